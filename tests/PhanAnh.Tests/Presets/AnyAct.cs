using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The acts of a kind that a regulation can tell apart: one for each of its reasons, rulings, classes and the like, all with a note.</summary>
internal static class AnyAct
{
    private static readonly SensitiveText Text = Hotline.Text("Ghi chú.");

    internal static IEnumerable<Act> Of(ActKind kind, Preset preset, LocalDate today) => Bare(kind, preset, today).Select(act => act with { Note = Text });

    /// <summary>Messages of every kind by every channel, with a unit picked and without a name where the regulation allows it.</summary>
    internal static IEnumerable<RegisterAct> Registrations(Preset preset, Submission submission) =>
        from kind in preset.Terms.CaseKinds
        from channel in preset.Intake.Channels
        from anonymous in preset.Intake.Anonymity?.Kinds.Contains(kind.Code) == true ? [false, true] : new[] { false }
        from chosen in preset.Routing.Choice is null ? [null] : new UnitCode?[] { null, new("U1") }
        select new RegisterAct(channel.Code, kind.Code, preset.Terms.SubmitterKinds[0].Code, anonymous ? submission with { Name = null, Phone = null, Email = null } : submission)
        {
            Anonymous = anonymous,
            ChosenUnit = chosen,
            SubmitterId = anonymous ? null : Hotline.Text("citizen-1"),
        };

    private static IEnumerable<Act> Bare(ActKind kind, Preset preset, LocalDate today)
    {
        var terms = preset.Terms;
        return kind switch
        {
            ActKind.RaiseMotion => terms.Motions.SelectMany(motion => new[] { new RaiseMotionAct(motion.Code), new RaiseMotionAct(motion.Code) { Units = [new("U2")] } }),
            ActKind.GiveRuling => terms.Motions.SelectMany(motion => terms.Rulings.Select(ruling => new GiveRulingAct(motion.Code, ruling.Code))),
            ActKind.Return => terms.ReturnReasons.Select(reason => new ReturnAct { Reason = reason.Code }).Prepend(new ReturnAct()),
            ActKind.Reassign => [new ReassignAct(new("U3"))],
            ActKind.Dispatch => new UnitCode[][] { [new("U1")], [new("U2")], [new("U3")], [new("U1"), new("U2")] }.Select(units => new DispatchAct([.. units]) { Document = new("12/CV", today) }),
            ActKind.Classify => terms.Fields.SelectMany(field => terms.UrgencyClasses.Select(known => (TermCode?)known.Code).Prepend(null).Select(urgency => new ClassifyAct(field.Code) { UrgencyClass = urgency })),
            ActKind.SetUrgency => terms.UrgencyClasses.Select(known => new SetUrgencyAct(known.Code)).Prepend(new SetUrgencyAct(null)),
            ActKind.Rate => terms.Ratings.Select(rating => new RateAct(rating.Code)),
            ActKind.RequestRework => terms.ReworkCauses.Select(cause => new RequestReworkAct(cause.Code)),
            ActKind.PauseClocks => terms.PauseReasons.Select(reason => new PauseClocksAct(reason.Code)),
            ActKind.Reject => preset.Intake.Grounds.Select(ground => new RejectAct([new(ground.Code)]) { Notice = Text }),
            ActKind.RequestExtension => [new RequestExtensionAct(today.PlusDays(10)), new RequestExtensionAct(today.PlusDays(90))],
            ActKind.FileExtension => [new FileExtensionAct(today.PlusDays(30), new("31/SXD"))],
            ActKind.GiveOpinion => [new GiveOpinionAct(true), new GiveOpinionAct(false)],
            ActKind.DeclareForceMajeure => [new DeclareForceMajeureAct(today.AtStartOfDayInZone(DateTimeZone.ForOffset(Offset.FromHours(7))).ToInstant())],
            _ => [Single(kind, today)],
        };
    }

    private static Act Single(ActKind kind, LocalDate today) => kind switch
    {
        ActKind.RequestClarification => new RequestClarificationAct(),
        ActKind.SupplyClarification => new SupplyClarificationAct(),
        ActKind.Close => new CloseAct(),
        ActKind.Guide => new GuideAct(Text),
        ActKind.AnswerDirectly => new AnswerDirectlyAct(Text),
        ActKind.ReportUp => new ReportUpAct(),
        ActKind.Remind => new RemindAct(),
        ActKind.Escalate => new EscalateAct(),
        ActKind.EscalateDispute => new EscalateDisputeAct(),
        ActKind.RequestConfidentiality => new RequestConfidentialityAct(),
        ActKind.MarkConfidential => new MarkConfidentialAct(),
        ActKind.MarkStateSecret => new MarkStateSecretAct(),
        ActKind.Disclose => new DiscloseAct(DisclosureScope.Submitter, Text),
        ActKind.Commend => new CommendAct(),
        ActKind.Copy => new CopyAct(),
        ActKind.RequestOpinion => new RequestOpinionAct(),
        ActKind.InviteNewUnit => new InviteNewUnitAct(new("12/TTTT")),
        ActKind.WaiveInvitation => new WaiveInvitationAct(),
        ActKind.WaiveRedispatch => new WaiveRedispatchAct(),
        ActKind.EndForceMajeure => new EndForceMajeureAct(),
        ActKind.AskFollowUp => new AskFollowUpAct(),
        ActKind.AnswerFollowUp => new AnswerFollowUpAct(),
        ActKind.Purge => new PurgeAct(),
        ActKind.Accept => new AcceptAct(),
        ActKind.SignIn => new SignInAct(),
        ActKind.ResumeClocks => new ResumeClocksAct(),
        ActKind.GrantExtension => new GrantExtensionAct(),
        ActKind.DenyExtension => new DenyExtensionAct(),
        ActKind.ReplyInterim => new ReplyInterimAct(Text, today.PlusDays(20)),
        ActKind.SubmitResult => new SubmitResultAct(Text),
        ActKind.RecordAnswer => new RecordAnswerAct(Text),
        ActKind.SetAppointment => new SetAppointmentAct(today.PlusDays(2)),
        ActKind.ReturnToOfficer => new ReturnToOfficerAct(),
        ActKind.Approve => new ApproveAct(),
        ActKind.AmendAndApprove => new AmendAndApproveAct(Text),
        ActKind.Publish => new PublishAct(),
        ActKind.DeliverPrivately => new DeliverPrivatelyAct(),
        ActKind.Withhold => new WithholdAct(),
        ActKind.NoteResult => new NoteResultAct(),
        ActKind.ProposeReception => new ProposeReceptionAct(),
        ActKind.Exchange => new ExchangeAct(ExchangeForm.Direct),
        ActKind.LinkRecurrence => new LinkRecurrenceAct(new("C-0")),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No act of this kind."),
    };
}
