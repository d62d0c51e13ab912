using System.Runtime.InteropServices;

namespace PhanAnh.Rules;

/// <summary>
/// A run of letters and digits of the shadow text. The letters are packed six bits each, the first in the lowest, so that comparing two
/// words is comparing two numbers. Nine letters fit, more than any syllable has; a longer word has none packed.
/// </summary>
/// <param name="Start">Offset in the shadow text.</param>
/// <param name="Length">In UTF-16 units of the shadow text.</param>
/// <param name="Letters">Toneless lower-case letters, or zero where some letter is foreign or a digit stands among them; of a number its value.</param>
/// <param name="Unmarked">The same without quality marks and stroke.</param>
/// <param name="Tone">The last tone found, wherever it sits.</param>
/// <param name="Traits">What else is known.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Word(int Start, int Length, ulong Letters, ulong Unmarked, Tone Tone, WordTraits Traits)
{
    internal const int MaxLetters = 9;

    private const ulong NumberBit = 1UL << 62;

    /// <summary>Letters and tone in one number, blind to where the tone mark was written: hoà and hòa have the same.</summary>
    internal ulong Key => Letters | ((ulong)Tone << (MaxLetters * SyllableGrammar.BitsPerLetter));

    /// <summary>A run of digits alone. Its value, modulo 2⁶², keeps apart from every spelling by a bit that none has.</summary>
    internal static Word OfNumber(int start, int length, ulong value)
    {
        var packed = (value & (NumberBit - 1)) | NumberBit;
        return new(start, length, packed, packed, Tone.Level, WordTraits.Digits);
    }

    internal bool MixesScripts => Is(WordTraits.Latin) && Is(WordTraits.GreekOrCyrillic);

    internal bool Is(WordTraits trait) => (Traits & trait) != WordTraits.None;
}
