using System.Text.Json;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>How a case and its clocks stand, as members of a document.</summary>
internal static class CaseJson
{
    public static void Members(Utf8JsonWriter json, Case subject, Instant now)
    {
        json.WriteString("case", subject.Code.Value);
        json.WriteString("asOf", OffsetText.Format(now));
        json.WriteString("state", subject.State.Code.Value);
        json.WriteString("phase", Camel(subject.State.Phase));
        json.WriteNumber("version", subject.Version);
        json.WriteString("preset", subject.Preset.Id);
        json.WriteString("receivedAt", OffsetText.Format(subject.ReceivedAt));
        json.WriteStartArray("assignments");
        foreach (var assignment in subject.Assignments)
        {
            json.WriteStartObject();
            json.WriteNumber("assignment", assignment.Id.Value);
            json.WriteString("unit", assignment.Unit.Value);
            json.WriteString("state", assignment.State.Code.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, ClockAnswer clock)
    {
        json.WriteStartObject();
        json.WriteString("clock", clock.Clock.Code.Value);
        if (clock.Assignment is { } assignment)
        {
            json.WriteNumber("assignment", assignment.Value);
        }

        json.WriteString("owedBy", clock.OwedBy.Value);
        if (clock.Unit is { } unit)
        {
            json.WriteString("unit", unit.Value);
        }

        json.WriteString("limit", clock.Limit.ToString());
        json.WriteString("startedAt", OffsetText.Format(clock.StartedAt));
        Moment(json, "due", clock.Due);
        json.WriteBoolean("dueIsInTime", clock.DueIsInTime);
        Moment(json, "stoppedAt", clock.StoppedAt);
        json.WriteString("verdict", Camel(clock.Verdict));
        json.WriteNumber("overdueMinutes", (long)clock.Overdue.TotalMinutes);
        json.WriteBoolean("isProvisional", clock.IsProvisional);
        json.WriteEndObject();
    }

    /// <summary>How a limit stands, or would stand; null where it would be owed no longer.</summary>
    public static void Write(Utf8JsonWriter json, string name, ClockStanding? standing)
    {
        if (standing is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("limit", standing.Limit);
        Moment(json, "due", standing.Due);
        json.WriteBoolean("dueIsInTime", standing.DueIsInTime);
        json.WriteString("verdict", Camel(standing.Verdict));
        json.WriteEndObject();
    }

    private static void Moment(Utf8JsonWriter json, string name, Instant? moment)
    {
        if (moment is { } known)
        {
            json.WriteString(name, OffsetText.Format(known));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string Camel<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
