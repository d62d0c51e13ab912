using System.Runtime.InteropServices;

namespace PhanAnh.Rules;

/// <summary>Digits that touch each other in a text.</summary>
/// <param name="Start">Where the first stands.</param>
/// <param name="Length">How many there are.</param>
/// <param name="Offset">Where they begin among all digits of the text.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DigitRun(int Start, int Length, int Offset)
{
    internal int End => Start + Length;
}
