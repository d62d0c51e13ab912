using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>Builds the events of one decision, each on the case as the one before left it.</summary>
internal ref struct EventChain(
    Procedure procedure, DecisionContext context, Case? subject, Instant recordedAt, ImmutableArray<CaseEvent> before)
{
    /// <summary>More rows than this firing by themselves after one event is a circle in the preset, which the loader refuses.</summary>
    private const int MostSettling = 16;

    internal ImmutableArray<CaseEvent> Events { get; private set; } = before;

    internal Case? Case { get; private set; } = subject;

    /// <summary>Fires a row; adds reasons instead where the act cannot become a fact.</summary>
    internal void Fire(CompiledRow row, GuardScope scope, Command? command, TextRef? fingerprint, List<RefusalReason> reasons, TimedMark? timed = null)
    {
        var act = scope.Act ?? ActOf(row.Row);
        var at = scope.At;
        var fact = act.Record(new(scope, row, reasons));
        if (reasons.Count > 0)
        {
            return;
        }

        var e = new EventFrame
        {
            Case = Case?.Code ?? command!.Case,
            EffectiveAt = at,
            By = ActorOf(scope.Actor),
            Assignment = scope.Assignment?.Id,
            To = row.To,
            AssignmentsTo = row.AssignmentsTo,
            Closes = ReasonOf(row.Row),
            Note = context.Seal.Seal(act.Note),
        };
        var change = new CaseChange(Case, fact, e);
        var marks = procedure.Keeper.Marks(row.Row.On ?? new TriggerCode(row.Row.Code.Value), scope, in change, fact, reasons);
        if (reasons.Count > 0)
        {
            return;
        }

        var happened = new CaseEvent
        {
            Case = e.Case,
            Sequence = (Case?.Version ?? 0) + 1,
            EffectiveAt = at,
            RecordedAt = recordedAt,
            By = e.By,
            On = row.Row.On,
            Row = row.Row.Code,
            Command = command?.Id,
            Fingerprint = command is null ? null : fingerprint,
            Assignment = e.Assignment,
            To = e.To,
            AssignmentsTo = e.AssignmentsTo,
            Closes = e.Closes,
            Note = e.Note,
            BackdatingReason = Case is not null && at < Case.LatestAt ? context.Seal.Seal(command?.BackdatingReason) : null,
            Warnings = CompiledGuard.AreMet(row.Warns, scope) ? [] : UnmetOf(row.Warns, scope),
            Clocks = timed is null ? marks : marks.Add(timed.Mark),
            Notifies = timed is null ? row.Row.Notifies : [.. row.Row.Notifies.Union(timed.Notifies)],
            Fact = fact,
        };
        Case = change.Complete(happened);
        Events = Events.Add(happened);
    }

    /// <summary>Fires the rows that fire by themselves until none is left.</summary>
    internal void Settle(Command? command, TextRef? fingerprint, Instant at, List<RefusalReason> reasons)
    {
        for (var step = 0; step < MostSettling && reasons.Count == 0; step++)
        {
            if (Settling(Case!, at, out var scope) is not { } row)
            {
                return;
            }

            Fire(row, scope!, command, fingerprint, reasons);
        }
    }

    internal void Add(CaseEvent e)
    {
        Case = Core.Case.Apply(Case, e);
        Events = Events.Add(e);
    }

    /// <summary>What a row that fires by itself does.</summary>
    private readonly Act ActOf(TransitionRow row) => row.Act switch
    {
        ActKind.Close => new CloseAct(),
        ActKind.Dispatch when Case?.ChosenUnit is { } chosen => new DispatchAct([chosen]),
        _ => new ProgressAct(),
    };

    private readonly CompiledRow? Settling(Case current, Instant at, out GuardScope? scope)
    {
        scope = null;
        foreach (var row in procedure.CaseLifecycle.OnceRowsOf(current.State.Code))
        {
            if (row.Row.Once!.HoldsFor(current) && row.IsChosenIn(scope ??= new(current, null, null, null, at, context)))
            {
                return row;
            }
        }

        return null;
    }

    private static ImmutableArray<string> UnmetOf(ImmutableArray<CompiledGuard> warns, GuardScope scope) =>
        [.. warns.Where(guard => !guard.IsMetIn(scope)).Select(guard => guard.Expression.ToString())];

    private readonly EventActor ActorOf(Actor? actor)
    {
        if (actor is null)
        {
            return EventActor.System;
        }

        return context.Preset.Terms.Role(actor.Role)?.Party == Party.Submitter
            ? new(actor.Role, null, null, context.Seal.Fingerprint(actor.Id.Reveal()))
            : new(actor.Role, actor.Unit, actor.Id.Reveal());
    }

    private readonly TermCode? ReasonOf(TransitionRow row)
    {
        if (row.Closes != TransitionRow.ByRating)
        {
            return row.Closes;
        }

        return context.Preset.Terms.LeastFavourable(Case!.LiveAnswers.Select(answer => answer?.Rating))?.ClosesAs;
    }
}
