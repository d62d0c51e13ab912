using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Where a line with readable events stands.</summary>
/// <param name="Offset">Where it begins in the file.</param>
/// <param name="Length">Its bytes without its end.</param>
/// <param name="Events">How many of its events are readable, from the first; at least one.</param>
/// <param name="Previous">The index of the line of the same case before it; -1 for none.</param>
internal readonly record struct LineEntry(long Offset, int Length, int Events, int Previous);

/// <summary>What is known of a case without reading its events.</summary>
internal sealed class CaseEntry(CaseCode code)
{
    /// <summary>When something is due in it.</summary>
    internal DueNote Due { get; } = new(code);

    internal long Version { get; set; }

    internal string Head { get; set; } = HashChain.Start;

    internal int LastLine { get; set; } = -1;

    /// <summary>Why nothing more can be appended; none where it can.</summary>
    internal StoreDefect? Defect { get; set; }

    /// <summary>The events decoded last, for as long as memory is not needed for something else.</summary>
    internal WeakReference<DecodedLog>? Decoded { get; set; }
}

/// <summary>The whole readable log of a case.</summary>
internal sealed record DecodedLog(ImmutableArray<StoredEvent> Events);

/// <summary>Which lines hold which case: some 24 bytes a line and 300 a case, no events. Not thread-safe.</summary>
internal sealed class LogIndex
{
    private readonly Dictionary<CaseCode, CaseEntry> _cases = [];
    private readonly List<LineEntry> _lines = [];

    internal DueOrder Due { get; } = new();

    internal int Lines => _lines.Count;

    internal IEnumerable<CaseCode> Readable => _cases.Where(pair => pair.Value.Version > 0).Select(pair => pair.Key);

    internal int ReadableCases => Readable.Count();

    internal LineEntry Line(int index) => _lines[index];

    internal CaseEntry? Find(CaseCode code) => _cases.GetValueOrDefault(code);

    internal CaseEntry FindOrAdd(CaseCode code)
    {
        if (!_cases.TryGetValue(code, out var entry))
        {
            entry = new(code);
            _cases.Add(code, entry);
        }

        return entry;
    }

    internal CaseEntry Add(CaseCode code, long offset, int length, int events, string head, Instant? due) =>
        Add(FindOrAdd(code), offset, length, events, head, due);

    /// <summary>The same where the entry of the case has been found already.</summary>
    internal CaseEntry Add(CaseEntry entry, long offset, int length, int events, string head, Instant? due)
    {
        _lines.Add(new(offset, length, events, entry.LastLine));
        entry.LastLine = _lines.Count - 1;
        entry.Version += events;
        entry.Head = head;
        Due.Set(entry.Due, due);
        return entry;
    }

    /// <summary>Lets a case be read as far as it is, and nothing more be appended to it: what time should cause cannot be recorded either.</summary>
    internal void Block(CaseCode code, StoreDefect defect)
    {
        var entry = FindOrAdd(code);
        entry.Defect ??= defect;
        Due.Set(entry.Due, null);
    }

    /// <summary>The lines of a case in order.</summary>
    internal ImmutableArray<LineEntry> LinesOf(CaseEntry entry)
    {
        var lines = ImmutableArray.CreateBuilder<LineEntry>();
        for (var index = entry.LastLine; index >= 0; index = _lines[index].Previous)
        {
            lines.Add(_lines[index]);
        }

        lines.Reverse();
        return lines.ToImmutable();
    }

    /// <summary>The index of the first line that ends behind an offset.</summary>
    internal int FirstLineBehind(long offset)
    {
        int low = 0, high = _lines.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _lines[middle].Offset + _lines[middle].Length > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
