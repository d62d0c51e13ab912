using System.Text.Json;

namespace PhanAnh.Core;

/// <summary>The members of an event in the log that do not depend on what happened, encoded once.</summary>
internal static class EventMembers
{
    internal static readonly JsonEncodedText Type = JsonEncodedText.Encode("type");
    internal static readonly JsonEncodedText Schema = JsonEncodedText.Encode("schema");
    internal static readonly JsonEncodedText Case = JsonEncodedText.Encode("case");
    internal static readonly JsonEncodedText Seq = JsonEncodedText.Encode("seq");
    internal static readonly JsonEncodedText At = JsonEncodedText.Encode("at");
    internal static readonly JsonEncodedText Recorded = JsonEncodedText.Encode("recorded");
    internal static readonly JsonEncodedText On = JsonEncodedText.Encode("on");
    internal static readonly JsonEncodedText Row = JsonEncodedText.Encode("row");
    internal static readonly JsonEncodedText Command = JsonEncodedText.Encode("command");
    internal static readonly JsonEncodedText Fingerprint = JsonEncodedText.Encode("fingerprint");
    internal static readonly JsonEncodedText Assignment = JsonEncodedText.Encode("assignment");
    internal static readonly JsonEncodedText To = JsonEncodedText.Encode("to");
    internal static readonly JsonEncodedText AssignmentsTo = JsonEncodedText.Encode("assignmentsTo");
    internal static readonly JsonEncodedText Closes = JsonEncodedText.Encode("closes");
    internal static readonly JsonEncodedText Note = JsonEncodedText.Encode("note");
    internal static readonly JsonEncodedText Backdated = JsonEncodedText.Encode("backdated");
    internal static readonly JsonEncodedText Warnings = JsonEncodedText.Encode("warnings");
    internal static readonly JsonEncodedText Notifies = JsonEncodedText.Encode("notifies");
    internal static readonly JsonEncodedText Data = JsonEncodedText.Encode("data");
    internal static readonly JsonEncodedText By = JsonEncodedText.Encode("by");
    internal static readonly JsonEncodedText Role = JsonEncodedText.Encode("role");
    internal static readonly JsonEncodedText Unit = JsonEncodedText.Encode("unit");
    internal static readonly JsonEncodedText Official = JsonEncodedText.Encode("official");
    internal static readonly JsonEncodedText Submitter = JsonEncodedText.Encode("submitter");
    internal static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
    internal static readonly JsonEncodedText Phase = JsonEncodedText.Encode("phase");
    internal static readonly JsonEncodedText Outcome = JsonEncodedText.Encode("outcome");
    internal static readonly JsonEncodedText Clocks = JsonEncodedText.Encode("clocks");
    internal static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
    internal static readonly JsonEncodedText Clock = JsonEncodedText.Encode("clock");
    internal static readonly JsonEncodedText Since = JsonEncodedText.Encode("since");
    internal static readonly JsonEncodedText TakenOverFrom = JsonEncodedText.Encode("takenOverFrom");
    internal static readonly JsonEncodedText Reason = JsonEncodedText.Encode("reason");
    internal static readonly JsonEncodedText Promise = JsonEncodedText.Encode("promise");
    internal static readonly JsonEncodedText Limit = JsonEncodedText.Encode("limit");
    internal static readonly JsonEncodedText Winner = JsonEncodedText.Encode("winner");
    internal static readonly JsonEncodedText Due = JsonEncodedText.Encode("due");
    internal static readonly JsonEncodedText DueIsInTime = JsonEncodedText.Encode("dueIsInTime");
    internal static readonly JsonEncodedText StatedOn = JsonEncodedText.Encode("statedOn");
    internal static readonly JsonEncodedText CalendarVersion = JsonEncodedText.Encode("calendarVersion");
    internal static readonly JsonEncodedText IsProvisional = JsonEncodedText.Encode("isProvisional");
    internal static readonly JsonEncodedText Calendar = JsonEncodedText.Encode("calendar");
}
