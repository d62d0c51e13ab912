using Outcome = PhanAnh.Core.Outcome;

namespace PhanAnh.Reporting.Tests;

/// <summary>Every number of a report found the slow and obvious way: by going through whole rows again for each.</summary>
internal sealed class SlowReport
{
    private readonly Dictionary<(string Figure, string Table, string Row, string Column), object?> _cells = [];
    private readonly Preset _preset;
    private readonly UnitRegister _units;
    private readonly FactSet _facts;
    private readonly ReportPeriod _period;
    private readonly ILookup<CaseCode, ClockRow> _clocks;
    private readonly ILookup<CaseCode, CaseRow> _cases;

    internal SlowReport(Preset preset, UnitRegister units, FactSet facts, ReportPeriod period)
    {
        (_preset, _units, _facts, _period) = (preset, units, facts, period);
        _clocks = facts.Clocks.ToLookup(clock => clock.Case);
        _cases = facts.Cases.ToLookup(row => row.Case);
        Cases();
        Answered();
        Clocks();
        Assignments();
        Steps();
        Opinions();
    }

    internal IReadOnlyDictionary<(string Figure, string Table, string Row, string Column), object?> Cells => _cells;

    private bool In(Instant? at) => at >= _period.Start && at < _period.End;

    private void Cases()
    {
        var received = _facts.Cases.Where(row => In(row.ReceivedAt)).ToList();
        foreach (var (table, key) in new (string, Func<CaseRow, string>)[]
        {
            ("by-channel", row => row.Channel.Value), ("by-kind", row => row.Kind.Value), ("by-field", row => row.Field?.Value ?? ""), ("by-submitter", row => row.SubmitterKind.Value),
        })
        {
            Table("F-01", table, received, row => [key(row)], ("received", rows => rows.Count), ("share", rows => (rows.Count, received.Count)));
        }

        Balance("cases", "total", _facts.Cases.Select(row => (row.ReceivedAt, row.ConcludedAt, row.Outcome)));
        foreach (var unit in _facts.Assignments.Where(row => row.DispatchedAt < _period.End && !(row.ConcludedAt < _period.Start)).GroupBy(row => row.Unit.Value))
        {
            Balance("by-unit", unit.Key, unit.Select(row => (row.DispatchedAt, row.ConcludedAt, row.Outcome)));
        }

        var scheme = PeriodScheme.Of(_preset.Reports);
        var period = _period;
        for (var back = 0; back < 6; back++, period = scheme.Previous(period))
        {
            var then = period;
            _cells[("F-02", "trend", then.ToString(), "received")] = _facts.Cases.Count(row => then.Contains(row.ReceivedAt));
            _cells[("F-02", "trend", then.ToString(), "answered")] = _facts.Cases.Count(row => row.Outcome == Outcome.Answered && then.Contains(row.ConcludedAt!.Value));
        }

        Table(
            "F-02",
            "age",
            _facts.Cases.Where(row => row.ReceivedAt < _period.End && row.ConcludedAt is null),
            row => ["age-" + new[] { 1, 3, 7, 15, 30 }.Count(days => _period.End - row.ReceivedAt > Duration.FromDays(days))],
            ("cases", rows => rows.Count));
        var ended = _facts.Cases.Where(row => In(row.ConcludedAt) && row.Outcome != Outcome.Answered).ToList();
        var transferred = _facts.Steps.Where(step => step.Kind == StepKind.SecretTransfer && In(step.At)).Select(step => step.Case).ToHashSet();
        Table(
            "F-03",
            "by-outcome",
            ended.Union(_facts.Cases.Where(row => transferred.Contains(row.Case))),
            row => new[] { ended.Contains(row) ? row.Outcome.ToString() : null, transferred.Contains(row.Case) ? nameof(Outcome.SecretRegime) : null }.OfType<string>().Distinct(),
            ("cases", rows => rows.Count));
        Table("F-03", "by-ground", ended.Where(row => row.Outcome == Outcome.Rejected), row => row.Grounds.Select(ground => ground.Value), ("cases", rows => rows.Count));
        Table(
            "F-13",
            "by-class",
            received.Where(row => row.UrgencyClass is not null || row.IsOngoingIncident),
            row => [.. row.UrgencyClass is { } urgency ? [urgency.Value] : Array.Empty<string>(), .. row.IsOngoingIncident ? ["ongoing"] : Array.Empty<string>()],
            ("received", rows => rows.Count),
            ("report-median", rows => Quantile(rows.SelectMany(row => Until(row, _facts.Steps.Where(step => step.Case == row.Case && step.Kind == StepKind.UpwardReport).Select(step => step.At))), 50)),
            ("first-action-median", rows => Quantile(rows.SelectMany(row => Until(row, _facts.Assignments.Where(part => part.Case == row.Case).Select(part => part.DispatchedAt))), 50)),
            ("answer-median", rows => Quantile(rows.Where(row => row.Outcome == Outcome.Answered).SelectMany(row => Until(row, [row.ConcludedAt!.Value])), 50)));
        Table(
            "F-15",
            "by-field",
            _facts.Cases.Where(row => row.OpenItems > 0 && row.ConcludedAt is null && _facts.Assignments.Any(part => part.Case == row.Case)),
            row => [row.Field?.Value ?? ""],
            ("cases", rows => rows.Count),
            ("open-items", rows => rows.Sum(row => row.OpenItems)));
        Table(
            "F-20",
            "by-kind",
            _facts.Cases.Where(row => row.ReceivedAt < _period.End && !(row.ConcludedAt < _period.Start)),
            row => [row.Kind.Value],
            ("opening", rows => rows.Count(row => row.ReceivedAt < _period.Start)),
            ("received", rows => rows.Count(row => In(row.ReceivedAt))),
            ("answered", rows => rows.Count(row => row.Outcome == Outcome.Answered && In(row.ConcludedAt))),
            ("closing", rows => rows.Count(row => row.ConcludedAt is null)));
        var worst = _preset.Terms.Ratings.LastOrDefault()?.ClosesAs;
        _cells[("F-24", "cases", "dissatisfied", "cases")] = _facts.Cases.Count(row => row.CloseReason is { } reason && reason == worst && In(row.ClosedAt));
        _cells[("F-24", "cases", "disputes", "cases")] = _facts.Steps.Count(step => step.Kind == StepKind.Dispute && In(step.At));
    }

