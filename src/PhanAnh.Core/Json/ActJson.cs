using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PhanAnh.Core;

/// <summary>The acts as JSON, for fingerprints only: they hold personal text and are never stored.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RegisterAct))]
[JsonSerializable(typeof(RequestClarificationAct))]
[JsonSerializable(typeof(SupplyClarificationAct))]
[JsonSerializable(typeof(ClassifyAct))]
[JsonSerializable(typeof(RejectAct))]
[JsonSerializable(typeof(InviteNewUnitAct))]
[JsonSerializable(typeof(DispatchAct))]
[JsonSerializable(typeof(WaiveRedispatchAct))]
[JsonSerializable(typeof(WaiveInvitationAct))]
[JsonSerializable(typeof(EscalateDisputeAct))]
[JsonSerializable(typeof(GiveDirectionAct))]
[JsonSerializable(typeof(RequestConfidentialityAct))]
[JsonSerializable(typeof(MarkStateSecretAct))]
[JsonSerializable(typeof(CloseAct))]
[JsonSerializable(typeof(AskFollowUpAct))]
[JsonSerializable(typeof(AnswerFollowUpAct))]
[JsonSerializable(typeof(DeclareForceMajeureAct))]
[JsonSerializable(typeof(EndForceMajeureAct))]
[JsonSerializable(typeof(DiscloseAct))]
[JsonSerializable(typeof(RemindAct))]
[JsonSerializable(typeof(PurgeAct))]
[JsonSerializable(typeof(AcceptAct))]
[JsonSerializable(typeof(ReturnAct))]
[JsonSerializable(typeof(ReassignAct))]
[JsonSerializable(typeof(FileExtensionAct))]
[JsonSerializable(typeof(SubmitResultAct))]
[JsonSerializable(typeof(ReturnToOfficerAct))]
[JsonSerializable(typeof(ApproveAct))]
[JsonSerializable(typeof(AmendAndApproveAct))]
[JsonSerializable(typeof(PublishAct))]
[JsonSerializable(typeof(DeliverPrivatelyAct))]
[JsonSerializable(typeof(WithholdAct))]
[JsonSerializable(typeof(RequestReworkAct))]
[JsonSerializable(typeof(RateAct))]
[JsonSerializable(typeof(GuideAct))]
[JsonSerializable(typeof(AnswerDirectlyAct))]
[JsonSerializable(typeof(SetUrgencyAct))]
[JsonSerializable(typeof(ReportUpAct))]
[JsonSerializable(typeof(CopyAct))]
[JsonSerializable(typeof(RequestOpinionAct))]
[JsonSerializable(typeof(GiveOpinionAct))]
[JsonSerializable(typeof(SetAppointmentAct))]
[JsonSerializable(typeof(EscalateAct))]
[JsonSerializable(typeof(RecordAnswerAct))]
[JsonSerializable(typeof(MarkConfidentialAct))]
[JsonSerializable(typeof(LinkRecurrenceAct))]
[JsonSerializable(typeof(ExchangeAct))]
[JsonSerializable(typeof(AgreeLeadAct))]
[JsonSerializable(typeof(ProposeReceptionAct))]
[JsonSerializable(typeof(RecordConclusionAct))]
[JsonSerializable(typeof(NoteResultAct))]
[JsonSerializable(typeof(CommendAct))]
[JsonSerializable(typeof(SignInAct))]
[JsonSerializable(typeof(PauseClocksAct))]
[JsonSerializable(typeof(ResumeClocksAct))]
[JsonSerializable(typeof(RequestExtensionAct))]
[JsonSerializable(typeof(GrantExtensionAct))]
[JsonSerializable(typeof(DenyExtensionAct))]
[JsonSerializable(typeof(ReplyInterimAct))]
[JsonSerializable(typeof(RaiseMotionAct))]
[JsonSerializable(typeof(GiveRulingAct))]
[JsonSerializable(typeof(MigrateAct))]
[JsonSerializable(typeof(AdoptCalendarAct))]
[JsonSerializable(typeof(AdoptAct))]
[JsonSerializable(typeof(QuarantineAct))]
[JsonSerializable(typeof(ReleaseQuarantineAct))]
[JsonSerializable(typeof(InspectQuarantineAct))]
internal sealed partial class ActJson : JsonSerializerContext
{
    private static readonly ActJson Instance = new(OptionsWithConverters());

    internal static JsonTypeInfo InfoOf(Act act) =>
        Instance.GetTypeInfo(act.GetType()) ?? throw new NotSupportedException($"The act {act.Kind} has no JSON form.");

    private static JsonSerializerOptions OptionsWithConverters()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        };
        foreach (var converter in CoreConverters.All)
        {
            options.Converters.Add(converter);
        }

        return options;
    }
}
