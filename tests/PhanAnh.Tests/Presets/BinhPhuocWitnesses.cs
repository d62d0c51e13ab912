using PhanAnh.Core;
using static PhanAnh.Tests.BinhPhuocScenarios;

namespace PhanAnh.Tests;

/// <summary>Cases of the Party hotline in every state, under either text.</summary>
internal static class BinhPhuocWitnesses
{
    private static readonly PresetText[] Both = [PresetText.Of("binh-phuoc-2016"), PresetText.Of("binh-phuoc-2016-v2")];

    internal static IReadOnlyList<Witness> First { get; } = Of(Both[0], "2016-04-13 ");

    internal static IReadOnlyList<Witness> Second { get; } = Of(Both[1], "2016-06-13 ");

    private static SensitiveText Note => Hotline.Text("Ghi chú.");

    internal static IEnumerable<Act> Acts(string trigger) => Bare(trigger).Select(act => act with { Note = Note });

    private static IEnumerable<Act> Bare(string trigger) => trigger switch
    {
        "Register" => [Letter()],
        "SetUrgency" => [new SetUrgencyAct(new("Urgent")), new SetUrgencyAct(new("Normal")), new SetUrgencyAct(null) { OngoingIncident = true }],
        "Classify" => [new ClassifyAct(new("Environment")), new ClassifyAct(new("Environment")) { UrgencyClass = new("Urgent") }],
        "Guide" or "AttachGuidance" => [new GuideAct(Note)],
        "ReportToStandingCommittee" or "ReportResult" => [new ReportUpAct()],
        "GiveDirection" => [new GiveDirectionAct(new("StandingCommittee"))],
        "Dispatch" or "FastTrackDispatch" => [To("U2")],
        "LinkRecurrence" => [new LinkRecurrenceAct(new("C-0"))],
        "MarkConfidential" => [new MarkConfidentialAct()],
        "SubmitResult" => [Document(), new SubmitResultAct(Note)],
        "Reassign" => [new ReassignAct(new("U2"))],
        _ => [SampleActs.Of(trigger)],
    };

    private static List<Witness> Of(PresetText text, string day)
    {
        var morning = day + "08:00";
        var witnesses = new List<Witness>
        {
            Case("Received", h => Register(h, morning)),
            Case("Received, critical", h => { Register(h, morning); Urgent(h, day + "08:10"); }),
            Case("Received, critical and confidential", h =>
            {
                Register(h, morning);
                Urgent(h, day + "08:10");
                h.Must(day + "08:20", Hotline.Reception, new MarkConfidentialAct { Note = Note });
            }),
            new("case AwaitingDirection, confidential", null, day + "12:00", () => Then(Reported(text, morning), h =>
                h.Must(day + "08:20", Hotline.Reception, new MarkConfidentialAct { Note = Note }))),
            Case("Clarifying", h => { Register(h, morning); h.Clarify(day + "08:10"); }),
            Case("Classified", h => { Register(h, morning); Classify(h, day + "08:10"); }),
            Case("Classified, denunciation", h => { Register(h, morning); Classify(h, day + "08:10", "Denunciation"); }),
            new("case AwaitingDirection", null, day + "12:00", () => Reported(text, morning)),
            new("case InProcessing", null, day + "12:00", () => Dispatched(text, morning)),
            new("case InProcessing, confidential", null, day + "12:00", () => Then(Dispatched(text, morning), h =>
                h.Must(day + "08:30", Hotline.Reception, new MarkConfidentialAct { Note = Note }))),
            new("case Answered", null, day + "12:00", () => Published(text, day)),
            new("case Answered, critical and not reported", null, day + "12:00", () =>
            {
                var hotline = Under(text);
                Register(hotline, morning);
                Urgent(hotline, morning);
                hotline.Must(morning, Duty, To("U1"), "FastTrackDispatch");
                Result(hotline, day + "09:00");
                hotline.Publish(day + "10:00");
                return hotline;
            }),
            new("case Closed", null, day + "12:00", () => Then(Published(text, day), h => h.Must(day + "11:00", Hotline.Reception, new CloseAct()))),
            Case("Guided", h => { Register(h, morning); h.Must(day + "08:10", Hotline.Reception, new GuideAct(Note)); }),
            Unit("InProgress", () => Dispatched(text, morning)),
            Unit("InProgress, confidential", () => Then(Dispatched(text, morning), h => h.Must(day + "08:30", Head(), new MarkConfidentialAct { Note = Note }))),
            Unit("ResultReady, by document", () => Then(Dispatched(text, morning), h => Result(h, day + "09:00"))),
            Unit("ResultReady, by telephone", () => Then(Dispatched(text, morning), h => ByTelephone(h, day + "09:00"))),
            Unit("ResultReady, confidential", () => Confidential(text, day, new MarkConfidentialAct { Note = Note })),
            Unit("ResultReady, state secret", () => Confidential(text, day, new MarkStateSecretAct())),
            Unit("ResultReady, unit ended", () => Then(Then(Dispatched(text, morning), h => Result(h, day + "09:00")), h =>
                h.KnowUnit(Hotline.Named("U1") with { To = new NodaTime.LocalDate(2016, 4, 1), Successor = new UnitCode("U2") }))),
            Unit("Released", () => Published(text, day)),
            Unit("Withdrawn", () => Then(Dispatched(text, morning), h => h.Must(day + "09:00", Hotline.Reception, new ReassignAct(new("U2")) { Note = Note }, assignment: 1))),
        };
        if (text == Both[1])
        {
            witnesses.Add(Case("Received, ongoing", h => { Register(h, morning); h.Must(day + "08:10", Duty, new SetUrgencyAct(null) { OngoingIncident = true }); }));
            witnesses.Add(Unit("Rework", () => Then(Dispatched(text, morning), h => { Result(h, day + "09:00"); h.Rework(day + "10:00", "Content"); })));
            witnesses.Add(Unit("Released, a matter open", () => Then(Dispatched(text, morning, 2), h => { Result(h, day + "09:00", "U1", 1); h.Publish(day + "10:00"); })));
            witnesses.Add(Case("InProcessing, rework of a released result", h =>
            {
                Register(h, morning);
                Classify(h, morning, items: 2);
                Report(h, morning);
                h.Must(morning, Hotline.Reception, To("U1"));
                Result(h, day + "09:00", "U1", 1);
                h.Publish(day + "10:00");
                h.Rework(day + "11:00", "Content");
            }));
        }

        return witnesses;

        Witness Case(string state, Action<Hotline> reach) => new("case " + state, null, day + "12:00", () => Then(Under(text), reach));

        Witness Unit(string state, Func<Hotline> reach) => new("assignment " + state, "U1", day + "12:00", reach);
    }

    private static Hotline Published(PresetText text, string day) => Then(Dispatched(text, day + "08:00"), h =>
    {
        Result(h, day + "09:00");
        h.Publish(day + "10:00");
    });

    private static Hotline Confidential(PresetText text, string day, Act mark) => Then(Dispatched(text, day + "08:00"), h =>
    {
        h.Must(day + "08:30", Head(), mark);
        Result(h, day + "09:00");
    });

    private static Hotline Then(Hotline hotline, Action<Hotline> then)
    {
        then(hotline);
        return hotline;
    }
}
