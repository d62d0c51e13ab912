using System.Runtime.InteropServices;

namespace PhanAnh.Rules;

/// <summary>A word of an address.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Role">What it is there for.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AddressWord(int Start, int Length, AddressRole Role)
{
    internal int End => Start + Length;
}
