namespace PhanAnh.Reporting;

/// <summary>Something that can be answered: the assignments in their order, and behind them the cases, which the coordinating unit can answer itself.</summary>
internal readonly struct LineView(FactTables facts, int row) : IFactView<LineView>
{
    public int Case => Assignment is { } assignment ? assignment.Case : Subject.Case;

    public long ConcludedAt => Assignment is { } assignment ? assignment.ConcludedAt : Subject.ConcludedAt;

    /// <summary>The assignment; none where it is a case.</summary>
    public AssignmentView? Assignment => row < facts.Assignments.Count ? AssignmentView.At(facts, row) : null;

    /// <summary>The case, where it is no assignment.</summary>
    public CaseView Subject => CaseView.At(facts, row - facts.Assignments.Count);

    public static LineView At(FactTables facts, int row) => new(facts, row);

    public static int CountIn(FactTables facts) => facts.Assignments.Count + facts.Cases.Count;

    /// <summary>Some assignments and some cases.</summary>
    public static Rows<LineView> Of(Rows<AssignmentView> assignments, Rows<CaseView> cases)
    {
        var (numbers, before) = (new int[assignments.Count + cases.Count], assignments.Facts.Assignments.Count);
        assignments.Numbers.CopyTo(numbers);
        for (var i = 0; i < cases.Count; i++)
        {
            numbers[assignments.Count + i] = before + cases.Numbers[i];
        }

        return new(assignments.Facts, numbers);
    }
}