    /// <summary>From the mark of urgency to the first of some moments behind it.</summary>
    private IEnumerable<Duration> Until(CaseRow row, IEnumerable<Instant> moments)
    {
        var marked = _facts.Steps.Where(step => step.Case == row.Case && step.Kind == StepKind.Urgency && (step.Term is null || step.Term == row.UrgencyClass))
            .Select(step => step.At).Order().Append(row.ReceivedAt).First();
        return moments.Where(at => at >= marked).Order().Take(1).Select(at => at - marked);
    }

    private void Balance(string table, string row, IEnumerable<(Instant In, Instant? Out, Outcome Outcome)> moves)
    {
        var all = moves.ToList();
        var over = all.Where(move => In(move.Out)).ToList();
        foreach (var (column, value) in new[]
        {
            ("opening", all.Count(move => move.In < _period.Start && !(move.Out < _period.Start))),
            ("received", all.Count(move => In(move.In))),
            ("answered", over.Count(move => move.Outcome == Outcome.Answered)),
            ("rejected", over.Count(move => move.Outcome == Outcome.Rejected)),
            ("otherwise", over.Count(move => move.Outcome is not (Outcome.Answered or Outcome.Rejected))),
            ("closing", all.Count(move => move.Out is null)),
        })
        {
            _cells[("F-02", table, row, column)] = value;
        }
    }

    private void Answered()
    {
        var cases = _facts.Cases.Where(row => row.Outcome == Outcome.Answered && In(row.ConcludedAt)).Select(row => (Row: row, Verdict: Judged(_clocks[row.Case], row.ConcludedAt!.Value))).ToList();
        Table("F-04", "by-way", cases, item => [item.Row.AnsweredDirectly ? "direct" : "units"], Timely<(CaseRow Row, (string Timeliness, Duration Late) Verdict)>(item => item.Verdict));
        Table(
            "F-04",
            "elapsed",
            cases,
            item => [item.Row.Field?.Value ?? ""],
            ("answered", rows => rows.Count),
            ("elapsed-median", rows => Quantile(rows.Select(item => item.Row.ConcludedAt!.Value - item.Row.ReceivedAt), 50)),
            ("elapsed-90", rows => Quantile(rows.Select(item => item.Row.ConcludedAt!.Value - item.Row.ReceivedAt), 90)),
            ("elapsed-longest", rows => Quantile(rows.Select(item => item.Row.ConcludedAt!.Value - item.Row.ReceivedAt), 100)));
        Table("F-04", "by-unit", AnsweredParts(), item => [item.Row.Unit.Value], Timely<(AssignmentRow Row, (string Timeliness, Duration Late) Verdict)>(item => item.Verdict));
    }

