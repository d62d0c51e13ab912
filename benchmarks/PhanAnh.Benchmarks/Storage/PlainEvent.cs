using System.Text.Json.Serialization;

namespace PhanAnh.Benchmarks;

/// <summary>An event with the members of the library's, as a program without the library would declare it for System.Text.Json.</summary>
internal sealed class PlainEvent
{
    public string Type { get; set; } = "";

    public int Schema { get; set; }

    public string Case { get; set; } = "";

    public long Seq { get; set; }

    public DateTimeOffset At { get; set; }

    public DateTimeOffset? Recorded { get; set; }

    public PlainActor By { get; set; } = new();

    public string? On { get; set; }

    public string Row { get; set; } = "";

    public string? Command { get; set; }

    public string? Fingerprint { get; set; }

    public string? Assignment { get; set; }

    public PlainState? To { get; set; }

    public PlainState? AssignmentsTo { get; set; }

    public string? Closes { get; set; }

    public string? Note { get; set; }

    public string? Backdated { get; set; }

    public string[]? Warnings { get; set; }

    public PlainMark[]? Clocks { get; set; }

    public string[]? Notifies { get; set; }

    public PlainFact? Data { get; set; }
}

internal sealed class PlainActor
{
    public string? Role { get; set; }

    public string? Unit { get; set; }

    public string? Official { get; set; }

    public string? Submitter { get; set; }
}

internal sealed class PlainState
{
    public string Code { get; set; } = "";

    public string Phase { get; set; } = "";

    public string Outcome { get; set; } = "";
}

internal sealed class PlainMark
{
    public string Kind { get; set; } = "";

    public string Clock { get; set; } = "";

    public string? Assignment { get; set; }

    public PlainPromise? Promise { get; set; }

    public DateTimeOffset? Since { get; set; }
}

internal sealed class PlainPromise
{
    public string Limit { get; set; } = "";

    public string Winner { get; set; } = "";

    public DateTimeOffset? Due { get; set; }

    public bool DueIsInTime { get; set; }

    public string? StatedOn { get; set; }

    public string? CalendarVersion { get; set; }

    public bool IsProvisional { get; set; }
}

/// <summary>What the events of the sample carry.</summary>
internal sealed class PlainFact
{
    public PlainPreset? Preset { get; set; }

    public string? Procedure { get; set; }

    public string? Channel { get; set; }

    public string? Kind { get; set; }

    public string? SubmitterKind { get; set; }

    public PlainSubmission? Submission { get; set; }

    public bool? ConfidentialityRequested { get; set; }

    public string? Field { get; set; }

    public string? Text { get; set; }

    public PlainPart[]? Assignments { get; set; }
}

internal sealed class PlainPreset
{
    public string Id { get; set; } = "";

    public int Version { get; set; }

    public string ContentHash { get; set; } = "";
}

internal sealed class PlainSubmission
{
    public string? Content { get; set; }

    public string[] Attachments { get; set; } = [];

    public bool TruthfulnessDeclared { get; set; }

    public bool HasContact { get; set; }
}

internal sealed class PlainPart
{
    public string Id { get; set; } = "";

    public string Unit { get; set; } = "";
}

/// <summary>A line of a file of cases.</summary>
internal sealed class PlainLine
{
    public string Case { get; set; } = "";

    public long From { get; set; }

    public DateTimeOffset? Due { get; set; }

    public string Hash { get; set; } = "";

    public PlainEvent[] Events { get; set; } = [];

    public string Link { get; set; } = "";
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainEvent))]
[JsonSerializable(typeof(PlainLine))]
internal sealed partial class PlainJson : JsonSerializerContext;
