using System.Runtime.InteropServices;

namespace PhanAnh.Rules;

/// <summary>A word ahead of a number, as a stretch of the letters that were read.</summary>
/// <param name="Start">Where its letters begin.</param>
/// <param name="End">Behind its last letter.</param>
/// <param name="Reach">What stands between it and the number.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClauseWord(int Start, int End, CueReach Reach);
