using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>A store that lives as long as the process: for tests, samples and as the model of what a store does.</summary>
/// <remarks>Thread-safe; one lock.</remarks>
public sealed class InMemoryCaseStore : ICaseStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<CaseCode, List<int>> _cases = [];
    private readonly DueIndex _due = new();
    private readonly EventLog _log = new();

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<StoredEvent>> LoadAsync(CaseCode code, CancellationToken cancellation = default)
    {
        lock (_lock)
        {
            return new(_cases.TryGetValue(code, out var numbers) ? [.. numbers.Select(_log.Read)] : []);
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
            ref var numbers = ref CollectionsMarshal.GetValueRefOrAddDefault(_cases, code, out _);
            numbers ??= new(events.Length);
            if (numbers.Count != expectedVersion)
            {
                return new(false);
            }

            foreach (var e in events)
            {
                numbers.Add(_log.Add(e, numbers.Count == 0 ? -1 : numbers[^1]));
            }

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
