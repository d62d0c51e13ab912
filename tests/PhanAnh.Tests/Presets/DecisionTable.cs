using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Asks a preset, for witnesses of every state, what each trigger does for each role, and writes one line a group of roles.</summary>
internal static class DecisionTable
{
    private const string Day = "2025-03-03 ";

    /// <summary>Cases that stand in each state, and how they got there.</summary>
    private static readonly (string Name, string? Unit, Action<Hotline> Reach)[] Witnesses =
    [
        ("case Received", null, h => h.Register(Day + "08:00")),
        ("case Clarifying", null, h => { h.Register(Day + "08:00"); h.Clarify(Day + "08:10"); }),
        ("case Classified", null, Classified),
        ("case AwaitingNewUnit", null, h => { Classified(h); h.Invite(Day + "08:20"); }),
        ("case InProcessing", null, Dispatched),
        ("case InProcessing, a part returned", null, OneOfTwoReturned),
        ("case InProcessing, dispute reported", null, h => { Dispatched(h); h.Escalate(Day + "08:30"); }),
        ("case Answered", null, h => h.Published("2025-03-03")),
        ("case Answered, question open", null, h => { h.Published("2025-03-03"); h.AskBack(Day + "09:00"); }),
        ("case Closed (NoRating)", null, h => { h.Published("2025-03-03"); h.Close(Day + "09:00"); }),
        ("case Closed (Satisfied)", null, h => { h.Published("2025-03-03"); h.Rate(Day + "09:00", "Satisfied"); }),
        ("case Closed (Dissatisfied)", null, DissatisfiedTwice),
        ("case Rejected", null, h => { h.Register(Day + "08:00"); h.Reject(Day + "08:10", "c"); }),
        ("assignment Dispatched", "U1", Dispatched),
        ("assignment InProgress", "U1", h => h.Accepted("2025-03-03")),
        ("assignment InProgress, direction given", "U1", h => { h.Accepted("2025-03-03"); h.Escalate(Day + "09:00"); h.Direct(Day + "09:00", "U2"); }),
        ("assignment AwaitingApproval", "U1", h => { h.Accepted("2025-03-03"); h.Submit(Day + "09:00"); }),
        ("assignment AwaitingApproval, rework", "U1", h => { h.Approved("2025-03-03"); h.Rework(Day + "09:00", "Form"); h.Submit(Day + "09:10"); }),
        ("assignment ResultReady", "U1", h => h.Approved("2025-03-03")),
        ("assignment ResultReady, secrecy asked", "U1", h => { h.Approved("2025-03-03"); h.AskSecrecy(Day + "09:00"); }),
        ("assignment ResultReady, state secret", "U1", h => { h.Approved("2025-03-03"); h.MarkSecret(Day + "09:00"); }),
        ("assignment Rework", "U1", h => { h.Approved("2025-03-03"); h.Rework(Day + "09:00", "Form"); }),
        ("assignment Released", "U1", h => h.Published("2025-03-03")),
        ("assignment Released, dissatisfied", "U1", h => { h.Published("2025-03-03"); h.Rate(Day + "09:00", "Dissatisfied"); }),
        ("assignment Released, case closed (NoRating)", "U1", h => { h.Published("2025-03-03"); h.Close(Day + "09:00"); }),
        ("assignment Returned", "U2", OneOfTwoReturned),
        ("assignment Withdrawn", "U1", h => { h.Accepted("2025-03-03"); h.Escalate(Day + "09:00"); h.Direct(Day + "09:00", "U2"); h.Reassign(Day + "09:10", "U1", "U2"); }),
    ];

    internal static string Of(Preset preset)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(preset.Stamp.Id).Append(": what each trigger does for each role. Units act for their own assignment; \"another unit\" for one it does not have.\n");
        text.Append("# rows fired → states entered, or codes of refusal.\n");
        Section(text, preset, "nothing yet", new(preset), null, preset.Procedures[0].CaseLifecycle.Rows.Where(row => row.From.IsEmpty).Select(row => row.On!.Value));
        foreach (var (name, unit, reach) in Witnesses)
        {
            var hotline = new Hotline(preset);
            reach(hotline);
            var procedure = preset.Procedure(hotline.Case.Procedure)!;
            Section(text, preset, name, hotline, unit, (unit is null ? procedure.CaseLifecycle : procedure.AssignmentLifecycle).Triggers);
        }

        return text.ToString();
    }

    private static void Section(StringBuilder text, Preset preset, string name, Hotline hotline, string? unit, IEnumerable<TriggerCode> triggers)
    {
        text.Append('\n').Append(name).Append('\n');
        var impossible = new List<string>();
        foreach (var (trigger, act) in triggers.SelectMany(trigger => ActsOf(trigger.Value).Select(act => (trigger.Value, act))))
        {
            var answers = ActorsOf(preset, unit)
                .Select(pair => (pair.Who, Answer: Answer(hotline, trigger, act, pair.Actor, unit)))
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

    private static string Answer(Hotline hotline, string trigger, Act act, Actor actor, string? unit)
    {
        var assignment = unit is null ? (int?)null : hotline.AssignmentOf(unit);
        return hotline.Try(hotline.Command(Day + "12:00", actor, act, trigger, assignment)) switch
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

    private static string Label(string trigger, Act act) => act is RequestReworkAct rework ? $"{trigger} ({rework.Cause})"
        : act is RateAct rate ? $"{trigger} ({rate.Rating})" : trigger;

    private static IEnumerable<Act> ActsOf(string trigger) => trigger switch
    {
        "RequestRework" => [new RequestReworkAct(new("Form")) { Note = Note }, new RequestReworkAct(new("Dissatisfied")) { Note = Note }],
        "Rate" => [new RateAct(new("Acceptable")), new RateAct(new("Dissatisfied"))],
        _ => [SampleActs.Of(trigger)],
    };

    private static SensitiveText Note { get; } = Hotline.Text("Ghi chú.");

    private static void Classified(Hotline h)
    {
        h.Register(Day + "08:00");
        h.Classify(Day + "08:10");
    }

    private static void Dispatched(Hotline h)
    {
        Classified(h);
        h.Dispatch(Day + "08:20", "U1");
    }

    private static void OneOfTwoReturned(Hotline h)
    {
        Classified(h);
        h.Dispatch(Day + "08:20", "U1", "U2");
        h.Return(Day + "08:30", "U2");
    }

    private static void DissatisfiedTwice(Hotline h)
    {
        h.Published("2025-03-03");
        h.Rate(Day + "09:00", "Dissatisfied");
        h.Rework(Day + "09:10", "Dissatisfied");
        h.Submit(Day + "09:20");
        h.Approve(Day + "09:30");
        h.Publish(Day + "09:40");
        h.Rate(Day + "09:50", "Dissatisfied");
    }
}
