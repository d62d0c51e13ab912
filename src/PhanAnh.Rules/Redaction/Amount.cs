namespace PhanAnh.Rules;

/// <summary>Tells sums of money from numbers of accounts.</summary>
internal static class Amount
{
    private const int LongestWord = 8;
    private const int MostDigits = 12;

    /// <summary>Whether digits are a sum: a unit of money behind them, or round behind a word of paying. No number of a person begins so but an account.</summary>
    internal static bool Is(ReadOnlySpan<char> text, ReadOnlySpan<char> digits, int start, int end) =>
        digits.Length <= MostDigits && digits[0] != '0' && (HasUnit(text, end) || (digits.EndsWith("000", StringComparison.Ordinal) && IsPaidBefore(text, start)));

    /// <summary>Whether a unit of money stands at a place: "15000000 đồng", "15000000đ", but not "đồng thời", "đ/c" or a name with a capital.</summary>
    internal static bool HasUnit(ReadOnlySpan<char> text, int at)
    {
        var start = at < text.Length && text[at] == ' ' ? at + 1 : at;
        var end = WordEnd(text, start);
        return text[start..end] switch
        {
            "đ" => end == text.Length || text[end] != '/',
            "vnd" or "VND" or "vnđ" or "VNĐ" or "triệu" => true,
            "đồng" or "dong" => !IsAnotherWord(text, end),
            _ => false,
        };
    }

    private static bool IsAnotherWord(ReadOnlySpan<char> text, int at) =>
        at < text.Length && text[at] == ' '
        && text[(at + 1)..WordEnd(text, at + 1)] is "chí" or "thời" or "ý" or "nghiệp" or "sở" or "chủ" or "loạt" or "hành" or "bào" or "chi" or "thoi" or "y";

    private static bool IsPaidBefore(ReadOnlySpan<char> text, int at)
    {
        var word = text[..at].TrimEnd(' ');
        var length = 0;
        while (length < word.Length && length <= LongestWord && char.IsLetter(word[^(length + 1)]))
        {
            length++;
        }

        return length <= LongestWord
            && LetterSkeleton.Spell(word[^length..]) is "tru" or "tien" or "chuyen" or "nhan" or "rut" or "nop" or "thu" or "tra" or "gom" or "hon" or "khoang" or "con";
    }

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && char.IsLetter(text[start]))
        {
            start++;
        }

        return start;
    }
}
