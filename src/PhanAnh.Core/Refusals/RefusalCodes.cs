namespace PhanAnh.Core;

/// <summary>The stable codes of refusals. A code never changes its meaning; new ones are added.</summary>
public static class RefusalCodes
{
    /// <summary>There is no such case.</summary>
    public const string CaseUnknown = "CASE_UNKNOWN";

    /// <summary>There is such a case already.</summary>
    public const string CaseExists = "CASE_EXISTS";

    /// <summary>No preset of the province is in force on the day of receipt.</summary>
    public const string NoPresetInForce = "NO_PRESET_IN_FORCE";

    /// <summary>Two regulations of one province claim the same days with the same precedence.</summary>
    public const string PresetConflict = "PRESET_CONFLICT";

    /// <summary>There is no such province.</summary>
    public const string ProvinceUnknown = "PROVINCE_UNKNOWN";

    /// <summary>The preset that the case is pinned to is not in the library.</summary>
    public const string PresetMissing = "PRESET_MISSING";

    /// <summary>No procedure of the preset takes this kind of case.</summary>
    public const string NoProcedure = "NO_PROCEDURE";

    /// <summary>A year has no holiday data, or lies outside the calendar.</summary>
    public const string CalendarMissing = "CALENDAR_MISSING";

    /// <summary>The command has no id, or an empty one.</summary>
    public const string CommandIdRequired = "COMMAND_ID_REQUIRED";

    /// <summary>Another command was sent with this id.</summary>
    public const string CommandIdReused = "COMMAND_ID_REUSED";

    /// <summary>The case has moved on since the sender looked.</summary>
    public const string Concurrency = "CONCURRENCY";

    /// <summary>The command takes effect before the latest event, and says not why.</summary>
    public const string TimeOrder = "TIME_ORDER";

    /// <summary>It would take effect before the case was received.</summary>
    public const string TimeBeforeReceipt = "TIME_BEFORE_RECEIPT";

    /// <summary>It would take effect before the step that led to the state in which it is taken.</summary>
    public const string TimeBeforeState = "TIME_BEFORE_STATE";

    /// <summary>Time alone has caused more by now than one advance emits; nothing is decided before the case was advanced.</summary>
    public const string TimePending = "TIME_PENDING";

    /// <summary>The command takes effect later than it is recorded.</summary>
    public const string TimeFuture = "TIME_FUTURE";

    /// <summary>The instant lies outside 2000 to 2100.</summary>
    public const string TimeRange = "TIME_RANGE";

    /// <summary>Nobody acts.</summary>
    public const string ActorRequired = "ACTOR_REQUIRED";

    /// <summary>The preset has no such role.</summary>
    public const string ActorRoleUnknown = "ACTOR_ROLE_UNKNOWN";

    /// <summary>The role may not do this.</summary>
    public const string ActorRole = "ACTOR_ROLE";

    /// <summary>The actor acts for another unit than the one concerned.</summary>
    public const string ActorUnit = "ACTOR_UNIT";

    /// <summary>The actor acts for a unit, and names none.</summary>
    public const string ActorUnitRequired = "ACTOR_UNIT_REQUIRED";

    /// <summary>The preset has no such trigger.</summary>
    public const string TriggerUnknown = "TRIGGER_UNKNOWN";

    /// <summary>The trigger names rows of another act.</summary>
    public const string ActMismatch = "ACT_MISMATCH";

    /// <summary>The trigger is not possible in this state.</summary>
    public const string Transition = "TRANSITION";

    /// <summary>The case has no such assignment.</summary>
    public const string AssignmentUnknown = "ASSIGNMENT_UNKNOWN";

    /// <summary>Several assignments are possible, and none is named.</summary>
    public const string AssignmentRequired = "ASSIGNMENT_REQUIRED";

    /// <summary>A condition of the row is not met.</summary>
    public const string GuardNotMet = "GUARD_NOT_MET";

    /// <summary>A term is not declared by the preset.</summary>
    public const string TermUnknown = "TERM_UNKNOWN";

    /// <summary>The channel does not exist on that day.</summary>
    public const string ChannelUnknown = "CHANNEL_UNKNOWN";

    /// <summary>What is cited is not a ground for refusing.</summary>
    public const string ClauseNotAGround = "CLAUSE_NOT_A_GROUND";

