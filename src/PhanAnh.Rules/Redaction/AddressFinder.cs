using System.Buffers;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>Finds where somebody lives behind words that say so: trú tại, thường trú, ngụ tại, số nhà. Weak: the place of the matter is written alike.</summary>
internal static class AddressFinder
{
    private const int Longest = 120;
    private const int LongestWord = 12;

    private static readonly SearchValues<string> Cues = SearchValues.Create(
        ["trutai", "thuongtru", "tamtru", "cutru", "ngutai", "ngu", "diachi", "sonha", "nhaso", "hktt", "hokhau"], StringComparison.Ordinal);

    internal static void Find(ReadOnlySpan<char> text, List<FoundPassage> found)
    {
        using var skeleton = LetterSkeleton.Of(text);
        for (var from = 0; from < skeleton.Letters.Length && skeleton.Letters[from..].IndexOfAny(Cues) is var next and >= 0;)
        {
            var cue = from + next;
            var end = CueEnd(skeleton, cue);
            from = cue + 1;
            if (end == 0)
            {
                continue;
            }

            from = end;
            var (start, length) = AddressAt(text, skeleton.PlaceOf(end - 1) + 1);
            if (length > 0)
            {
                found.Add(new(start, length, PersonalDataKind.Address, PassageConfidence.Weak));
            }
        }
    }

    /// <summary>Behind the cue of whole words that begins here; 0 where it is a part of other words.</summary>
    private static int CueEnd(LetterSkeleton skeleton, int cue)
    {
        if (!skeleton.StartsWord(cue))
        {
            return 0;
        }

        foreach (var words in (ReadOnlySpan<string>)["trutai", "thuongtru", "tamtru", "cutru", "ngutai", "ngu", "diachi", "sonha", "nhaso", "hktt", "hokhau"])
        {
            if (skeleton.Letters[cue..].StartsWith(words) && skeleton.EndsWord(cue + words.Length - 1) && skeleton.IsClose(cue, words.Length))
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

        return word.Length <= LongestWord && LetterSkeleton.Spell(word) is
            "so" or "nha" or "duong" or "pho" or "hem" or "ngo" or "ngach" or "kiet" or "ap" or "thon" or "xom" or "buon" or "ban" or "to" or "khu" or "kp"
            or "phuong" or "xa" or "thi" or "tran" or "quan" or "huyen" or "tinh" or "thanh" or "tp" or "lo" or "chung" or "cu" or "can" or "ho" or "tang"
            or "tai" or "o" or "la" or "khom" or "quoc" or "dan" or "p" or "q";
    }
}
