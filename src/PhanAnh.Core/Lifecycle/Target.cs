using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>What a trigger is about: the case, or one of its assignments, with the rows that its state has for it.</summary>
internal readonly ref struct Target(Assignment? assignment, ReadOnlySpan<CompiledRow> rows)
{
    internal Assignment? Assignment { get; } = assignment;

    internal ReadOnlySpan<CompiledRow> Rows { get; } = rows;

    /// <summary>Finds the machine, the assignment and the rows; adds a reason where there is none or no single one.</summary>
    internal static bool TryFind(
        Procedure procedure, Preset preset, Case? subject, Command command, List<RefusalReason> reasons, out Target target)
    {
        target = new(null, []);
        var trigger = command.Trigger;
        if (subject is null)
        {
            target = new(null, procedure.CaseLifecycle.OpeningRowsOf(trigger));
            return Found(target, trigger, "–", reasons);
        }

        var onCase = procedure.CaseLifecycle.Knows(trigger);
        var onAssignment = procedure.AssignmentLifecycle.Knows(trigger);
        if (!onCase && !onAssignment)
        {
            reasons.Add(new(RefusalCodes.TriggerUnknown, [trigger.Value], "do"));
            return false;
        }

        var unit = command.Unit ?? (Standing.IsUnit(command.Actor, preset) ? command.Actor.Unit : null);
        if (onCase && (!onAssignment || (command.Assignment is null && command.Unit is null && !IsKnownToALiveAssignment(procedure, subject, trigger))))
        {
            target = new(null, procedure.CaseLifecycle.RowsFor(subject.State.Code, trigger));
            return Found(target, trigger, subject.State.Code.Value, reasons);
        }

        if (AssignmentOf(procedure, subject, command, unit, reasons) is not { } assignment)
        {
            return false;
        }

        target = new(assignment, procedure.AssignmentLifecycle.RowsFor(assignment.State.Code, trigger));
        return Found(target, trigger, assignment.State.Code.Value, reasons);
    }

    /// <summary>Of a trigger that both tables have, a live assignment's word comes first: a direct answer has no assignment.</summary>
    private static bool IsKnownToALiveAssignment(Procedure procedure, Case subject, TriggerCode trigger)
    {
        foreach (var assignment in subject.Assignments)
        {
            if (assignment.IsLive && procedure.AssignmentLifecycle.Permits(assignment.State.Code, trigger))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Found(Target target, TriggerCode trigger, string state, List<RefusalReason> reasons)
    {
        if (target.Rows.IsEmpty)
        {
            reasons.Add(new(RefusalCodes.Transition, [trigger.Value, state], "do"));
        }

        return !target.Rows.IsEmpty;
    }

    /// <summary>The assignment named; else the latest one of the unit named, or of the actor's; else the only one in a state with such rows.</summary>
    private static Assignment? AssignmentOf(
        Procedure procedure, Case subject, Command command, UnitCode? acting, List<RefusalReason> reasons)
    {
        if (command.Assignment is { } id)
        {
            if (subject.Find(id) is { } named)
            {
                return named;
            }

            reasons.Add(new(
                RefusalCodes.AssignmentUnknown,
                [id.ToString(), subject.Assignments.IsEmpty ? "–" : string.Join(", ", subject.Assignments.Select(known => known.Id))],
                "assignment"));
            return null;
        }

        if (acting is { } unit)
        {
            return LatestOf(subject, unit, reasons);
        }

        return OnlyOne(procedure, subject, command.Trigger, reasons);
    }

    private static Assignment? LatestOf(Case subject, UnitCode unit, List<RefusalReason> reasons)
    {
        for (var i = subject.Assignments.Length - 1; i >= 0; i--)
        {
            if (subject.Assignments[i].Unit == unit)
            {
                return subject.Assignments[i];
            }
        }

        reasons.Add(new(
            RefusalCodes.ActorUnit,
            [unit.Value, subject.Assignments.IsEmpty ? "–" : string.Join(", ", subject.Assignments.Select(known => known.Unit).Distinct())],
            "unit"));
        return null;
    }

    private static Assignment? OnlyOne(Procedure procedure, Case subject, TriggerCode trigger, List<RefusalReason> reasons)
    {
        var possible = subject.Assignments.Where(assignment => procedure.AssignmentLifecycle.Permits(assignment.State.Code, trigger)).ToImmutableArray();
        if (possible.Length == 1)
        {
            return possible[0];
        }

        if (subject.Assignments.Length == 1)
        {
            return subject.Assignments[0];
        }

        reasons.Add(possible.IsEmpty
            ? new(RefusalCodes.Transition, [trigger.Value, subject.State.Code.Value], "do")
            : new(RefusalCodes.AssignmentRequired, [string.Join(", ", possible.Select(assignment => assignment.Id))], "assignment"));
        return null;
    }
}
