using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>How an answer left the system.</summary>
public enum ReleaseKind
{
    /// <summary>Not yet.</summary>
    None,

    /// <summary>To the submitter and the public (công khai).</summary>
    Published,

    /// <summary>To the submitter alone (gửi riêng).</summary>
    Private,

    /// <summary>To nobody by this system (không công khai).</summary>
    Withheld,
}

/// <summary>One version of a unit's result (kết quả xử lý). Earlier versions stay.</summary>
public sealed record Answer
{
    /// <summary>Its ordinal on the assignment, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The officer's text.</summary>
    public required TextRef? Submitted { get; init; }

    /// <summary>The official who submitted it.</summary>
    public string? SubmittedBy { get; init; }

    /// <summary>When it was submitted.</summary>
    public required Instant SubmittedAt { get; init; }

    /// <summary>The number of the result document (Phụ lục I); none where it has none.</summary>
    public DocumentReference? Document { get; init; }

    /// <summary>The files that prove it.</summary>
    public ImmutableArray<MediaDescriptor> Evidence { get; init; } = [];

    /// <summary>The leader's amended text; none where the officer's was approved as it was.</summary>
    public TextRef? Amended { get; init; }

    /// <summary>When it was approved; none where it was not.</summary>
    public Instant? ApprovedAt { get; init; }

    /// <summary>The coordinating unit's edited text, beside the approved one (TN58-A10.1); none where it was not edited.</summary>
    public TextRef? Edited { get; init; }

    /// <summary>What the public reads: the text that holds, with personal data hidden; none where it was not published so.</summary>
    public TextRef? Public { get; init; }

    /// <summary>How it left.</summary>
    public ReleaseKind Release { get; init; }

    /// <summary>When it first left; an answer given by telephone may be published later.</summary>
    public Instant? ReleasedAt { get; init; }

    /// <summary>When it was published; none where it was not.</summary>
    public Instant? PublishedAt { get; init; }

    /// <summary>The submitter's rating of this version; none where it was not rated.</summary>
    public TermCode? Rating { get; init; }

    /// <summary>The text that holds: edited, else amended, else as submitted. Not for the public, which reads <see cref="Public"/>.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public TextRef? Text => Edited ?? Amended ?? Submitted;
}
