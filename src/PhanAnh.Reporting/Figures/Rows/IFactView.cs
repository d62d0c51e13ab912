namespace PhanAnh.Reporting;

/// <summary>A row of a table of facts where it lies: codes are numbers of the set's <see cref="FactBooks"/>, moments are <see cref="Ticks"/>.</summary>
internal interface IFactView<TSelf>
    where TSelf : struct, IFactView<TSelf>
{
    /// <summary>The number of the case.</summary>
    int Case { get; }

    static abstract TSelf At(FactTables facts, int row);

    static abstract int CountIn(FactTables facts);
}
