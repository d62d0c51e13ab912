using System.Buffers;

namespace PhanAnh.Rules;

/// <summary>
/// The letters and digits of a text alone, in lower case and without marks, each with its place: "Ng.uyễn  VĂN Hải" reads nguyenvanhai. Barriers stay,
/// so that nothing is found across them. Arrays are rented, so dispose it.
/// </summary>
internal sealed class LetterSkeleton : IDisposable
{
    /// <summary>The most characters that may stand between two letters of one name: ". - " and the like.</summary>
    internal const int WidestGap = 4;

    // A word of a name.
    private const int Short = 64;

    private readonly char[] letters;
    private readonly int[] places;
    private readonly int count;

    private LetterSkeleton(ReadOnlySpan<char> text)
    {
        letters = ArrayPool<char>.Shared.Rent(text.Length);
        places = ArrayPool<int>.Shared.Rent(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = LetterOf(text[i]);
            if (letter != '\0')
            {
                letters[count] = letter;
                places[count++] = i;
            }
        }
    }

    internal ReadOnlySpan<char> Letters => letters.AsSpan(0, count);

    internal static LetterSkeleton Of(ReadOnlySpan<char> text) => new(text);

    /// <summary>The skeleton of a short text, such as a name.</summary>
    internal static string Spell(ReadOnlySpan<char> text)
    {
        Span<char> spelt = text.Length <= Short ? stackalloc char[Short] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (LetterOf(c) is not '\0' and var letter)
            {
                spelt[length++] = letter;
            }
        }

        return spelt[..length].ToString();
    }

    /// <summary>The place in the text of a letter of the skeleton.</summary>
    internal int PlaceOf(int index) => places[index];

    /// <summary>Whether no letter or digit, nor a barrier, touches this one from the left.</summary>
    internal bool StartsWord(int index) => index == 0 || places[index] != places[index - 1] + 1;

    /// <summary>Whether no letter or digit, nor a barrier, touches this one from the right.</summary>
    internal bool EndsWord(int index) => index + 1 == count || places[index + 1] != places[index] + 1;

    /// <summary>Whether the letters of a stretch stand close enough to be one name or number.</summary>
    internal bool IsClose(int start, int length, int widestGap = WidestGap)
    {
        for (var i = start + 1; i < start + length; i++)
        {
            if (places[i] - places[i - 1] - 1 > widestGap)
            {
                return false;
            }
        }

        return true;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(letters, clearArray: true);
        ArrayPool<int>.Shared.Return(places);
    }

    /// <summary>The plain letter or digit; the barrier itself; zero for what separates.</summary>
    internal static char LetterOf(char c)
    {
        var description = VietnameseAlphabet.Describe(c);
        if (description != 0)
        {
            return VietnameseAlphabet.Spell(VietnameseAlphabet.WithoutMarks(description & VietnameseAlphabet.LetterMask), Tone.Level, upper: false);
        }

        return RedactionText.IsBarrier(c) || char.IsAsciiDigit(c) || (c > '~' && char.IsLetter(c)) ? c : '\0';
    }
}
