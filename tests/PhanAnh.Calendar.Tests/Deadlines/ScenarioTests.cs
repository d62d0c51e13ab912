namespace PhanAnh.Calendar.Tests;

public class ScenarioTests
{
    private static readonly WorkingCalendar Office = new(
        HolidayCalendar.Vietnam, WorkingSchedule.MondayToFriday("07:30-11:30,13:00-17:00"));

    [Theory]
    [InlineData("2025-03-03 15:00", "6 working days", "2025-03-11", "S-TN-01 ordinary case")]
    [InlineData("2025-01-23 10:00", "6 working days", "2025-02-07", "S-TN-03 Tết 2025")]
    [InlineData("2026-02-12 10:00", "6 working days", "2026-02-27", "S-TN-03 Tết 2026")]
    [InlineData("2025-04-24 10:00", "6 working days", "2025-05-06", "S-TN-05 swapped Saturday")]
    [InlineData("2025-08-28 10:00", "6 working days", "2025-09-09", "S-TN-05 National Day")]
    [InlineData("2025-03-15 10:00", "6 working days", "2025-03-24", "S-TN-07 starts on a Saturday")]
    [InlineData("2025-03-12 10:00", "1 year", "2026-03-12", "S-TN-41 retention")]
    public void Due_DayLimits_EndWithLastDay(string start, string limit, string lastDay, string note)
    {
        var deadline = Office.Due(Local.At(start), TimeLimit.Parse(limit));

        Assert.True(Local.Date(lastDay) == deadline.LastDay, $"{note}: {deadline}");
        Assert.Equal(VietnamTime.StartOf(Local.Date(lastDay).PlusDays(1)), deadline.Due);
        Assert.False(deadline.IsMetAt(deadline.Due!.Value));
    }

    [Theory]
    [InlineData("2025-03-08 20:00", "24 hours", "2025-03-09 20:00", "S-TN-02 weekend")]
    [InlineData("2025-01-29 08:00", "24 hours", "2025-01-30 08:00", "S-TN-03 first day of Tết")]
    [InlineData("2017-10-02 10:00", "8 working hours", "2017-10-03 10:00", "S-DN-03")]
    [InlineData("2017-10-06 16:00", "8 working hours", "2017-10-09 16:00", "S-DN-04 Friday afternoon")]
    [InlineData("2017-10-07 09:00", "8 working hours", "2017-10-09 17:00", "S-DN-04 Saturday")]
    [InlineData("2017-09-01 15:00", "8 working hours", "2017-09-05 15:00", "S-DN-05 holiday in lieu")]
    [InlineData("2018-02-13 14:00", "8 working hours", "2018-02-21 14:00", "S-DN-06 Tết")]
    [InlineData("2017-10-03 10:00", "48 working hours", "2017-10-11 10:00", "S-DN-07 head")]
    [InlineData("2017-10-10 00:00", "48 working hours", "2017-10-17 17:00", "S-DN-10 head after breach")]
    public void Due_HourLimits_IncludeTheEnd(string start, string limit, string due, string note)
    {
        var deadline = Office.Due(Local.At(start), TimeLimit.Parse(limit));

        Assert.True(Local.At(due) == deadline.Due, $"{note}: {deadline}");
        Assert.True(deadline.IsMetAt(Local.At(due)));
        Assert.False(deadline.IsMetAt(Local.At(due) + Duration.Epsilon));
    }

    [Theory]
    [InlineData(SwapPolicy.SwapBoth, "2025-05-06")]
    [InlineData(SwapPolicy.RestBoth, "2025-05-07")]
    [InlineData(SwapPolicy.IgnoreSwap, "2025-05-06")]
    [Trait("Scenario", "S-TN-05")]
    public void Due_SwapPolicies_GiveTheAlternatives(SwapPolicy policy, string lastDay)
    {
        var deadline = WorkingCalendar.Vietnam.Due(
            Local.At("2025-04-24 10:00"), TimeLimit.WorkingDays(6), CountingRules.CivilCode with { Swaps = policy });

        Assert.Equal(Local.Date(lastDay), deadline.LastDay);
    }

    [Fact]
    [Trait("Scenario", "S-TN-37")]
    public void Due_ForceMajeure_MovesOn()
    {
        var outage = Suspensions.Of(Local.At("2025-03-04 08:00"), Local.At("2025-03-04 20:00"));

        var intake = Office.Due(Local.At("2025-03-03 09:00"), TimeLimit.Hours(24), CountingRules.CivilCode, outage);
        var processing = Office.Due(Local.At("2025-03-03 09:00"), TimeLimit.WorkingDays(6), CountingRules.CivilCode, outage);

        Assert.Equal(Local.At("2025-03-04 21:00"), intake.Due);
        Assert.Equal(Local.Date("2025-03-12"), processing.LastDay);
    }

    [Theory]
    [InlineData("2025-03-10 15:00", "2025-03-22", "2025-03-24", "S-TN-21")]
    [InlineData("2016-06-01 10:00", "2016-06-11", "2016-06-13", "S-BP-21")]
    [InlineData("2016-04-01 10:00", "2016-04-16", "2016-04-19", "S-BP-21 Hùng Kings on a Saturday")]
    [InlineData("2020-05-04 10:00", "2020-05-29", "2020-05-29", "S-TG-02")]
    public void DueOn_StatedDate_RollsForward(string start, string stated, string lastDay, string note)
    {
        var deadline = Office.DueOn(Local.At(start), Local.Date(stated));

        Assert.True(Local.Date(lastDay) == deadline.LastDay, $"{note}: {deadline}");
    }

    [Fact]
    public void Explain_Tet2025_NamesSkippedDays()
    {
        var deadline = Office.Due(Local.At("2025-01-23 10:00"), TimeLimit.WorkingDays(6));

        var text = Office.Explain(deadline).ToVietnamese();

        Assert.Contains("27/01/2025 (thứ Hai): ngày nghỉ, không tính: Tết Nguyên đán (Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024)", text, StringComparison.Ordinal);
        Assert.Contains("07/02/2025 (thứ Sáu): ngày thứ 6", text, StringComparison.Ordinal);
    }
}