    private List<(AssignmentRow Row, (string Timeliness, Duration Late) Verdict)> AnsweredParts() =>
    [
        .. _facts.Assignments.Where(row => row.Outcome == Outcome.Answered && In(row.ConcludedAt))
            .Select(row => (row, Judged(_clocks[row.Case].Where(clock => clock.Unit == row.Unit && (clock.Assignment is null || clock.Assignment == row.Assignment)), row.ConcludedAt!.Value))),
    ];

    private static (string, Duration) Judged(IEnumerable<ClockRow> clocks, Instant at)
    {
        var counted = clocks.Where(clock => clock.Due is not null && clock.StartedAt < at).ToList();
        var late = counted.Where(clock => clock.IsLate && (clock.Due < at || (clock.Due == at && clock.StoppedAt == at))).ToList();
        return late.Count > 0 ? ("late", late.Max(clock => clock.Late))
            : counted.Count == 0 ? ("no-limit", Duration.Zero)
            : (counted.Any(clock => clock.Verdict == ClockVerdict.LawfullyExtended) ? "extended" : "on-time", Duration.Zero);
    }

    private static (string, Func<List<T>, object?>)[] Timely<T>(Func<T, (string Timeliness, Duration Late)> verdict) =>
    [
        ("answered", rows => rows.Count),
        .. new[] { "on-time", "extended", "late", "no-limit" }.Select(word => (word, (Func<List<T>, object?>)(rows => rows.Count(row => verdict(row).Timeliness == word)))),
        ("on-time-share", rows => OnTime(rows.Select(verdict))),
        ("late-median", rows => Quantile(rows.Where(row => verdict(row).Timeliness == "late").Select(row => verdict(row).Late), 50)),
        ("late-longest", rows => Quantile(rows.Where(row => verdict(row).Timeliness == "late").Select(row => verdict(row).Late), 100)),
    ];

    private static (int, int) OnTime(IEnumerable<(string Timeliness, Duration Late)> verdicts)
    {
        var all = verdicts.Where(verdict => verdict.Timeliness != "no-limit").ToList();
        return (all.Count(verdict => verdict.Timeliness != "late"), all.Count);
    }

