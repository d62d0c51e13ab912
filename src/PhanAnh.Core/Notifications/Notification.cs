using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>Somebody is to be told something. It holds no personal text: the host looks up who and what when it sends.</summary>
/// <param name="Key">What makes it unique: case, event and notification. A host that has sent a key does not send it again.</param>
/// <param name="Definition">What it is, to which roles, by which media.</param>
/// <param name="Case">What it is about.</param>
/// <param name="Channel">The channel the case came by, for answers through it.</param>
/// <param name="Units">The units concerned; empty where none is.</param>
/// <param name="CausedBy">The sequence number of the event.</param>
/// <param name="At">When the event took effect.</param>
/// <param name="Undeliverable">Whether it goes to the submitter, who left no contact: it is recorded all the same.</param>
public sealed record Notification(
    string Key,
    NotificationDefinition Definition,
    CaseCode Case,
    TermCode Channel,
    ImmutableArray<UnitCode> Units,
    long CausedBy,
    Instant At,
    bool Undeliverable);
