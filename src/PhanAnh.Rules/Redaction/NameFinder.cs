using System.Buffers;
using System.Collections.Frozen;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// Guesses names in free text: capitalised words behind a form of address or a surname. Measured on news, such guesses are right one time in three at best,
/// so they are only shown to the officer.
/// </summary>
internal static class NameFinder
{
    private const int LongestWord = 8;
    private const int MostWords = 4;
    private const int MostWordsInCapitals = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly FrozenSet<string> Places = new[]
    {
        "duong", "pho", "phuong", "xa", "quan", "huyen", "tinh", "truong", "cho", "cau", "hem", "ngo", "ap", "khu", "thon", "hem", "kenh", "ho", "tinh", "lo",
        "dai", "benh", "vien", "nha", "to", "ban", "thcs", "thpt", "tieu", "hoc", "mam", "non", "tp", "so",
    }.ToFrozenSet(StringComparer.Ordinal);

    internal static void Find(ReadOnlySpan<char> text, List<FoundPassage> found)
    {
        Span<char> plain = stackalloc char[LongestWord];
        var (before, wereCapitals) = ("", false);
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                (before, wereCapitals) = text[i] is ' ' ? (before, wereCapitals) : ("", false);
                i++;
                continue;
            }

            var start = i;
            i = WordEnd(text, start);
            var word = text[start..i];
            var casing = CasingOf(word);
            var letters = Spell(word, plain);
            if (casing != Casing.Other && FewestWordsBehind(text, start, letters, before, wereCapitals, casing) is var (fewest, most)
                && NameEnd(text, i, casing, fewest, most) is var end and > 0)
            {
                found.Add(new(start, end - start, PersonalDataKind.Name, PassageConfidence.Weak));
                i = end;
            }

            before = Places.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out var place) ? place : "";
            wereCapitals = casing == Casing.Capitals;
        }
    }

    /// <summary>How many capitalised words must follow for a name, and may; null where none begins here.</summary>
    private static (int Fewest, int Most)? FewestWordsBehind(
        ReadOnlySpan<char> text, int start, ReadOnlySpan<char> letters, string before, bool wereCapitals, Casing casing)
    {
        if (casing == Casing.Capitals && !letters.ContainsAny(Vowels))
        {
            return null;
        }

        var isSurname = Surnames.Suggest(letters);
        var form = FormsOfAddress.Before(text, start);
        if (form == FormOfAddress.None && Places.Contains(before))
        {
            return null;
        }

        // In a line of capitals every word looks like a name: there both a form of address and a surname are asked for.
        if (casing == Casing.Capitals && wereCapitals)
        {
            return form != FormOfAddress.None && isSurname ? (1, MostWordsInCapitals) : null;
        }

        return (form, isSurname) switch
        {
            (FormOfAddress.Person, _) => (0, MostWords),
            (_, true) => (1, MostWords),
            (FormOfAddress.Group, _) => (0, 0),
            _ => null,
        };
    }

    /// <summary>Behind the words of the same casing that follow on one blank each; 0 where there are fewer than asked for, or a sentence goes on.</summary>
    private static int NameEnd(ReadOnlySpan<char> text, int end, Casing casing, int fewest, int most)
    {
        var count = 0;
        while (count < most && NextOf(text, end, casing) is var next and > 0)
        {
            end = next;
            count++;
        }

        var endsItself = most == 0 || (casing == Casing.Capitals && most > MostWordsInCapitals);
        return count >= fewest && !(endsItself && NextOf(text, end, casing) > 0) ? end : 0;
    }

    /// <summary>Behind the next word, where it is of that casing and one blank away; else 0.</summary>
    private static int NextOf(ReadOnlySpan<char> text, int end, Casing casing)
    {
        if (end + 1 >= text.Length || text[end] != ' ' || !char.IsLetter(text[end + 1]))
        {
            return 0;
        }

        var next = WordEnd(text, end + 1);
        var word = text[(end + 1)..next];
        return CasingOf(word) == casing || (word.Length == 1 && char.IsUpper(word[0])) ? next : 0;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && char.IsLetter(text[start]))
        {
            start++;
        }

        return start;
    }

    private static Casing CasingOf(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]) || word.Length > LongestWord)
        {
            return Casing.Other;
        }

        var capitals = 1;
        foreach (var c in word[1..])
        {
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals == 1 ? Casing.Title : capitals == word.Length ? Casing.Capitals : Casing.Other;
    }

    private static ReadOnlySpan<char> Spell(ReadOnlySpan<char> word, Span<char> plain)
    {
        if (word.Length > plain.Length)
        {
            return [];
        }

        for (var i = 0; i < word.Length; i++)
        {
            plain[i] = LetterSkeleton.LetterOf(word[i]);
        }

        return plain[..word.Length];
    }
}
