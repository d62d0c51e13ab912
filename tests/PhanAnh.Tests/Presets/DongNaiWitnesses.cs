using NodaTime;
using PhanAnh.Core;
using static PhanAnh.Tests.DongNaiScenarios;

namespace PhanAnh.Tests;

/// <summary>Cases of the call centre 1022 in every state, lane by lane.</summary>
internal static class DongNaiWitnesses
{
    private const string Day = "2017-10-02 ";
    private const string Morning = Day + "08:00";

    internal static IReadOnlyList<Witness> All { get; } =
    [
        Of("case Received", null, h => h.Must(Morning, Operator, Registration())),
        Of("case Clarifying", null, Clarifying),
        Of("case Clarifying, nothing missing", null, h =>
        {
            h.Must(Morning, Operator, Registration());
            h.Must(Day + "08:10", Operator, new RequestClarificationAct { Note = Note });
        }),
        Of("case Classified, lane 1", null, h => Classified(h, Morning)),
        Of("case Classified, lane 2", null, h => Classified(h, Morning, Lamp)),
        Of("case Classified, post", null, h => Classified(h, Morning, Postal)),
        Of("case AwaitingJurisdictionOpinion", null, Asked),
        Of("case AwaitingJurisdictionOpinion, outside", null, Outside),
        Of("case InProcessing, lane 1", null, h => Passed(h, Morning)),
        Of("case InProcessing, lane 2", null, h => Passed(h, Morning, Lamp)),
        Of("case InProcessing, post", null, Posted),
        Of("case Answered by a unit", null, Answered),
        Of("case Answered directly", null, Directly),
        Of("case Answered directly, published", null, h => { Directly(h); h.Must(Day + "10:00", Operator, new PublishAct()); }),
        Of("case Answered directly, closed (NoRating)", null, h => { Directly(h); h.Must(Day + "10:00", Operator, new CloseAct()); }),
        Of("case Closed (NoRating)", null, h => { Answered(h); h.Must(Day + "10:00", Operator, new CloseAct()); }),
        Of("case Closed (Satisfied)", null, h => { Answered(h); h.Must(Day + "10:00", Hotline.Submitter, new RateAct(new("Satisfied"))); }),
        Of("case Closed (PostalCompleted)", null, h => { Posted(h); h.Must(Day + "09:00", Post, Done, "RecordPostalStatus"); }),
        Of("case Rejected", null, h => { h.Must(Morning, Operator, Registration()); h.Must(Day + "08:10", Operator, Rejection); }),
        Of("case NotifiedOutOfProvince", null, h => { Outside(h); h.Must(Day + "10:00", Operator, new GuideAct(Note), "InformOutOfProvince"); }),
        Of("case TransferredToSecretRegime", null, h => { Classified(h, Morning); h.Must(Day + "09:00", Operator, new MarkStateSecretAct()); }),
        Of("assignment InProgress", "U1", h => Passed(h, Morning)),
        Of("assignment InProgress, post", "POST", Posted),
        Of("assignment InProgress, post ended", "POST", h =>
        {
            Posted(h);
            h.KnowUnit(Unit("POST", "PostalOperator") with { To = new LocalDate(2017, 10, 1), Successor = new UnitCode("POST2") });
        }),
        Of("assignment Appointed once", "U1", h => { Passed(h, Morning); Appoint(h, Day + "09:00", "2017-10-03"); }),
        Of("assignment Appointed three times", "U1", h =>
        {
            Passed(h, Morning);
            foreach (var hour in new[] { "09:00", "10:00", "11:00" })
            {
                Appoint(h, Day + hour, "2017-10-03");
            }
        }),
        Of("assignment EscalatedToHead", "U1", h => { Passed(h, Morning); h.Advance("2017-10-04 08:00"); }, "2017-10-04 12:00"),
        Of("assignment OverduePending", "U1", h => { Passed(h, Morning); h.Advance("2017-10-20 08:00"); }, "2017-10-20 12:00"),
        Of("assignment Appointed, unit ended", "U1", h =>
        {
            Passed(h, Morning);
            Appoint(h, Day + "09:00", "2017-10-03");
            h.KnowUnit(Unit("U1", "ProvincialDepartment") with { To = new LocalDate(2017, 10, 1), Successor = new UnitCode("U2") });
        }),
        Of("assignment Released", "U1", Answered),
        Of("assignment Released, published", "U1", h => { Answered(h); h.Must(Day + "10:00", Operator, new PublishAct()); }),
        Of("assignment Released, case closed (NoRating)", "U1", h => { Answered(h); h.Must(Day + "10:00", Operator, new CloseAct()); }),
        Of("assignment Withdrawn", "U1", h => { Passed(h, Morning); h.Must(Day + "09:00", Operator, new ReassignAct(new("U2")) { Note = Note }); }),
    ];

