namespace PhanAnh.Rules;

/// <summary>Latitude and longitude inside Viet Nam, in degrees with three decimals or more: exact enough to name a house.</summary>
internal static class CoordinateShape
{
    private const int FewestDecimals = 3;
    private const int WidestGap = 3;

    /// <summary>The place behind a pair that begins with a run; 0 where none does.</summary>
    internal static int EndAt(ReadOnlySpan<char> text, DigitRuns runs, int first)
    {
        if (first + 3 >= runs.Count || runs[first].Length > 2 || runs[first + 2].Length != 3)
        {
            return 0;
        }

        var gap = text[runs[first + 1].End..runs[first + 2].Start];
        var pair = IsDecimal(text, runs[first], runs[first + 1]) && IsDecimal(text, runs[first + 2], runs[first + 3])
            && gap.Length is > 0 and <= WidestGap && !gap.ContainsAnyExcept(" ,;")
            && Value(runs.DigitsOf(first, first)) is >= 8 and <= 23
            && Value(runs.DigitsOf(first + 2, first + 2)) is >= 102 and <= 117;
        return pair ? runs[first + 3].End : 0;
    }

    private static bool IsDecimal(ReadOnlySpan<char> text, DigitRun whole, DigitRun part) =>
        part.Start == whole.End + 1 && text[whole.End] == '.' && part.Length >= FewestDecimals;

    private static int Value(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            value = (value * 10) + digit - '0';
        }

        return value;
    }
}
