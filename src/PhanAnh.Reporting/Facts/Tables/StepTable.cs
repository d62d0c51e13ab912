namespace PhanAnh.Reporting;

/// <summary>The table of <see cref="StepRow"/>s.</summary>
internal sealed class StepTable(FactBooks books) : FactTable<StepRow>(books)
{
    internal NumberColumn Kind { get; } = new(0, (int)StepKind.Urgency);

    internal TickColumn At { get; } = new(isRequired: true);

    internal CodeColumn Unit { get; } = new(books.Units);

    internal CodeColumn Term { get; } = new(books.Terms);

    /// <summary>The beginning of the day in Việt Nam.</summary>
    internal TickColumn DueOn { get; } = new();

    internal TickColumn DoneAt { get; } = new();

    internal CodeColumn Earlier { get; } = new(books.Cases);

    internal NumberColumn Late { get; } = new(0, 1);

    public override ImmutableArray<FactColumn> Columns => [Case, Kind, At, Unit, Term, DueOn, DoneAt, Earlier, Late];

    public override StepRow this[int index] => new()
    {
        Case = CaseAt(index),
        Kind = (StepKind)Kind[index],
        At = Ticks.Moment(At[index]),
        Unit = Books.Unit(Unit[index]),
        Term = Books.Term(Term[index]),
        DueOn = DueOn.Moment(index) is { } day ? VietnamTime.DateOf(day) : null,
        DoneAt = DoneAt.Moment(index),
        Earlier = Books.Cases[Earlier[index]] is { } earlier ? new(earlier) : null,
        IsLate = Late[index] > 0,
    };

    internal override void Add(StepRow row)
    {
        Case.Add(row.Case.Value);
        Kind.Add((int)row.Kind);
        At.Add(row.At);
        Unit.Add(row.Unit?.Value);
        Term.Add(row.Term?.Value);
        DueOn.Add(row.DueOn is { } day ? VietnamTime.StartOf(day) : null);
        DoneAt.Add(row.DoneAt);
        Earlier.Add(row.Earlier?.Value);
        Late.Add(row.IsLate ? 1 : 0);
    }
}
