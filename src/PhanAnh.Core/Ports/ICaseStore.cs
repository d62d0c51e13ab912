using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>Keeps the logs of all cases: append-only, each with a hash chain over the bytes as stored.</summary>
/// <remarks>Implementations are safe for concurrent use.</remarks>
public interface ICaseStore
{
    /// <summary>The whole log of a case, in order; empty for a case that does not exist.</summary>
    ValueTask<ImmutableArray<StoredEvent>> LoadAsync(CaseCode code, CancellationToken cancellation = default);

    /// <summary>Appends the events of one decision, all or none.</summary>
    /// <param name="code">The case.</param>
    /// <param name="expectedVersion">The sequence number of its latest event; 0 for a new case.</param>
    /// <param name="events">Events that follow it without a gap; at least one.</param>
    /// <param name="nextDue">When time alone causes something next, for <see cref="DueBeforeAsync"/>; none for never.</param>
    /// <param name="cancellation">Cancels before the first byte is written, not after.</param>
    /// <returns>Whether they were appended; false where the case is at another version, and then nothing has changed.</returns>
    /// <exception cref="ArgumentException">There is no event, or the events leave a gap.</exception>
    ValueTask<bool> AppendAsync(
        CaseCode code, long expectedVersion, ImmutableArray<CaseEvent> events, Instant? nextDue, CancellationToken cancellation = default);

    /// <summary>All events of all cases in the order in which they were appended, from behind a position.</summary>
    /// <param name="after">The position of the last event already seen; 0 for all.</param>
    /// <param name="cancellation">Ends the reading.</param>
    IAsyncEnumerable<StoredEvent> ReadAllAsync(long after = 0, CancellationToken cancellation = default);

    /// <summary>The cases for which time alone causes something strictly before an instant, earliest first.</summary>
    IAsyncEnumerable<CaseCode> DueBeforeAsync(Instant instant, CancellationToken cancellation = default);
}