    private void Clocks()
    {
        var ran = _facts.Clocks.Where(clock => clock.RanIn(_period)).ToList();
        var columns = new (string, Func<List<ClockRow>, object?>)[]
        {
            ("ran", rows => rows.Count), Of("met", ClockVerdict.Met), Of("extended", ClockVerdict.LawfullyExtended), Of("met-late", ClockVerdict.MetLate),
            Of("running", ClockVerdict.Running, ClockVerdict.Suspended), Of("overdue", ClockVerdict.Late), Of("not-handled", ClockVerdict.NotHandled),
            Of("no-verdict", ClockVerdict.MeasuredOnly, ClockVerdict.Lapsed),
        };
        Table("F-05", "by-clock", ran, clock => [clock.Clock.Value], columns);
        Table("F-05", "by-party", ran, clock => [clock.Unit?.Value ?? ""], columns);
        Table("F-06", "by-party", ran.Where(clock => clock.Verdict == ClockVerdict.NotHandled), clock => [clock.Unit?.Value ?? ""], ("not-handled", rows => rows.Count), ("late-longest", rows => Quantile(rows.Select(row => row.Late), 100)));
        Table("F-23", "by-role", ran.Where(clock => clock.IsLate), clock => [clock.OwedBy.Value], [("breaches", rows => rows.Count), columns[3], columns[5], columns[6], ("late-longest", rows => Quantile(rows.Select(row => row.Late), 100))]);
        Table("F-23", "by-unit", ran.Where(clock => clock.IsLate), clock => [clock.Unit?.Value ?? ""], [("breaches", rows => rows.Count), columns[3], columns[5], columns[6], ("late-longest", rows => Quantile(rows.Select(row => row.Late), 100))]);
        foreach (var party in ran.GroupBy(clock => clock.Unit?.Value ?? ""))
        {
            foreach (var clock in ran.Select(clock => clock.Clock).Distinct())
            {
                var cell = party.Where(row => row.Clock == clock).ToList();
                _cells[("F-05", "late-share", party.Key, clock.Value)] = (cell.Count(row => row.IsLate), cell.Count);
            }
        }

        Table(
            "F-05",
            "lengths",
            ran.Where(clock => In(clock.StoppedAt) && clock.Verdict != ClockVerdict.Lapsed),
            clock => [clock.Clock.Value],
            ("stopped", rows => rows.Count),
            ("elapsed-median", rows => Quantile(rows.Select(row => row.StoppedAt!.Value - row.StartedAt), 50)),
            ("elapsed-90", rows => Quantile(rows.Select(row => row.StoppedAt!.Value - row.StartedAt), 90)),
            ("worked-median", rows => Quantile(rows.Select(row => row.Worked).OfType<Duration>(), 50)),
            ("worked-90", rows => Quantile(rows.Select(row => row.Worked).OfType<Duration>(), 90)));

        static (string, Func<List<ClockRow>, object?>) Of(string column, params ClockVerdict[] verdicts) => (column, rows => rows.Count(row => verdicts.Contains(row.Verdict)));
    }

    private void Assignments()
    {
        Table("F-01", "by-unit", _facts.Assignments.Where(row => In(row.DispatchedAt)), row => [row.Unit.Value], ("dispatched", rows => rows.Count));
        Table(
            "F-07",
            "by-unit",
            _facts.Assignments.Where(row => row.ConcludedAt is null && row.FirstResultAt is null),
            row => [row.Unit.Value],
            ("waiting", rows => rows.Count),
            ("age-median", rows => Quantile(rows.Select(row => _facts.Cut - row.DispatchedAt), 50)),
            ("age-longest", rows => Quantile(rows.Select(row => _facts.Cut - row.DispatchedAt), 100)));
        Table(
            "F-11",
            "pending",
            _facts.Assignments.Where(row => row.EscalatedAt is not null && row.ConcludedAt is null
                && _clocks[row.Case].Any(clock => clock.IsOverdue && clock.Assignment == row.Assignment && clock.StartedAt >= row.EscalatedAt)),
            row => [row.Unit.Value],
            ("overdue-pending", rows => rows.Count));
        var answered = AnsweredParts();
        var parents = _units.Units.Select(unit => unit.Parent?.Value).OfType<string>().ToHashSet();
        Table(
            "F-25",
            "by-superior",
            _facts.Assignments.Where(row => row.DispatchedAt < _period.End && !(row.ConcludedAt < _period.Start) && Above(row).Any(parents.Contains)),
            row => Above(row).Where(parents.Contains),
            ("opening", rows => rows.Count(row => row.DispatchedAt < _period.Start)),
            ("dispatched", rows => rows.Count(row => In(row.DispatchedAt))),
            ("answered", rows => rows.Count(row => row.Outcome == Outcome.Answered && In(row.ConcludedAt))),
            ("late", rows => Of(rows).Count(verdict => verdict.Timeliness == "late")),
            ("closing", rows => rows.Count(row => row.ConcludedAt is null)),
            ("on-time-share", rows => OnTime(Of(rows))));
        Ranking(answered);

        IEnumerable<(string Timeliness, Duration)> Of(List<AssignmentRow> rows) => answered.Where(item => rows.Contains(item.Row)).Select(item => item.Verdict);
    }

    private IEnumerable<string> Above(AssignmentRow row)
    {
        for (var unit = _units.Find(row.Unit); unit is not null; unit = unit.Parent is { } parent ? _units.Find(parent) : null)
        {
            yield return unit.Code.Value;
        }
    }

