namespace PhanAnh;

/// <summary>How a store of JSON lines writes.</summary>
public sealed record JsonLinesOptions
{
    /// <summary>What must have happened before a write is answered; <see cref="Durability.FlushToDisk"/> unless told otherwise.</summary>
    public Durability Durability { get; init; } = Durability.FlushToDisk;

    /// <summary>
    /// Whether to read only; by default not. The file must exist, its owner may go on writing to it, and nothing is put beside it or cut off: a torn end is
    /// passed over, since it may be a line that is being written. An append is then a mistake of the program.
    /// </summary>
    public bool ReadOnly { get; init; }

    internal static JsonLinesOptions Default { get; } = new();
}
