using NodaTime;

namespace PhanAnh.Core;

/// <summary>What an event did to a clock.</summary>
public enum ClockMarkKind
{
    /// <summary>It began to run; the mark carries the promise.</summary>
    Started,

    /// <summary>What it waits for has happened.</summary>
    Stopped,

    /// <summary>It runs on with its original due instant.</summary>
    Reopened,

    /// <summary>Its due instant was replaced by a stated date; the mark carries the new promise.</summary>
    Extended,

    /// <summary>Its case or assignment ended before it was met.</summary>
    Lapsed,

    /// <summary>What time alone causes at its due instant was done.</summary>
    Fired,

    /// <summary>What holds now was counted anew, on a newer calendar or under another version of the regulation; the mark carries the new promise.</summary>
    Recounted,

    /// <summary>Somebody was reminded of it, because time had come.</summary>
    Reminded,

    /// <summary>The duty that recurs while it is overdue came once more.</summary>
    Repeated,

    /// <summary>It was paused; the mark carries the reason.</summary>
    Paused,

    /// <summary>It runs on after a pause; the mark carries the promise with the pause counted out.</summary>
    Resumed,

    /// <summary>Class or field changed and another limit holds; the mark carries the new promise.</summary>
    Reclassified,

    /// <summary>An extension was asked for; the mark carries what is asked.</summary>
    ExtensionAsked,

    /// <summary>The extension that was asked for was not granted.</summary>
    ExtensionDenied,
}

/// <summary>A mark that an event leaves on a clock. <see cref="Case"/> keeps the marks; answers are computed from them.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Clock">Which clock of the procedure.</param>
/// <param name="Assignment">The assignment whose clock it is; none for a clock of the case.</param>
/// <param name="Promise">What is promised from now on, or asked for; none for the kinds that change no promise.</param>
public sealed record ClockMark(ClockMarkKind Kind, ClockCode Clock, AssignmentId? Assignment, ClockPromise? Promise = null)
{
    private readonly int _assignment = Assignment?.Value ?? 0;
    private readonly Rarities? _rarities;

    /// <summary>The assignment whose clock it is; none for a clock of the case.</summary>
    public AssignmentId? Assignment
    {
        get => _assignment == 0 ? null : new(_assignment);
        init => _assignment = value?.Value ?? 0;
    }

    /// <summary>From when the run counts, where that is not the event: its anchor, or the beginning of the run that a successor takes over.</summary>
    public Instant? Since
    {
        get => _rarities?.Since;
        init => _rarities = Rarities.Of(value, Reason, TakenOverFrom);
    }

    /// <summary>Why it was paused; none for other kinds.</summary>
    public TermCode? Reason
    {
        get => _rarities?.Reason;
        init => _rarities = Rarities.Of(Since, value, TakenOverFrom);
    }

    /// <summary>The assignment whose run goes on in this one, with its pauses, extensions and whatever struck it; none where the run begins.</summary>
    public AssignmentId? TakenOverFrom
    {
        get => _rarities?.TakenOverFrom;
        init => _rarities = Rarities.Of(Since, Reason, value);
    }

    /// <summary>What few marks have.</summary>
    private sealed record Rarities(Instant? Since, TermCode? Reason, AssignmentId? TakenOverFrom)
    {
        internal static Rarities? Of(Instant? since, TermCode? reason, AssignmentId? from) =>
            since is null && reason is null && from is null ? null : new(since, reason, from);
    }
}

/// <summary>What was promised when a clock started. It stays true under later calendars and presets until an event changes it.</summary>
/// <param name="Limit">The limit as text, such as <c>6 working days</c>.</param>
/// <param name="Winner">The row of the table of limits that won, by its id or its place such as <c>limits[0]</c>, or <c>unit</c> for a unit's own limit.</param>
/// <param name="Due">The due instant; none where nothing is due.</param>
/// <param name="DueIsInTime">Whether the due instant itself is still in time: true for hours, false for days, whose due instant is the next midnight.</param>
/// <param name="StatedOn">The date that was stated, where the limit is one.</param>
/// <param name="CalendarVersion">The version of the calendar that counted.</param>
/// <param name="IsProvisional">Whether a year without an official decision was counted.</param>
public sealed record ClockPromise(
    string Limit, string Winner, Instant? Due, bool DueIsInTime, LocalDate? StatedOn, string CalendarVersion, bool IsProvisional)
{
    private readonly PackedInstant _due = PackedInstant.Of(Due);
    private readonly LocalDate _statedOn = StatedOn ?? default;
    private readonly bool _isStated = StatedOn is not null;

    /// <summary>Stands in a snapshot to be adopted for a promise that is not known there: the library counts it from the start of the run.</summary>
    public static ClockPromise ToBeCounted { get; } = new("", "", null, false, null, "", false);

    /// <summary>The due instant; none where nothing is due.</summary>
    public Instant? Due
    {
        get => _due.OrNone;
        init => _due = PackedInstant.Of(value);
    }

    /// <summary>The date that was stated, where the limit is one.</summary>
    public LocalDate? StatedOn
    {
        get => _isStated ? _statedOn : null;
        init => (_isStated, _statedOn) = (value is not null, value ?? default);
    }

    /// <summary>The name of the calendar that counted, where it is not the clock's own; none where it is.</summary>
    public string? Calendar { get; init; }
}
