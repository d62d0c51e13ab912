namespace PhanAnh.Reporting;

/// <summary>What every figure is counted from, indexed once.</summary>
internal sealed class FigureScope
{
    private readonly HashSet<CaseCode> _secret;

    internal FigureScope(ReportRequest request, FactSet facts, ReportBalance balance)
    {
        Request = request;
        Facts = facts;
        Balance = balance;
        Names = new(request);
        Received = [.. facts.Cases.Where(row => In(row.ReceivedAt))];
        Answered = [.. facts.Cases.Where(row => row.Outcome == Outcome.Answered && In(row.ConcludedAt))];
        Steps = facts.Steps.Where(step => In(step.At)).ToLookup(step => step.Kind);
        var concluded = facts.Assignments.Where(row => row.Outcome == Outcome.Answered && In(row.ConcludedAt)).ToImmutableArray();
        var judged = Answered.Select(row => row.Case).Concat(concluded.Select(row => row.Case)).ToHashSet();
        ClocksByCase = facts.Clocks.Where(clock => judged.Contains(clock.Case)).ToLookup(clock => clock.Case);
        AnsweredAssignments =
        [
            .. from row in concluded
               let clocks = ClocksByCase[row.Case].Where(clock => clock.Assignment == row.Assignment && clock.Unit == row.Unit)
               select new Answered<AssignmentRow>(row, Judgement.Of(clocks, row.ConcludedAt!.Value)),
        ];
        _secret = [.. facts.Cases.Where(row => row.IsStateSecret).Select(row => row.Case)];
    }

    internal ReportRequest Request { get; }

    internal FactSet Facts { get; }

    internal ReportBalance Balance { get; }

    internal FigureNames Names { get; }

    /// <summary>The cases received in the period.</summary>
    internal ImmutableArray<CaseRow> Received { get; }

    /// <summary>The cases answered for the first time in the period.</summary>
    internal ImmutableArray<CaseRow> Answered { get; }

    /// <summary>The steps of the period.</summary>
    internal ILookup<StepKind, StepRow> Steps { get; }

    /// <summary>The clocks of whatever was answered in the period.</summary>
    internal ILookup<CaseCode, ClockRow> ClocksByCase { get; }

    /// <summary>The assignments answered in the period, each judged by the clocks that its unit owes.</summary>
    internal ImmutableArray<Answered<AssignmentRow>> AnsweredAssignments { get; }

    internal bool In(Instant? at) => at >= Request.Period.Start && at < Request.Period.End;

    internal CountCell Count<T>(IEnumerable<T> rows)
        where T : IFactRow
    {
        var counted = rows.ToArray();
        return new(counted.Length, new(() => counted.Select(row => row.Case).Where(IsListed)));
    }

    internal ShareCell Share(int part, int whole) => new(part, whole, whole < Request.SmallNumber);

    /// <summary>A text of the request; nothing where it was not given, or was erased.</summary>
    internal FigureCell Text(TextRef? reference) =>
        reference is { } known && Request.Texts.TryGetValue(known, out var text) ? new TextCell(new(text.Reveal())) : FigureCell.None;

    /// <summary>Whether a case may be named: state secrets are only counted.</summary>
    internal bool IsListed(CaseCode code) => !_secret.Contains(code);
}
