using System.Buffers;

namespace PhanAnh.Rules;

/// <summary>
/// Joins Vietnamese letters with the marks that follow them, tone and quality in any order: 192 pairs of letter and mark, 132 letters.
/// Equals Unicode NFC for every Vietnamese letter and leaves everything else alone. Linear, however many marks follow one another.
/// </summary>
internal static class VietnameseComposition
{
    private const int StackLimit = 512;
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    internal static bool HasMarks(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u0300', '\u036F');

    internal static string Compose(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('\u0300', '\u036F');
        if (first < 0)
        {
            return text;
        }

        char[]? rented = null;
        var buffer = text.Length <= StackLimit ? stackalloc char[StackLimit] : rented = ArrayPool<char>.Shared.Rent(text.Length);
        var length = Compose(text, first, buffer);
        var composed = length == text.Length ? text : new string(buffer[..length]);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return composed;
    }

    // By the description of a letter and the ordinal of a mark.
    private const string Marks = "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u0340\u0341";
    private const int DescriptionMask = VietnameseAlphabet.Marked - 1;

    private static readonly sbyte[] MarkOrdinals = BuildMarkOrdinals();
    private static readonly char[] Joined = BuildJoined();

    /// <summary>Zero where Vietnamese has no letter of the two.</summary>
    internal static char Join(char letter, char mark)
    {
        var index = mark - FirstMark;
        var ordinal = (uint)index < (uint)MarkOrdinals.Length ? MarkOrdinals[index] : -1;
        var description = ordinal < 0 ? 0 : VietnameseAlphabet.Describe(letter) & DescriptionMask;
        return description == 0 ? '\0' : Joined[(description * Marks.Length) + ordinal];
    }

    private static sbyte[] BuildMarkOrdinals()
    {
        var ordinals = new sbyte[LastMark - FirstMark + 1];
        for (var i = 0; i < ordinals.Length; i++)
        {
            ordinals[i] = (sbyte)Marks.IndexOf((char)(FirstMark + i), StringComparison.Ordinal);
        }

        return ordinals;
    }

    private static char[] BuildJoined()
    {
        var joined = new char[(DescriptionMask + 1) * Marks.Length];
        for (var letter = 'A'; letter <= 'ỹ'; letter++)
        {
            for (var mark = 0; mark < Marks.Length; mark++)
            {
                joined[((VietnameseAlphabet.Describe(letter) & DescriptionMask) * Marks.Length) + mark] = Compute(letter, Marks[mark]);
            }
        }

        joined.AsSpan(0, Marks.Length).Clear();
        return joined;
    }

    private static char Compute(char letter, char mark)
    {
        var description = VietnameseAlphabet.Describe(letter);
        var code = description & VietnameseAlphabet.LetterMask;
        if (!VietnameseAlphabet.IsVowel(code))
        {
            return '\0';
        }

        var upper = (description & VietnameseAlphabet.UpperCase) != 0;
        var tone = VietnameseAlphabet.ToneOf(description);
        if (ToneOf(mark) is var added and not Tone.Level)
        {
            return tone == Tone.Level ? VietnameseAlphabet.Spell(code, added, upper) : '\0';
        }

        return VietnameseAlphabet.WithQuality(code, QualityOf(mark)) is var joined and not 0
            ? VietnameseAlphabet.Spell(joined, tone, upper)
            : '\0';
    }

    private static int Compose(ReadOnlySpan<char> text, int first, Span<char> buffer)
    {
        text[..first].CopyTo(buffer);
        var length = first;
        foreach (var c in text[first..])
        {
            if (c is >= '\u0300' and <= '\u036F' && length > 0 && Join(buffer[length - 1], c) is var joined and not '\0')
            {
                buffer[length - 1] = joined;
            }
            else
            {
                buffer[length++] = c;
            }
        }

        return length;
    }

    // U+0340 and U+0341 are Unicode's own duplicates of the grave and acute accents, made for Vietnamese.
    private static Tone ToneOf(char mark) => mark switch
    {
        '\u0300' or '\u0340' => Tone.Falling,
        '\u0309' => Tone.Dipping,
        '\u0303' => Tone.Broken,
        '\u0301' or '\u0341' => Tone.Rising,
        '\u0323' => Tone.Heavy,
        _ => Tone.Level,
    };

    private static VowelQuality QualityOf(char mark) => mark switch
    {
        '\u0302' => VowelQuality.Circumflex,
        '\u0306' => VowelQuality.Breve,
        '\u031B' => VowelQuality.Horn,
        _ => VowelQuality.None,
    };
}
