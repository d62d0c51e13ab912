namespace PhanAnh.Reporting;

/// <summary>Folds the events of cases into facts in a single pass. Immutable and thread-safe: partitions can be folded side by side and merged.</summary>
public sealed class FactFolder
{
    private readonly Dictionary<(string Id, int Version), Regulation> _regulations;

    /// <summary>A folder that knows these regulations; a case pinned to another one becomes a <see cref="FactProblem"/>.</summary>
    /// <exception cref="ArgumentException">A preset is given twice in one version.</exception>
    public FactFolder(params IEnumerable<Regulation> regulations) =>
        _regulations = regulations.ToDictionary(regulation => (regulation.Preset.Stamp.Id, regulation.Preset.Stamp.Version));

    /// <summary>The facts of all cases of a stream of events, whose cases may be interleaved.</summary>
    /// <param name="events">The events of each case in order of sequence.</param>
    /// <param name="cut">Events that took effect at or after this instant are left out.</param>
    public FactSet Fold(IEnumerable<CaseEvent> events, Instant cut)
    {
        var rows = new FactRows(cut);
        foreach (var log in events.GroupBy(e => e.Case))
        {
            Fold(log, rows);
        }

        return rows.ToFactSet();
    }

    /// <summary>The facts of one case.</summary>
    /// <param name="log">All its events, in order of sequence.</param>
    /// <param name="cut">Events that took effect at or after this instant are left out, so that a backdated event counts where it took effect.</param>
    public FactSet FoldCase(IEnumerable<CaseEvent> log, Instant cut)
    {
        var rows = new FactRows(cut);
        Fold(log, rows);
        return rows.ToFactSet();
    }

    private void Fold(IEnumerable<CaseEvent> log, FactRows rows)
    {
        var known = Before(log, rows.Cut);
        if (known.Count == 0)
        {
            return;
        }

        if (known[0].Fact is not Registered registered)
        {
            rows.Problems.Add(new(known[0].Case, ReportCodes.FactsNotRegistered));
            return;
        }

        var stamp = registered.Preset;
        if (_regulations.GetValueOrDefault((stamp.Id, stamp.Version)) is not { } regulation
            || regulation.Preset.Procedure(registered.Procedure) is not { } procedure)
        {
            rows.Problems.Add(new(known[0].Case, ReportCodes.FactsNoRegulation, $"{stamp.Id} v{PeriodText.One(stamp.Version)}/{registered.Procedure}"));
            return;
        }

        var subject = Case.Replay(known);
        rows.Add(new CaseFold(subject, known, procedure.ClocksOf(subject, regulation.Calendars, rows.Cut - Duration.Epsilon), rows.Cut));
    }

    /// <summary>The events before the cut, numbered without gaps, since an event before the cut may be recorded after one behind it.</summary>
    private static List<CaseEvent> Before(IEnumerable<CaseEvent> log, Instant cut)
    {
        var known = new List<CaseEvent>();
        foreach (var e in log)
        {
            if (e.EffectiveAt < cut)
            {
                known.Add(e.Sequence == known.Count + 1 ? e : e with { Sequence = known.Count + 1 });
            }
        }

        return known;
    }
}
