using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PhanAnh.Core;

/// <summary>The facts and the other parts of an event as JSON. The name of a fact's type is its type in the log and never changes.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Registered))]
[JsonSerializable(typeof(ClarificationRequested))]
[JsonSerializable(typeof(ClarificationSupplied))]
[JsonSerializable(typeof(Classified))]
[JsonSerializable(typeof(Rejected))]
[JsonSerializable(typeof(NewUnitInvited))]
[JsonSerializable(typeof(Dispatched))]
[JsonSerializable(typeof(RedispatchWaived))]
[JsonSerializable(typeof(DisputeEscalated))]
[JsonSerializable(typeof(DirectionGiven))]
[JsonSerializable(typeof(ConfidentialityRequested))]
[JsonSerializable(typeof(StateSecretMarked))]
[JsonSerializable(typeof(Closed))]
[JsonSerializable(typeof(Progressed))]
[JsonSerializable(typeof(FollowUpAsked))]
[JsonSerializable(typeof(FollowUpAnswered))]
[JsonSerializable(typeof(ForceMajeureDeclared))]
[JsonSerializable(typeof(ForceMajeureEnded))]
[JsonSerializable(typeof(Disclosed))]
[JsonSerializable(typeof(Reminded))]
[JsonSerializable(typeof(Purged))]
[JsonSerializable(typeof(Accepted))]
[JsonSerializable(typeof(Returned))]
[JsonSerializable(typeof(Reassigned))]
[JsonSerializable(typeof(ExtensionFiled))]
[JsonSerializable(typeof(ResultSubmitted))]
[JsonSerializable(typeof(ReturnedToOfficer))]
[JsonSerializable(typeof(Approved))]
[JsonSerializable(typeof(AmendedAndApproved))]
[JsonSerializable(typeof(Published))]
[JsonSerializable(typeof(DeliveredPrivately))]
[JsonSerializable(typeof(Withheld))]
[JsonSerializable(typeof(ReworkRequested))]
[JsonSerializable(typeof(Rated))]
[JsonSerializable(typeof(Guided))]
[JsonSerializable(typeof(AnsweredDirectly))]
[JsonSerializable(typeof(UrgencySet))]
[JsonSerializable(typeof(ReportedUp))]
[JsonSerializable(typeof(Copied))]
[JsonSerializable(typeof(OpinionRequested))]
[JsonSerializable(typeof(OpinionGiven))]
[JsonSerializable(typeof(AppointmentSet))]
[JsonSerializable(typeof(Escalated))]
[JsonSerializable(typeof(AnswerRecorded))]
[JsonSerializable(typeof(ConfidentialMarked))]
[JsonSerializable(typeof(RecurrenceLinked))]
[JsonSerializable(typeof(Exchanged))]
[JsonSerializable(typeof(LeadAgreed))]
[JsonSerializable(typeof(ReceptionProposed))]
[JsonSerializable(typeof(ReceptionConcluded))]
[JsonSerializable(typeof(ResultNoted))]
[JsonSerializable(typeof(Commended))]
[JsonSerializable(typeof(InvitationWaived))]
[JsonSerializable(typeof(Migrated))]
[JsonSerializable(typeof(CalendarAdopted))]
[JsonSerializable(typeof(Adopted))]
[JsonSerializable(typeof(Quarantined))]
[JsonSerializable(typeof(QuarantineReleased))]
[JsonSerializable(typeof(System.Text.Json.Nodes.JsonObject))]
[JsonSerializable(typeof(SignedIn))]
[JsonSerializable(typeof(ClocksPaused))]
[JsonSerializable(typeof(ClocksResumed))]
[JsonSerializable(typeof(ExtensionRequested))]
[JsonSerializable(typeof(ExtensionGranted))]
[JsonSerializable(typeof(ExtensionDenied))]
[JsonSerializable(typeof(InterimReplied))]
[JsonSerializable(typeof(EventKind))]
[JsonSerializable(typeof(MotionRaised))]
[JsonSerializable(typeof(RulingGiven))]
internal sealed partial class FactJson : JsonSerializerContext
{
    private static readonly FactJson Instance = new(OptionsWithConverters());

    /// <summary>The facts by the name under which they stand in the log.</summary>
    private static readonly FrozenDictionary<string, JsonTypeInfo> Facts = new[]
    {
        typeof(Registered), typeof(ClarificationRequested), typeof(ClarificationSupplied), typeof(Classified), typeof(Rejected),
        typeof(NewUnitInvited), typeof(Dispatched), typeof(RedispatchWaived), typeof(DisputeEscalated), typeof(DirectionGiven),
        typeof(ConfidentialityRequested), typeof(StateSecretMarked), typeof(Closed), typeof(Progressed), typeof(FollowUpAsked),
        typeof(FollowUpAnswered), typeof(ForceMajeureDeclared), typeof(ForceMajeureEnded), typeof(Disclosed), typeof(Reminded), typeof(Purged),
        typeof(Accepted), typeof(Returned), typeof(Reassigned), typeof(ExtensionFiled), typeof(ResultSubmitted), typeof(ReturnedToOfficer),
        typeof(Approved), typeof(AmendedAndApproved), typeof(Published), typeof(DeliveredPrivately), typeof(Withheld), typeof(ReworkRequested),
        typeof(Rated), typeof(Guided), typeof(AnsweredDirectly), typeof(UrgencySet), typeof(ReportedUp), typeof(Copied), typeof(OpinionRequested), typeof(OpinionGiven),
        typeof(AppointmentSet), typeof(Escalated), typeof(AnswerRecorded), typeof(ConfidentialMarked), typeof(RecurrenceLinked), typeof(Exchanged), typeof(LeadAgreed), typeof(ReceptionProposed), typeof(ReceptionConcluded), typeof(ResultNoted),
        typeof(Commended), typeof(InvitationWaived), typeof(MotionRaised), typeof(RulingGiven),
        typeof(Migrated), typeof(CalendarAdopted), typeof(Adopted),
        typeof(SignedIn), typeof(ClocksPaused), typeof(ClocksResumed), typeof(ExtensionRequested), typeof(ExtensionGranted), typeof(ExtensionDenied), typeof(InterimReplied),
        typeof(Quarantined), typeof(QuarantineReleased),
    }.ToFrozenDictionary(type => type.Name, type => Instance.GetTypeInfo(type)!, StringComparer.Ordinal);

    internal static JsonTypeInfo<EventKind> Kind => Instance.EventKind;

    internal static JsonTypeInfo<System.Text.Json.Nodes.JsonObject> Tree => Instance.JsonObject;

    /// <summary>The form of a fact in JSON; none for a name that this version does not know.</summary>
    internal static JsonTypeInfo? InfoOf(string name) => Facts.GetValueOrDefault(name);

    private static JsonSerializerOptions OptionsWithConverters()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            // The log is read by people too; it never stands inside HTML.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        foreach (var converter in CoreConverters.All)
        {
            options.Converters.Add(converter);
        }

        return options;
    }
}
