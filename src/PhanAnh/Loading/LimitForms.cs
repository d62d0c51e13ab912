using System.Diagnostics.CodeAnalysis;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Reads limits at a place that may not take every kind of them. The forms that a message lists are those that the place's own parser reads.</summary>
internal sealed class LimitForms<T>(TextParser<T> parser)
{
    private readonly string[] _forms = [.. TimeLimit.Forms.Where(form => parser(form, out _))];

    /// <summary>The limit; <c>LIMIT_FORMAT</c> where the text is none that this place takes.</summary>
    public T? Read(ValueReader value) => value.Parse(parser, DefectCodes.LimitFormat, text => Meant(text) is { } meant ? [meant] : _forms);

    /// <summary>What a text says that is a limit in the words of a regulation, as this place takes it: <c>5 ngày làm việc</c> is <c>5 working days</c>.</summary>
    private string? Meant(string text) => LimitPhrase.Whole(text) is { } phrase && phrase.Limit.ToString() is var form && parser(form, out _) ? form : null;
}

/// <summary>What places take.</summary>
internal static class LimitForms
{
    /// <summary>Every kind.</summary>
    public static LimitForms<TimeLimit> Any { get; } = new(TimeLimit.TryParse);

    /// <summary>A length of time; what is measured only, or stated elsewhere, is none.</summary>
    public static LimitForms<TimeLimit> Counted { get; } = new(IsCounted);

    /// <summary>Whole days, months or years: how long something is kept. What is no such time would let it go at once.</summary>
    public static LimitForms<TimeLimit> Retention { get; } = new(IsRetention);

    private static bool IsRetention(string text, [MaybeNullWhen(false)] out TimeLimit limit) =>
        TimeLimit.TryParse(text, out limit) && RetentionRules.Takes(limit);

    private static bool IsCounted(string text, [MaybeNullWhen(false)] out TimeLimit limit) =>
        TimeLimit.TryParse(text, out limit) && limit.Kind is not (TimeLimitKind.None or TimeLimitKind.AsDirected or TimeLimitKind.StatedDate);
}
