using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace PhanAnh.Calendar;

/// <summary>How long something may take (thời hạn), as the regulation words it: "6 working days", "24 hours", "same working day".</summary>
/// <remarks>
/// Text and value round-trip: <c>Parse(limit.ToString()) == limit</c>. Equality is of wording: "60 minutes" and "1 hour" are different limits that
/// compare as equally long. <see langword="default"/> is <see cref="None"/>.
/// </remarks>
public readonly record struct TimeLimit
{
    /// <summary>The greatest amount a limit may have; more is a typing error.</summary>
    public const int MaxAmount = 1_000_000;

    // Packed, because deadlines are kept by the million: the roll is 0 for none of its own, else one more than its number.
    private readonly byte _kind;
    private readonly byte _roll;

    private TimeLimit(TimeLimitKind kind, int amount = 0, RollPolicy? roll = null)
    {
        _kind = (byte)kind;
        _roll = roll is { } policy ? (byte)(policy + 1) : (byte)0;
        Amount = amount;
    }

    /// <summary>How limits are written: an example of every <see cref="TimeLimitKind"/>, each of which <see cref="Parse"/> reads. For help texts and messages.</summary>
    public static ImmutableArray<string> Forms => TimeLimitText.Forms;

    /// <summary>No limit: elapsed time is measured only.</summary>
    public static TimeLimit None => default;

    /// <summary>Within the working day of the event.</summary>
    public static TimeLimit SameWorkingDay => new(TimeLimitKind.SameWorkingDay);

    /// <summary>A limit only when one is directed.</summary>
    public static TimeLimit AsDirected => new(TimeLimitKind.AsDirected);

    /// <summary>The end of a date that an act states.</summary>
    public static TimeLimit StatedDate => new(TimeLimitKind.StatedDate);

    /// <summary>The unit.</summary>
    public TimeLimitKind Kind => (TimeLimitKind)_kind;

    /// <summary>How many units; 0 for the kinds that have no amount.</summary>
    public int Amount { get; }

    /// <summary>Where a last day that is no working day moves; <see langword="null"/>: as the counting rules say.</summary>
    public RollPolicy? Roll => _roll == 0 ? null : (RollPolicy)(_roll - 1);

    /// <summary>Wall-clock minutes.</summary>
    /// <param name="amount">1 to <see cref="MaxAmount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not positive or too great.</exception>
    public static TimeLimit Minutes(int amount) => Of(TimeLimitKind.Minutes, amount);

    /// <summary>Wall-clock hours.</summary>
    /// <inheritdoc cref="Minutes" path="/param|/exception"/>
    public static TimeLimit Hours(int amount) => Of(TimeLimitKind.Hours, amount);

    /// <summary>Calendar days, the last of which rolls.</summary>
    /// <inheritdoc cref="Minutes" path="/param|/exception"/>
    public static TimeLimit Days(int amount) => Of(TimeLimitKind.Days, amount);

    /// <summary>Hours inside office time.</summary>
    /// <inheritdoc cref="Minutes" path="/param|/exception"/>
    public static TimeLimit WorkingHours(int amount) => Of(TimeLimitKind.WorkingHours, amount);

    /// <summary>Working days.</summary>
    /// <inheritdoc cref="Minutes" path="/param|/exception"/>
    public static TimeLimit WorkingDays(int amount) => Of(TimeLimitKind.WorkingDays, amount);

    /// <summary>Months of the calendar.</summary>
    /// <inheritdoc cref="Minutes" path="/param|/exception"/>
    public static TimeLimit Months(int amount) => Of(TimeLimitKind.Months, amount);

    /// <summary>Years of the calendar.</summary>
    /// <inheritdoc cref="Minutes" path="/param|/exception"/>
    public static TimeLimit Years(int amount) => Of(TimeLimitKind.Years, amount);

    /// <summary>Reads a limit as presets write it; case and spaces must match, a unit may stand in singular or plural.</summary>
    /// <param name="text">For example <c>6 working days</c>, <c>20 days, no roll</c>, <c>as directed</c>.</param>
    /// <exception cref="FormatException">The text is no limit; the message names the code.</exception>
    public static TimeLimit Parse(string text) =>
        TryParse(text, out var limit, out var defect) ? limit : throw new FormatException(defect.ToEnglish());

    /// <summary>Reads a limit, or answers false.</summary>
    /// <inheritdoc cref="Parse" path="/param"/>
    public static bool TryParse([NotNullWhen(true)] string? text, out TimeLimit limit) => TryParse(text, out limit, out _);

    /// <summary>Reads a limit, or says what is wrong and where.</summary>
    /// <param name="text">The text of a limit.</param>
    /// <param name="limit">The limit, or <see cref="None"/>.</param>
    /// <param name="defect">The defect, when the answer is false.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out TimeLimit limit, out ParseDefect defect) =>
        TimeLimitText.TryParse(text, out limit, out defect);

    /// <summary>The shorter of two limits in comparable units (a unit's own limit against the regulation's).</summary>
    /// <param name="left">Wins when both are equally long.</param>
    /// <param name="right">The other.</param>
    /// <exception cref="ArgumentException">The units do not compare, e.g. working days and hours.</exception>
    public static TimeLimit Min(TimeLimit left, TimeLimit right) => left.TryCompareTo(right, out var order)
        ? (order <= 0 ? left : right)
        : throw new ArgumentException($"'{left}' and '{right}' do not compare.", nameof(right));

    /// <summary>Compares limits of the same unit, minutes with hours, and months with years; other pairs have no order of their own.</summary>
    /// <param name="other">The limit to compare with.</param>
    /// <param name="order">Negative when this is shorter, 0 when equally long, positive when longer.</param>
    public bool TryCompareTo(TimeLimit other, out int order)
    {
        var comparable = (Family == other.Family && Amount != 0 && other.Amount != 0) || Kind == other.Kind;
        order = comparable ? (Amount * Weight).CompareTo(other.Amount * other.Weight) : 0;
        return comparable;
    }

    /// <summary>The same limit whose last day rolls in a way of its own.</summary>
    /// <param name="roll">The roll, or <see langword="null"/> to follow the counting rules.</param>
    /// <exception cref="InvalidOperationException">The unit never rolls.</exception>
    public TimeLimit WithRoll(RollPolicy? roll) => roll is null || CanRoll(Kind)
        ? new TimeLimit(Kind, Amount, roll)
        : throw new InvalidOperationException($"'{this}' never rolls.");

    /// <summary>The text of presets, e.g. <c>6 working days</c>; culture plays no part.</summary>
    public override string ToString() => TimeLimitText.Format(this);

    /// <summary>As officials write it, e.g. <c>6 ngày làm việc</c>.</summary>
    public string ToVietnamese() => Sentences.Vietnamese.Limit(this);

    /// <summary>In English, e.g. <c>6 working days</c>.</summary>
    public string ToEnglish() => Sentences.English.Limit(this);

    internal static bool CanRoll(TimeLimitKind kind) =>
        kind is TimeLimitKind.Days or TimeLimitKind.Months or TimeLimitKind.Years or TimeLimitKind.StatedDate;

    internal static TimeLimit Plain(TimeLimitKind kind) => new(kind);

    internal static TimeLimit Of(TimeLimitKind kind, int amount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(amount, MaxAmount);
        return new TimeLimit(kind, amount);
    }

    private TimeLimitKind Family => Kind switch
    {
        TimeLimitKind.Hours => TimeLimitKind.Minutes,
        TimeLimitKind.Years => TimeLimitKind.Months,
        _ => Kind,
    };

    private long Weight => Kind switch { TimeLimitKind.Hours => 60, TimeLimitKind.Years => 12, _ => 1 };
}
