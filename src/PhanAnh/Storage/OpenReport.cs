using System.Collections.Immutable;

namespace PhanAnh;

/// <summary>What a store found in its file when it was opened.</summary>
/// <param name="Lines">The lines of the live file, damaged ones included, a torn end excluded.</param>
/// <param name="Cases">The cases of which at least one event or text is readable.</param>
/// <param name="TornBytes">The bytes of a torn end, which are cut off unless the file is only read; 0 where the end was whole.</param>
/// <param name="TornFile">Where those bytes are kept; none where none were cut off.</param>
/// <param name="Defects">What else is wrong, in order of lines; empty for a sound file.</param>
public sealed record OpenReport(long Lines, int Cases, long TornBytes, string? TornFile, ImmutableArray<StoreDefect> Defects);
