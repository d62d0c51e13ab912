using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>Sends the case to one or several units (phân phối, chuyển thông tin), each with an assignment of its own.</summary>
/// <param name="Units">The units, each once.</param>
public sealed record DispatchAct(ImmutableArray<UnitCode> Units) : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.Dispatch;

    /// <summary>Sends the case to these units, with the note that tells them what to do.</summary>
    public static DispatchAct To(string note, params string[] units) => new([.. units.Select(unit => new UnitCode(unit))]) { Note = new(note) };

    /// <summary>The unit that leads; none where the regulation knows no lead unit.</summary>
    public UnitCode? Lead { get; init; }

    /// <summary>The returned parts that these units take over; none for all that wait.</summary>
    public ImmutableArray<AssignmentId>? Covers { get; init; }

    /// <summary>
    /// Whether a further unit is still sought, so that intake is not complete yet (TN58-A7.3c-4). A dispatch that takes over returned parts settles no invitation that is
    /// pending for another part, whatever it says here.
    /// </summary>
    public bool AwaitsFurtherUnit { get; init; }

    /// <summary>The date by which it is to be done, where those above directed one.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>The role of those above that assigned the task; none where the coordinating unit dispatches by itself.</summary>
    public RoleCode? DirectedBy { get; init; }

    /// <summary>The letter by which it goes (công văn chuyển, văn bản giao việc); none for none.</summary>
    public DocumentReference? Document { get; init; }

    internal override LocalDate? StatedDate => DueOn;

    internal override LocalDate? DocumentDate => Document?.Date;

    internal override CaseFact Record(ActScope scope)
    {
        if (DirectedBy is { } issuer && scope.Context.Preset.Terms.Role(issuer) is not { Party: Party.Leadership })
        {
            scope.Refuse(RefusalCodes.IssuerNotEntitled, "act.directedBy", issuer.Value);
        }

        scope.CheckDay(DueOn, scope.Today, "act.dueOn");
        var units = Units.IsDefault ? [] : Units;
        if (units.IsEmpty)
        {
            scope.Refuse(RefusalCodes.UnitRequired, "act.units");
        }

        var created = ImmutableArray.CreateBuilder<NewAssignment>(units.Length);
        for (var i = 0; i < units.Length; i++)
        {
            var place = $"act.units[{i}]";
            if (scope.CheckUnit(units[i], place) && (units.IndexOf(units[i]) < i || scope.Case.Assignments.Any(a => a.IsLive && a.Unit == units[i])))
            {
                scope.Refuse(RefusalCodes.UnitTwice, place, units[i].Value);
            }

            created.Add(new(new(scope.Case.Assignments.Length + i + 1), units[i], scope.Context.Procedure.AssignmentOpens, units[i] == Lead));
        }

        return new Dispatched(created.MoveToImmutable(), Covered(scope.Case), LeavesAUnitAwaited(scope.Guards), DirectedBy, DueOn) { Document = Document };
    }

    /// <summary>Whether intake is not complete with it: where the whole case waits for the unit that was invited, whatever is dispatched is dispatched to that one.</summary>
    internal bool LeavesAUnitAwaited(GuardScope scope) =>
        AwaitsFurtherUnit || (scope.Case is { UnitsAwaited: true } subject && !Covered(subject).IsEmpty && !scope.Context.Procedure.CaseLifecycle.LeadsTo(subject.State.Code, ActKind.InviteNewUnit));

    private ImmutableArray<AssignmentId> Covered(Case subject) => Covers ?? subject.PartsAwaitingDispatch;
}

/// <summary>A new assignment, as the log keeps it.</summary>
/// <param name="Id">Its ordinal.</param>
/// <param name="Unit">Where it goes.</param>
/// <param name="State">The state in which it begins.</param>
/// <param name="IsLead">Whether the unit leads.</param>
public sealed record NewAssignment(AssignmentId Id, UnitCode Unit, StateMark State, bool IsLead = false);

