using System.Collections.Immutable;
using System.Globalization;

namespace PhanAnh.Calendar;

/// <summary>The written form of limits in presets: an amount and a unit, or a fixed word.</summary>
internal static class TimeLimitText
{
    private static readonly (TimeLimitKind Kind, string One, string Many, int Example)[] Units =
    [
        (TimeLimitKind.Minutes, "minute", "minutes", 30),
        (TimeLimitKind.Hours, "hour", "hours", 24),
        (TimeLimitKind.WorkingHours, "working hour", "working hours", 8),
        (TimeLimitKind.WorkingDays, "working day", "working days", 6),
        (TimeLimitKind.Days, "day", "days", 20),
        (TimeLimitKind.Months, "month", "months", 1),
        (TimeLimitKind.Years, "year", "years", 1),
    ];

    private static readonly (TimeLimitKind Kind, string Word)[] Words =
    [
        (TimeLimitKind.SameWorkingDay, "same working day"),
        (TimeLimitKind.StatedDate, "stated date"),
        (TimeLimitKind.AsDirected, "as directed"),
        (TimeLimitKind.None, "none"),
    ];

    private static readonly (RollPolicy Roll, string Suffix)[] Rolls =
    [
        (RollPolicy.Forward, ", roll forward"),
        (RollPolicy.None, ", no roll"),
        (RollPolicy.Backward, ", roll back"),
    ];

    /// <summary>An example of every kind, in the order in which sentences list them.</summary>
    internal static ImmutableArray<string> Forms { get; } =
        [.. Units.Select(unit => Format(TimeLimit.Of(unit.Kind, unit.Example))), .. Words.Select(word => word.Word)];

    internal static string Format(TimeLimit limit) => WithoutRoll(limit) + RollSuffix(limit.Roll);

    internal static bool TryParse(string? text, out TimeLimit limit, out ParseDefect defect)
    {
        limit = default;
        if (string.IsNullOrEmpty(text))
        {
            defect = new ParseDefect(CalendarCodes.LimitFormat, 0, string.Empty);
            return false;
        }

        var (body, roll) = SplitRoll(text);
        if (TryParseBody(body, out limit, out defect))
        {
            if (roll is null)
            {
                return true;
            }

            if (TimeLimit.CanRoll(limit.Kind))
            {
                limit = limit.WithRoll(roll);
                return true;
            }

            defect = new ParseDefect(CalendarCodes.LimitFormat, body.Length, text[body.Length..]);
        }

        limit = default;
        return false;
    }

    private static bool TryParseBody(string body, out TimeLimit limit, out ParseDefect defect)
    {
        defect = default;
        foreach (var (kind, word) in Words)
        {
            if (string.Equals(body, word, StringComparison.Ordinal))
            {
                limit = TimeLimit.Plain(kind);
                return true;
            }
        }

        limit = default;
        var digits = body.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits <= 0 || body[0] == '0' || body[digits] != ' ')
        {
            defect = new ParseDefect(CalendarCodes.LimitFormat, digits <= 0 || body[0] == '0' ? 0 : digits, body);
            return false;
        }

        if (!int.TryParse(body.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var amount) || amount > TimeLimit.MaxAmount)
        {
            defect = new ParseDefect(CalendarCodes.LimitRange, 0, body[..digits]);
            return false;
        }

        var unit = body[(digits + 1)..];
        foreach (var (kind, one, many, _) in Units)
        {
            if (string.Equals(unit, many, StringComparison.Ordinal) || string.Equals(unit, one, StringComparison.Ordinal))
            {
                limit = TimeLimit.Of(kind, amount);
                return true;
            }
        }

        defect = new ParseDefect(CalendarCodes.LimitFormat, digits + 1, unit);
        return false;
    }

    private static (string Body, RollPolicy? Roll) SplitRoll(string text)
    {
        foreach (var (roll, suffix) in Rolls)
        {
            if (text.EndsWith(suffix, StringComparison.Ordinal))
            {
                return (text[..^suffix.Length], roll);
            }
        }

        return (text, null);
    }

    private static string WithoutRoll(TimeLimit limit)
    {
        foreach (var (kind, one, many, _) in Units)
        {
            if (kind == limit.Kind)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{limit.Amount} {(limit.Amount == 1 ? one : many)}");
            }
        }

        return Array.Find(Words, word => word.Kind == limit.Kind).Word;
    }

    private static string RollSuffix(RollPolicy? roll) =>
        roll is { } policy ? Array.Find(Rolls, candidate => candidate.Roll == policy).Suffix : string.Empty;
}
