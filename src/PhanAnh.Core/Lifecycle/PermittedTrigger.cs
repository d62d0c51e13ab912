using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>Something an actor can do now.</summary>
/// <param name="Trigger">The preset's word for it.</param>
/// <param name="Assignment">The assignment it concerns; none for the case.</param>
public sealed record PermittedTrigger(TriggerCode Trigger, AssignmentId? Assignment)
{
    internal static ImmutableArray<PermittedTrigger> Of(Procedure procedure, Case subject, Actor actor, DecisionContext context, Instant now)
    {
        var permitted = ImmutableArray.CreateBuilder<PermittedTrigger>();
        if (Standing.Has(actor, subject, null, context.Preset))
        {
            Collect(procedure.CaseLifecycle, subject.State.Code, null);
        }

        foreach (var assignment in subject.Assignments)
        {
            if (Standing.Has(actor, subject, assignment, context.Preset))
            {
                Collect(procedure.AssignmentLifecycle, assignment.State.Code, assignment);
            }
        }

        return permitted.ToImmutable();

        void Collect(CaseLifecycle lifecycle, StateCode state, Assignment? assignment)
        {
            var scope = new GuardScope(subject, assignment, null, actor, now, context);
            if (lifecycle.IdOf(state) is not { } id)
            {
                return;
            }

            foreach (var (trigger, rows) in lifecycle.CandidatesOf(id))
            {
                var row = CompiledRow.Chosen(rows, scope);
                if (row is not null && row.Row.By.Contains(actor.Role) && !QuarantineHold.Holds(subject, row.Row.Act) && row.IsAllowedIn(scope))
                {
                    permitted.Add(new(lifecycle.CodeOf(trigger), assignment?.Id));
                }
            }
        }
    }
}
