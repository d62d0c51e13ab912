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
    bool Undeliverable)
{
    /// <summary>
    /// The persons of the units concerned who held a post among the recipients on the day of the event, by the letters known when the notification
    /// is made; empty where the register names none, and for recipients outside the units.
    /// </summary>
    public ImmutableArray<NotifiedPerson> Persons { get; init; } = [];

    /// <summary>Compares every part, units and addressees one by one in order.</summary>
    public bool Equals(Notification? other) =>
        other is not null && Key == other.Key && Definition == other.Definition && Case == other.Case && Channel == other.Channel
        && CausedBy == other.CausedBy && At == other.At && Undeliverable == other.Undeliverable
        && Units.AsSpan().SequenceEqual(other.Units.AsSpan()) && Persons.AsSpan().SequenceEqual(other.Persons.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, At);
}

/// <summary>A person of a unit to whom a notification goes.</summary>
/// <param name="Unit">The unit in which the person holds the post.</param>
/// <param name="Post">The person's post in it, such as <c>FocalOfficer</c> (cán bộ đầu mối).</param>
/// <param name="Id">The host's identifier of the person.</param>
public sealed record NotifiedPerson(UnitCode Unit, RoleCode Post, string Id);
