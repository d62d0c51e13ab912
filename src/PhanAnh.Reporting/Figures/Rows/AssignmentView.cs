namespace PhanAnh.Reporting;

/// <summary>An <see cref="AssignmentRow"/> where it lies.</summary>
internal readonly struct AssignmentView(AssignmentTable table, int row) : IFactView<AssignmentView>
{
    public int Row => row;

    public int Case => table.Case[row];

    public int Assignment => table.Assignment[row];

    public int Unit => table.Unit[row];

    public long DispatchedAt => table.DispatchedAt[row];

    public long AcceptedAt => table.AcceptedAt[row];

    public long EscalatedAt => table.EscalatedAt[row];

    public long FirstResultAt => table.FirstResultAt[row];

    public long ConcludedAt => table.ConcludedAt[row];

    public Outcome Outcome => (Outcome)table.Outcome[row];

    /// <summary>When the unit took it on, or had it where the regulation knows no such step.</summary>
    public long TakenOnAt => AcceptedAt == TickColumn.None ? DispatchedAt : AcceptedAt;

    public bool HasRisen => EscalatedAt != TickColumn.None;

    public bool HasResult => FirstResultAt != TickColumn.None;

    public bool IsConcluded => ConcludedAt != TickColumn.None;

    public static AssignmentView At(FactTables facts, int row) => new(facts.Assignments, row);

    public static int CountIn(FactTables facts) => facts.Assignments.Count;
}
