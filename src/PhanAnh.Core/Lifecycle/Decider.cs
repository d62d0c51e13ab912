using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>Decides one command: first whether it may be asked at all, then which row it fires, then what it becomes.</summary>
internal sealed class Decider(Procedure procedure, DecisionContext context)
{
    internal Decision Decide(Case? subject, Command command)
    {
        var fingerprint = CommandFingerprint.Of(command, context.Seal);
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
        var advanced = subject is null ? null : new TimeKeeper(procedure, context).Advance(subject, command.EffectiveAt, recordedAt);
        var current = advanced?.Case;
        if (!Target.TryFind(procedure, context.Preset, current, command, reasons, out var target))
        {
            return Refused(reasons, current, command, target);
        }

        var scope = new GuardScope(current, target.Assignment, command.Act, command.Actor, command.EffectiveAt, context);
        var events = new EventChain(procedure, context, current, recordedAt, advanced?.Events ?? []);
        if (Choose(target, scope, command, reasons) is not { } row)
        {
            return Refused(reasons, current, command, target);
        }

        events.Fire(row, scope, command, fingerprint, reasons);
        if (reasons.Count == 0)
        {
            events.Settle(command, fingerprint, command.EffectiveAt, reasons);
        }

        return reasons.Count > 0 ? Refused(reasons) : new CommandAccepted(events.Events, events.Case!);
    }

    /// <summary>As far as <see cref="Decide"/> goes without an act: whether the command may be asked, which row it would fire, and what stands against it.</summary>
    internal FireAnswer Ask(Case subject, Command question)
    {
        var reasons = new List<RefusalReason>();
        CommandChecks.Check(subject, question, context.Preset, reasons);
        if (reasons.Count > 0)
        {
            return new(null, Refused(reasons).Refusal);
        }

        var current = new TimeKeeper(procedure, context).Advance(subject, question.EffectiveAt).Case;
        if (!Target.TryFind(procedure, context.Preset, current, question, reasons, out var target))
        {
            return new(null, Refused(reasons, current, question, target).Refusal);
        }

        var scope = new GuardScope(current, target.Assignment, null, question.Actor, question.EffectiveAt, context);
        var row = Choose(target, scope, reasons);
        if (row is not null)
        {
            CheckActor(row.Row, scope, question.Actor, reasons);
            AddUnmet(row.Requires, row.Row, scope, reasons);
        }

        return new(row?.Row.Code, reasons.Count == 0 ? null : Refused(reasons).Refusal);
    }

    /// <summary>The first row whose conditions choose it; then role, unit and requirements, all unmet ones together.</summary>
    private static CompiledRow? Choose(Target target, GuardScope scope, Command command, List<RefusalReason> reasons)
    {
        if (Choose(target, scope, reasons) is not { } row)
        {
            return null;
        }

        if (row.Row.Act != command.Act.Kind)
        {
            reasons.Add(new(RefusalCodes.ActMismatch, [command.Trigger.Value, row.Row.Act.ToString()], "act"));
            return row;
        }

        CheckActor(row.Row, scope, command.Actor, reasons);
        AddUnmet(row.Requires, row.Row, scope, reasons);
        return row;
    }

    private static CompiledRow? Choose(Target target, GuardScope scope, List<RefusalReason> reasons)
    {
        var row = target.Rows.FirstOrDefault(candidate => candidate.IsChosenIn(scope));
        if (row is null)
        {
            foreach (var candidate in target.Rows)
            {
                AddUnmet(candidate.If, candidate.Row, scope, reasons);
            }
        }

        return row;
    }

    private static void CheckActor(TransitionRow row, GuardScope scope, Actor actor, List<RefusalReason> reasons)
    {
        if (!row.By.Contains(actor.Role))
        {
            reasons.Add(new(RefusalCodes.ActorRole, [actor.Role.Value, string.Join(", ", row.By)], "by.role", row.Cites));
        }
        else if (!Standing.Has(actor, scope.Case, scope.Assignment, scope.Context.Preset))
        {
            reasons.Add(new(RefusalCodes.ActorUnit, [actor.Unit?.Value ?? "–", UnitsConcerned(scope)], "by.unit", row.Cites));
        }
    }

    private static string UnitsConcerned(GuardScope scope) => scope.Assignment?.Unit.Value
        ?? (scope.Case is { Assignments.IsEmpty: false } subject ? string.Join(", ", subject.Assignments.Select(known => known.Unit).Distinct()) : "–");

    private static void AddUnmet(ImmutableArray<CompiledGuard> guards, TransitionRow row, GuardScope scope, List<RefusalReason> reasons)
    {
        foreach (var guard in guards)
        {
            if (!guard.IsMetIn(scope))
            {
                reasons.Add(GuardReasons.Of(guard, row));
            }
        }
    }

    private static CommandRefused Refused(List<RefusalReason> reasons) => new(new Refusal([.. reasons.Distinct()]));

    private CommandRefused Refused(List<RefusalReason> reasons, Case? current, Command command, Target target)
    {
        if (current is null || !reasons.Any(reason => reason.Code == RefusalCodes.Transition))
        {
            return Refused(reasons);
        }

        var permitted = procedure.PermittedTriggers(current, command.Actor, context, command.EffectiveAt)
            .Where(possible => target.Assignment is not { } assignment || possible.Assignment is null || possible.Assignment == assignment.Id)
            .Select(possible => possible.Trigger)
            .Distinct();
        return new(new Refusal([.. reasons.Distinct()], [.. permitted]));
    }
}
