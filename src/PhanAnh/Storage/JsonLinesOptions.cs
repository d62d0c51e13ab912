namespace PhanAnh;

/// <summary>How a store of JSON lines writes.</summary>
public sealed record JsonLinesOptions
{
    /// <summary>What must have happened before a write is answered; <see cref="Durability.FlushToDisk"/> unless told otherwise.</summary>
    public Durability Durability { get; init; } = Durability.FlushToDisk;

    internal static JsonLinesOptions Default { get; } = new();
}
