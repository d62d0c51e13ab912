using System.Buffers;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>The words that say where somebody lives, or that a house number follows.</summary>
internal static class AddressCues
{
    private static readonly string[] Residence = ["trutai", "thuongtru", "tamtru", "cutru", "ngutai", "hktt"];
    private static readonly string[] House = ["diachi", "sonha", "nhaso"];

    // Without marks they are other words as well: chỗ ở and chợ ở, ngụ and ngủ, sống ở and sông ở.
    private static readonly (string Letters, string Written)[] Marked =
    [
        ("ngu", "ngụ"), ("noio", "nơiở"), ("choo", "chỗở"), ("hokhau", "hộkhẩu"), ("songtai", "sốngtại"), ("songo", "sốngở"), ("quequan", "quêquán"),
    ];

    private static readonly SearchValues<string> All =
        SearchValues.Create([.. Residence, .. House, .. Marked.Select(cue => cue.Letters)], StringComparison.Ordinal);

    /// <summary>Where the next letters of a cue begin; negative where there are none.</summary>
    internal static int IndexIn(ReadOnlySpan<char> letters) => letters.IndexOfAny(All);

    /// <summary>The cue of whole words that begins here; none where there is none.</summary>
    internal static AddressCue? At(ReadOnlySpan<char> text, LetterSkeleton skeleton, int from)
    {
        if (!skeleton.StartsWord(from))
        {
            return null;
        }

        foreach (var words in Residence)
        {
            if (IsAt(skeleton, from, words))
            {
                return new(from + words.Length, PassageConfidence.Strong, IsShort: false);
            }
        }

        foreach (var words in House)
        {
            if (IsAt(skeleton, from, words))
            {
                return new(from + words.Length, PassageConfidence.Weak, IsShort: false);
            }
        }

        foreach (var (letters, written) in Marked)
        {
            if (IsAt(skeleton, from, letters) && (IsWritten(text, skeleton, from, written), IsWritten(text, skeleton, from, letters)) is var (marked, plain) && (marked || plain))
            {
                return new(from + letters.Length, marked ? PassageConfidence.Strong : PassageConfidence.Weak, IsShort: true);
            }
        }

        return null;
    }

    private static bool IsAt(LetterSkeleton skeleton, int from, string words) =>
        skeleton.Letters[from..].StartsWith(words) && skeleton.EndsWord(from + words.Length - 1) && skeleton.IsClose(from, words.Length);

    private static bool IsWritten(ReadOnlySpan<char> text, LetterSkeleton skeleton, int from, string letters)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            if (char.ToLowerInvariant(text[skeleton.PlaceOf(from + i)]) != letters[i])
            {
                return false;
            }
        }

        return true;
    }
}
