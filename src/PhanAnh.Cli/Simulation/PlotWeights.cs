using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>How frequent an act is among those that are possible: the ordinary way is taken most of the time, what leads aside now and then.</summary>
internal static class PlotWeights
{
    public static int Of(ActKind act) => act switch
    {
        ActKind.MarkStateSecret or ActKind.MarkConfidential or ActKind.Disclose or ActKind.DeclareForceMajeure or ActKind.LinkRecurrence => 1,
        ActKind.EscalateDispute or ActKind.WaiveInvitation or ActKind.Reassign or ActKind.InviteNewUnit or ActKind.RequestConfidentiality => 3,
        ActKind.Remind or ActKind.AskFollowUp or ActKind.GiveDirection or ActKind.ReportUp or ActKind.Copy or ActKind.Exchange or ActKind.ProposeReception or ActKind.Purge => 6,
        ActKind.Reject or ActKind.Guide => 9,
        ActKind.RequestClarification or ActKind.Return or ActKind.ReturnToOfficer or ActKind.FileExtension or ActKind.SetUrgency => 14,
        ActKind.RequestRework or ActKind.Commend or ActKind.AnswerDirectly or ActKind.SetAppointment or ActKind.RequestOpinion => 25,
        ActKind.Close => 40,
        _ => 100,
    };
}
