namespace PhanAnh.Reporting;

/// <summary>
/// Moments and lengths of time as ticks of 100 ns, or none: four bytes a row while all are whole seconds within 68 years of the zero point, else eight.
/// </summary>
internal sealed class TickColumn(bool isRequired = false) : FactColumn(Narrow)
{
    /// <summary>What stands for no moment: later than all others, so that what has not happened has not happened before anything.</summary>
    internal const long None = long.MaxValue;

    private const int Narrow = 4;
    private const int Wide = 8;

    /// <summary>Whether all rows are whole seconds, four bytes each.</summary>
    internal bool IsNarrow => Width == Narrow;

    /// <summary>Each narrow row is a moment, or none.</summary>
    internal override bool IsSound => IsNarrow ? !isRequired || !As<int>().Contains(int.MaxValue) : AreSound(As<long>());

    internal new long this[int row]
    {
        get
        {
            var value = base[row];
            return Width == Wide ? value : value == int.MaxValue ? None : value * NodaConstants.TicksPerSecond;
        }
    }

    internal void Add(long ticks)
    {
        if (Width == Narrow && !Fits(ticks))
        {
            Widen(Wide, seconds => seconds == int.MaxValue ? None : seconds * NodaConstants.TicksPerSecond);
        }

        Push(Width == Wide ? ticks : ticks == None ? int.MaxValue : ticks / NodaConstants.TicksPerSecond);
    }

    internal void Add(Instant? at) => Add(Ticks.Of(at));

    internal Instant? Moment(int row) => this[row] is var ticks and not None ? Ticks.Moment(ticks) : null;

    internal override bool CanHave(int width) => width is Narrow or Wide;

    internal override void Append(FactColumn other, ReadOnlySpan<int> rows)
    {
        var ticks = (TickColumn)other;
        foreach (var row in rows)
        {
            Add(ticks[row]);
        }
    }

    private bool AreSound(ReadOnlySpan<long> rows)
    {
        foreach (var ticks in rows)
        {
            if (ticks == None ? isRequired : !Ticks.IsMoment(ticks))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(long ticks) =>
        ticks == None || (ticks % NodaConstants.TicksPerSecond == 0 && Math.Abs(ticks / NodaConstants.TicksPerSecond) < int.MaxValue);
}

/// <summary>Moments as ticks of 100 ns from the beginning of 2050 in UTC: then 1982 to 2118 fits whole seconds in four bytes.</summary>
internal static class Ticks
{
    private static readonly long Zero = Instant.FromUtc(2050, 1, 1, 0, 0).ToUnixTimeTicks();

    internal static long Of(Instant at) => at.ToUnixTimeTicks() - Zero;

    internal static long Of(Instant? at) => at is { } known ? Of(known) : TickColumn.None;

    /// <summary>Whether ticks stand for a moment that has a day in Việt Nam.</summary>
    internal static bool IsMoment(long ticks) =>
        ticks > Of(Instant.MinValue) + NodaConstants.TicksPerDay && ticks < Of(Instant.MaxValue) - NodaConstants.TicksPerDay;

    internal static Instant Moment(long ticks) => Instant.FromUnixTimeTicks(ticks + Zero);
}
