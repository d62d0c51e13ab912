namespace PhanAnh.Reporting;

/// <summary>The table of <see cref="CaseRow"/>s.</summary>
internal sealed class CaseTable(FactBooks books) : FactTable<CaseRow>(books)
{
    internal TickColumn ReceivedAt { get; } = new(isRequired: true);

    internal CodeColumn Channel { get; } = new(books.Terms);

    internal CodeColumn Kind { get; } = new(books.Terms);

    internal CodeColumn SubmitterKind { get; } = new(books.Terms);

    internal CodeColumn Field { get; } = new(books.Terms);

    internal CodeColumn UrgencyClass { get; } = new(books.Terms);

    internal CodeColumn Place { get; } = new(books.Places);

    internal TickColumn ConcludedAt { get; } = new();

    internal NumberColumn Outcome { get; } = new(0, (int)PhanAnh.Core.Outcome.Withdrawn);

    internal CodeColumn Grounds { get; } = new(books.Grounds);

    internal TickColumn ClosedAt { get; } = new();

    internal CodeColumn CloseReason { get; } = new(books.Terms);

    internal NumberColumn OpenItems { get; } = new(int.MinValue, int.MaxValue);

    internal NumberColumn Marks { get; } = new(0, (int)CaseMarks.All);

    internal TickColumn SettledAt { get; } = new();

    public override ImmutableArray<FactColumn> Columns =>
    [
        Case, ReceivedAt, Channel, Kind, SubmitterKind, Field, UrgencyClass, Place, ConcludedAt, Outcome, Grounds, ClosedAt, CloseReason, OpenItems, Marks,
        SettledAt,
    ];

    public override CaseRow this[int index]
    {
        get
        {
            var marks = (CaseMarks)Marks[index];
            return new()
            {
                Case = CaseAt(index),
                ReceivedAt = Ticks.Moment(ReceivedAt[index]),
                Channel = Books.Term(Channel[index]) ?? default,
                Kind = Books.Term(Kind[index]) ?? default,
                SubmitterKind = Books.Term(SubmitterKind[index]) ?? default,
                Field = Books.Term(Field[index]),
                UrgencyClass = Books.Term(UrgencyClass[index]),
                Place = Books.Place(Place[index]),
                ConcludedAt = ConcludedAt.Moment(index),
                Outcome = (Outcome)Outcome[index],
                AnsweredDirectly = marks.HasFlag(CaseMarks.AnsweredDirectly),
                IsReopened = marks.HasFlag(CaseMarks.Reopened),
                Grounds = Books.GroundsOf(Grounds[index]),
                ClosedAt = ClosedAt.Moment(index),
                CloseReason = Books.Term(CloseReason[index]),
                OpenItems = OpenItems[index],
                IsOngoingIncident = marks.HasFlag(CaseMarks.OngoingIncident),
                IsStateSecret = marks.HasFlag(CaseMarks.StateSecret),
                SettledAt = SettledAt.Moment(index),
            };
        }
    }

    internal override void Add(CaseRow row)
    {
        Case.Add(row.Case.Value);
        ReceivedAt.Add(row.ReceivedAt);
        Channel.Add(row.Channel.Value);
        Kind.Add(row.Kind.Value);
        SubmitterKind.Add(row.SubmitterKind.Value);
        Field.Add(row.Field?.Value);
        UrgencyClass.Add(row.UrgencyClass?.Value);
        Place.Add(row.Place?.Value);
        ConcludedAt.Add(row.ConcludedAt);
        Outcome.Add((int)row.Outcome);
        Grounds.Add(row.Grounds.IsEmpty ? null : string.Join(' ', row.Grounds));
        ClosedAt.Add(row.ClosedAt);
        CloseReason.Add(row.CloseReason?.Value);
        OpenItems.Add(row.OpenItems);
        SettledAt.Add(row.SettledAt);
        Marks.Add((int)((row.AnsweredDirectly ? CaseMarks.AnsweredDirectly : CaseMarks.None) | (row.IsReopened ? CaseMarks.Reopened : CaseMarks.None)
            | (row.IsOngoingIncident ? CaseMarks.OngoingIncident : CaseMarks.None) | (row.IsStateSecret ? CaseMarks.StateSecret : CaseMarks.None)));
    }
}

/// <summary>What is so or not so of a case.</summary>
[Flags]
internal enum CaseMarks
{
    None = 0,
    AnsweredDirectly = 1,
    Reopened = 2,
    OngoingIncident = 4,
    StateSecret = 8,
    All = AnsweredDirectly | Reopened | OngoingIncident | StateSecret,
}