/// <summary>The case went to units.</summary>
/// <param name="Assignments">The new assignments.</param>
/// <param name="Covers">The returned parts that wait no longer.</param>
/// <param name="AwaitsFurtherUnit">Whether a further unit is sought.</param>
/// <param name="DirectedBy">The role that assigned the task.</param>
/// <param name="DueOn">The date that was directed.</param>
public sealed record Dispatched(
    ImmutableArray<NewAssignment> Assignments,
    ImmutableArray<AssignmentId> Covers,
    bool AwaitsFurtherUnit,
    RoleCode? DirectedBy = null,
    LocalDate? DueOn = null)
    : CaseFact
{
    /// <summary>Never <see langword="default"/>, also where a stored event lacks the list.</summary>
    public ImmutableArray<NewAssignment> Assignments { get; } = Assignments.IsDefault ? [] : Assignments;

    /// <summary>Never <see langword="default"/>, also where a stored event lacks the list.</summary>
    public ImmutableArray<AssignmentId> Covers { get; } = Covers.IsDefault ? [] : Covers;

    /// <summary>The letter by which it went.</summary>
    public DocumentReference? Document { get; init; }

    internal override ImmutableArray<AssignmentId>? Creates => [.. Assignments.Select(assignment => assignment.Id)];

    internal override ImmutableArray<AssignmentId> Settles => Covers;

    internal override Case Apply(Case subject, EventFrame e) => subject.WithPartsCovered(Covers) with
    {
        UnitsAwaited = AwaitsFurtherUnit,
        Directions = DirectedBy is { } issuer
            ? subject.Directions.Add(new(issuer, e.EffectiveAt, DueOn, Assignments is [var only] ? only.Unit : null, e.Note))
            : subject.Directions,
        Assignments = subject.WithPartsCovered(Covers).Assignments.AddRange(Assignments.Select(created => Assignment.Open(created, e))),
    };
}

/// <summary>Leaves a returned part to the units that still work on the case; the note says why they cover it.</summary>
public sealed record WaiveRedispatchAct : Act
{
    /// <summary>The parts; none for all that wait.</summary>
    public ImmutableArray<AssignmentId>? Covers { get; init; }

    /// <inheritdoc/>
    public override ActKind Kind => ActKind.WaiveRedispatch;

    internal override CaseFact Record(ActScope scope) => new RedispatchWaived(Covers ?? scope.Case.PartsAwaitingDispatch);
}

/// <summary>A returned part was left to the other units.</summary>
/// <param name="Covers">The parts.</param>
public sealed record RedispatchWaived(ImmutableArray<AssignmentId> Covers) : CaseFact
{
    /// <summary>Never <see langword="default"/>, also where a stored event lacks the list.</summary>
    public ImmutableArray<AssignmentId> Covers { get; } = Covers.IsDefault ? [] : Covers;

    internal override ImmutableArray<AssignmentId> Settles => Covers;

    internal override Case Apply(Case subject, EventFrame e) => subject.WithPartsCovered(Covers);
}

/// <summary>Invites a unit that is not in the system yet, by official letter (công văn).</summary>
/// <param name="Letter">Number and date of the letter.</param>
public sealed record InviteNewUnitAct(DocumentReference Letter) : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.InviteNewUnit;

    internal override LocalDate? DocumentDate => Letter.Date;

    internal override CaseFact Record(ActScope scope) => new NewUnitInvited(Letter);
}

/// <summary>A unit was invited.</summary>
/// <param name="Letter">Number and date of the invitation (công văn).</param>
public sealed record NewUnitInvited(DocumentReference Letter) : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject with { UnitsAwaited = true };
}

/// <summary>Waits no longer for the unit that was invited or sought: it did not join, and those at work cover its part (TN58-A7.3c-4); the note says why.</summary>
public sealed record WaiveInvitationAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.WaiveInvitation;

    internal override CaseFact Record(ActScope scope) => new InvitationWaived();
}

/// <summary>No further unit is awaited.</summary>
public sealed record InvitationWaived : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject with { UnitsAwaited = false };
}
