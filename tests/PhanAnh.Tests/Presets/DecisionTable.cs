using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Asks a preset, for witnesses of every state, what each trigger does for each role, and writes one line a group of roles.</summary>
internal static class DecisionTable
{
    internal static string Of(Preset preset, IReadOnlyList<Witness> witnesses, Func<string, IEnumerable<Act>> acts)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(preset.Stamp.Id).Append(preset.Stamp.Version == 1 ? "" : " version 2")
            .Append(": what each trigger does for each role. Units act for their own assignment; \"another unit\" for one it does not have.\n");
        text.Append("# rows fired → states entered, or codes of refusal.\n");
        Section(text, new("nothing yet", null, witnesses[0].At, () => new(preset)), acts, _ => preset.Procedures[0].CaseLifecycle.Rows.Where(row => row.From.IsEmpty).Select(row => row.On!.Value).Distinct());
        foreach (var witness in witnesses)
        {
            Section(text, witness, acts, procedure => (witness.Unit is null ? procedure.CaseLifecycle : procedure.AssignmentLifecycle).Triggers);
        }

        return text.ToString();
    }

    private static void Section(StringBuilder text, Witness witness, Func<string, IEnumerable<Act>> actsOf, Func<Procedure, IEnumerable<TriggerCode>> triggers)
    {
        var hotline = witness.Reach();
        var preset = hotline.Preset;
        text.Append('\n').Append(witness.Name).Append('\n');
        var impossible = new List<string>();
        foreach (var (trigger, act) in triggers(preset.Procedures[0]).SelectMany(trigger => actsOf(trigger.Value).Select(act => (trigger.Value, act))))
        {
            var answers = ActorsOf(preset, witness.Unit)
                .Select(pair => (pair.Who, Answer: Answer(hotline, witness, trigger, act, pair.Actor)))
                .GroupBy(pair => pair.Answer)
                .OrderBy(group => group.Key.StartsWith("ACTOR_ROLE", StringComparison.Ordinal))
                .ToList();
            if (answers is [{ Key: "TRANSITION" or "GUARD_NOT_MET" }])
            {
                impossible.Add(Label(trigger, act));
                continue;
            }

            foreach (var group in answers)
            {
                text.Append("  ").Append(Label(trigger, act).PadRight(30)).Append(' ')
                    .Append(answers.Count == 1 ? "everybody" : group.Key.StartsWith("ACTOR_ROLE", StringComparison.Ordinal) ? "others" : Together(preset, group.Select(pair => pair.Who)))
                    .Append(": ").Append(group.Key).Append('\n');
            }
        }

        if (impossible.Count > 0)
        {
            text.Append("  TRANSITION for everybody: ").AppendJoin(", ", impossible).Append('\n');
        }
    }

    private static string Together(Preset preset, IEnumerable<string> roles)
    {
        var units = preset.Terms.Roles.Where(role => role.Party == Party.Unit).Select(role => role.Code.Value).ToList();
        var named = roles.ToList();
        return string.Join(", ", units.All(named.Contains) ? named.Except(units).Append("all roles of the unit") : named);
    }

    private static string Answer(Hotline hotline, Witness witness, string trigger, Act act, Actor actor)
    {
        var assignment = witness.Unit is null ? (int?)null : hotline.AssignmentOf(witness.Unit);
        return hotline.Try(hotline.Command(witness.At, actor, act, trigger, assignment)) switch
        {
            CommandAccepted accepted => string.Join("; ", accepted.Events.Select(e => e.To is { } to ? $"{e.Row} → {to}" : $"{e.Row}"))
                + (accepted.Case.CloseReason is { } reason ? $" ({reason})" : ""),
            CommandRefused refused => string.Join(" ", refused.Refusal.Reasons.Select(reason => reason.Code).Distinct()),
            var other => other.GetType().Name,
        };
    }

    private static IEnumerable<(string Who, Actor Actor)> ActorsOf(Preset preset, string? unit)
    {
        foreach (var role in preset.Terms.Roles.Where(role => role.Party != Party.System))
        {
            yield return (role.Code.Value, role.Party switch
            {
                Party.Unit => Actor.Of("somebody", role.Code.Value, unit ?? "U1"),
                Party.Submitter => Hotline.Submitter,
                _ => Actor.Of("somebody", role.Code.Value),
            });
        }

        yield return ("another unit", Actor.Of("somebody", "UnitHead", "U4"));
        yield return ("another submitter", Actor.Of("citizen-2", "Submitter"));
    }

    private static string Label(string trigger, Act act) => act switch
    {
        RequestReworkAct rework => $"{trigger} ({rework.Cause})",
        RateAct rate => $"{trigger} ({rate.Rating})",
        SetUrgencyAct { OngoingIncident: true } => $"{trigger} (ongoing)",
        SetUrgencyAct urgency => $"{trigger} ({urgency.UrgencyClass})",
        GiveOpinionAct opinion => $"{trigger} ({(opinion.WithinCompetence ? "ours" : "outside")})",
        ClassifyAct { UrgencyClass: { } urgency } => $"{trigger} ({urgency})",
        SubmitResultAct { Document: not null } => $"{trigger} (document)",
        _ => trigger,
    };
}
