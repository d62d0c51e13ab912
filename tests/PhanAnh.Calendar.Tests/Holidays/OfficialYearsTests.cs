namespace PhanAnh.Calendar.Tests;

/// <summary>Every day of 2013–2027 against the table of the public sector's days off and worked Saturdays.</summary>
public class OfficialYearsTests
{
    private static readonly Dictionary<string, HolidayKind> Kinds = new(StringComparer.Ordinal)
    {
        ["statutory"] = HolidayKind.Statutory,
        ["substitute"] = HolidayKind.Substitute,
        ["swap_off"] = HolidayKind.SwapOff,
        ["swap_work"] = HolidayKind.SwapWork,
    };

    private static readonly Dictionary<LocalDate, (HolidayKind Kind, LocalDate? Partner)> Table = Fixture.Rows("official-days.csv").ToDictionary(
        row => Local.Date(row[0]), row => (Kinds[row[1]], row[2].Length == 0 ? (LocalDate?)null : Local.Date(row[2])));

    [Fact]
    public void On_EveryDayOf2013To2027_IsTheOfficialDay()
    {
        for (var date = new LocalDate(2013, 1, 1); date.Year < 2028; date = date.PlusDays(1))
        {
            var holiday = HolidayCalendar.Vietnam.On(date);
            var expected = Table.TryGetValue(date, out var row) ? row : ((HolidayKind Kind, LocalDate? Partner)?)null;

            Assert.True(expected?.Kind == holiday?.Kind && expected?.Partner == holiday?.Partner, $"{date}: {holiday} is not {expected}");
        }
    }

    [Fact]
    public void IsWorkingDay_EveryDayOf2013To2027_FollowsTheTable()
    {
        for (var date = new LocalDate(2013, 1, 1); date.Year < 2028; date = date.PlusDays(1))
        {
            var expected = Table.TryGetValue(date, out var row) ? row.Kind == HolidayKind.SwapWork : date.DayOfWeek < IsoDayOfWeek.Saturday;

            Assert.True(expected == WorkingCalendar.Vietnam.IsWorkingDay(date), $"{date} is worked: {!expected}");
        }
    }

    [Theory]
    [InlineData(2013, 253)]
    [InlineData(2014, 252)]
    [InlineData(2015, 250)]
    [InlineData(2016, 251)]
    [InlineData(2017, 250)]
    [InlineData(2018, 250)]
    [InlineData(2019, 252)]
    [InlineData(2020, 252)]
    [InlineData(2021, 250)]
    [InlineData(2022, 249)]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 250)]
    [InlineData(2026, 249)]
    [InlineData(2027, 249)]
    public void WorkingDaysBetween_WholeYear_IsTheKnownNumber(int year, int workingDays)
    {
        var first = new LocalDate(year, 1, 1);

        Assert.Equal(workingDays, WorkingCalendar.Vietnam.WorkingDaysBetween(first, new LocalDate(year, 12, 31)));
    }

    [Theory]
    [InlineData(2013, YearStatus.Official)]
    [InlineData(2026, YearStatus.Official)]
    [InlineData(2027, YearStatus.OfficialPartial)]
    [InlineData(2028, YearStatus.Projected)]
    [InlineData(2099, YearStatus.Projected)]
    public void StatusOf_CoveredYears_IsStated(int year, YearStatus status) => Assert.Equal(status, HolidayCalendar.Vietnam.StatusOf(year));

    [Theory]
    [InlineData(2012)]
    [InlineData(2100)]
    public void StatusOf_OtherYears_IsRefused(int year)
    {
        var refused = Assert.Throws<CalendarException>(() => HolidayCalendar.Vietnam.StatusOf(year));

        Assert.Equal(CalendarCodes.Missing, refused.Refusal.Code);
    }
}
