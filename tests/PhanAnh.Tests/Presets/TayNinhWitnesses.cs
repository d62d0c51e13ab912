using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Cases of Tây Ninh in every state.</summary>
internal static class TayNinhWitnesses
{
    private const string Day = "2025-03-03 ";

    internal static IReadOnlyList<Witness> All { get; } =
    [
        Of("case Received", null, h => { h.Register(Day + "08:00"); }),
        Of("case Clarifying", null, h => { h.Register(Day + "08:00"); h.Clarify(Day + "08:10"); }),
        Of("case Classified", null, Classified),
        Of("case AwaitingNewUnit", null, h => { Classified(h); h.Invite(Day + "08:20"); }),
        Of("case InProcessing", null, Dispatched),
        Of("case InProcessing, a part returned", null, OneOfTwoReturned),
        Of("case InProcessing, dispute reported", null, h => { Dispatched(h); h.Escalate(Day + "08:30"); }),
        Of("case Answered", null, h => { h.Published("2025-03-03"); }),
        Of("case Answered, question open", null, h => { h.Published("2025-03-03"); h.AskBack(Day + "09:00"); }),
        Of("case Closed (NoRating)", null, h => { h.Published("2025-03-03"); h.Close(Day + "09:00"); }),
        Of("case Closed (Satisfied)", null, h => { h.Published("2025-03-03"); h.Rate(Day + "09:00", "Satisfied"); }),
        Of("case Closed (Dissatisfied)", null, DissatisfiedTwice),
        Of("case Rejected", null, h => { h.Register(Day + "08:00"); h.Reject(Day + "08:10", "c"); }),
        Of("assignment Dispatched", "U1", Dispatched),
        Of("assignment InProgress", "U1", h => { h.Accepted("2025-03-03"); }),
        Of("assignment InProgress, direction given", "U1", h => { h.Accepted("2025-03-03"); h.Escalate(Day + "09:00"); h.Direct(Day + "09:00", "U3"); }),
        Of("assignment AwaitingApproval", "U1", h => { h.Accepted("2025-03-03"); h.Submit(Day + "09:00"); }),
        Of("assignment AwaitingApproval, rework", "U1", h => { h.Approved("2025-03-03"); h.Rework(Day + "09:00", "Form"); h.Submit(Day + "09:10"); }),
        Of("assignment ResultReady", "U1", h => { h.Approved("2025-03-03"); }),
        Of("assignment ResultReady, secrecy asked", "U1", h => { h.Approved("2025-03-03"); h.AskSecrecy(Day + "09:00"); }),
        Of("assignment ResultReady, state secret", "U1", h => { h.Approved("2025-03-03"); h.MarkSecret(Day + "09:00"); }),
        Of("assignment Rework", "U1", h => { h.Approved("2025-03-03"); h.Rework(Day + "09:00", "Form"); }),
        Of("assignment Released", "U1", h => { h.Published("2025-03-03"); }),
        Of("assignment Released, dissatisfied", "U1", h => { h.Published("2025-03-03"); h.Rate(Day + "09:00", "Dissatisfied"); }),
        Of("assignment Released, case closed (NoRating)", "U1", h => { h.Published("2025-03-03"); h.Close(Day + "09:00"); }),
        Of("assignment Returned", "U2", OneOfTwoReturned),
        Of("assignment Withdrawn", "U1", h => { h.Accepted("2025-03-03"); h.Escalate(Day + "09:00"); h.Direct(Day + "09:00", "U2"); h.Reassign(Day + "09:10", "U1", "U2"); }),
        Of("case Answered, one of two rated", null, h =>
        {
            Classified(h);
            h.Dispatch(Day + "08:20", "U1", "U2");
            foreach (var unit in new[] { "U1", "U2" })
            {
                h.Accept(Day + "09:00", unit);
                h.Submit(Day + "09:00", unit);
                h.Approve(Day + "09:00", unit);
                h.Publish(Day + "09:00", unit);
            }

            h.Rate(Day + "09:10", "Acceptable");
        }),
        Of("case Closed, kept for its time", null, h => { h.Published("2025-03-03"); h.Close(Day + "09:00"); }, "2026-03-05 12:00"),
        Of("case Received, an incident lasts", null, h => { h.Register(Day + "08:00"); h.Declare(Day + "08:10", Day + "08:00"); }),
        Of("case InProcessing, a unit invited", null, h => { Dispatched(h); h.Invite(Day + "08:30"); }),
        Of("assignment InProgress, unit ended", "U1", h =>
        {
            h.Accepted("2025-03-03");
            h.KnowUnit(Hotline.Named("U1") with { To = new LocalDate(2025, 3, 2), Successor = new UnitCode("U3") });
        }),
    ];

    internal static IEnumerable<Act> Acts(string trigger) => trigger switch
    {
        "RequestRework" => [new RequestReworkAct(new("Form")) { Note = Note }, new RequestReworkAct(new("Dissatisfied")) { Note = Note }],
        "Rate" => [new RateAct(new("Acceptable")), new RateAct(new("Dissatisfied"))],
        _ => [SampleActs.Of(trigger)],
    };

    private static SensitiveText Note { get; } = Hotline.Text("Ghi chú.");

    private static Witness Of(string name, string? unit, Action<Hotline> reach, string at = Day + "12:00") => new(name, unit, at, () =>
    {
        var hotline = new Hotline(PresetText.TayNinh.Preset);
        reach(hotline);
        return hotline;
    });

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
