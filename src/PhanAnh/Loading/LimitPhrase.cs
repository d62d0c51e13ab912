using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using PhanAnh.Calendar;

namespace PhanAnh;

/// <summary>A limit that stands in running text, such as <c>06 ngày làm việc</c> or <c>48h</c>.</summary>
/// <param name="Text">The words, as they stand.</param>
/// <param name="Limit">What they say.</param>
internal sealed partial record LimitPhrase(string Text, TimeLimit Limit)
{
    /// <summary>All limits in a text, Vietnamese or English, in order. Dates are none: <c>ngày 15 tháng 8 năm 2025</c>.</summary>
    public static IEnumerable<LimitPhrase> In(string text) => Pattern().Matches(text).Select(match =>
        new LimitPhrase(match.Value, Of(match.Groups["unit"].Value, int.Parse(match.Groups["amount"].ValueSpan, CultureInfo.InvariantCulture))));

    // A file comes from outside: what is longer than any limit in words is not searched.
    private const int Longest = 100;

    /// <summary>The limit that a text is, apart from words that only frame it, such as <c>không quá … kể từ ngày</c>; none where it is not one, or too long for one.</summary>
    public static LimitPhrase? Whole(string text) => text.Length <= Longest && In(text).Take(2).ToArray() is [var only] ? only : null;

    private static readonly FrozenDictionary<string, Func<int, TimeLimit>> Units = new Dictionary<string, Func<int, TimeLimit>>(StringComparer.OrdinalIgnoreCase)
    {
        ["phút"] = TimeLimit.Minutes,
        ["minute"] = TimeLimit.Minutes,
        ["giờ"] = TimeLimit.Hours,
        ["h"] = TimeLimit.Hours,
        ["hour"] = TimeLimit.Hours,
        ["giờ làm việc"] = TimeLimit.WorkingHours,
        ["giờ hành chính"] = TimeLimit.WorkingHours,
        ["working hour"] = TimeLimit.WorkingHours,
        ["ngày làm việc"] = TimeLimit.WorkingDays,
        ["working day"] = TimeLimit.WorkingDays,
        ["ngày"] = TimeLimit.Days,
        ["day"] = TimeLimit.Days,
        ["tháng"] = TimeLimit.Months,
        ["month"] = TimeLimit.Months,
        ["năm"] = TimeLimit.Years,
        ["year"] = TimeLimit.Years,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static TimeLimit Of(string unit, int amount) =>
        Units[string.Join(' ', unit.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('s', 'S')](amount);

    // A zero cannot stand alone; "sáu (06) ngày" has a bracket behind its number, "06 (sáu) ngày" behind its word.
    [GeneratedRegex(
        @"(?<!ngày\s+|tháng\s+|[\p{L}\d.,:/-])0*(?<amount>[1-9]\d{0,4})(\s*\(\p{L}[\p{L}\s]{0,30}\)|\))?[\s-]*(?<unit>phút|giờ\s+làm\s+việc|giờ\s+hành\s+chính|giờ|ngày\s+làm\s+việc|ngày|tháng|năm|working\s+hours?|working\s+days?|minutes?|hours?|h|days?|months?|years?)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Pattern();
}
