namespace PhanAnh;

/// <summary>What must have happened before a store says that something is kept.</summary>
public enum Durability
{
    /// <summary>The disk itself has it: it survives a loss of power. The default.</summary>
    FlushToDisk,

    /// <summary>The operating system has it: it survives the end of the process, not that of the machine. Far faster.</summary>
    Buffered,

    /// <summary>
    /// The disk has it as soon as its <see cref="StoreGroup"/> is flushed, many writes at a time; until then it is in the memory of this process alone, where it
    /// can be read. What is not flushed when a store is closed by itself is lost.
    /// </summary>
    Grouped,
}
