using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>A store that lives as long as the process: for tests, samples and as the model of what a store does.</summary>
/// <remarks>Thread-safe; one lock. Events are kept as the bytes that a file would hold, and read when somebody asks for them.</remarks>
public sealed class InMemoryCaseStore : ICaseStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<CaseCode, CaseLog> _cases = [];
    private readonly DueOrder _due = new();
    private readonly EventLog _log = new();

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<StoredEvent>> LoadAsync(CaseCode code, CancellationToken cancellation = default)
    {
        lock (_lock)
        {
            return new(_cases.TryGetValue(code, out var log) ? log.Events(_log) : []);
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> AppendAsync(
        CaseCode code, long expectedVersion, ImmutableArray<CaseEvent> events, Instant? nextDue, CancellationToken cancellation = default)
    {
        AppendChecks.Check(code, expectedVersion, events);
        cancellation.ThrowIfCancellationRequested();
        foreach (var e in events)
        {
            // Written before others have to wait; what is written lately is at hand.
            EventJson.WriteShared(e);
        }

        lock (_lock)
        {
            ref var log = ref CollectionsMarshal.GetValueRefOrAddDefault(_cases, code, out _);
            log ??= new(code);
            if (log.Count != expectedVersion)
            {
                return new(false);
            }

            log.Add(events, _log);
            _due.Set(log.Due, nextDue);
            return new(true);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredEvent> ReadAllAsync(long after = 0, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        for (var position = after; ; position++)
        {
            cancellation.ThrowIfCancellationRequested();
            StoredEvent stored;
            lock (_lock)
            {
                if (position >= _log.Count)
                {
                    yield break;
                }

                stored = _log.Read((int)position);
            }

            yield return stored;
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<CaseCode> DueBeforeAsync(Instant instant, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        IReadOnlyList<CaseCode> due;
        lock (_lock)
        {
            due = _due.Before(instant);
        }

        foreach (var code in due)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return code;
        }
    }
}
