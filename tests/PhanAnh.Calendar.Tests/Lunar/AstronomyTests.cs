namespace PhanAnh.Calendar.Tests;

/// <summary>Computes the Vietnamese calendar anew from the sky and compares it with the table.</summary>
public class AstronomyTests
{
    private const double TwoMinutes = 2.0 / 1440;

    // By this ephemeris and ΔT. What lies ahead depends on a ΔT nobody knows yet: the table, made with another estimate, flags 2125, 2131 and 2199 as well
    // and neither 2153 nor 2188. Those of 1914 and 1998 are decided: the almanacs are printed.
    private static readonly int[] NearMidnight = [1914, 1998, 2054, 2072, 2077, 2085, 2130, 2150, 2153, 2159, 2175, 2188];

    [Fact]
    public void Table_EveryYear_IsWhatTheSkySays()
    {
        var differing = new List<string>();
        var previous = SolarYear.Of(1899);
        for (var year = 1900; year <= 2199; year++)
        {
            var next = SolarYear.Of(year);
            var months = LunarYearMonths(previous, next);
            var computed = Describe(months);
            var table = Describe(TableMonths(year));
            if (!string.Equals(computed, table, StringComparison.Ordinal))
            {
                differing.Add($"{year}: sky {computed} table {table}");
            }

            previous = next;
        }

        Assert.True(differing.Count == 0, string.Join('\n', differing));
    }

    [Fact]
    public void NewMoons_WithinTwoMinutesOfMidnight_AreNamed()
    {
        var near = new SortedSet<int>();
        for (var k = -1236; k <= 2474; k++)
        {
            var local = Local(Astronomy.NewMoon(k));
            var time = local - Math.Floor(local);
            if (Math.Min(time, 1 - time) < TwoMinutes)
            {
                var date = DateOf(Astronomy.NewMoon(k)).PlusDays(time > 0.5 ? 1 : 0);
                near.Add(LunarDate.From(date).Year);
            }
        }

        near.RemoveWhere(year => year > 2199);
        Assert.Equal(NearMidnight, near);
    }

    // Months from the new moon of the eleventh month of one solar year to that of the next carry the numbers 11, 12, 1 … 10; with thirteen of them
    // the first without a major solar term is the leap month.
    private static List<(LocalDate Start, int Month, bool IsLeap)> LunarYearMonths(SolarYear before, SolarYear after) =>
        [.. before.Months.Where(month => month.Month <= 10), .. after.Months.Where(month => month.Month >= 11)];

    private static List<(LocalDate Start, int Month, bool IsLeap)> TableMonths(int year)
    {
        var start = LunarTable.FirstDayOf(year);
        var months = new List<(LocalDate Start, int Month, bool IsLeap)>();
        for (var place = 0; place < LunarTable.MonthsOf(year); place++)
        {
            var lunar = LunarDate.From(start);
            months.Add((start, lunar.Month, lunar.IsLeapMonth));
            start = start.PlusDays(LunarTable.DaysIn(year, place));
        }

        return months;
    }

    private static string Describe(List<(LocalDate Start, int Month, bool IsLeap)> months) =>
        string.Join(' ', months.Select(month => $"{month.Month}{(month.IsLeap ? "+" : string.Empty)}:{month.Start:MM-dd}"));

    private static double Local(double jd) => jd + 0.5 + (OffsetHours(jd) / 24);

    // The North's calendar was reckoned at UTC+8 before 1968 and at UTC+7 since.
    private static double OffsetHours(double jd) => jd < 2439856.5 - (8.0 / 24) ? 8 : 7;

    private static LocalDate DateOf(double jd) => new LocalDate(1970, 1, 1).PlusDays((int)Math.Floor(Local(jd)) - 2440588);

    private sealed record SolarYear(List<(LocalDate Start, int Month, bool IsLeap)> Months)
    {
        /// <summary>The months from the eleventh one of a Gregorian year up to the one before the next eleventh.</summary>
        internal static SolarYear Of(int year)
        {
            var (first, last) = (Eleventh(year), Eleventh(year + 1));
            var months = new List<(LocalDate Start, int Month, bool IsLeap)>();
            var hasLeap = last - first == 13;
            var leapSeen = false;
            var number = 11;
            for (var k = first; k < last; k++)
            {
                var isLeap = hasLeap && !leapSeen && k > first && TermOf(Start(k)) == TermOf(Start(k + 1));
                leapSeen |= isLeap;
                if (k > first && !isLeap)
                {
                    number = number == 12 ? 1 : number + 1;
                }

                months.Add((Start(k), number, isLeap));
            }

            return new SolarYear(months);
        }

        private static LocalDate Start(int k) => DateOf(Astronomy.NewMoon(k));

        // The eleventh month holds the winter solstice, longitude 270°.
        private static int Eleventh(int year)
        {
            var k = (int)Math.Round((year - 2000 + 0.97) * 12.3685) + 1;
            while (TermOf(Start(k)) >= 9 || Start(k).Year > year)
            {
                k--;
            }

            // The last new moon whose day begins before the solstice is over.
            return TermOf(Start(k + 1)) == 8 && Start(k + 1).Year == year ? k + 1 : k;
        }

        // Which twelfth of the sun's way holds the start of a local day, 0 from the spring equinox.
        private static int TermOf(LocalDate date)
        {
            var noon = Period.DaysBetween(new LocalDate(1970, 1, 1), date) + 2440587.5;
            var jd = noon - ((noon < 2439856.5 ? 8.0 : 7.0) / 24);
            return (int)Math.Floor(Astronomy.SunLongitude(jd) / 30);
        }
    }
}
