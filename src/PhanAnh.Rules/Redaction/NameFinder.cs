using System.Collections.Frozen;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// Guesses names in free text: capitalised words behind a form of address or a surname. Measured on news, such guesses are right one time in three at best,
/// so they are only shown to the officer.
/// </summary>
internal static class NameFinder
{
    private const int MostWords = 4;

    private static readonly FrozenSet<string> Surnames = new[]
    {
        "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "duong", "ly", "dinh", "truong", "lam", "doan",
        "mai", "trinh", "dao", "luong", "chau", "thai", "ta", "phung", "quach", "cao", "la", "nong", "trieu", "luu", "thach", "kieu", "tang", "nghiem", "ma",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Places = new[]
    {
        "duong", "pho", "phuong", "xa", "quan", "huyen", "tinh", "truong", "cho", "cau", "hem", "ngo", "ap", "khu", "thon", "hem", "kenh", "ho", "tinh", "lo",
        "dai", "benh", "vien", "nha", "to", "ban", "thcs", "thpt", "tieu", "hoc", "mam", "non", "tp", "so",
    }.ToFrozenSet(StringComparer.Ordinal);

    internal static void Find(ReadOnlySpan<char> text, List<FoundPassage> found)
    {
        Span<char> word = stackalloc char[8];
        var before = "";
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                before = text[i] is ' ' ? before : "";
                i++;
                continue;
            }

            var start = i;
            var end = WordEnd(text, start);
            i = end;
            var plain = Spell(text[start..end], word);
            if (IsCapitalised(text[start..end]) && !Places.Contains(before))
            {
                var named = NameWords.IsFormOfAddress(before) ? 0 : Surnames.Contains(plain) ? 1 : -1;
                var nameEnd = named < 0 ? 0 : NameEnd(text, end, named);
                if (nameEnd > 0)
                {
                    found.Add(new(start, nameEnd - start, PersonalDataKind.Name, PassageConfidence.Weak));
                    i = nameEnd;
                }
            }

            before = plain;
        }
    }

    /// <summary>Behind the capitalised words that follow on one blank each; 0 where there are fewer than asked for.</summary>
    private static int NameEnd(ReadOnlySpan<char> text, int end, int fewest)
    {
        var count = 0;
        while (count < MostWords && end + 1 < text.Length && text[end] == ' ' && char.IsLetter(text[end + 1])
            && WordEnd(text, end + 1) is var next && IsCapitalised(text[(end + 1)..next]))
        {
            end = next;
            count++;
        }

        return count >= fewest ? end : 0;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && char.IsLetter(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool IsCapitalised(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]))
        {
            return false;
        }

        foreach (var c in word[1..])
        {
            if (!char.IsLower(c))
            {
                return false;
            }
        }

        return word.Length <= 8;
    }

    private static string Spell(ReadOnlySpan<char> word, Span<char> plain)
    {
        if (word.Length > plain.Length)
        {
            return "";
        }

        for (var i = 0; i < word.Length; i++)
        {
            plain[i] = LetterSkeleton.LetterOf(word[i]);
        }

        return Surnames.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(plain[..word.Length], out var surname) ? surname
            : Places.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(plain[..word.Length], out var place) ? place
            : NameWords.IsFormOfAddress(plain[..word.Length]) ? plain[..word.Length].ToString() : "";
    }
}
