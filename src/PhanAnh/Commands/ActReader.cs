using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Reads the data of an act from the members of a command's line.</summary>
internal sealed class ActReader(ObjectReader item, PresetTerms terms)
{
    internal Act? Read(ActKind kind) => kind switch
    {
        ActKind.Register => Register(),
        ActKind.RequestClarification => new RequestClarificationAct(),
        ActKind.SupplyClarification => new SupplyClarificationAct { Supplement = item.Optional("supplement")?.Object(Submission) },
        ActKind.Classify => new ClassifyAct(Term("field", terms.Fields))
        {
            UrgencyClass = item.Optional("class") is { } urgency ? Declarations.Term(urgency, terms.UrgencyClasses) : null,
            EvidenceRequired = item.Optional("evidenceRequired")?.Bool() ?? false,
            ContentItems = item.Optional("items")?.Int(1, 100) ?? 1,
        },
        ActKind.Reject => new RejectAct(item.Optional("grounds") is { } grounds ? grounds.List(Ground) : []) { Notice = Text("notice") },
        ActKind.InviteNewUnit => Document("letter") is { } letter ? new InviteNewUnitAct(letter) : Missing("letter"),
        ActKind.Dispatch => Dispatch(),
        ActKind.WaiveRedispatch => new WaiveRedispatchAct { Covers = Covers() },
        ActKind.WaiveInvitation => new WaiveInvitationAct(),
        ActKind.EscalateDispute => new EscalateDisputeAct(),
        ActKind.GiveDirection => new GiveDirectionAct(new(item.Required("issuer").CodeOrNeutral()))
        {
            DueOn = item.Optional("dueOn")?.Date(),
            Unit = UnitOf("names"),
            Document = Document("document"),
        },
        ActKind.RequestConfidentiality => new RequestConfidentialityAct(),
        ActKind.MarkStateSecret => new MarkStateSecretAct(),
        ActKind.Close => new CloseAct(),
        ActKind.AskFollowUp => new AskFollowUpAct(),
        ActKind.AnswerFollowUp => new AnswerFollowUpAct(),
        ActKind.DeclareForceMajeure => new DeclareForceMajeureAct(
            CommandReader.InstantOf(item.Required("from")), item.Optional("to") is { } to ? CommandReader.InstantOf(to) : null)
        {
            Units = Struck(),
            Area = item.Optional("area")?.PlaceCode(),
        },
        ActKind.EndForceMajeure => new EndForceMajeureAct { Units = Struck(), Area = item.Optional("area")?.PlaceCode() },
        ActKind.Disclose => new DiscloseAct(item.Required("scope").OneOf(Scopes), new(item.Required("recipient").Text())) { Unit = UnitOf("for") },
        ActKind.Remind => new RemindAct(),
        ActKind.Purge => new PurgeAct(),
        ActKind.Accept => new AcceptAct(),
        ActKind.Return => new ReturnAct { Reason = Reason() },
        ActKind.Reassign => new ReassignAct(new(item.Required("to").CodeOrNeutral())) { Reason = Reason() },
        ActKind.FileExtension => new FileExtensionAct(item.Required("expectedOn").Date(), Document("document")),
        ActKind.SubmitResult => new SubmitResultAct(new(item.Required("answer").String()))
        {
            Document = Document("document"),
            Evidence = Media("evidence"),
            Resolves = item.Optional("resolves") is { } resolves ? resolves.List(ordinal => ordinal.Int(1, 100)) : null,
        },
        ActKind.ReturnToOfficer => new ReturnToOfficerAct(),
        ActKind.Approve => new ApproveAct(),
        ActKind.AmendAndApprove => new AmendAndApproveAct(new(item.Required("answer").String())),
        ActKind.Publish => new PublishAct { Edited = Text("edited"), Decisions = item.Optional("decisions")?.Objects(Decision) },
        ActKind.DeliverPrivately => new DeliverPrivatelyAct(),
        ActKind.Withhold => new WithholdAct(),
        ActKind.RequestRework => new RequestReworkAct(Term("cause", terms.ReworkCauses)),
        ActKind.Rate => new RateAct(new(Declarations.Known(item.Required("rating"), [.. terms.Ratings.Select(rating => rating.Code.Value)]))),
        _ => Oversight(kind),
    };

