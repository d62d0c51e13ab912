namespace PhanAnh.Rules;

/// <summary>
/// Reads the words of a clause ahead of a number, without marks, from the nearest to the farthest. A clause ends at a sentence's end, a semicolon, a line's
/// end, another number and whatever is hidden; a hidden name is a word of it, or nobody's number were found behind the submitter's own name.
/// </summary>
internal static class ClauseWords
{
    /// <summary>The most characters that are looked at, so that the work stays linear in the text.</summary>
    internal const int Window = 80;

    internal const int MostWords = Window / 2;

    private const int MostWordsPassed = 4;
    private const int LongestAbbreviation = 2;

    /// <summary>Fills the letters from their end, so that neighbouring words touch in the order of reading; answers how many words there are.</summary>
    internal static int Read(ReadOnlySpan<char> text, int place, Span<char> letters, Span<ClauseWord> words)
    {
        var (count, passed, reach) = (0, 0, CueReach.Near);
        var (start, at) = (Window, place - 1);
        for (var left = Window; at >= 0 && left > 0 && count < MostWords && !EndsClause(text, at, count > 0);)
        {
            if (text[at] == RedactionText.NameBarrier)
            {
                at = text[..at].LastIndexOfAnyExcept(RedactionText.NameBarrier);
                left--;
                reach = Further(reach, CueReach.Named);
                continue;
            }

            var end = start;
            while (at >= 0 && left > 0 && LetterSkeleton.LetterOf(text[at]) is var letter and not '\0' && !IsBarrierOrDigit(letter))
            {
                letters[--start] = letter;
                at--;
                left--;
            }

            if (start == end)
            {
                at--;
                left--;
                continue;
            }

            if (left == 0 && at >= 0)
            {
                break;
            }

            words[count++] = new(start, end, reach);
            var word = letters[start..end];
            var isPassed = IsPassed(word) && ++passed <= MostWordsPassed;
            reach = Further(reach, isPassed ? CueReach.Near : IsOfNames(word) || char.IsUpper(text[at + 1]) ? CueReach.Named : CueReach.Far);
        }

        return count;
    }

    /// <summary>Whether a dot behind a text ends no sentence: "TP. Hồ Chí Minh", "N. T. Lan".</summary>
    internal static bool EndsInAbbreviation(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && text.Length - start <= LongestAbbreviation && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text.Length - start is > 0 and <= LongestAbbreviation;
    }

    private static CueReach Further(CueReach one, CueReach other) => one > other ? one : other;

    private static bool EndsClause(ReadOnlySpan<char> text, int at, bool isBehindWord) => text[at] switch
    {
        ';' or '!' or '?' => true,
        '\n' => isBehindWord,
        '.' => isBehindWord && text[at + 1] is ' ' or '\n' && !EndsInAbbreviation(text[..at]),
        var c => c == RedactionText.Barrier || char.IsAsciiDigit(c),
    };

    private static bool IsBarrierOrDigit(char letter) => RedactionText.IsBarrier(letter) || char.IsAsciiDigit(letter);

    private static bool IsPassed(ReadOnlySpan<char> word) =>
        word is "so" or "la" or "cua" or "toi" or "minh" or "em" or "anh" or "chi" or "nganhang" or "hang" or "ngan" or "nh" or "tai" or "ong" or "ba" or "the" or "nay";

    private static bool IsOfNames(ReadOnlySpan<char> word) =>
        IsPassed(word) || word is "co" or "chu" or "bac" or "chau" or "con" or "cha" or "me" or "vo" or "chong" or "ten" or "ho" or "vao";
}
