using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>For every trigger an act that is complete: note, ground, document, whatever it takes.</summary>
internal static class SampleActs
{
    internal static Act Of(string trigger, string text = "Ghi chú.") => Bare(trigger, Hotline.Text(text)) with { Note = Hotline.Text(text) };

    private static Act Bare(string trigger, SensitiveText text) => trigger switch
    {
        "Register" => Hotline.Registration(),
        "Reject" => Hotline.Rejection("c"),
        "RequestClarification" => new RequestClarificationAct(),
        "SupplyClarification" => new SupplyClarificationAct(),
        "Classify" => new ClassifyAct(new("Roads")),
        "Dispatch" => new DispatchAct([new("U3")]),
        "InviteNewUnit" => new InviteNewUnitAct(new("12/TTTT")),
        "WaiveRedispatch" => new WaiveRedispatchAct(),
        "WaiveInvitation" => new WaiveInvitationAct(),
        "EscalateDispute" => new EscalateDisputeAct(),
        "GiveDirection" => new GiveDirectionAct(new("ProvincialLeadership")),
        "RequestConfidentiality" => new RequestConfidentialityAct(),
        "MarkStateSecret" => new MarkStateSecretAct(),
        "Close" => new CloseAct(),
        "Commend" => new CommendAct(),
        "AskFollowUp" => new AskFollowUpAct(),
        "AnswerFollowUp" => new AnswerFollowUpAct(),
        "DeclareForceMajeure" => new DeclareForceMajeureAct(Hotline.At("2025-03-03 10:00"), Hotline.At("2025-03-03 11:00")),
        "EndForceMajeure" => new EndForceMajeureAct(),
        "DiscloseSubmitter" => new DiscloseAct(DisclosureScope.Submitter, text),
        "DiscloseRecord" => new DiscloseAct(DisclosureScope.Record, text),
        "Remind" => new RemindAct(),
        "Purge" => new PurgeAct(),
        "Accept" or "DeemAccept" => new AcceptAct(),
        "Return" => new ReturnAct(),
        "Reassign" => new ReassignAct(new("U3")),
        "FileExtension" => new FileExtensionAct(new LocalDate(2025, 12, 1), new("31/SXD")),
        "SubmitResult" => new SubmitResultAct(text),
        "ReturnToOfficer" => new ReturnToOfficerAct(),
        "Approve" => new ApproveAct(),
        "AmendAndApprove" => new AmendAndApproveAct(text),
        "Publish" => new PublishAct(),
        "DeliverPrivately" => new DeliverPrivatelyAct(),
        "Withhold" => new WithholdAct(),
        "RequestRework" => new RequestReworkAct(new("Content")),
        "Rate" => new RateAct(new("Satisfied")),
        _ => throw new ArgumentOutOfRangeException(nameof(trigger), trigger, "No sample act."),
    };
}
