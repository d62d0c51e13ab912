using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>A store that lives as long as the process: for tests, samples and as the model of what a store does.</summary>
/// <remarks>Thread-safe; one lock.</remarks>
public sealed class InMemoryCaseStore : ICaseStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<CaseCode, ImmutableArray<StoredEvent>> _cases = [];
    private readonly DueIndex _due = new();
    private readonly List<StoredEvent> _all = [];

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<StoredEvent>> LoadAsync(CaseCode code, CancellationToken cancellation = default)
    {
        lock (_lock)
        {
            return new(_cases.GetValueOrDefault(code, []));
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> AppendAsync(
        CaseCode code, long expectedVersion, ImmutableArray<CaseEvent> events, Instant? nextDue, CancellationToken cancellation = default)
    {
        AppendChecks.Check(code, expectedVersion, events);
        cancellation.ThrowIfCancellationRequested();
        lock (_lock)
        {
            var log = _cases.GetValueOrDefault(code, []);
            if (log.Length != expectedVersion)
            {
                return new(false);
            }

            var head = log.IsEmpty ? HashChain.Start : log[^1].Hash;
            foreach (var e in events)
            {
                var bytes = EventJson.Write(e);
                head = HashChain.Next(head, bytes);
                var stored = new StoredEvent(_all.Count + 1, e, bytes, head);
                _all.Add(stored);
                log = log.Add(stored);
            }

            _cases[code] = log;
            _due.Set(code, nextDue);
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
                if (position >= _all.Count)
                {
                    yield break;
                }

                stored = _all[(int)position];
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
