namespace PhanAnh.Rules;

/// <summary>The plate of a vehicle: 70A-123.45, 70-B1 123.45, 70C1-1234, and the diplomatic 41-291-NG-01.</summary>
internal static class PlateShape
{
    private const int LowestCode = 11;

    /// <summary>The place behind a plate that begins with a run; 0 where none does.</summary>
    internal static int EndAt(ReadOnlySpan<char> text, DigitRun run)
    {
        if (run.Length != 2 || (run.Start > 0 && IsWordPart(text[run.Start - 1])))
        {
            return 0;
        }

        var code = ((text[run.Start] - '0') * 10) + text[run.Start + 1] - '0';
        if (!char.IsAsciiDigit(text[run.Start]) || code is < LowestCode or > 99)
        {
            return 0;
        }

        var end = Civil(text, run.End);
        end = end > 0 ? end : Diplomatic(text, run.End);
        return end > 0 && (end == text.Length || !IsWordPart(text[end])) ? end : 0;
    }

    private static int Civil(ReadOnlySpan<char> text, int at)
    {
        at += Is(text, at, '-') ? 1 : 0;
        if (at >= text.Length || !char.IsAsciiLetterUpper(text[at]))
        {
            return 0;
        }

        at++;
        // A second letter, or the digit of a motorcycle's series, which must then be set apart.
        var series = at < text.Length && char.IsAsciiLetterUpper(text[at]) ? 1 : 0;
        if (series == 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at]) && text[at + 1] is '-' or ' ')
        {
            series = 1;
        }

        at += series;
        at += Is(text, at, '-') || Is(text, at, ' ') ? 1 : 0;
        var digits = DigitsAt(text, at);
        return digits switch
        {
            4 or 5 => at + digits,
            3 when (Is(text, at + 3, '.') || Is(text, at + 3, ' ')) && DigitsAt(text, at + 4) == 2 => at + 6,
            _ => 0,
        };
    }

    private static int Diplomatic(ReadOnlySpan<char> text, int at)
    {
        if (!Is(text, at, '-') || DigitsAt(text, at + 1) != 3 || !Is(text, at + 4, '-') || at + 10 > text.Length)
        {
            return 0;
        }

        return text.Slice(at + 5, 2) is "NG" or "NN" or "QT" or "CV" && Is(text, at + 7, '-') && DigitsAt(text, at + 8) == 2 ? at + 10 : 0;
    }

    private static int DigitsAt(ReadOnlySpan<char> text, int at)
    {
        var count = 0;
        while (count < 6 && at + count < text.Length && char.IsAsciiDigit(text[at + count]))
        {
            count++;
        }

        return count;
    }

    private static bool Is(ReadOnlySpan<char> text, int at, char c) => at < text.Length && text[at] == c;

    private static bool IsWordPart(char c) => c == RedactionText.Barrier || char.IsLetterOrDigit(c);
}