    /// <summary>A ground's own condition is not met.</summary>
    public const string GroundNotMet = "GROUND_NOT_MET";

    /// <summary>No unit is named.</summary>
    public const string UnitRequired = "UNIT_REQUIRED";

    /// <summary>The unit is not registered.</summary>
    public const string UnitUnknown = "UNIT_UNKNOWN";

    /// <summary>The unit has ended.</summary>
    public const string UnitEnded = "UNIT_ENDED";

    /// <summary>The unit works on the case already, or is named twice.</summary>
    public const string UnitTwice = "UNIT_TWICE";

    /// <summary>The role cannot issue a direction.</summary>
    public const string IssuerNotEntitled = "ISSUER_NOT_ENTITLED";

    /// <summary>A request of this kind waits for a decision already.</summary>
    public const string MotionOpen = "MOTION_OPEN";

    /// <summary>Cases of this kind cannot be sent anonymously.</summary>
    public const string AnonymityNotAllowed = "ANONYMITY_NOT_ALLOWED";

    /// <summary>Whoever wants to stay unknown sends along who they are.</summary>
    public const string AnonymityContradicted = "ANONYMITY_CONTRADICTED";

    /// <summary>The submitter cannot pick a unit, or not this one.</summary>
    public const string UnitChoiceNotOffered = "UNIT_CHOICE_NOT_OFFERED";

    /// <summary>The recipient of a disclosure is not named.</summary>
    public const string RecipientRequired = "RECIPIENT_REQUIRED";

    /// <summary>The interval ends before it begins.</summary>
    public const string IntervalEmpty = "INTERVAL_EMPTY";

    /// <summary>There is no incident of force majeure to be ended.</summary>
    public const string NoIncidentLasts = "NO_INCIDENT_LASTS";

    /// <summary>The incidents under way were declared for others than those named.</summary>
    public const string IncidentOfOthers = "INCIDENT_OF_OTHERS";

    /// <summary>The incident struck neither a unit of the case nor the place of its matter.</summary>
    public const string IncidentElsewhere = "INCIDENT_ELSEWHERE";

    /// <summary>The answer is blank.</summary>
    public const string AnswerRequired = "ANSWER_REQUIRED";

    /// <summary>The guidance is blank.</summary>
    public const string GuidanceRequired = "GUIDANCE_REQUIRED";

    /// <summary>The case has not so many matters, or not this one.</summary>
    public const string ItemsOutOfRange = "ITEMS_OUT_OF_RANGE";

    /// <summary>An id of another system is not 1 to 64 letters, digits and the signs <c>. / - _</c>.</summary>
    public const string ReferenceFormat = "REFERENCE_FORMAT";

    /// <summary>A case cannot be its own recurrence.</summary>
    public const string OwnRecurrence = "OWN_RECURRENCE";

    /// <summary>The key of the case was destroyed.</summary>
    public const string CaseErased = "CASE_ERASED";

    /// <summary>The document of a result does not name its unit.</summary>
    public const string ResultUnitName = "RESULT_UNIT_NAME";

    /// <summary>The document of a result has no number.</summary>
    public const string ResultNumber = "RESULT_NUMBER";

    /// <summary>The number of the document is not 1 to 64 letters, digits and the signs <c>. / - _</c>.</summary>
    public const string ResultNumberFormat = "RESULT_NUMBER_FORMAT";

    /// <summary>The document of a result names no place.</summary>
    public const string ResultPlace = "RESULT_PLACE";

    /// <summary>The document of a result bears no date.</summary>
    public const string ResultDate = "RESULT_DATE";

    /// <summary>The document of a result is addressed to nobody.</summary>
    public const string ResultAddressee = "RESULT_ADDRESSEE";

    /// <summary>The document of a result holds no answer.</summary>
    public const string ResultAnswer = "RESULT_ANSWER";

    /// <summary>The document of a result lists no recipients.</summary>
    public const string ResultRecipients = "RESULT_RECIPIENTS";

    /// <summary>Nobody signs the document of a result.</summary>
    public const string ResultSignatory = "RESULT_SIGNATORY";

    /// <summary>A decision is about no suspected passage of the text that is published, or the second about one.</summary>
    public const string PassageUnknown = "PASSAGE_UNKNOWN";

    /// <summary>A suspected passage is kept readable and nobody says why.</summary>
    public const string ReasonToKeepRequired = "REASON_TO_KEEP_REQUIRED";

