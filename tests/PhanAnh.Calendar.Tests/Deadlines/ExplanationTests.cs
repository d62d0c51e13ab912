namespace PhanAnh.Calendar.Tests;

public class ExplanationTests
{
    private static readonly WorkingCalendar Office = Offices.Ordinary;

    [Theory]
    [InlineData("2025-03-03 09:00", "none", "There is no limit; time is measured from 09:00 on Monday 2025-03-03.\nIt has no end; elapsed time is measured only.")]
    [InlineData("2025-03-03 09:00", "24 hours", "The limit is 24 hours, counted from 09:00 on Monday 2025-03-03.\nIt ends at 09:00 on Tuesday 2025-03-04; that very moment is in time.")]
    public void ToEnglish_WithoutDays_SaysStartAndEnd(string start, string limit, string text) =>
        Assert.Equal(text, Office.Explain(Office.Due(Local.At(start), TimeLimit.Parse(limit))).ToEnglish());

    [Fact]
    public void ToVietnamese_AsDirected_WaitsForTheDirection() => Assert.Equal(
        "Thời hạn theo chỉ đạo; thời gian được ghi nhận từ 09 giờ 00 phút ngày 03/03/2025 (thứ Hai).\nKhông có thời điểm hết hạn; chỉ ghi nhận thời gian đã qua.",
        Office.Explain(Office.Due(Local.At("2025-03-03 09:00"), TimeLimit.AsDirected)).ToVietnamese());

    [Fact]
    public void ToVietnamese_WorkingHours_SaysWhatEachDayGave()
    {
        var text = Office.Explain(Office.Due(Local.At("2017-09-01 15:00"), TimeLimit.WorkingHours(8))).ToVietnamese();

        Assert.Equal(
            """
            Thời hạn 8 giờ làm việc, tính từ 15 giờ 00 phút ngày 01/09/2017 (thứ Sáu).
            - 01/09/2017 (thứ Sáu): tính 2 giờ
            - 02/09/2017 (thứ Bảy): ngày nghỉ, không tính: Quốc khánh 2/9 (Bộ luật Lao động 10/2012/QH13, khoản 1 Điều 115)
            - 03/09/2017 (Chủ nhật): ngày nghỉ hằng tuần, không tính
            - 04/09/2017 (thứ Hai): ngày nghỉ, không tính: Nghỉ bù Quốc khánh 2/9 (Bộ luật Lao động 10/2012/QH13, khoản 3 Điều 115)
            - 05/09/2017 (thứ Ba): tính 6 giờ
            Hết hạn lúc 15 giờ 00 phút ngày 05/09/2017 (thứ Ba); đúng thời điểm đó vẫn là đúng hạn.
            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void ToVietnamese_StatedDateInAStorm_SaysWhatMovedIt()
    {
        var storm = Suspensions.Of(Local.At("2025-03-20 08:00"), Local.At("2025-03-21 08:00"));
        var deadline = Office.DueOn(Local.At("2025-03-10 15:00"), Local.Date("2025-03-22"), CountingRules.CivilCode, storm);

        Assert.Equal(
            """
            Thời hạn đến ngày được ấn định, tính từ 15 giờ 00 phút ngày 10/03/2025 (thứ Hai).
            - 20/03/2025 (thứ Năm): tạm dừng, không tính
            - 21/03/2025 (thứ Sáu): tạm dừng, không tính
            - 22/03/2025 (thứ Bảy): ngày được ấn định
            - 23/03/2025 (Chủ nhật): ngày nghỉ hằng tuần, không tính
            - 24/03/2025 (thứ Hai): ngày làm việc liền kề, thời hạn chuyển sang ngày này
            - 25/03/2025 (thứ Ba): ngày thứ 1
            - 26/03/2025 (thứ Tư): ngày thứ 2
            Tạm dừng từ 08 giờ 00 phút ngày 20/03/2025 (thứ Năm) đến 08 giờ 00 phút ngày 21/03/2025 (thứ Sáu).
            Hết hạn lúc 24 giờ ngày 26/03/2025 (thứ Tư).
            """.ReplaceLineEndings("\n"),
            Office.Explain(deadline).ToVietnamese());
    }

    [Theory]
    [InlineData("2025-03-03 09:00", "5 days, roll back", "Event 3 0|Counted 4 1|Counted 5 2|Counted 6 3|RolledTo 7 0|Counted 8 5")]
    [InlineData("2025-03-07 09:00", "1 day, roll back", "RolledTo 7 0|Counted 8 1")]
    [InlineData("2025-03-08 09:00", "1 day, roll back", "Event 8 0|Counted 9 1|RolledTo 10 0")]
    [InlineData("2025-03-03 09:00", "6 days, roll forward", "Event 3 0|Counted 4 1|Counted 5 2|Counted 6 3|Counted 7 4|Counted 8 5|Counted 9 6|RolledTo 10 0")]
    public void Explain_ALastDayThatRolls_SaysWhereTo(string start, string limit, string days) => Assert.Equal(
        days,
        string.Join('|', Office.Explain(Office.Due(Local.At(start), TimeLimit.Parse(limit))).Days.Select(day => $"{day.Role} {day.Date.Day} {day.Number}")));

    [Fact]
    public void ToVietnamese_AfterTheCutOff_SaysWhenItCounts()
    {
        var rules = CountingRules.CivilCode with { CutOff = new LocalTime(15, 0) };
        var explanation = Office.Explain(Office.Due(Local.At("2025-03-07 16:00"), TimeLimit.WorkingDays(1), rules));

        Assert.Equal(Local.At("2025-03-10 07:30"), explanation.CountedFrom);
        Assert.Contains("\nTheo quy tắc tiếp nhận, sự kiện được coi là xảy ra lúc 07 giờ 30 phút ngày 10/03/2025 (thứ Hai).\n", explanation.ToVietnamese(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToVietnamese_ProjectedYear_SaysSo() => Assert.EndsWith(
        "\nLịch nghỉ của năm liên quan chưa được quyết định đầy đủ nên ngày hết hạn có thể thay đổi.",
        Office.Explain(Office.Due(Local.At("2028-03-07 16:00"), TimeLimit.WorkingDays(1))).ToVietnamese(),
        StringComparison.Ordinal);
}
