namespace PhanAnh.Reporting;

/// <summary>The tables while they grow.</summary>
internal sealed class FactRows(Instant cut)
{
    internal Instant Cut => cut;

    internal List<FactProblem> Problems { get; } = [];

    private List<CaseRow> Cases { get; } = [];

    private List<AssignmentRow> Assignments { get; } = [];

    private List<AnswerRow> Answers { get; } = [];

    private List<ClockRow> Clocks { get; } = [];

    private List<StepRow> Steps { get; } = [];

    internal void Add(CaseFold fold)
    {
        Cases.Add(fold.CaseRow());
        Assignments.AddRange(fold.AssignmentRows());
        Answers.AddRange(fold.AnswerRows());
        Clocks.AddRange(fold.ClockRows());
        Steps.AddRange(fold.StepRows());
    }

    internal FactSet ToFactSet() => new()
    {
        Cut = cut,
        Cases = [.. Cases],
        Assignments = [.. Assignments],
        Answers = [.. Answers],
        Clocks = [.. Clocks],
        Steps = [.. Steps],
        Problems = [.. Problems],
    };
}