    /// <summary>The bytes are no snapshot of a case.</summary>
    public const string SnapshotMalformed = "SNAPSHOT_MALFORMED";

    /// <summary>The snapshot is of a newer form than this version reads.</summary>
    public const string SnapshotNewer = "SNAPSHOT_NEWER";

    /// <summary>The snapshot contradicts itself.</summary>
    public const string SnapshotBroken = "SNAPSHOT_BROKEN";

    /// <summary>The snapshot is of another case.</summary>
    public const string SnapshotOfAnother = "SNAPSHOT_OF_ANOTHER";

    /// <summary>A reference comes without its text.</summary>
    public const string TextMissing = "TEXT_MISSING";

    /// <summary>The regulation has no such state.</summary>
    public const string StateUnknown = "STATE_UNKNOWN";

    /// <summary>The regulation has no such clock.</summary>
    public const string ClockUnknown = "CLOCK_UNKNOWN";

    /// <summary>The regulation has no such procedure, or it does not take the case.</summary>
    public const string ProcedureUnknown = "PROCEDURE_UNKNOWN";

    /// <summary>The case is pinned to that version already.</summary>
    public const string MigrationSame = "MIGRATION_SAME";

    /// <summary>The regulation is of another province, and nothing says that it took the place of the old one.</summary>
    public const string MigrationOtherProvince = "MIGRATION_OTHER_PROVINCE";

    /// <summary>A state has no counterpart in the new version.</summary>
    public const string MigrationState = "MIGRATION_STATE";

    /// <summary>The counterpart of a state is of another phase or outcome.</summary>
    public const string MigrationPhase = "MIGRATION_PHASE";

    /// <summary>A word has no counterpart in the new version.</summary>
    public const string MigrationTerm = "MIGRATION_TERM";

    /// <summary>A running clock has no counterpart in the new version, or one of another scope.</summary>
    public const string MigrationClock = "MIGRATION_CLOCK";

    /// <summary>Two clocks would become one.</summary>
    public const string MigrationClockTwice = "MIGRATION_CLOCK_TWICE";

    /// <summary>Every running limit was counted on the present calendar already.</summary>
    public const string CalendarNothingMoves = "CALENDAR_NOTHING_MOVES";

    /// <summary>A clock counts from the day of the act's document, and the document bears none, or one after today.</summary>
    public const string DocumentDate = "DOCUMENT_DATE";

    /// <summary>A day that is promised has passed already.</summary>
    public const string DatePassed = "DATE_PASSED";

    /// <summary>No clock that runs may be paused for this reason, or none any longer.</summary>
    public const string NothingToPause = "NOTHING_TO_PAUSE";

    /// <summary>No clock is paused.</summary>
    public const string NothingPaused = "NOTHING_PAUSED";

    /// <summary>No clock that runs may be extended at a request.</summary>
    public const string NothingToExtend = "NOTHING_TO_EXTEND";

    /// <summary>No extension waits for a decision.</summary>
    public const string NoExtensionAsked = "NO_EXTENSION_ASKED";

    /// <summary>The clock was extended as often as it may, or a request waits already.</summary>
    public const string ExtensionTooMany = "EXTENSION_TOO_MANY";

    /// <summary>The extension is asked for when the limit is over.</summary>
    public const string ExtensionTooLate = "EXTENSION_TOO_LATE";

    /// <summary>The day asked for is not later than the limit.</summary>
    public const string ExtensionNotLater = "EXTENSION_NOT_LATER";

    /// <summary>The day lies further behind than it may.</summary>
    public const string ExtensionTooLong = "EXTENSION_TOO_LONG";

    /// <summary>The act must say why, and its note is blank.</summary>
    public const string ReasonRequired = "REASON_REQUIRED";

    /// <summary>The case is set apart, so nothing of it may go to anybody else.</summary>
    public const string Quarantined = "QUARANTINED";

    /// <summary>The case is set apart already, is marked as a state secret, or has no text any more.</summary>
    public const string QuarantineNeedless = "QUARANTINE_NEEDLESS";

    /// <summary>The case is not set apart.</summary>
    public const string QuarantineNone = "QUARANTINE_NONE";

    internal static SentenceBook Sentences { get; } = new(typeof(RefusalCodes).Assembly, "PhanAnh.Core.Refusals");
}
