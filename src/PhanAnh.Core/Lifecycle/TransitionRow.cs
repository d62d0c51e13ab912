using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>
/// One row of a regulation's table: in state <see cref="From"/>, on trigger <see cref="On"/>, if the conditions hold, by these roles, to state <see cref="To"/>.
/// </summary>
/// <remarks>Rows with the same state and trigger are tried in order: <see cref="If"/> chooses, <see cref="Requires"/> refuses with reasons, <see cref="Warns"/> lets pass and flags.</remarks>
public sealed record TransitionRow
{
    /// <summary>The row's id.</summary>
    public required RowCode Code { get; init; }

    /// <summary>The states it leaves; empty for the row that brings the case into being.</summary>
    public ImmutableArray<StateCode> From { get; init; } = [];

    /// <summary>The trigger; none for a row that fires by itself.</summary>
    public TriggerCode? On { get; init; }

    /// <summary>When the row fires by itself; none for a row with a trigger.</summary>
    public OnceCondition? Once { get; init; }

    /// <summary>What is done, out of the closed catalogue of acts.</summary>
    public required ActKind Act { get; init; }

    /// <summary>The state it leads to; none to stay.</summary>
    public StateCode? To { get; init; }

    /// <summary>The roles that may fire it; empty for the library itself.</summary>
    public ImmutableArray<RoleCode> By { get; init; } = [];

    /// <summary>Conditions that choose the row.</summary>
    public ImmutableArray<GuardExpression> If { get; init; } = [];

    /// <summary>Conditions whose failing refuses the command.</summary>
    public ImmutableArray<GuardExpression> Requires { get; init; } = [];

    /// <summary>Conditions whose failing is flagged on the event.</summary>
    public ImmutableArray<GuardExpression> Warns { get; init; } = [];

    /// <summary>The state to which a row of the case moves every live assignment; none to leave them.</summary>
    public StateCode? AssignmentsTo { get; init; }

    /// <summary>The role that a report goes to, for rows that report upwards.</summary>
    public RoleCode? ReportsTo { get; init; }

    /// <summary>The reason with which the case closes; <see cref="ByRating"/> takes it from the least favourable rating.</summary>
    public TermCode? Closes { get; init; }

    /// <summary>The notifications that it causes.</summary>
    public ImmutableArray<NotificationCode> Notifies { get; init; } = [];

    /// <summary>The clauses it stands for.</summary>
    public ImmutableArray<ClauseId> Cites { get; init; } = [];

    /// <summary>The value of <see cref="Closes"/> that means: as the ratings say.</summary>
    public static TermCode ByRating { get; } = new("ByRating");
}
