namespace PhanAnh.Reporting;

/// <summary>A <see cref="ClockRow"/> where it lies.</summary>
internal readonly struct ClockView(ClockTable table, int row) : IFactView<ClockView>
{
    public int Row => row;

    public int Case => table.Case[row];

    /// <summary>The ordinal of the assignment; 0 for a clock of the case.</summary>
    public int Assignment => table.Assignment[row];

    public int Clock => table.Clock[row];

    /// <summary>The unit that answers for it; 0 where the coordinating unit does.</summary>
    public int Unit => table.Unit[row];

    public int OwedBy => table.OwedBy[row];

    public long StartedAt => table.StartedAt[row];

    public long Due => table.Due[row];

    public long StoppedAt => table.StoppedAt[row];

    public ClockVerdict Verdict => (ClockVerdict)table.Verdict[row];

    public long Late => table.Late[row];

    /// <summary>The working time from start to stop; <see cref="TickColumn.None"/> where it was not measured.</summary>
    public long Worked => table.Worked[row];

    public bool IsLate => Verdict is ClockVerdict.Late or ClockVerdict.MetLate or ClockVerdict.NotHandled;

    public bool IsOverdue => StoppedAt == TickColumn.None && Verdict is ClockVerdict.Late or ClockVerdict.NotHandled;

    public static ClockView At(FactTables facts, int row) => new(facts.Clocks, row);

    public static int CountIn(FactTables facts) => facts.Clocks.Count;
}
