namespace PhanAnh.Reporting;

/// <summary>The table of <see cref="AnswerRow"/>s.</summary>
internal sealed class AnswerTable(FactBooks books) : FactTable<AnswerRow>(books)
{
    /// <summary>The ordinal of the assignment; 0 for a direct answer.</summary>
    internal NumberColumn Assignment { get; } = new(0, int.MaxValue);

    internal CodeColumn Unit { get; } = new(books.Units);

    internal CodeColumn Field { get; } = new(books.Terms);

    internal TickColumn ReleasedAt { get; } = new(isRequired: true);

    internal NumberColumn Release { get; } = new(0, (int)ReleaseKind.Withheld);

    internal CodeColumn Rating { get; } = new(books.Terms);

    public override ImmutableArray<FactColumn> Columns => [Case, Assignment, Unit, Field, ReleasedAt, Release, Rating];

    public override AnswerRow this[int index] => new()
    {
        Case = CaseAt(index),
        Assignment = Assignment[index] is > 0 and var assignment ? new AssignmentId(assignment) : null,
        Unit = Books.Unit(Unit[index]),
        Field = Books.Term(Field[index]),
        ReleasedAt = Ticks.Moment(ReleasedAt[index]),
        Release = (ReleaseKind)Release[index],
        Rating = Books.Term(Rating[index]),
    };

    internal override void Add(AnswerRow row)
    {
        Case.Add(row.Case.Value);
        Assignment.Add(row.Assignment?.Value ?? 0);
        Unit.Add(row.Unit?.Value);
        Field.Add(row.Field?.Value);
        ReleasedAt.Add(row.ReleasedAt);
        Release.Add((int)row.Release);
        Rating.Add(row.Rating?.Value);
    }
}
