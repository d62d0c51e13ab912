namespace PhanAnh.Rules;

/// <summary>Hours and days as offices write them one after another: "07.30-11.30 13.30-17.00", "25.03 - 28.03.2025".</summary>
internal static class TimesShape
{
    private const int WidestGap = 3;

    /// <summary>How many runs they take, from the first; 0 where there are fewer than two of them.</summary>
    internal static int RunsAt(ReadOnlySpan<char> text, DigitRuns runs, int first)
    {
        var next = first;
        while (IsTime(text, runs, next) && (next == first || IsGap(text[runs[next - 1].End..runs[next].Start])))
        {
            next += 2;
        }

        return next - first >= 4 ? next - first : 0;
    }

    private static bool IsTime(ReadOnlySpan<char> text, DigitRuns runs, int first)
    {
        if (first + 1 >= runs.Count || runs[first].Length > 2 || runs[first + 1] is not { Length: 2 } part || part.Start != runs[first].End + 1
            || text[runs[first].End] != '.')
        {
            return false;
        }

        var (whole, rest) = (runs.ValueOf(first), runs.ValueOf(first + 1));
        return (whole < 24 && rest < 60) || (whole <= 31 && rest <= 12);
    }

    private static bool IsGap(ReadOnlySpan<char> gap) => gap.Length <= WidestGap && gap.Trim(' ') is "-" or "";
}