    private const string Postal = "PostalRegistration";

    private static SensitiveText Note => Hotline.Text("Ghi chú.");

    private static RecordAnswerAct Done => new(Hotline.Text("Đã hoàn tất."));

    private static RejectAct Rejection => Hotline.Rejection("OutOfContent") with { Notice = Note, Note = Note };

    internal static IEnumerable<Act> Acts(string trigger) => Bare(trigger).Select(act => act with { Note = Note });

    private static IEnumerable<Act> Bare(string trigger) => trigger switch
    {
        "EscalateToHead" or "ReportToLeadership" => [], // time alone
        "Register" => [Registration()],
        "Reject" => [Rejection],
        "Classify" => [new ClassifyAct(new(Rule))],
        "AnswerDirectly" => [new AnswerDirectlyAct(Note)],
        "PutThrough" or "Dispatch" => [new DispatchAct([new("U2")])],
        "DispatchToPost" => [new DispatchAct([new("POST")])],
        "CopyToOversight" => [new CopyAct()],
        "RequestJurisdictionOpinion" => [new RequestOpinionAct()],
        "GiveJurisdictionOpinion" => [new GiveOpinionAct(true), new GiveOpinionAct(false)],
        "InformOutOfProvince" => [new GuideAct(Note)],
        "RequestRecording" => [new DiscloseAct(DisclosureScope.Record, Note)],
        "GiveDirection" => [new GiveDirectionAct(new("Chairman"))],
        "Commend" => [new CommendAct()],
        "RecordAnswer" or "RecordPostalStatus" => [Done],
        "SetAppointment" => [AppointmentOn("2017-10-03")],
        "Reassign" => [new ReassignAct(new("U2"))],
        "Rate" => [new RateAct(new("Acceptable"))],
        _ => [SampleActs.Of(trigger)],
    };

    private static Witness Of(string name, string? unit, Action<Hotline> reach, string at = Day + "12:00") => new(name, unit, at, () =>
    {
        var hotline = Under(PresetText.DongNai);
        reach(hotline);
        return hotline;
    });

    private static void Clarifying(Hotline h)
    {
        h.Must(Morning, Operator, Registration(submission: Complete with { Phone = null }));
        h.Must(Day + "08:10", Operator, new RequestClarificationAct { Note = Note });
    }

    private static void Asked(Hotline h)
    {
        Classified(h, Morning);
        h.Must(Day + "08:10", Operator, new RequestOpinionAct(), "RequestJurisdictionOpinion");
    }

    private static void Outside(Hotline h)
    {
        Asked(h);
        h.Must(Day + "09:00", ControlBody, new GiveOpinionAct(false) { Note = Note }, "GiveJurisdictionOpinion");
    }

    private static void Posted(Hotline h)
    {
        Classified(h, Morning, Postal);
        h.Must(Morning, Operator, new DispatchAct([new("POST")]), "DispatchToPost");
    }

    private static void Answered(Hotline h)
    {
        Passed(h, Morning);
        Answer(h, Day + "09:00");
    }

    private static void Directly(Hotline h)
    {
        Classified(h, Morning);
        h.Must(Day + "09:00", Operator, new AnswerDirectlyAct(Note));
    }
}
