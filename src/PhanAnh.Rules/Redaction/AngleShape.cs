namespace PhanAnh.Rules;

/// <summary>A latitude or longitude inside Viet Nam, exact enough to name a house: 11.310123, 11°18'36", 11°18.605'.</summary>
internal static class AngleShape
{
    private const int FewestDecimals = 3;

    // With a comma groups of three are thousands.
    private const int FewestDecimalsBehindComma = 4;
    private const int WidestGap = 3;

    /// <summary>How many runs of digits it takes from the first; 0 where there is none.</summary>
    internal static int RunsAt(ReadOnlySpan<char> text, DigitRuns runs, int first)
    {
        if (first + 1 >= runs.Count)
        {
            return 0;
        }

        var gap = text[runs[first].End..runs[first + 1].Start];
        if (gap is "." or ",")
        {
            return runs[first + 1].Length >= (gap is "." ? FewestDecimals : FewestDecimalsBehindComma) ? 2 : 0;
        }

        if (!IsDegree(gap) || runs[first + 1].Length > 2)
        {
            return 0;
        }

        if (IsDecimal(text, runs, first + 2))
        {
            return 3;
        }

        return !IsSeconds(text, runs, first + 2) ? 2 : IsDecimal(text, runs, first + 3) ? 4 : 3;
    }

    internal static bool IsLatitude(int degrees) => degrees is >= 8 and <= 23;

    internal static bool IsLongitude(int degrees) => degrees is >= 102 and <= 117;

    private static bool IsDecimal(ReadOnlySpan<char> text, DigitRuns runs, int part) =>
        part < runs.Count && text[runs[part - 1].End..runs[part].Start] is "." or ",";

    private static bool IsSeconds(ReadOnlySpan<char> text, DigitRuns runs, int part) =>
        part < runs.Count && runs[part].Length <= 2
        && text[runs[part - 1].End..runs[part].Start] is { Length: <= WidestGap } gap && gap.Trim(' ') is "'" or "′" or "’" or "‘" or "`" or "´"
        && !(part + 1 < runs.Count && IsDegree(text[runs[part].End..runs[part + 1].Start]));

    private static bool IsDegree(ReadOnlySpan<char> gap) => gap.Length <= WidestGap && gap.Trim(' ') is "°" or "º" or "˚";
}
