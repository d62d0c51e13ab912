using System.Runtime.InteropServices;

namespace PhanAnh.Rules;

/// <summary>The cue ahead of a number, and how much stands between.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CueAhead(NumberCue Cue, CueReach Reach);
