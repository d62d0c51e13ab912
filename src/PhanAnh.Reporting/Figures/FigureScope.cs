namespace PhanAnh.Reporting;

/// <summary>What every figure is counted from, selected once. Read by any number of threads.</summary>
internal sealed class FigureScope
{
    private readonly RowGroups<StepView> _steps;
    private readonly Judgements _cases;
    private readonly Judgements _assignments;
    private readonly bool[] _secret;

    internal FigureScope(ReportRequest request, FactSet facts, ReportBalance balance)
    {
        (Request, Facts, Balance, Names) = (request, facts.Tables, balance, new(request));
        (Start, End, Cut) = (Ticks.Of(request.Period.Start), Ticks.Of(request.Period.End), Ticks.Of(facts.Cut));
        Received = Rows<CaseView>.Of(Facts, row => In(row.ReceivedAt), request.Threads);
        Answered = Rows<CaseView>.Of(Facts, row => In(row.ConcludedAt) && row.Outcome == Outcome.Answered, request.Threads);
        AnsweredAssignments = Rows<AssignmentView>.Of(Facts, row => In(row.ConcludedAt) && row.Outcome == Outcome.Answered, request.Threads);
        Clocks = Rows<ClockView>.Of(Facts, clock => clock.StartedAt < End && clock.StoppedAt >= Start, request.Threads);
        Steps = Rows<StepView>.Of(Facts, step => In(step.At), request.Threads);
        _steps = Steps.By(Enum.GetValues<StepKind>().Length, step => (int)step.Kind);
        _secret = ReportBalance.Secret(Facts);
        (_cases, _assignments) = Judged();
    }

    internal ReportRequest Request { get; }

    internal FactTables Facts { get; }

    internal ReportBalance Balance { get; }

    internal FigureNames Names { get; }

    /// <summary>The first moment of the period.</summary>
    internal long Start { get; }

    /// <summary>The first moment behind the period.</summary>
    internal long End { get; }

    /// <summary>The moment before which all facts happened.</summary>
    internal long Cut { get; }

    /// <summary>The cases received in the period.</summary>
    internal Rows<CaseView> Received { get; }

    /// <summary>The cases answered for the first time in the period.</summary>
    internal Rows<CaseView> Answered { get; }

    /// <summary>The assignments answered in the period.</summary>
    internal Rows<AssignmentView> AnsweredAssignments { get; }

    /// <summary>The clocks that ran at some moment of the period.</summary>
    internal Rows<ClockView> Clocks { get; }

    /// <summary>The steps of the period.</summary>
    internal Rows<StepView> Steps { get; }

    internal Rows<StepView> StepsOf(StepKind kind) => _steps[(int)kind];

    internal bool In(long at) => at >= Start && at < End;

    internal Timeliness Of(CaseView row) => _cases[row.Row];

    internal Timeliness Of(AssignmentView row) => _assignments[row.Row];

    internal long LateBy(CaseView row) => _cases.LateBy(row.Row);

    internal long LateBy(AssignmentView row) => _assignments.LateBy(row.Row);

    internal CountCell Count<TView>(Rows<TView> rows)
        where TView : struct, IFactView<TView> =>
        new(rows.Count, new(() => Listed(rows)));

    internal CountCell Count<TView>(Rows<TView> rows, Func<TView, bool> counts)
        where TView : struct, IFactView<TView> =>
        new(rows.CountOf(counts), new(() => Listed(rows.Where(counts))));

    internal ShareCell Share(int part, int whole) => new(part, whole, whole < Request.SmallNumber);

    /// <summary>A text of the request; nothing where it was not given, or was erased.</summary>
    internal FigureCell Text(TextRef? reference) =>
        reference is { } known && Request.Texts.TryGetValue(known, out var text) ? new TextCell(new(text.Reveal())) : FigureCell.None;

    /// <summary>Whether a case may be named: state secrets are only counted.</summary>
    internal bool IsListed(int code) => !_secret[code];

    /// <summary>Cases in ordinal order of their codes.</summary>
    internal IComparer<int> ByCode => Comparer<int>.Create(Facts.Books.Cases.Compare);

    internal CaseCode Code(int code) => new(Facts.Books.Cases[code]!);

    internal UnitCode? Unit(int unit) => Facts.Books.Unit(unit);

    /// <summary>Groups by unit; none stands first, as the coordinating unit.</summary>
    internal Grouping<TView> ByUnit<TView>(Func<TView, int> unit) =>
        new(Facts.Books.Units.Size, unit, id => new(Unit(id)?.Value ?? "", Names.Unit(Unit(id)), id == 0 ? 0 : 1));

    /// <summary>Groups by term in the preset's order.</summary>
    internal Grouping<TView> ByTerm<TView>(Func<TView, int> term, Func<TermCode?, LocalizedText> name, ImmutableArray<TermCode> order) =>
        new(Facts.Books.Terms.Size, term, id => GroupKey.Of(Facts.Books.Term(id), name(Facts.Books.Term(id)), order));

    /// <summary>Groups of cases by administrative unit; behind them what no map tells, then cases of which nobody told a place. None where nobody wants them.</summary>
    internal Grouping<CaseView>? ByPlace() => Request.Places.Units.Count > 0 ? PlaceMap.Of(Request).Grouping(Facts.Books) : null;

    /// <summary>Groups by role, by code.</summary>
    internal Grouping<TView> ByRole<TView>(Func<TView, int> role) =>
        new(Facts.Books.Terms.Size, role, id => new(Facts.Books.Term(id)?.Value ?? "", Names.Role(Facts.Books.Term(id))));

    private IEnumerable<CaseCode> Listed<TView>(Rows<TView> rows)
        where TView : struct, IFactView<TView> =>
        rows.Select(row => row.Case).Where(IsListed).Distinct().Select(Code);

    /// <summary>Judges each case by all its clocks, each assignment by its own and the case's that its unit owes.</summary>
    private (Judgements Cases, Judgements Assignments) Judged()
    {
        using var cases = new CaseIndex<CaseView>(Answered);
        using var assignments = new CaseIndex<AssignmentView>(AnsweredAssignments);
        return RowRanges.Map(Facts.Clocks.Count, Request.Threads, range => Judged(cases, assignments, range))
            .Aggregate((one, other) => (one.Cases.With(other.Cases), one.Assignments.With(other.Assignments)));
    }

    private (Judgements Cases, Judgements Assignments) Judged(CaseIndex<CaseView> cases, CaseIndex<AssignmentView> assignments, Range clocks)
    {
        var (ofCases, ofAssignments) = (new Judgements(Facts.Cases.Count, Answered.Memory), new Judgements(Facts.Assignments.Count, AnsweredAssignments.Memory));
        for (var i = clocks.Start.Value; i < clocks.End.Value; i++)
        {
            var clock = ClockView.At(Facts, i);
            var code = clock.Case;
            foreach (var row in cases[code])
            {
                ofCases.Add(row.Row, clock, row.ConcludedAt);
            }

            foreach (var row in assignments[code])
            {
                if (clock.Unit == row.Unit && (clock.Assignment == row.Assignment || clock.Assignment == 0))
                {
                    ofAssignments.Add(row.Row, clock, row.ConcludedAt);
                }
            }
        }

        return (ofCases, ofAssignments);
    }
}
