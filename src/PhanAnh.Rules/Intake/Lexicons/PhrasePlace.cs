using System.Runtime.InteropServices;

namespace PhanAnh.Rules;

/// <summary>A place in a phrase: before a slot, or behind some words of one of its alternatives.</summary>
/// <param name="Phrase">Ordinal of the phrase.</param>
/// <param name="Slot">Ordinal of the slot; behind the last one the phrase has ended.</param>
/// <param name="Alternative">Ordinal of the alternative; zero before the slot.</param>
/// <param name="Word">How many of its words were read.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PhrasePlace(int Phrase, int Slot, int Alternative, int Word)
{
    /// <summary>All four in one number; a line of a lexicon has far fewer slots, alternatives and words than fit.</summary>
    internal ulong Packed => ((ulong)Phrase << 32) | ((ulong)Slot << 24) | ((ulong)Alternative << 8) | (uint)Word;

    internal static PhrasePlace Before(int phrase, int slot) => new(phrase, slot, 0, 0);

    internal static PhrasePlace Of(ulong packed) =>
        unchecked(new((int)(packed >> 32), (byte)(packed >> 24), (ushort)(packed >> 8), (byte)packed));
}
