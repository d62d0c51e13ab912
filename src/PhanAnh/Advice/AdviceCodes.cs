using PhanAnh.Core;

namespace PhanAnh;

/// <summary>The stable codes of <see cref="PresetAdvice"/>, and their sentences.</summary>
internal static class AdviceCodes
{
    public const string AmendsProvince = "AMENDS_PROVINCE";
    public const string CalendarUnused = "CALENDAR_UNUSED";
    public const string CiteForeign = "CITE_FOREIGN";
    public const string CiteUnlisted = "CITE_UNLISTED";
    public const string GuardArgument = "GUARD_ARGUMENT_UNKNOWN";
    public const string GroundsUnasked = "GROUNDS_UNASKED";
    public const string HoursMissing = "HOURS_MISSING";
    public const string IssuedAfterEffect = "ISSUED_AFTER_EFFECT";
    public const string LimitsUncited = "LIMITS_UNCITED";
    public const string LimitUndecided = "LIMIT_UNDECIDED";
    public const string LimitWording = "LIMIT_WORDING";
    public const string NotificationUnused = "NOTIFICATION_UNUSED";
    public const string OpeningUnknown = "OPENING_UNKNOWN";
    public const string RowUnfired = "ROW_UNFIRED";
    public const string StateUntimed = "STATE_UNTIMED";
    public const string TermsMissing = "TERMS_MISSING";
    public const string TermUnused = "TERM_UNUSED";

    public static SentenceBook Sentences { get; } = new(typeof(AdviceCodes).Assembly, "PhanAnh.Advice.Advice");
}
