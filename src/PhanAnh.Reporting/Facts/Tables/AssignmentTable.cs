namespace PhanAnh.Reporting;

/// <summary>The table of <see cref="AssignmentRow"/>s.</summary>
internal sealed class AssignmentTable(FactBooks books) : FactTable<AssignmentRow>(books)
{
    internal NumberColumn Assignment { get; } = new(1, int.MaxValue);

    internal CodeColumn Unit { get; } = new(books.Units);

    internal TickColumn DispatchedAt { get; } = new(isRequired: true);

    internal TickColumn AcceptedAt { get; } = new();

    internal TickColumn EscalatedAt { get; } = new();

    internal TickColumn FirstResultAt { get; } = new();

    internal TickColumn ConcludedAt { get; } = new();

    internal NumberColumn Outcome { get; } = new(0, (int)PhanAnh.Core.Outcome.Withdrawn);

    public override ImmutableArray<FactColumn> Columns =>
        [Case, Assignment, Unit, DispatchedAt, AcceptedAt, EscalatedAt, FirstResultAt, ConcludedAt, Outcome];

    public override AssignmentRow this[int index] => new()
    {
        Case = CaseAt(index),
        Assignment = new(Assignment[index]),
        Unit = Books.Unit(Unit[index]) ?? default,
        DispatchedAt = Ticks.Moment(DispatchedAt[index]),
        AcceptedAt = AcceptedAt.Moment(index),
        EscalatedAt = EscalatedAt.Moment(index),
        FirstResultAt = FirstResultAt.Moment(index),
        ConcludedAt = ConcludedAt.Moment(index),
        Outcome = (Outcome)Outcome[index],
    };

    internal override void Add(AssignmentRow row)
    {
        Case.Add(row.Case.Value);
        Assignment.Add(row.Assignment.Value);
        Unit.Add(row.Unit.Value);
        DispatchedAt.Add(row.DispatchedAt);
        AcceptedAt.Add(row.AcceptedAt);
        EscalatedAt.Add(row.EscalatedAt);
        FirstResultAt.Add(row.FirstResultAt);
        ConcludedAt.Add(row.ConcludedAt);
        Outcome.Add((int)row.Outcome);
    }
}
