using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>Decides one command: first whether it may be asked at all, then which row it fires, then what it becomes.</summary>
internal readonly struct Decider(Procedure procedure, DecisionContext context)
{
    internal Decision Decide(Case? subject, Command command) => Decide(subject, command, CommandFingerprint.Of(command, context.Seal));

    internal Decision Decide(Case? subject, Command command, TextRef fingerprint)
    {
        if (CommandChecks.Repetition(subject, command, fingerprint) is { } repeated)
        {
            return repeated;
        }

        var reasons = new List<RefusalReason>();
        CommandChecks.Check(subject, command, context.Preset, reasons);
        if (reasons.Count > 0)
        {
            return Refused(reasons);
        }

        var recordedAt = command.RecordedAt ?? command.EffectiveAt;
        var time = new TimeKeeper(procedure, context);
        var advanced = subject is not null && time.HasDue(subject, command.EffectiveAt) ? time.Advance(subject, command.EffectiveAt, recordedAt) : null;
        if (Unready(advanced) is { } unready)
        {
            return Refused([unready]);
        }

        var current = advanced?.Case ?? subject;
        if (command.Act is AdministrativeAct act)
        {
            return AdministrativeDecision.Of(act, current, advanced?.Events ?? [], command, fingerprint, context);
        }

        if (!Target.TryFind(procedure, context.Preset, current, command, reasons, out var target))
        {
            return Refused(reasons, current, command, target.Assignment);
        }

        var scope = new GuardScope(current, target.Assignment, command.Act, command.Actor, command.EffectiveAt, context);
        var events = new EventChain(procedure, context, current, recordedAt, advanced?.Events ?? []);
        if (Choose(new(target.Rows, scope), scope, command, reasons) is not { } row)
        {
            return Refused(reasons, current, command, target.Assignment);
        }

        events.Fire(row, scope, command, fingerprint, reasons);
        if (reasons.Count == 0)
        {
            events.Settle(command, fingerprint, command.EffectiveAt, reasons);
        }

        return reasons.Count > 0 ? Refused(reasons) : new CommandAccepted(events.Events, events.Case!);
    }

    /// <summary>As far as <see cref="Decide(Case, Command)"/> goes without an act: whether the command may be asked, which row it would fire, and what stands against it.</summary>
    internal FireAnswer Ask(Case subject, Command question)
    {
        var reasons = new List<RefusalReason>();
        CommandChecks.Check(subject, question, context.Preset, reasons);
        if (reasons.Count > 0)
        {
            return new(null, Refused(reasons).Refusal);
        }

        var advanced = new TimeKeeper(procedure, context).Advance(subject, question.EffectiveAt);
        if (Unready(advanced) is { } unready)
        {
            return new(null, Refused([unready]).Refusal);
        }

        var current = advanced.Case;
        if (!Target.TryFind(procedure, context.Preset, current, question, reasons, out var target))
        {
            return new(null, Refused(reasons, current, question, target.Assignment).Refusal);
        }

        var scope = new GuardScope(current, target.Assignment, null, question.Actor, question.EffectiveAt, context);
        var answer = new TransitionAnswer(target.Rows, scope);
        if (answer.Row is { } row)
        {
            CheckActor(row, scope, question.Actor, reasons);
            CheckHold(row, scope, reasons);
        }

        AddUnmet(answer, reasons);
        return new(answer.Row?.Code, reasons.Count == 0 ? null : Refused(reasons).Refusal);
    }

    /// <summary>Why the case is not yet as time has made it by now: nothing is decided on a case that is not.</summary>
    private static RefusalReason? Unready(AdvanceResult? advanced) => advanced switch
    {
        { Blocked: { } blocked } => blocked,
        { HasMore: true } => new(RefusalCodes.TimePending, [TimeKeeper.MostEvents.ToString(System.Globalization.CultureInfo.InvariantCulture)], "case"),
        _ => null,
    };

    /// <summary>The first row whose conditions choose it; then role, unit and requirements, all unmet ones together.</summary>
    private static CompiledRow? Choose(TransitionAnswer answer, GuardScope scope, Command command, List<RefusalReason> reasons)
    {
        if (answer.Row is { } row)
        {
            if (row.Act != command.Act.Kind)
            {
                reasons.Add(new(RefusalCodes.ActMismatch, [command.Trigger.Value, row.Act.ToString()], "act"));
                return answer.Chosen;
            }

            CheckActor(row, scope, command.Actor, reasons);
            CheckHold(row, scope, reasons);
            CommandChecks.CheckOrder(row, scope.Assignment is null ? scope.Context.Procedure.CaseLifecycle : scope.Context.Procedure.AssignmentLifecycle, scope, reasons);
        }

        AddUnmet(answer, reasons);
        return answer.Chosen;
    }

    private static void AddUnmet(TransitionAnswer answer, List<RefusalReason> reasons)
    {
        for (var unmet = answer.Unmet; !answer.IsPermitted && unmet.MoveNext();)
        {
            reasons.Add(unmet.Reason);
        }
    }

    private static void CheckActor(TransitionRow row, GuardScope scope, Actor actor, List<RefusalReason> reasons)
    {
        if (!row.By.Contains(actor.Role))
        {
            reasons.Add(new(RefusalCodes.ActorRole, [actor.Role.Value, string.Join(", ", row.By)], "by.role", row.Cites));
        }
        else if (!Standing.Has(actor, scope.Case, scope.Assignment, scope.Context.Preset))
        {
            reasons.Add(actor.Unit is { } unit
                ? new(RefusalCodes.ActorUnit, [unit.Value, UnitsConcerned(scope)], "by.unit", row.Cites)
                : new(RefusalCodes.ActorUnitRequired, [UnitsConcerned(scope)], "by.unit", row.Cites));
        }
    }

    private static void CheckHold(TransitionRow row, GuardScope scope, List<RefusalReason> reasons)
    {
        if (QuarantineHold.Holds(scope.Case, row.Act))
        {
            reasons.Add(QuarantineHold.Reason(scope.Case!, row));
        }
    }

    private static string UnitsConcerned(GuardScope scope) => scope.Assignment?.Unit.Value
        ?? (scope.Case is { Assignments.IsEmpty: false } subject ? string.Join(", ", subject.Assignments.Select(known => known.Unit).Distinct()) : "–");

    private static CommandRefused Refused(List<RefusalReason> reasons) => new(new Refusal(Distinct(reasons)));

    private CommandRefused Refused(List<RefusalReason> reasons, Case? current, Command command, Assignment? target)
    {
        if (current is null || !reasons.Exists(reason => reason.Code == RefusalCodes.Transition))
        {
            return Refused(reasons);
        }

        var permitted = ImmutableArray.CreateBuilder<TriggerCode>();
        foreach (var possible in procedure.PermittedTriggers(current, command.Actor, context, command.EffectiveAt))
        {
            if ((target is null || possible.Assignment is null || possible.Assignment == target.Id) && !permitted.Contains(possible.Trigger))
            {
                permitted.Add(possible.Trigger);
            }
        }

        return new(new Refusal(Distinct(reasons), permitted.DrainToImmutable()));
    }

    private static ImmutableArray<RefusalReason> Distinct(List<RefusalReason> reasons)
    {
        var distinct = ImmutableArray.CreateBuilder<RefusalReason>(reasons.Count);
        foreach (var reason in reasons)
        {
            if (!distinct.Contains(reason))
            {
                distinct.Add(reason);
            }
        }

        return distinct.DrainToImmutable();
    }
}
