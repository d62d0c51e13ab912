using System.Globalization;

namespace PhanAnh.Calendar;

/// <summary>The written form of limits in presets: an amount and a unit, or a fixed word.</summary>
internal static class TimeLimitText
{
    private static readonly (TimeLimitKind Kind, string One, string Many)[] Units =
    [
        (TimeLimitKind.Minutes, "minute", "minutes"),
        (TimeLimitKind.Hours, "hour", "hours"),
        (TimeLimitKind.Days, "day", "days"),
        (TimeLimitKind.WorkingHours, "working hour", "working hours"),
        (TimeLimitKind.WorkingDays, "working day", "working days"),
        (TimeLimitKind.Months, "month", "months"),
        (TimeLimitKind.Years, "year", "years"),
    ];

    private static readonly (TimeLimitKind Kind, string Word)[] Words =
    [
        (TimeLimitKind.None, "none"),
        (TimeLimitKind.SameWorkingDay, "same working day"),
        (TimeLimitKind.StatedDate, "stated date"),
        (TimeLimitKind.AsDirected, "as directed"),
    ];

    private static readonly (RollPolicy Roll, string Suffix)[] Rolls =
    [
        (RollPolicy.Forward, ", roll forward"),
        (RollPolicy.None, ", no roll"),
        (RollPolicy.Backward, ", roll back"),
    ];

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
        foreach (var (kind, one, many) in Units)
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
        foreach (var (kind, one, many) in Units)
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
