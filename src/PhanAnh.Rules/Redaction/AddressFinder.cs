using System.Collections.Frozen;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// Finds where somebody lives: behind words of residence (trú tại, thường trú, ngụ, chỗ ở, hộ khẩu) with a number; weakly without one, and behind a house
/// number, which may be the place of the matter.
/// </summary>
internal static class AddressFinder
{
    private const int Longest = 120;
    private const int LongestWord = 12;

    private static readonly FrozenSet<string> PlaceWords = Keys(
        "số", "đường", "phố", "hẻm", "ngõ", "ngách", "kiệt", "ấp", "thôn", "xóm", "buôn", "tổ", "khu", "kp", "phường", "xã", "thị", "trấn", "quận", "huyện",
        "tỉnh", "tp", "lô", "khóm", "tầng", "căn");

    // Words of an address that make none.
    private static readonly FrozenSet<string> Fillers = Keys("nhà", "bản", "thành", "chung", "cư", "hộ", "tại", "ở", "là", "quốc", "lộ", "dân");

    // Words between "chỗ ở" and the address itself.
    private static readonly FrozenSet<string> Leads = Keys(
        "hiện", "nay", "trước", "đây", "của", "ông", "bà", "anh", "chị", "em", "cháu", "gốc", "thường", "trú", "đăng", "ký", "tại", "ở", "là");

    internal static void Find(ReadOnlySpan<char> text, List<FoundPassage> found)
    {
        using var skeleton = LetterSkeleton.Of(text);
        for (var from = 0; from < skeleton.Letters.Length && AddressCues.IndexIn(skeleton.Letters[from..]) is var next and >= 0;)
        {
            from += next + 1;
            if (AddressCues.At(text, skeleton, from - 1) is not { } cue)
            {
                continue;
            }

            from = cue.End;
            if (AddressAt(text, skeleton.PlaceOf(from - 1) + 1, cue.IsShort) is var (start, length) && length > 0)
            {
                found.Add(new(start, length, PersonalDataKind.Address,
                    text.Slice(start, length).ContainsAnyInRange('0', '9') ? cue.Confidence : PassageConfidence.Weak));
            }
        }
    }

    /// <summary>
    /// The words of an address: numbers, capitalised words, and words for places; at least one number, or two that name a place. Behind short cues a number
    /// needs one of the others.
    /// </summary>
    private static (int Start, int Length) AddressAt(ReadOnlySpan<char> text, int from, bool isShort)
    {
        var (start, end, numbers, names, places) = (0, 0, 0, 0, 0);
        var limit = Math.Min(text.Length, from + Longest);
        for (var i = from; i < limit;)
        {
            if (text[i] is ' ' or ',' or ':' or '-' or '/' || (text[i] == '.' && i + 1 < limit && (text[i + 1] != ' ' || IsAbbreviation(text[from..i])))
                || (end == 0 && text[i] == RedactionText.NameBarrier))
            {
                i++;
                continue;
            }

            var word = i;
            while (i < limit && (char.IsLetterOrDigit(text[i]) || text[i] == '/'))
            {
                i++;
            }

            if (end == 0 && IsLead(text[word..i]))
            {
                continue;
            }

            if (i == word || !Take(text[word..i], ref numbers, ref names, ref places))
            {
                break;
            }

            start = end == 0 ? word : start;
            end = i;
        }

        return names > 1 || (numbers > 0 && (!isShort || names + places > 0)) ? (start, end - start) : (0, 0);
    }

    /// <summary>"P. Ninh Sơn", "KP. 3": capitals, as a sentence's last word is not.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> text) => ClauseWords.EndsInAbbreviation(text) && char.IsUpper(text[^1]);

    private static bool IsLead(ReadOnlySpan<char> word) => word.Length is > 0 and <= LongestWord && char.IsLower(word[0]) && Holds(Leads, word);

    private static bool Take(ReadOnlySpan<char> word, ref int numbers, ref int names, ref int places)
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

        if (word.Length > LongestWord)
        {
            return false;
        }

        var isPlace = Holds(PlaceWords, word);
        places += isPlace ? 1 : 0;
        return isPlace || Holds(Fillers, word);
    }

    private static bool Holds(FrozenSet<string> words, ReadOnlySpan<char> word) => words.Contains(VietnameseText.ComparisonKey(word.ToString()));

    private static FrozenSet<string> Keys(params string[] words) =>
        words.SelectMany(word => new[] { VietnameseText.ComparisonKey(word), VietnameseText.SearchKey(word) }).ToFrozenSet(StringComparer.Ordinal);
}
