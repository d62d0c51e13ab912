namespace PhanAnh.Reporting;

/// <summary>A <see cref="CaseRow"/> where it lies.</summary>
internal readonly struct CaseView(CaseTable table, int row) : IFactView<CaseView>
{
    public int Row => row;

    public int Case => table.Case[row];

    public long ReceivedAt => table.ReceivedAt[row];

    public int Channel => table.Channel[row];

    public int Kind => table.Kind[row];

    public int SubmitterKind => table.SubmitterKind[row];

    public int Field => table.Field[row];

    public int UrgencyClass => table.UrgencyClass[row];

    public int Place => table.Place[row];

    public long ConcludedAt => table.ConcludedAt[row];

    public Outcome Outcome => (Outcome)table.Outcome[row];

    public int Grounds => table.Grounds[row];

    public long ClosedAt => table.ClosedAt[row];

    public int CloseReason => table.CloseReason[row];

    public int OpenItems => table.OpenItems[row];

    public bool AnsweredDirectly => Is(CaseMarks.AnsweredDirectly);

    public bool IsOngoingIncident => Is(CaseMarks.OngoingIncident);

    public bool IsStateSecret => Is(CaseMarks.StateSecret);

    public bool IsConcluded => ConcludedAt != TickColumn.None;

    public static CaseView At(FactTables facts, int row) => new(facts.Cases, row);

    public static int CountIn(FactTables facts) => facts.Cases.Count;

    public bool IsOpenAt(long at) => ReceivedAt < at && ConcludedAt >= at;

    private bool Is(CaseMarks mark) => (table.Marks[row] & (int)mark) != 0;
}
