using System.Runtime.InteropServices;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>A passage as a finder sees it, in the characters of <see cref="RedactionText"/>.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="Confidence">How sure that is.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FoundPassage(int Start, int Length, PersonalDataKind Kind, PassageConfidence Confidence)
{
    internal int End => Start + Length;

    internal bool IsHiddenUnlessKept => new PersonalPassage(Start, Length, Kind, Confidence).IsHiddenUnlessKept;
}