    private void Ranking(List<(AssignmentRow Row, (string Timeliness, Duration Late) Verdict)> answered)
    {
        foreach (var unit in _facts.Assignments
            .Where(row => row.DispatchedAt < _period.End && !(row.ConcludedAt < _period.Start) && row.Outcome is Outcome.None or Outcome.Answered).GroupBy(row => row.Unit))
        {
            var mine = answered.Where(item => item.Row.Unit == unit.Key).ToList();
            var rated = _facts.Answers.Where(answer => answer.Unit == unit.Key && answer.CanBeRated && In(answer.ReleasedAt) && answer.Rating is not null).ToList();
            foreach (var (column, value) in new (string, object?)[]
            {
                ("dispatched", unit.Count(row => In(row.DispatchedAt))),
                ("answered", mine.Count),
                ("late", mine.Count(item => item.Verdict.Timeliness == "late")),
                ("not-handled", _facts.Clocks.Count(clock => clock.Unit == unit.Key && clock.RanIn(_period) && clock.Verdict == ClockVerdict.NotHandled)),
                ("handling-median", Quantile(unit.Where(row => In(row.FirstResultAt)).Select(row => row.FirstResultAt!.Value - (row.AcceptedAt ?? row.DispatchedAt)), 50)),
                ("best-share", (rated.Count(answer => answer.Rating == _preset.Terms.Ratings[0].Code), rated.Count)),
                ("response-share", (unit.Count(row => row.FirstResultAt is not null || row.Outcome == Outcome.Answered), unit.Count())),
                ("on-time-share", OnTime(mine.Select(item => item.Verdict))),
            })
            {
                _cells[("F-16", "by-unit", unit.Key.Value, column)] = value;
            }
        }
    }

    private void Steps()
    {
        var steps = _facts.Steps.Where(step => In(step.At)).ToList();
        foreach (var kind in new[] { StepKind.Return, StepKind.Redispatch, StepKind.Reassignment, StepKind.Invitation, StepKind.DeemedAcceptance, StepKind.Extension })
        {
            _cells[("F-08", "steps", kind.ToString(), "count")] = steps.Count(step => step.Kind == kind);
            _cells[("F-08", "steps", kind.ToString(), "late")] = kind == StepKind.Return ? steps.Count(step => step.Kind == kind && step.IsLate) : null;
        }

        Table(
            "F-08",
            "by-unit",
            steps.Where(step => step.Unit is not null && step.Kind is StepKind.Return or StepKind.Redispatch or StepKind.Reassignment or StepKind.Invitation or StepKind.DeemedAcceptance or StepKind.Extension),
            step => [step.Unit!.Value.Value],
            Number("returns", StepKind.Return),
            ("late-returns", rows => rows.Count(step => step.Kind == StepKind.Return && step.IsLate)),
            Number("reassignments", StepKind.Reassignment),
            Number("deemed", StepKind.DeemedAcceptance),
            Number("extensions", StepKind.Extension));
        var reworks = steps.Where(step => step.Kind == StepKind.Rework).ToList();
        Table("F-09", "by-cause", reworks, step => [step.Term?.Value ?? ""], ("reworks", rows => rows.Count), ("late", rows => rows.Count(step => step.IsLate)));
        Table("F-09", "by-unit", reworks, step => [step.Unit?.Value ?? ""], ("reworks", rows => rows.Count), ("late", rows => rows.Count(step => step.IsLate)));
        Table(
            "F-11",
            "by-unit",
            steps.Where(step => step.Unit is not null && step.Kind is StepKind.Escalation or StepKind.UpwardReport),
            step => [step.Unit!.Value.Value],
            Number("escalated", StepKind.Escalation),
            Number("reported-up", StepKind.UpwardReport));
        Table("F-12", "by-ordinal", steps.Where(step => step.Kind == StepKind.Appointment), step => [step.Term?.Value ?? ""], ("appointments", rows => rows.Count), ("broken", rows => rows.Count(step => step.IsLate)));
        Table(
            "F-14",
            "by-unit",
            steps.Where(step => step.Kind == StepKind.Recurrence && !(step.Earlier is { } code && _cases[code].Any(earlier => _cases[step.Case].Any(row => earlier.ReceivedAt > row.ReceivedAt)))),
            step => _facts.Assignments.Where(row => row.Case == step.Earlier && row.Outcome is Outcome.None or Outcome.Answered).Select(row => row.Unit.Value).Distinct().DefaultIfEmpty(step.Unit?.Value ?? ""),
            ("recurrences", rows => rows.Count));
        Table(
            "F-17",
            "disputes",
            steps.Where(step => step.Kind == StepKind.Dispute),
            step => [_facts.Steps.FirstOrDefault(direction => direction.Kind == StepKind.Direction && direction.Case == step.Case && direction.At >= step.At) is { } direction ? direction.Term?.Value ?? "" : "-"],
            ("disputes", rows => rows.Count));
        Table(
            "F-18",
            "by-issuer",
            _facts.Steps.Where(step => step.Kind is StepKind.Direction or StepKind.Conclusion && (In(step.At) || !IsDone(step))),
            step => [step.Term?.Value ?? ""],
            ("given", rows => rows.Count(step => In(step.At))),
            ("done", rows => rows.Count(IsDone)),
            ("open", rows => rows.Count(step => !IsDone(step))),
            ("overdue", rows => rows.Count(step => !IsDone(step) && step.DueOn < _period.LastDay)));
        foreach (var kind in new[] { StepKind.ReceptionProposal, StepKind.Reception, StepKind.Conclusion })
        {
            _cells[("F-19", "receptions", kind.ToString(), "count")] = steps.Count(step => step.Kind == kind);
        }

        var commended = steps.Where(step => step.Kind == StepKind.Commendation).ToList();
        Table("F-21", "by-unit", commended, step => [step.Unit?.Value ?? ""], ("commendations", rows => rows.Count), ("rule-changes", rows => rows.Count(row => steps.Any(step => step.Kind == StepKind.RuleChange && step.Case == row.Case))));
        Table("F-21", "by-proposer", commended, step => [step.Term?.Value ?? ""], ("commendations", rows => rows.Count));

        bool IsDone(StepRow step) => step.DoneAt is not null || _cases[step.Case].Any(row => row.ConcludedAt >= step.At);

        static (string, Func<List<StepRow>, object?>) Number(string column, StepKind kind) => (column, rows => rows.Count(step => step.Kind == kind));
    }

