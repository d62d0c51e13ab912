using System.Collections.Immutable;

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

    /// <summary>Whether that role stands on the side of a processing unit, so that the unit of the assignment answers.</summary>
    public bool OwedByUnit { get; init; }

    /// <summary>The name of the calendar it counts on.</summary>
    public required string Calendar { get; init; }

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

    /// <summary>Its limits; the last row has no condition.</summary>
    public ImmutableArray<LimitRow> Limits { get; init; } = [];

    /// <summary>The trigger that time alone fires when the limit has passed; none for none.</summary>
    public TriggerCode? OnBreach { get; init; }

    /// <summary>Whether an overdue clock that never stopped counts as not handled rather than late.</summary>
    public bool OverdueIsNotHandled { get; init; }

    /// <summary>Whether it caps every other due instant of the case: none is later than this clock's.</summary>
    public bool Caps { get; init; }

    /// <summary>Whether it runs on when its case or assignment ends.</summary>
    public bool Outlives { get; init; }

    /// <summary>The clauses it stands for.</summary>
    public ImmutableArray<ClauseId> Cites { get; init; } = [];
}
