using System.Collections.Frozen;

namespace PhanAnh.Rules;

/// <summary>
/// Reads an address word by word, and leaves out what may be left out: "số 12/4, đường Trần Phú, P.3" and "nhà 12/4 Trần Phú, phường 3" are one. The words
/// count with their marks or without any.
/// </summary>
internal static class AddressWords
{
    private const int Longest = 6;

    private static readonly string[] SecondHalves = ["xã", "xa", "trấn", "tran", "phố", "pho"];
    private static readonly FrozenDictionary<string, AddressRole> Roles = Table();

    /// <summary>Makes blanks of the words that may be left out.</summary>
    internal static void Blank(Span<char> text)
    {
        for (var word = First(text); word.Length > 0; word = Next(text, word.End))
        {
            if (word.Role is AddressRole.Optional or AddressRole.Area)
            {
                text.Slice(word.Start, word.Length).Fill(' ');
            }
        }
    }

    internal static AddressWord First(ReadOnlySpan<char> text) => Next(text, 0);

    /// <summary>The next word from a place on; of no length at the end.</summary>
    internal static AddressWord Next(ReadOnlySpan<char> text, int from)
    {
        var start = from;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        var end = LettersEnd(text, start);
        switch (RoleOf(text[start..end]))
        {
            case AddressRole.Compound when SecondHalfEnd(text, end) is var both and > 0:
                return new(start, both - start, AddressRole.Area);
            case AddressRole.Area when end - start > 1 || IsAbbreviated(text, end):
                return new(start, end - start, AddressRole.Area);
            case AddressRole.Road when end - start > 1 || IsAbbreviated(text, end):
                return new(start, end - start, IsBeforeNumber(text, end) ? AddressRole.Road : AddressRole.Optional);
            case AddressRole.Optional:
                return new(start, end - start, AddressRole.Optional);
        }

        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return new(start, end - start, AddressRole.Content);
    }

    private static int LettersEnd(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Behind the "xã" of "thị xã"; 0 where none follows: Võ Thị Sáu.</summary>
    private static int SecondHalfEnd(ReadOnlySpan<char> text, int end)
    {
        if (end + 1 >= text.Length || text[end] != ' ')
        {
            return 0;
        }

        var second = LettersEnd(text, end + 1);
        foreach (var half in SecondHalves)
        {
            if (text[(end + 1)..second].Equals(half, StringComparison.OrdinalIgnoreCase))
            {
                return second;
            }
        }

        return 0;
    }

    /// <summary>A letter alone is "phường" or "tỉnh" in front of a stop or a number: P.3, P 3, T. Long An.</summary>
    private static bool IsAbbreviated(ReadOnlySpan<char> text, int end) =>
        end < text.Length && (text[end] == '.' || text[end..].TrimStart(' ') is { Length: > 0 } rest && char.IsAsciiDigit(rest[0]));

    private static AddressRole RoleOf(ReadOnlySpan<char> letters)
    {
        Span<char> lower = stackalloc char[Longest];
        return letters.Length is > 0 and <= Longest && lower[..letters.ToLowerInvariant(lower)] is var word
            && Roles.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var role) ? role : AddressRole.Content;
    }

    /// <summary>Whether a number follows, behind "số" at most.</summary>
    private static bool IsBeforeNumber(ReadOnlySpan<char> text, int end)
    {
        var rest = text[end..].TrimStart(" .");
        rest = rest.StartsWith("số ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("so ", StringComparison.OrdinalIgnoreCase) ? rest[3..].TrimStart(' ') : rest;
        return rest.Length > 0 && char.IsAsciiDigit(rest[0]);
    }

    private static FrozenDictionary<string, AddressRole> Table()
    {
        var roles = new Dictionary<string, AddressRole>(StringComparer.Ordinal);
        Add(AddressRole.Optional, "số", "so", "nhà", "nha", "phố", "pho", "khu", "kp", "dân", "dan");
        Add(AddressRole.Road, "đường", "duong", "đ", "đg");
        Add(AddressRole.Area, "phường", "phuong", "p", "xã", "xa", "x", "quận", "quan", "q", "huyện", "huyen", "h", "tỉnh", "tinh", "t", "tp", "tx", "tt");
        Add(AddressRole.Compound, "thị", "thi", "thành", "thanh");
        return roles.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(AddressRole role, params string[] words) => Array.ForEach(words, word => roles.Add(word, role));
    }
}
