using System.Buffers;
using System.Buffers.Text;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>A <see cref="CommitLine"/> while it is written: first all but its two hashes, which depend on the lines before it, then these.</summary>
internal sealed class CommitDraft
{
    private readonly ArrayBufferWriter<byte> _line = new(4_096);
    private readonly List<Range> _events = [];
    private int _hashAt;

    /// <summary>The line with its line feed; its hashes are zeros until it is sealed.</summary>
    internal ReadOnlySpan<byte> Line => _line.WrittenSpan;

    /// <summary>The text of the link of a line that is sealed.</summary>
    internal ReadOnlySpan<byte> Link => Line[^(CommitLine.LinkLength + 1)..].Slice(CommitLine.LinkOpening.Length, CommitLine.HashLength);

    internal void Write(CaseCode code, long from, Instant? due, ImmutableArray<CaseEvent> events)
    {
        Begin(code, from, due);
        foreach (var e in events)
        {
            var start = BeginEvent();
            EventJson.Write(e, _line);
            _events.Add(start.._line.WrittenCount);
        }

        End();
    }

    internal void Write(CaseCode code, long from, Instant? due, IReadOnlyList<byte[]> events)
    {
        Begin(code, from, due);
        foreach (var bytes in events)
        {
            var start = BeginEvent();
            _line.Write(bytes);
            _events.Add(start.._line.WrittenCount);
        }

        End();
    }

    /// <summary>Puts the hashes in.</summary>
    /// <param name="head">The head of the chain of the case before.</param>
    /// <param name="link">The text of the link of the line before.</param>
    /// <returns>The head of the chain of the case after the events.</returns>
    internal string Seal(string head, ReadOnlySpan<byte> link)
    {
        var line = MemoryMarshal.AsMemory(_line.WrittenMemory).Span;
        var hash = line.Slice(_hashAt, CommitLine.HashLength);
        Encoding.ASCII.GetBytes(head, hash);
        foreach (var e in _events)
        {
            HashChain.Next(hash, line[e], [], hash);
        }

        var linkAt = line.Length - CommitLine.LinkLength - 1;
        HashChain.Next(link, line[.._events[0].Start], line[_events[^1].End..linkAt], line.Slice(linkAt + CommitLine.LinkOpening.Length, CommitLine.HashLength));
        return Encoding.ASCII.GetString(hash);
    }

    private void Begin(CaseCode code, long from, Instant? due)
    {
        _line.ResetWrittenCount();
        _events.Clear();
        _line.Write(CommitLine.Opening);
        Put(code.Value);
        _line.Write("\",\"from\":"u8);
        Utf8Formatter.TryFormat(from, _line.GetSpan(20), out var digits);
        _line.Advance(digits);
        _line.Write(",\"due\":"u8);
        Put(due);
        _line.Write(",\"hash\":\""u8);
        _hashAt = _line.WrittenCount;
        Put(HashChain.Start);
        _line.Write("\",\"events\":["u8);
    }

    private int BeginEvent()
    {
        if (_events.Count > 0)
        {
            _line.Write(","u8);
        }

        return _line.WrittenCount;
    }

    private void End()
    {
        _line.Write("]"u8);
        _line.Write(CommitLine.LinkOpening);
        Put(HashChain.Start);
        _line.Write("\"}\n"u8);
    }

    private void Put(Instant? due)
    {
        if (due is not { } instant)
        {
            Put("null");
            return;
        }

        Put("\"");
        if (OffsetText.TryFormat(instant, _line.GetSpan(OffsetText.Length)))
        {
            _line.Advance(OffsetText.Length);
        }
        else
        {
            Put(OffsetText.Format(instant));
        }

        Put("\"");
    }

    private void Put(string ascii) => _line.Advance(Encoding.ASCII.GetBytes(ascii, _line.GetSpan(ascii.Length)));
}
