namespace PhanAnh;

/// <summary>How far a log was read: to carry on from there later, and to notice that the file is not the one that was read.</summary>
/// <param name="Position">Where the last line read ends; <see cref="JsonLinesCaseStore.ReadAllAsync"/> goes on behind it. 0 where there was none.</param>
/// <param name="Link">The link of that line, which chains all lines before it: 64 hexadecimal digits.</param>
public sealed record LogMark(long Position, string Link);
