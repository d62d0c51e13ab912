namespace PhanAnh.Reporting;

/// <summary>A <see cref="StepRow"/> where it lies.</summary>
internal readonly struct StepView(StepTable table, int row) : IFactView<StepView>
{
    public int Case => table.Case[row];

    public StepKind Kind => (StepKind)table.Kind[row];

    public long At => table.At[row];

    public int Unit => table.Unit[row];

    public int Term => table.Term[row];

    /// <summary>The beginning of the last day on which it is done in time; <see cref="TickColumn.None"/> where none is named.</summary>
    public long DueOn => table.DueOn[row];

    /// <summary>When the clocks that count its date told that it was carried out; <see cref="TickColumn.None"/> where they do not.</summary>
    public long DoneAt => table.DoneAt[row];

    /// <summary>The earlier case of a recurrence; 0 for none.</summary>
    public int Earlier => table.Earlier[row];

    public bool IsLate => table.Late[row] > 0;

    static StepView IFactView<StepView>.At(FactTables facts, int row) => new(facts.Steps, row);

    public static int CountIn(FactTables facts) => facts.Steps.Count;
}
