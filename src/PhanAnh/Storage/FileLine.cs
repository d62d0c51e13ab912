namespace PhanAnh;

/// <summary>One line of a file while it is being read.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Offset">Where its first byte stands in the file; a byte-order mark is no part of it.</param>
/// <param name="Bytes">The line without its end; valid until the next line is read. Empty where it is too long to be one of ours.</param>
/// <param name="IsEnded">Whether a line feed ends it; only the last line of a file may lack it.</param>
internal readonly record struct FileLine(long Number, long Offset, ReadOnlyMemory<byte> Bytes, bool IsEnded);
