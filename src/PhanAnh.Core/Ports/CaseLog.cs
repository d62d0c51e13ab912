using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PhanAnh.Core;

/// <summary>Which events of an <see cref="EventLog"/> are those of one case. Who read them lately finds them as they were read, as long as the collector leaves them.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class CaseLog
{
    private readonly List<int> _numbers = [];
    private WeakReference<StoredEvent[]>? _read;

    internal int Count => _numbers.Count;

    internal void Add(ImmutableArray<CaseEvent> events, EventLog log)
    {
        var known = _read is not null && _read.TryGetTarget(out var read) ? read : null;
        foreach (var e in events)
        {
            _numbers.Add(log.Add(e, _numbers.Count == 0 ? -1 : _numbers[^1]));
        }

        _read?.SetTarget(known is null ? null! : [.. known, .. events.Select((e, i) => log.Stored(_numbers[known.Length + i], e))]);
    }

    internal ImmutableArray<StoredEvent> Events(EventLog log)
    {
        if (_read is null || !_read.TryGetTarget(out var events))
        {
            events = [.. _numbers.Select(log.Read)];
            (_read ??= new(events)).SetTarget(events);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(events);
    }
}
