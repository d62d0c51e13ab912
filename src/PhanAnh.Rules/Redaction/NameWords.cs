using System.Collections.Frozen;

namespace PhanAnh.Rules;

/// <summary>Words of a name field that belong to no name: "hộ", "tên là", "ấp". With their marks, or without any.</summary>
internal static class NameWords
{
    private const int LongestPlace = 8;

    private static readonly string[] Introductions =
    [
        "tập thể", "đại diện", "đại diện cho", "các", "những", "nhóm", "người", "người gửi", "bà con", "nhân dân", "hộ kinh doanh", "kinh doanh", "vợ chồng",
        "con", "vợ", "chồng", "mẹ", "cha", "của", "họ", "tên", "tôi", "là", "họ tên", "họ và tên", "dân phố", "khu phố", "thành viên", "chủ", "chủ nhà",
    ];

    private static readonly FrozenSet<string> Leads = Both(Introductions);

    // Most names have nothing in front of them, which is seen by the first word.
    private static readonly FrozenSet<string> BeginLeads = Both([.. Introductions.Concat(FormsOfAddress.All).Select(words => words.Split(' ')[0])]);

    private static readonly FrozenSet<string> Places = Both(
        "ấp", "xã", "phường", "thôn", "xóm", "khu", "đường", "phố", "tỉnh", "huyện", "quận", "tp", "tx", "kp", "buôn", "bản", "hẻm", "chợ", "trường", "thị trấn");

    private static readonly FrozenSet<string> Ends = Places.Concat(Both(
        "ở", "tại", "là", "tổ", "số", "sđt", "đt", "điện", "vợ", "chồng", "con", "cùng", "với", "của", "trưởng")).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Organisations = Both(
        "công", "trường", "ủy", "uỷ", "hợp", "chi", "doanh", "cửa", "quán", "ban", "hội", "văn", "phòng", "trung", "nhà", "đội", "trạm", "sở");

    private static readonly FrozenSet<string> Middles = Both("thị", "văn");

    /// <summary>How many words stand in front of the name: forms of address and introductions, one behind the other.</summary>
    internal static int Leading(IReadOnlyList<string> words)
    {
        var (count, withoutMarks) = (0, !words.Any(word => IsMarked(word)));
        while (count < words.Count && BeginLeads.Contains(VietnameseText.ComparisonKey(words[count])))
        {
            var step = Math.Min(3, words.Count - count);
            while (step > 0 && !IsLead(string.Join(' ', words.Skip(count).Take(step)), step, words.Count - count, withoutMarks))
            {
                step--;
            }

            if (step == 0)
            {
                break;
            }

            count += step;
        }

        return count;
    }

    /// <summary>Where a name that begins at <paramref name="start"/> ends at the latest: in front of a word that no name goes on with.</summary>
    internal static int EndOfName(string[] words, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            // Nguyễn Văn Xã is a name, Nguyễn Thị Hoa xã … is one with an address behind it.
            if (EndsNames(words[i]) && i > start + 1 && !IsMiddle(words[i - 1]))
            {
                return i;
            }
        }

        return end;
    }

    internal static bool EndsNames(string word) => Ends.Contains(VietnameseText.ComparisonKey(word));

    internal static bool IsPlace(string word) => Places.Contains(VietnameseText.ComparisonKey(word));

    internal static bool IsMiddle(string word) => Middles.Contains(VietnameseText.ComparisonKey(word));

    /// <summary>Whether an organisation begins like this, so that "cao su" in its name is no Mr Cao.</summary>
    internal static bool BeginsOrganisation(string word) => Organisations.Contains(VietnameseText.ComparisonKey(word));

    /// <summary>Whether a word, its letters composed, bears a mark.</summary>
    internal static bool IsMarked(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if ((VietnameseAlphabet.Describe(c) & VietnameseAlphabet.Marked) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word in front of a place of a text tells that a place follows: "huyện", "TP.".</summary>
    internal static bool IsBehindAPlace(ReadOnlySpan<char> text, int start)
    {
        var end = text[..start].TrimEnd(" .").Length;
        var first = end;
        while (first > 0 && end - first < LongestPlace && char.IsLetter(text[first - 1]))
        {
            first--;
        }

        return IsPlace(text[first..end].ToString());
    }

    // Without marks, "ho" and "chu" may be the surnames Hồ and Chu, and the last word is the name: "cô Nhung".
    private static bool IsLead(string words, int count, int left, bool withoutMarks) =>
        (FormsOfAddress.Of(words, withoutMarks) != FormOfAddress.None || Leads.Contains(VietnameseText.ComparisonKey(words)))
        && (count > 1 || (left == 1 ? IsMarked(words) : !Surnames.Begin(words)));

    private static FrozenSet<string> Both(params string[] words) =>
        words.SelectMany(word => new[] { VietnameseText.ComparisonKey(word), VietnameseText.SearchKey(word) }).ToFrozenSet(StringComparer.Ordinal);
}