    private void Opinions()
    {
        var given = _facts.Answers.Where(answer => answer.CanBeRated && In(answer.ReleasedAt)).ToList();
        var rated = given.Count(answer => answer.Rating is not null);
        Table(
            "F-10",
            "by-level",
            given,
            answer => [answer.Rating?.Value ?? ""],
            ("answers", rows => rows.Count),
            ("share-of-rated", rows => rows.Count(row => row.Rating is not null) is > 0 and var part ? (part, rated) : null),
            ("share-of-answers", rows => (rows.Count, given.Count)));
        foreach (var (table, key) in new (string, Func<AnswerRow, string>)[] { ("by-unit", answer => answer.Unit?.Value ?? ""), ("by-field", answer => answer.Field?.Value ?? "") })
        {
            Table(
                "F-10",
                table,
                given,
                answer => [key(answer)],
                ("answers", rows => rows.Count),
                ("rated", rows => rows.Count(row => row.Rating is not null)),
                ("rated-share", rows => (rows.Count(row => row.Rating is not null), rows.Count)),
                ("best-share", rows => (rows.Count(row => row.Rating is { } rating && rating == _preset.Terms.Ratings[0].Code), rows.Count(row => row.Rating is not null))),
                ("worst-share", rows => (rows.Count(row => row.Rating is { } rating && rating == _preset.Terms.Ratings[^1].Code), rows.Count(row => row.Rating is not null))));
        }
    }

    private void Table<T>(string figure, string table, IEnumerable<T> rows, Func<T, IEnumerable<string>> keys, params (string Column, Func<List<T>, object?> Cell)[] columns)
    {
        var all = rows.ToList();
        foreach (var (column, cell) in columns)
        {
            foreach (var key in all.SelectMany(keys).Distinct())
            {
                _cells[(figure, table, key, column)] = cell([.. all.Where(row => keys(row).Contains(key))]);
            }

            _cells[(figure, table, Breakdown.Total, column)] = cell(all);
        }
    }

    private static Duration? Quantile(IEnumerable<Duration> lengths, int percent)
    {
        var sorted = lengths.Order().ToList();
        return sorted.Count == 0 ? null : sorted[(int)Math.Ceiling(sorted.Count * percent / 100m) - 1];
    }
}