    private Act? Oversight(ActKind kind) => kind switch
    {
        ActKind.Guide => new GuideAct(new(item.Required("guidance").String())),
        ActKind.AnswerDirectly => new AnswerDirectlyAct(new(item.Required("answer").String())),
        ActKind.SetUrgency => new SetUrgencyAct(item.Optional("class") is { } urgency ? Declarations.Term(urgency, terms.UrgencyClasses) : null)
        {
            OngoingIncident = item.Optional("ongoingIncident")?.Bool() ?? false,
        },
        ActKind.ReportUp => new ReportUpAct { ProposedOn = item.Optional("proposedOn")?.Date() },
        ActKind.Copy => new CopyAct(),
        ActKind.RequestOpinion => new RequestOpinionAct(),
        ActKind.GiveOpinion => new GiveOpinionAct(item.Required("withinCompetence").Bool()),
        ActKind.SetAppointment => new SetAppointmentAct(item.Required("on").Date()),
        ActKind.RecordAnswer => new RecordAnswerAct(new(item.Required("answer").String())) { Evidence = Media("evidence") },
        ActKind.MarkConfidential => new MarkConfidentialAct(),
        ActKind.LinkRecurrence => new LinkRecurrenceAct(new(item.Required("earlier").CodeOrNeutral())) { HandledBy = UnitOf("handledBy") },
        ActKind.Exchange => new ExchangeAct(item.Required("form").OneOf(Forms)),
        ActKind.AgreeLead => new AgreeLeadAct(
            new(item.Required("lead").CodeOrNeutral()), item.Required("consentOf").List(role => new RoleCode(role.CodeOrNeutral()))),
        ActKind.ProposeReception => new ProposeReceptionAct(),
        ActKind.RecordConclusion => new RecordConclusionAct(
            item.Required("heldOn").Date(), new(item.Required("issuer").CodeOrNeutral()), item.Required("conclusions").Objects(Conclusion)),
        ActKind.NoteResult => new NoteResultAct(),
        ActKind.SignIn => new SignInAct(),
        ActKind.PauseClocks => new PauseClocksAct(Term("reason", terms.PauseReasons)),
        ActKind.ResumeClocks => new ResumeClocksAct(),
        ActKind.RequestExtension => new RequestExtensionAct(item.Required("until").Date()) { Document = Document("document") },
        ActKind.GrantExtension => new GrantExtensionAct { Until = item.Optional("until")?.Date() },
        ActKind.DenyExtension => new DenyExtensionAct(),
        ActKind.ReplyInterim => new ReplyInterimAct(new(item.Required("answer").String()), item.Required("promisedOn").Date()),
        ActKind.RaiseMotion => new RaiseMotionAct(Term("motion", terms.Motions)) { Units = item.Optional("units")?.List(unit => new UnitCode(unit.CodeOrNeutral())) },
        ActKind.GiveRuling => new GiveRulingAct(Term("motion", terms.Motions), Term("ruling", terms.Rulings)),
        ActKind.Commend => new CommendAct { LedToRuleChange = item.Optional("ledToRuleChange")?.Bool() ?? false },
        _ => new RecordActReader(item).Read(kind),
    };

    private static Choices<ExchangeForm> Forms { get; } = Choices<ExchangeForm>.Of(Enum.GetNames<ExchangeForm>(), Enum.GetValues<ExchangeForm>());

    private static PassageDecision Decision(ObjectReader decision)
    {
        var read = new PassageDecision(
            decision.Required("start").Int(0, 10_000_000),
            decision.Required("length").Int(1, 10_000_000),
            decision.Required("keep").Bool(),
            SensitiveText.From(decision.Optional("reason")?.String()));
        decision.Finish();
        return read;
    }

    private static ReceptionConclusion Conclusion(ObjectReader conclusion)
    {
        var read = new ReceptionConclusion(
            conclusion.Optional("unit") is { } unit ? new UnitCode(unit.CodeOrNeutral()) : null,
            conclusion.Optional("dueOn")?.Date(),
            new(conclusion.Required("text").Text()));
        conclusion.Finish();
        return read;
    }

    private static Choices<DisclosureScope> Scopes { get; } = Choices<DisclosureScope>.Of(Enum.GetNames<DisclosureScope>(), Enum.GetValues<DisclosureScope>());

    private RegisterAct Register()
    {
        var submitter = item.Optional("submitter")?.Object();
        var kind = submitter is null ? Term("submitterKind", terms.SubmitterKinds) : Declarations.Term(submitter.Required("kind"), terms.SubmitterKinds);
        var id = submitter?.Optional("id")?.String();
        var act = new RegisterAct(new(item.Required("channel").CodeOrNeutral()), Term("kind", terms.CaseKinds), kind, Submission(item, submitter))
        {
            ConfidentialityRequested = item.Optional("secrecy")?.Bool() ?? false,
            ExternalReference = item.Optional("externalId")?.Code(),
            SubmitterId = SensitiveText.From(id),
            Anonymous = item.Optional("anonymous")?.Bool() ?? false,
            ChosenUnit = UnitOf("chosenUnit"),
        };
        submitter?.Finish();
        return act;
    }

