using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PhanAnh.Core;

/// <summary>Which events of an <see cref="EventLog"/> are those of one case. Who read them lately finds them as they were read, as long as the collector leaves them.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class CaseLog(CaseCode code)
{
    // Most cases come to an end with no more events.
    private const int OrdinaryLength = 12;

    private int[] _numbers = [];
    private WeakReference<StoredEvent[]>? _read;

    /// <summary>When something is due in it.</summary>
    internal DueNote Due { get; } = new(code);

    internal int Count { get; private set; }

    internal void Add(ImmutableArray<CaseEvent> events, EventLog log)
    {
        var known = _read is not null && _read.TryGetTarget(out var read) ? read : null;
        var added = new int[events.Length];
        for (var i = 0; i < added.Length; i++)
        {
            added[i] = log.Add(events[i], i > 0 ? added[i - 1] : Count > 0 ? _numbers[Count - 1] : -1);
        }

        // All of a commit or nothing: an event that cannot be written leaves the case as it was.
        if (Count + added.Length > _numbers.Length)
        {
            Array.Resize(ref _numbers, Math.Max(Count + added.Length, _numbers.Length == 0 ? OrdinaryLength : 2 * Count));
        }

        added.CopyTo(_numbers, Count);
        Count += added.Length;
        _read?.SetTarget(known is null ? null! : [.. known, .. events.Select((e, i) => log.Stored(_numbers[known.Length + i], e))]);
    }

    internal ImmutableArray<StoredEvent> Events(EventLog log)
    {
        if (_read is null || !_read.TryGetTarget(out var events))
        {
            events = [.. _numbers.Take(Count).Select(log.Read)];
            (_read ??= new(events)).SetTarget(events);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(events);
    }
}
