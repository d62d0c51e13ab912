namespace PhanAnh;

/// <summary>The stable codes of <see cref="FileDefect"/> for what can be wrong in a file, its form first and then its meaning.</summary>
internal static class DefectCodes
{
    public const string BadUtf8 = "BAD_UTF8";
    public const string CodeFormat = "CODE_FORMAT";
    public const string DateFormat = "DATE_FORMAT";
    public const string DefectsTooMany = "DEFECTS_TOO_MANY";
    public const string EncodingUtf16 = "ENCODING_UTF16";
    public const string EnumUndefined = "ENUM_UNDEFINED";
    public const string EnumUnknown = "ENUM_UNKNOWN";
    public const string JsonDepth = "JSON_DEPTH";
    public const string JsonDuplicateKey = "JSON_DUPLICATE_KEY";
    public const string JsonMemberMissing = "JSON_MEMBER_MISSING";
    public const string JsonSyntax = "JSON_SYNTAX";
    public const string JsonTrailing = "JSON_TRAILING";
    public const string JsonType = "JSON_TYPE";
    public const string JsonUnknownMember = "JSON_UNKNOWN_MEMBER";
    public const string NumRange = "NUM_RANGE";
    public const string PresetEmpty = "PRESET_EMPTY";
    public const string SizeLimit = "SIZE_LIMIT";
    public const string TextControl = "TEXT_CONTROL";
    public const string TextEmpty = "TEXT_EMPTY";
    public const string TextIllFormed = "TEXT_ILL_FORMED";
    public const string CitationMissing = "CITATION_MISSING";
    public const string ClockNeverStarted = "CLOCK_NEVER_STARTED";
    public const string ClockNeverStopped = "CLOCK_NEVER_STOPPED";
    public const string DuplicateId = "DUPLICATE_ID";
    public const string GuardArguments = "GUARD_ARGUMENTS";
    public const string GuardFormat = "GUARD_FORMAT";
    public const string HoursFormat = "HOURS_FORMAT";
    public const string LimitFormat = "LIMIT_FORMAT";
    public const string LimitTable = "LIMIT_TABLE";
    public const string OnceOrOn = "ROW_TRIGGER";
    public const string PeriodReversed = "PERIOD_REVERSED";
    public const string RefUnknown = "REF_UNKNOWN";
    public const string RowRepeated = "ROW_HIDDEN";
    public const string StateTrap = "STATE_TRAP";
    public const string StateUnreachable = "STATE_UNREACHABLE";
    public const string CutoffFormat = "CUTOFF_FORMAT";
    public const string OpeningMissing = "OPENING_ROW_MISSING";
    public const string NothingSettles = "SETTLING_CIRCLE";
    public const string TimeFormat = "TIME_FORMAT";
    public const string PeriodOverlap = "PERIOD_OVERLAP";
    public const string TriggerUnused = "TRIGGER_UNUSED";
    public const string EscalationCycle = "ESCALATION_CYCLE";
    public const string UnitCycle = "UNIT_CYCLE";
    public const string LaneHidden = "LANE_HIDDEN";
    public const string FieldWithoutLane = "FIELD_WITHOUT_LANE";
    public const string PlaceCodeFormat = "PLACE_CODE_FORMAT";
    public const string PlaceParent = "PLACE_PARENT";
    public const string PlaceDuplicate = "PLACE_DUPLICATE";
    public const string SuccessorsRunInCircle = "SUCCESSOR_CYCLE";
    public const string UnitTwice = "UNIT_TWICE";
    public const string ListEmpty = "LIST_EMPTY";
}
