using System.Buffers;
using System.Collections.Frozen;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// Finds where somebody lives: behind words of residence (trú tại, thường trú, ngụ tại) with a number; weakly without one, and behind a house number, which
/// may be the place of the matter.
/// </summary>
internal static class AddressFinder
{
    private const int Longest = 120;
    private const int LongestWord = 12;

    private static readonly string[] Residence = ["trutai", "thuongtru", "tamtru", "cutru", "ngutai", "hktt"];
    private static readonly string[] House = ["diachi", "sonha", "nhaso"];
    private static readonly SearchValues<string> Cues = SearchValues.Create([.. Residence, .. House], StringComparison.Ordinal);

    private static readonly FrozenSet<string> PlaceWords = new[]
    {
        "số", "nhà", "đường", "phố", "hẻm", "ngõ", "ngách", "kiệt", "ấp", "thôn", "xóm", "buôn", "bản", "tổ", "khu", "kp", "phường", "xã", "thị", "trấn",
        "quận", "huyện", "tỉnh", "thành", "tp", "lô", "chung", "cư", "căn", "hộ", "tầng", "tại", "ở", "là", "khóm", "quốc", "lộ", "dân",
    }.SelectMany(word => new[] { VietnameseText.ComparisonKey(word), VietnameseText.SearchKey(word) }).ToFrozenSet(StringComparer.Ordinal);

    internal static void Find(ReadOnlySpan<char> text, List<FoundPassage> found)
    {
        using var skeleton = LetterSkeleton.Of(text);
        for (var from = 0; from < skeleton.Letters.Length && skeleton.Letters[from..].IndexOfAny(Cues) is var next and >= 0;)
        {
            var cue = from + next;
            var confidence = PassageConfidence.Strong;
            var end = CueEnd(skeleton, cue, Residence);
            if (end == 0)
            {
                (end, confidence) = (CueEnd(skeleton, cue, House), PassageConfidence.Weak);
            }

            from = Math.Max(cue + 1, end);
            if (end > 0 && AddressAt(text, skeleton.PlaceOf(end - 1) + 1) is var (start, length) && length > 0)
            {
                found.Add(new(start, length, PersonalDataKind.Address,
                    text.Slice(start, length).ContainsAnyInRange('0', '9') ? confidence : PassageConfidence.Weak));
            }
        }
    }

    /// <summary>Behind the cue of whole words that begins here, the longest first; 0 where there is none.</summary>
    private static int CueEnd(LetterSkeleton skeleton, int cue, string[] cues)
    {
        foreach (var words in cues)
        {
            if (skeleton.StartsWord(cue) && skeleton.Letters[cue..].StartsWith(words) && skeleton.EndsWord(cue + words.Length - 1)
                && skeleton.IsClose(cue, words.Length))
            {
                return cue + words.Length;
            }
        }

        return 0;
    }

    /// <summary>The words of an address: numbers, capitalised words, and words for places; at least one number, or two that name a place.</summary>
    private static (int Start, int Length) AddressAt(ReadOnlySpan<char> text, int from)
    {
        var (start, end, numbers, names) = (0, 0, 0, 0);
        var limit = Math.Min(text.Length, from + Longest);
        for (var i = from; i < limit;)
        {
            if (text[i] is ' ' or ',' or ':' or '-' or '/' || (text[i] == '.' && i + 1 < limit && text[i + 1] != ' '))
            {
                i++;
                continue;
            }

            var word = i;
            while (i < limit && (char.IsLetterOrDigit(text[i]) || text[i] == '/'))
            {
                i++;
            }

            if (i == word || !Take(text[word..i], ref numbers, ref names))
            {
                break;
            }

            start = end == 0 ? word : start;
            end = i;
        }

        return numbers > 0 || names > 1 ? (start, end - start) : (0, 0);
    }

    private static bool Take(ReadOnlySpan<char> word, ref int numbers, ref int names)
    {
        if (word.ContainsAnyInRange('0', '9'))
        {
            numbers++;
            return true;
        }

        if (char.IsUpper(word[0]))
        {
            names++;
            return true;
        }

        return word.Length <= LongestWord && PlaceWords.Contains(VietnameseText.ComparisonKey(word.ToString()));
    }
}
