namespace PhanAnh.Reporting;

/// <summary>Folds the events of cases into facts in a single pass. Immutable and thread-safe: partitions can be folded side by side and merged.</summary>
/// <remarks>
/// What time alone has caused before the cut is counted at the instant at which it was due, even where the host's timer has not come round to
/// recording it (R-T12): a figure must not depend on how often somebody polls.
/// </remarks>
public sealed class FactFolder
{
    private readonly Dictionary<(string Id, int Version), Regulation> _regulations;

    /// <summary>A folder that knows these regulations; a case pinned to another one becomes a <see cref="FactProblem"/>.</summary>
    /// <exception cref="ArgumentException">A preset is given twice in one version.</exception>
    public FactFolder(params IEnumerable<Regulation> regulations) =>
        _regulations = regulations.ToDictionary(regulation => (regulation.Preset.Stamp.Id, regulation.Preset.Stamp.Version));

    /// <summary>The units, whose own shorter limits hold where time alone starts a clock; empty where units set none.</summary>
    public UnitRegister Units { get; init; } = UnitRegister.Empty;

    /// <summary>
    /// The administrative unit in which the matter of a case lies, as it was told at receipt, for figures by place: events hold no place but as a sealed text. None by default.
    /// Asked once for each case that is folded, by every thread that folds.
    /// </summary>
    public Func<CaseCode, PlaceCode?> PlaceOf { get; init; } = _ => null;

    /// <summary>The facts of all cases of a stream of events, whose cases may be interleaved.</summary>
    /// <param name="events">The events of each case in order of sequence.</param>
    /// <param name="cut">Events that took effect at or after this instant are left out.</param>
    public FactSet Fold(IEnumerable<CaseEvent> events, Instant cut)
    {
        var rows = new FactSetBuilder(cut);
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
        var rows = new FactSetBuilder(cut);
        Fold(log, rows);
        return rows.ToFactSet();
    }

    private void Fold(IEnumerable<CaseEvent> log, FactSetBuilder rows)
    {
        var (known, isWhole) = Before(log, rows.Cut);
        if (known.Count == 0)
        {
            return;
        }

        if (known[0].Fact is not (Registered or Adopted))
        {
            rows.Add(new FactProblem(known[0].Case, ReportCodes.FactsNotRegistered));
            return;
        }

        // The regulation at the cut: a case may have been moved onto another one since it was received.
        var replayed = Case.Replay(known);
        var stamp = replayed.Preset;
        if (_regulations.GetValueOrDefault((stamp.Id, stamp.Version)) is not { } regulation
            || regulation.Preset.Procedure(replayed.Procedure) is not { } procedure)
        {
            rows.Add(new FactProblem(known[0].Case, ReportCodes.FactsNoRegulation, $"{stamp.Id} v{PeriodText.One(stamp.Version)}/{replayed.Procedure}"));
            return;
        }

        var subject = Advanced(replayed, regulation, procedure, rows.Cut, known);
        var clocks = procedure.ClocksOf(subject, regulation.Calendars, rows.Cut - Duration.Epsilon);
        var isSettled = isWhole && procedure.NextDue(subject, regulation.Calendars) is null && clocks.All(clock => clock.StoppedAt is not null);
        new CaseFold(subject, known, clocks, regulation.Calendars, rows.Cut, isSettled, PlaceOf(subject.Code)).AddTo(rows);
    }

    private Case Advanced(Case subject, Regulation regulation, Procedure procedure, Instant cut, List<CaseEvent> known)
    {
        if (!(procedure.NextDue(subject, regulation.Calendars) < cut))
        {
            return subject;
        }

        // What time causes carries no text, so nothing is sealed and the key plays no part.
        var context = new DecisionContext(regulation.Preset, procedure, regulation.Calendars, Units, new(new(new byte[CaseKey.Length])));
        var advanced = procedure.Advance(subject, context, cut);
        known.AddRange(advanced.Events);
        return advanced.Case;
    }

    /// <summary>The events before the cut, and whether these are all; numbered without gaps, since an event before the cut may be recorded after one behind it.</summary>
    private static (List<CaseEvent> Known, bool IsWhole) Before(IEnumerable<CaseEvent> log, Instant cut)
    {
        var known = new List<CaseEvent>();
        var isWhole = true;
        foreach (var e in log)
        {
            isWhole &= e.EffectiveAt < cut;
            if (e.EffectiveAt < cut)
            {
                known.Add(e.Sequence == known.Count + 1 ? e : e with { Sequence = known.Count + 1 });
            }
        }

        return (known, isWhole);
    }
}
