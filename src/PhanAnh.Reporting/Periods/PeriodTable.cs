namespace PhanAnh.Reporting;

/// <summary>Finds the period of a moment by its report day: one load, however many periods there are.</summary>
internal sealed class PeriodTable
{
    internal const int None = -1;

    private readonly long _start;
    private readonly short[] _periods;

    private PeriodTable(long start, short[] periods)
    {
        (_start, _periods) = (start, periods);
    }

    /// <summary>The number of the period that a moment, in <see cref="Ticks"/>, lies in; <see cref="None"/> for one that lies in none.</summary>
    internal int this[long at]
    {
        get
        {
            var day = unchecked((ulong)(at - _start)) / NodaConstants.TicksPerDay;
            return day < (ulong)_periods.Length ? _periods[day] : None;
        }
    }

    /// <summary>The number of the period of every report day from the first on; <see cref="None"/> between periods.</summary>
    internal ReadOnlySpan<short> Days => _periods;

    /// <summary>When the first report day begins, in <see cref="Ticks"/>: a whole second.</summary>
    internal long Start => _start;

    /// <summary>The table of some periods of one scheme that do not overlap.</summary>
    internal static PeriodTable Of(ImmutableArray<ReportPeriod> periods)
    {
        var first = periods.Min(period => period.FirstDay);
        var days = new short[Period.DaysBetween(first, periods.Max(period => period.LastDay)) + 1];
        Array.Fill(days, (short)None);
        for (var i = 0; i < periods.Length; i++)
        {
            days.AsSpan(Period.DaysBetween(first, periods[i].FirstDay), Period.DaysBetween(periods[i].FirstDay, periods[i].LastDay) + 1).Fill((short)i);
        }

        return new(Ticks.Of(periods.Min(period => period.Start)), days);
    }
}