    private Submission? Submission(ObjectReader supplement)
    {
        var read = Submission(supplement, supplement);
        supplement.Finish();
        return read;
    }

    /// <summary>Texts are read as they are, blank or not: what arrived is kept, and judged by the rules of intake.</summary>
    private static Submission Submission(ObjectReader matter, ObjectReader? submitter) => new()
    {
        Content = SensitiveText.From(matter.Optional("content")?.String()),
        Place = SensitiveText.From(matter.Optional("place")?.String()),
        OccurredAt = SensitiveText.From(matter.Optional("occurredAt")?.String()),
        TruthfulnessDeclared = matter.Optional("truthful")?.Bool() ?? false,
        Attachments = matter.Optional("attachments") is { } media ? MediaOf(media) : [],
        Name = SensitiveText.From(submitter?.Optional("name")?.String()),
        Phone = SensitiveText.From(submitter?.Optional("phone")?.String()),
        Email = SensitiveText.From(submitter?.Optional("email")?.String()),
        Address = SensitiveText.From(submitter?.Optional("address")?.String()),
    };

    private DispatchAct Dispatch() => new(item.Required("units").List(unit => new UnitCode(unit.CodeOrNeutral())))
    {
        Lead = UnitOf("lead"),
        Covers = Covers(),
        AwaitsFurtherUnit = item.Optional("moreUnits")?.Bool() ?? false,
        DueOn = item.Optional("dueOn")?.Date(),
        Document = Document("document"),
        DirectedBy = item.Optional("directedBy") is { } issuer ? new RoleCode(issuer.CodeOrNeutral()) : null,
    };

    /// <summary>A ground, or a ground and its finer reason with a colon between: <c>a</c>, <c>a:Complaint</c>.</summary>
    private static AppliedGround Ground(ValueReader value) => value.Parse<AppliedGround>(
        (text, out ground) =>
        {
            var parts = text.Split(':');
            var sound = parts.Length is 1 or 2 && parts.All(CodeFormat.Matches);
            ground = sound ? new(new(parts[0]), parts.Length == 2 ? new TermCode(parts[1]) : null) : default;
            return sound;
        },
        DefectCodes.CodeFormat,
        "a", "a:Complaint");

    private DocumentReference? Document(string name) => Document(item, name);

    internal static DocumentReference? Document(ObjectReader owner, string name) => owner.Optional(name)?.Object(document =>
    {
        var number = document.Required("number").Parse<string>(IsDocumentNumber, DefectCodes.CodeFormat, "152/BC-UBND");
        var date = document.Optional("date")?.Date();
        document.Finish();
        return number is null ? null : new DocumentReference(number, date);
    });

    private static bool IsDocumentNumber(string text, [MaybeNullWhen(false)] out string number)
    {
        number = text;
        return DocumentReference.IsValid(text);
    }

    private Act? Missing(string name)
    {
        item.Required(name);
        return null;
    }

    private ImmutableArray<AssignmentId>? Covers() =>
        item.Optional("covers") is { } covers ? covers.List(ordinal => new AssignmentId(ordinal.Int(1, 1_000))) : null;

    private ImmutableArray<MediaDescriptor> Media(string name) => item.Optional(name) is { } media ? MediaOf(media) : [];

    private static ImmutableArray<MediaDescriptor> MediaOf(ValueReader media) => media.Objects(file =>
    {
        var read = new MediaDescriptor(file.Required("type").String(), file.Required("size").Int(), file.Optional("sha256")?.String());
        file.Finish();
        return read;
    });

    private TermCode? Reason() => item.Optional("reason") is { } reason ? Declarations.Term(reason, terms.ReturnReasons) : null;

    private TermCode Term(string name, ImmutableArray<TermDefinition> declared) => Declarations.Term(item.Required(name), declared);

    /// <summary>The units that an incident struck; a command that only names its unit means that one.</summary>
    private ImmutableArray<UnitCode>? Struck() =>
        item.Optional("units")?.List(unit => new UnitCode(unit.CodeOrNeutral())) ?? (UnitOf("unit") is { } only ? [only] : null);

    private UnitCode? UnitOf(string name) => item.Optional(name) is { } unit ? new UnitCode(unit.CodeOrNeutral()) : null;

    private SensitiveText? Text(string name) => SensitiveText.From(item.Optional(name)?.String());
}
