using System.Runtime.InteropServices;

namespace PhanAnh.Rules;

/// <summary>A term found: from its first to its last word, both included.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CueMatch(CuePattern Pattern, int First, int Last)
{
    internal bool Touches(in CueMatch other) => First <= other.Last && other.First <= Last;
}
