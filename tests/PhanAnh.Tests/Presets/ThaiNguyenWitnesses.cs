using PhanAnh.Core;
using static PhanAnh.Tests.ThaiNguyenScenarios;

namespace PhanAnh.Tests;

/// <summary>Petitions in every state.</summary>
internal static class ThaiNguyenWitnesses
{
    private const string Morning = "2020-05-04 08:00";

    private static readonly PresetText Text = PresetText.Of("thai-nguyen-2020");

    internal static IReadOnlyList<Witness> All { get; } =
    [
        Of("case Received", null, () => Then(Under(Text), h => Register(h, Morning))),
        Of("case Classified", null, () => Then(Under(Text), Classified)),
        Of("case Classified, the Office leads", null, () => Then(Under(Text), h =>
        {
            Classified(h);
            h.Must(Morning, Office, Agreement);
        })),
        Of("case AwaitingDirection", null, () => Then(Under(Text), h => { Classified(h); Report(h, Morning); })),
        Of("case InProcessing", null, () => Directed(Text, Morning)),
        Of("case InProcessing, result ready", null, () => Then(Directed(Text, Morning), h => h.Must(Morning, Office, Result, assignment: 1))),
        Of("case AwaitingResultDirection", null, () => Reported(Text, Morning)),
        Of("case Closed", null, Closed),
        Of("assignment InProgress", "U1", () => Directed(Text, Morning)),
        Of("assignment InProgress, unit ended", "U1", Ended),
        Of("assignment ResultReady", "U1", () => Reported(Text, Morning)),
        Of("assignment Released", "U1", Closed),
        Of("assignment Withdrawn", "U1", () => Then(Ended(), h => h.Must("2020-05-04 09:00", Office, new ReassignAct(new("U2")) { Note = Note }, assignment: 1))),
    ];

    private static SensitiveText Note => Hotline.Text("Ghi chú.");

    private static AgreeLeadAct Agreement => new(new("PartyOffice"), [new("PartyOffice"), new("InternalAffairsCommission")]);

    internal static IEnumerable<Act> Acts(string trigger) => Bare(trigger).Select(act => act with { Note = Note });

    private static IEnumerable<Act> Bare(string trigger) => trigger switch
    {
        "Register" => [new RegisterAct(new("petition"), new("Complaint"), new("Citizen"), Hotline.Complete)],
        "Classify" => [new ClassifyAct(new("Land"))],
        "AgreeLead" => [Agreement],
        "ProposeReception" => [new ProposeReceptionAct()],
        "ReportToStandingCommittee" or "ReportResult" => [new ReportUpAct()],
        "AssignTask" or "GiveDirection" => [By("StandingCommittee", null, "U2")],
        "GiveFurtherDirection" => [new GiveDirectionAct(new("StandingCommittee"))],
        "Exchange" => [new ExchangeAct(ExchangeForm.Direct)],
        "NoteResult" => [new NoteResultAct()],
        "RecordConclusion" => [new RecordConclusionAct(new(2020, 5, 4), new("Secretary"), [new(null, null, Note)])],
        "SubmitResult" => [Result],
        "Reassign" => [new ReassignAct(new("U2"))],
        _ => [SampleActs.Of(trigger)],
    };

    private static Witness Of(string name, string? unit, Func<Hotline> reach) => new(name, unit, "2020-05-04 12:00", reach);

    private static void Classified(Hotline h)
    {
        Register(h, Morning);
        Classify(h, Morning);
    }

    private static Hotline Closed() => Then(Reported(Text, Morning), h => h.Must("2020-05-04 09:00", Office, new NoteResultAct()));

    private static Hotline Ended() => Then(Directed(Text, Morning), h =>
        h.KnowUnit(Hotline.Named("U1") with { To = new NodaTime.LocalDate(2020, 5, 3), Successor = new UnitCode("U2") }));

    private static Hotline Then(Hotline hotline, Action<Hotline> then)
    {
        then(hotline);
        return hotline;
    }
}
