using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core.Tests;

public sealed class DataSubjectRequestTests
{
    private static readonly Instant Friday = VietnamTime.At(new LocalDateTime(2026, 3, 6, 15, 0));

    [Theory]
    [InlineData(DataSubjectRight.Access, false, 10, "2026-03-16")]
    [InlineData(DataSubjectRight.Access, true, 15, "2026-03-23")]
    [InlineData(DataSubjectRight.Correction, false, 10, "2026-03-16")]
    [InlineData(DataSubjectRight.Provision, true, 15, "2026-03-23")]
    [InlineData(DataSubjectRight.Restriction, false, 15, "2026-03-23")]
    [InlineData(DataSubjectRight.Objection, true, 20, "2026-03-26")]
    [InlineData(DataSubjectRight.Withdrawal, false, 15, "2026-03-23")]
    [InlineData(DataSubjectRight.Deletion, false, 20, "2026-03-26")]
    [InlineData(DataSubjectRight.Deletion, true, 30, "2026-04-06")]
    public void Deadlines_OfARight_AreThoseOfTheDecree(DataSubjectRight right, bool thirdParty, int days, string lastDay)
    {
        var request = new DataSubjectRequest(right, Friday) { InvolvesThirdParty = thirdParty };
        var deadlines = request.Deadlines(WorkingCalendar.Vietnam);
        Assert.Equal(TimeLimit.Days(days), request.ExecutionLimit);
        Assert.Equal(new LocalDate(2026, 3, 10), deadlines.Answer.LastDay);
        Assert.Equal(lastDay, NodaTime.Text.LocalDatePattern.Iso.Format(deadlines.Execution.LastDay!.Value));
    }

    [Fact]
    public void Deadlines_Extended_EndOnTheStatedDay()
    {
        var request = new DataSubjectRequest(DataSubjectRight.Access, Friday) { ExtendedTo = new LocalDate(2026, 3, 31) };
        Assert.Equal(new LocalDate(2026, 3, 31), request.Deadlines(WorkingCalendar.Vietnam).Execution.LastDay);
        var shorter = request with { ExtendedTo = new LocalDate(2026, 3, 10) };
        Assert.Throws<InvalidOperationException>(() => shorter.Deadlines(WorkingCalendar.Vietnam));
    }

    [Fact]
    public void In_BothLanguages_NamesLawRightAndDays()
    {
        var deadlines = new DataSubjectRequest(DataSubjectRight.Deletion, Friday).Deadlines(WorkingCalendar.Vietnam);
        Assert.Contains("xóa dữ liệu", deadlines.In(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("356/2025/NĐ-CP", deadlines.In(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("26/03/2026", deadlines.In(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("erase data", deadlines.In(Language.English), StringComparison.Ordinal);
    }
}
