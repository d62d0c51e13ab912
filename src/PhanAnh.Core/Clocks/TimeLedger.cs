using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>
/// Where the time of a case went (sổ thời gian): its whole wall-clock time from receipt to its end, each nanosecond with exactly one holder. Pure: the same log
/// gives the same ledger.
/// </summary>
/// <remarks>
/// Force majeure comes before everything, then a question to the submitter, then the units at work, then the coordinating unit. A unit is at work while
/// its assignment is in a state that a row lets a role of the unit leave, and no clock of it is paused; a pause of a clock of the case, or of all units at work, holds up the case. An event recorded late counts from the latest event before it. Time after the
/// end is nobody's; where a case was taken up again, the time it had been over counts as answered.
/// </remarks>
public sealed class TimeLedger
{
    private TimeLedger(Instant from, Instant to, ImmutableArray<TimeEntry> entries)
    {
        From = from;
        To = to;
        Entries = entries;
    }

    /// <summary>When the case was received.</summary>
    public Instant From { get; }

    /// <summary>When it ended, or the instant asked for where it had not ended by then.</summary>
    public Instant To { get; }

    /// <summary>The stretches in order of time, without gap or overlap from <see cref="From"/> to <see cref="To"/>; no two neighbours are alike.</summary>
    public ImmutableArray<TimeEntry> Entries { get; }

    /// <summary>The whole time. The totals of all holders add up to it exactly.</summary>
    public Duration Whole => To - From;

    /// <summary>The time with a holder.</summary>
    public Duration TotalOf(TimeHolder holder) => Sum(Entries.Where(entry => entry.Holder == holder).Select(entry => entry.Length));

    /// <summary>
    /// The time of each unit. Time during which several were at work is shared among them equally; what nanoseconds remain go to those dispatched first. The parts
    /// add up to <see cref="TotalOf"/> of <see cref="TimeHolder.Units"/> exactly.
    /// </summary>
    public ImmutableDictionary<UnitCode, Duration> ByUnit()
    {
        var totals = ImmutableDictionary.CreateBuilder<UnitCode, Duration>();
        foreach (var entry in Entries)
        {
            for (var i = 0; i < entry.Units.Length; i++)
            {
                totals[entry.Units[i]] = totals.GetValueOrDefault(entry.Units[i], Duration.Zero) + Share(entry.Length, i, entry.Units.Length);
            }
        }

        return totals.ToImmutable();
    }

    /// <summary>The ledger of a case.</summary>
    /// <param name="log">Its events, in order.</param>
    /// <param name="procedure">Its procedure; of what happened before a <see cref="Migrated"/> that event tells whose turn it was.</param>
    /// <param name="preset">Its preset, which says on which side a role stands.</param>
    /// <param name="now">Up to when, where it is still open.</param>
    /// <exception cref="ArgumentException">The log is empty or has a gap.</exception>
    public static TimeLedger Of(IEnumerable<CaseEvent> log, Procedure procedure, Preset preset, Instant now)
    {
        CaseEvent[] events = [.. log];
        return events.Length > 0
            ? new TimeLedgerWriter(events, procedure, preset).Write(now)
            : throw new ArgumentException("A case has at least one event.", nameof(log));
    }

    internal static TimeLedger Of(Instant from, Instant to, IEnumerable<TimeEntry> entries)
    {
        var joined = ImmutableArray.CreateBuilder<TimeEntry>();
        foreach (var entry in entries)
        {
            if (joined.Count > 0 && joined[^1] with { From = entry.From, To = entry.To } == entry)
            {
                joined[^1] = joined[^1] with { To = entry.To };
            }
            else
            {
                joined.Add(entry);
            }
        }

        return new(from, to, joined.ToImmutable());
    }

    private static Duration Share(Duration whole, int place, int among)
    {
        var nanoseconds = whole.ToInt64Nanoseconds();
        return Duration.FromNanoseconds((nanoseconds / among) + (place < nanoseconds % among ? 1 : 0));
    }

    private static Duration Sum(IEnumerable<Duration> parts) => parts.Aggregate(Duration.Zero, (sum, part) => sum + part);
}
