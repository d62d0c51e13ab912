using System.Collections.Immutable;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>A clock of a procedure: what it measures, who owes it, what starts and stops it, how long it may run.</summary>
public sealed record ClockDefinition
{
    /// <summary>The clock's code.</summary>
    public required ClockCode Code { get; init; }

    /// <summary>What people read.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Whether one runs for the case or one for each assignment.</summary>
    public required MachineKind Of { get; init; }

    /// <summary>The role that answers for it.</summary>
    public required RoleCode OwedBy { get; init; }

    /// <summary>Whether that role stands on the side of a processing unit, so that the unit of the assignment answers, or of a clock of the case the unit that was to answer.</summary>
    public bool OwedByUnit { get; init; }

    /// <summary>Whether that role is the submitter's, who has the whole limit whatever caps the others.</summary>
    public bool OwedBySubmitter { get; init; }

    /// <summary>The name of the calendar it counts on, where no row of <see cref="Calendars"/> names another.</summary>
    public required string Calendar { get; init; }

    /// <summary>Other calendars for some cases, by channel, unit or kind of unit; empty for none.</summary>
    public ImmutableArray<CalendarRow> Calendars { get; init; } = [];

    /// <summary>From which instant it counts.</summary>
    public ClockAnchor Anchor { get; init; }

    /// <summary>Whether the day from which it counts is counted itself; none for what the calendar says.</summary>
    public FirstDay? FirstDay { get; init; }

    /// <summary>Where a last day that is no working day moves; none for what the calendar says. A limit's own roll wins.</summary>
    public RollPolicy? Roll { get; init; }

    /// <summary>What starts it.</summary>
    public ImmutableArray<ClockBinding> Starts { get; init; } = [];

    /// <summary>What stops it.</summary>
    public ImmutableArray<ClockBinding> Stops { get; init; } = [];

    /// <summary>What lets it run on with its original due instant, as if it had never stopped.</summary>
    public ImmutableArray<ClockBinding> Reopens { get; init; } = [];

    /// <summary>What replaces its due instant by a stated date.</summary>
    public ImmutableArray<ClockBinding> ExtendedBy { get; init; } = [];

    /// <summary>What makes known which limit applies: the limit is chosen again, and counted from the original start.</summary>
    public ImmutableArray<ClockBinding> SettledBy { get; init; } = [];

    /// <summary>Whether a declared incident of force majeure (sự cố bất khả kháng) suspends it.</summary>
    public bool SuspendedByForceMajeure { get; init; }

    /// <summary>Its limits in order of precedence; the last row has no condition.</summary>
    public ImmutableArray<LimitRow> Limits { get; init; } = [];

    /// <summary>The trigger that time alone fires when the limit has passed; none for none.</summary>
    public TriggerCode? OnBreach { get; init; }

    /// <summary>The reminders before and after its due instant.</summary>
    public ImmutableArray<ClockReminder> Reminders { get; init; } = [];

    /// <summary>The duty that recurs while it is overdue; none for none.</summary>
    public ClockRepetition? Repeats { get; init; }

    /// <summary>For what it may be paused; none where it may not.</summary>
    public ClockPauseRule? Pause { get; init; }

    /// <summary>How it may be extended at a request; none where it may not.</summary>
    public ClockExtensionRule? Extension { get; init; }

    /// <summary>What becomes of it while it runs when another limit holds, because class or field changed.</summary>
    public ClassChangeRule OnReclassify { get; init; }

    /// <summary>Whether an overdue clock that never stopped counts as not handled rather than late.</summary>
    public bool OverdueIsNotHandled { get; init; }

    /// <summary>Whether it caps every other due instant of the case but those that the submitter owes: none of them is later than this clock's.</summary>
    public bool Caps { get; init; }

    /// <summary>Whether it runs on when its case or assignment ends.</summary>
    public bool Outlives { get; init; }

    /// <summary>The clauses it stands for.</summary>
    public ImmutableArray<ClauseId> Cites { get; init; } = [];

    /// <summary>Whether time alone may cause something by it.</summary>
    internal bool IsTimed => OnBreach is not null || Repeats is not null || !Reminders.IsEmpty || Pause is { AtMost: not null };

    /// <summary>The calendar's rules as this clock reads them.</summary>
    internal CountedCalendar Counting(CountedCalendar counted) =>
        FirstDay is null && Roll is null && Anchor != ClockAnchor.NextOpening
            ? counted
            : counted with
            {
                Rules = counted.Rules with
                {
                    FirstDay = FirstDay ?? counted.Rules.FirstDay,
                    Roll = Roll ?? counted.Rules.Roll,
                    OutsideHours = Anchor == ClockAnchor.NextOpening ? OutsideHours.NextOpening : counted.Rules.OutsideHours,
                },
            };
}
