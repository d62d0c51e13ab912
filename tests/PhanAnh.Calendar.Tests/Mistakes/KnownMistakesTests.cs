using System.Globalization;

namespace PhanAnh.Calendar.Tests;

/// <summary>What other calendars and working-time libraries are known to get wrong.</summary>
public class KnownMistakesTests
{
    private static readonly WorkingCalendar Office = Offices.Ordinary;

    [Theory]
    [InlineData("2022-01-01")]
    [InlineData("2023-01-01")]
    [InlineData("2024-01-02")]
    [InlineData("2025-01-03")]
    [InlineData("2026-01-06")]
    public void PlusWorkingTime_FirstDaysOfJanuary_IsTheSameInEveryCulture(string date)
    {
        var start = VietnamTime.StartOf(Local.Date(date)).Plus(Duration.FromHours(9));
        var expected = new SlowReference(Office, CountingRules.CivilCode).PlusWorkingMinutes(start, 480, Suspensions.None);
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var rule in Enum.GetValues<CalendarWeekRule>())
            {
                var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
                culture.DateTimeFormat.CalendarWeekRule = rule;
                culture.DateTimeFormat.FirstDayOfWeek = DayOfWeek.Saturday;
                CultureInfo.CurrentCulture = culture;

                Assert.Equal(expected, Office.PlusWorkingTime(start, Duration.FromHours(8)));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void PlusWorkingTime_TwoThreadsOneCalendar_AnswersAreEqual()
    {
        var starts = Enumerable.Range(0, 20_000).Select(i => Local.At("2016-01-01 00:00") + Duration.FromMinutes(i * 251)).ToArray();
        var alone = Array.ConvertAll(starts, start => Office.PlusWorkingTime(start, Duration.FromHours(8)));

        var together = new Instant[starts.Length];
        Parallel.For(0, starts.Length, i => together[i] = Office.PlusWorkingTime(starts[i], Duration.FromHours(8)));

        Assert.Equal(alone, together);
    }

    [Fact]
    public void PlusWorkingTime_EightHoursFromOpening_EndsAtClosingNotAtTheNextOpening()
    {
        var opening = Local.At("2025-03-10 07:30");

        Assert.Equal(Local.At("2025-03-10 17:00"), Office.PlusWorkingTime(opening, Duration.FromHours(8)));
        Assert.Equal(Local.At("2025-03-11 07:30"), Office.PlusWorkingTimeToNextOpening(opening, Duration.FromHours(8)));
        Assert.Equal(opening, Office.PlusWorkingTime(Local.At("2025-03-10 17:00"), -Duration.FromHours(8)));
        Assert.Equal(Local.At("2025-03-07 17:00"), Office.PlusWorkingTimeToNextOpening(Local.At("2025-03-10 17:00"), -Duration.FromHours(8)));
    }

    [Fact]
    public void PlusWorkingTime_Nanoseconds_AreNotRoundedToMinutes()
    {
        var start = Local.At("2025-03-10 11:29") + Duration.FromSeconds(59) + Duration.FromNanoseconds(123);

        Assert.Equal(Local.At("2025-03-10 13:00") + Duration.FromNanoseconds(124), Office.PlusWorkingTime(start, Duration.FromSeconds(1) + Duration.Epsilon));
    }

    [Fact]
    public void WorkingTimeBetween_AcrossLunch_LosesNoMinute() =>
        Assert.Equal(Duration.FromMinutes(61), Office.WorkingTimeBetween(Local.At("2025-03-10 11:00"), Local.At("2025-03-10 13:31")));

    [Fact]
    public void PlusWorkingDays_StartOnASaturday_DoesNotRollBeforeItAdds()
    {
        Assert.Equal(Local.Date("2025-03-10"), Office.PlusWorkingDays(Local.Date("2025-03-08"), 1));
        Assert.Equal(Local.Date("2025-03-07"), Office.PlusWorkingDays(Local.Date("2025-03-08"), -1));
    }

    [Theory]
    [InlineData("2013-02-23", true, "worked Saturday of 2013")]
    [InlineData("2014-12-27", true, "worked for the next year's 2 January")]
    [InlineData("2015-01-02", false, "and that day")]
    [InlineData("2025-05-02", false, "swap of 2025")]
    [InlineData("2025-04-26", true, "its Saturday")]
    [InlineData("2026-08-22", true, "swap of 2026")]
    [InlineData("2026-11-24", false, "Vietnam Culture Day, from 2026")]
    [InlineData("2025-11-24", true, "and not before")]
    public void IsWorkingDay_SwapsAndNewDays_AreKnown(string date, bool works, string note) =>
        Assert.True(works == Office.IsWorkingDay(Local.Date(date)), note);

    [Theory]
    [InlineData(2050, "2050-04-01")]
    [InlineData(2083, "2083-04-26")]
    public void HungKingsDayOf_FarYears_IsNotADayOff(int year, string date)
    {
        var lunar = LunarDate.From(Local.Date(date));

        Assert.Equal((3, 10, false), (lunar.Month, lunar.Day, lunar.IsLeapMonth));
        Assert.Equal(Local.Date(date), LunarDate.HungKingsDayOf(year));
    }

    [Fact]
    public void From_EveryDay1968To2100_DiffersFromTheChineseCalendarOnly1947Times()
    {
        var chinese = new ChineseLunisolarCalendar();
        var differing = 0;
        var last = new LocalDate(2100, 12, 31);
        for (var date = new LocalDate(1968, 1, 1); date <= last; date = date.PlusDays(1))
        {
            var day = date.ToDateTimeUnspecified();
            var (year, month) = (chinese.GetYear(day), chinese.GetMonth(day));
            var leap = chinese.GetLeapMonth(year);
            var isLeap = leap == month;
            var number = leap != 0 && month >= leap ? month - 1 : month;
            var lunar = LunarDate.From(date);
            differing += (lunar.Year, lunar.Month, lunar.Day, lunar.IsLeapMonth) == (year, number, chinese.GetDayOfMonth(day), isLeap) ? 0 : 1;
        }

        Assert.Equal(1947, differing);
    }

    [Fact]
    public void From_2054And2062_HasNoDayZero()
    {
        for (var date = new LocalDate(2054, 1, 1); date.Year < 2064; date = date.PlusDays(1))
        {
            Assert.InRange(LunarDate.From(date).Day, 1, 30);
        }
    }

    [Fact]
    public void DateOf_OneSecondAroundMidnight_LiesOnTwoDays()
    {
        Assert.Equal(Local.Date("2025-03-10"), VietnamTime.DateOf(Instant.FromUtc(2025, 3, 10, 16, 59, 59)));
        Assert.Equal(Local.Date("2025-03-11"), VietnamTime.DateOf(Instant.FromUtc(2025, 3, 10, 17, 0, 0)));
    }
}
