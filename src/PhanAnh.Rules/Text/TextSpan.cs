using System.Runtime.InteropServices;

namespace PhanAnh.Rules;

/// <summary>A stretch of the raw text, as the citizen sent it.</summary>
/// <param name="Start">Offset of its first UTF-16 unit.</param>
/// <param name="Length">Its length in UTF-16 units; never zero in a finding.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset of the first UTF-16 unit behind it.</summary>
    public int End => Start + Length;
}
