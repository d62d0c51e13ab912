using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>Decides an administrative command: who may, what it comes to, and what follows by itself under the rules that hold from then on.</summary>
internal static class AdministrativeDecision
{
    internal static Decision Of(AdministrativeAct act, Case? subject, ImmutableArray<CaseEvent> before, Command command, TextRef fingerprint, DecisionContext context)
    {
        var reasons = new List<RefusalReason>();
        CheckActor(act, command.Actor, subject, context.Preset, reasons);
        var ruling = act.Rule(new(subject, command.Case, command.EffectiveAt, context, reasons));
        if (ruling is null || reasons.Count > 0)
        {
            return Refused(reasons);
        }

        var recordedAt = command.RecordedAt ?? command.EffectiveAt;
        var chain = new EventChain(ruling.Context.Procedure, ruling.Context, subject, recordedAt, before);
        chain.Add(new()
        {
            Case = command.Case,
            Sequence = (subject?.Version ?? 0) + 1,
            EffectiveAt = command.EffectiveAt,
            RecordedAt = recordedAt,
            By = new(command.Actor.Role, command.Actor.Unit, command.Actor.Id.Reveal()),
            On = command.Trigger,
            Row = new(act.Kind.ToString()),
            Command = command.Id,
            Fingerprint = fingerprint,
            To = ruling.To,
            Note = context.Seal.Seal(act.Note),
            BackdatingReason = subject is not null && command.EffectiveAt < subject.LatestAt ? context.Seal.Seal(command.BackdatingReason) : null,
            Clocks = ruling.Clocks,
            Fact = ruling.Fact,
        });
        chain.Settle(command, fingerprint, command.EffectiveAt, reasons);
        return reasons.Count > 0 ? Refused(reasons) : new CommandAccepted(chain.Events, chain.Case!);
    }

    private static void CheckActor(AdministrativeAct act, Actor actor, Case? subject, Preset preset, List<RefusalReason> reasons)
    {
        if (preset.Terms.Role(actor.Role) is not { } role || !act.IsOpenTo(role.Party))
        {
            var open = preset.Terms.Roles.Where(known => act.IsOpenTo(known.Party)).Select(known => known.Code);
            reasons.Add(new(RefusalCodes.ActorRole, [actor.Role.Value, string.Join(", ", open)], "by.role"));
        }
        else if (role.Party == Party.Unit && !Standing.Has(actor, subject, null, preset))
        {
            reasons.Add(actor.Unit is { } unit ? new(RefusalCodes.ActorUnit, [unit.Value, "–"], "by.unit") : new(RefusalCodes.ActorUnitRequired, ["–"], "by.unit"));
        }
    }

    private static CommandRefused Refused(List<RefusalReason> reasons) => new(new Refusal([.. reasons.Distinct()]));
}
