namespace PhanAnh.Rules;

/// <summary>The number of a plate behind its series: 12345, 123.45, 1234.</summary>
internal readonly ref struct PlateTail
{
    private const int WidestGap = 3;
    private const int MostDigits = 7;

    /// <summary>The place behind it; 0 where there is none.</summary>
    internal required int End { get; init; }

    /// <summary>How many digits it has, four or five.</summary>
    internal required int Digits { get; init; }

    /// <summary>Whether its digits touch each other.</summary>
    internal bool IsPlain { get; init; }

    /// <summary>Whether a dash parts its digits, as no plate is made but some are written.</summary>
    internal bool IsDashed { get; init; }

    /// <summary>Whether it reads as a year: the class 12A 2023.</summary>
    internal bool IsYear { get; init; }

    /// <summary>What stands between it and the series.</summary>
    internal ReadOnlySpan<char> Gap { get; init; }

    internal static PlateTail Behind(ReadOnlySpan<char> text, PlateSeries series)
    {
        var start = SkipGap(text, series.End);
        var gap = text[series.End..start];
        var digits = DigitsAt(text, start);
        if (digits == 3 && IsJoint(text, start + 3) && DigitsAt(text, start + 4) == 2)
        {
            return new() { End = start + 6, Digits = 5, IsDashed = text[start + 3] == '-', Gap = gap };
        }

        var isYear = digits == 4 && text.Slice(start, 2) is "19" or "20";
        return new() { End = digits is 4 or 5 ? start + digits : 0, Digits = digits, IsPlain = true, IsYear = isYear, Gap = gap };
    }

    /// <summary>Behind a blank, a dash, a dash between blanks, or a dot that touches on both sides.</summary>
    internal static int SkipGap(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < WidestGap && text[end] is ' ' or '-')
        {
            end++;
        }

        var gap = text[at..end];
        return gap.Count('-') > 1 || (end == at && at < text.Length && text[at] == '.') ? at + 1 : end;
    }

    internal static bool IsJoint(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is '.' or ' ' or '-';

    internal static int DigitsAt(ReadOnlySpan<char> text, int at)
    {
        var count = 0;
        while (count < MostDigits && at + count < text.Length && char.IsAsciiDigit(text[at + count]))
        {
            count++;
        }

        return count;
    }
}
