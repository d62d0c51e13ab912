namespace PhanAnh.Reporting;

/// <summary>The table of <see cref="ClockRow"/>s.</summary>
internal sealed class ClockTable(FactBooks books) : FactTable<ClockRow>(books)
{
    /// <summary>The ordinal of the assignment; 0 for a clock of the case.</summary>
    internal NumberColumn Assignment { get; } = new(0, int.MaxValue);

    internal CodeColumn Clock { get; } = new(books.Terms, isRequired: true);

    internal CodeColumn Unit { get; } = new(books.Units);

    internal CodeColumn OwedBy { get; } = new(books.Terms);

    internal TickColumn StartedAt { get; } = new(isRequired: true);

    internal TickColumn Due { get; } = new();

    internal TickColumn StoppedAt { get; } = new();

    internal NumberColumn Verdict { get; } = new(0, (int)ClockVerdict.Lapsed);

    internal TickColumn Late { get; } = new(isRequired: true);

    internal TickColumn Worked { get; } = new();

    internal NumberColumn Provisional { get; } = new(0, 1);

    public override ImmutableArray<FactColumn> Columns =>
        [Case, Assignment, Clock, Unit, OwedBy, StartedAt, Due, StoppedAt, Verdict, Late, Worked, Provisional];

    public override ClockRow this[int index] => new()
    {
        Case = CaseAt(index),
        Assignment = Assignment[index] is > 0 and var assignment ? new AssignmentId(assignment) : null,
        Clock = Books.Terms[Clock[index]] is { } clock ? new(clock) : default,
        Unit = Books.Unit(Unit[index]),
        OwedBy = Books.Terms[OwedBy[index]] is { } role ? new(role) : default,
        StartedAt = Ticks.Moment(StartedAt[index]),
        Due = Due.Moment(index),
        StoppedAt = StoppedAt.Moment(index),
        Verdict = (ClockVerdict)Verdict[index],
        Late = Duration.FromTicks(Late[index]),
        Worked = Worked[index] is var worked and not TickColumn.None ? Duration.FromTicks(worked) : null,
        IsProvisional = Provisional[index] > 0,
    };

    internal override void Add(ClockRow row)
    {
        Case.Add(row.Case.Value);
        Assignment.Add(row.Assignment?.Value ?? 0);
        Clock.Add(row.Clock.Value);
        Unit.Add(row.Unit?.Value);
        OwedBy.Add(row.OwedBy.Value);
        StartedAt.Add(row.StartedAt);
        Due.Add(row.Due);
        StoppedAt.Add(row.StoppedAt);
        Verdict.Add((int)row.Verdict);
        Late.Add(row.Late.BclCompatibleTicks);
        Worked.Add(row.Worked?.BclCompatibleTicks ?? TickColumn.None);
        Provisional.Add(row.IsProvisional ? 1 : 0);
    }
}
