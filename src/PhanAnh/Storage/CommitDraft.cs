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
    /// <param name="head">The head of the chain of the case before; then after the events.</param>
    /// <param name="link">The link of the line before; then the one of this line.</param>
    internal void Seal(ref string head, ref string link)
    {
        var line = MemoryMarshal.AsMemory(_line.WrittenMemory).Span;
        foreach (var e in _events)
        {
            head = HashChain.Next(head, line[e]);
        }

        Encoding.ASCII.GetBytes(head, line[_hashAt..]);
        var linkAt = line.Length - CommitLine.LinkLength - 1;
        link = HashChain.Next(link, line[.._events[0].Start], line[_events[^1].End..linkAt]);
        Encoding.ASCII.GetBytes(link, line[(linkAt + CommitLine.LinkOpening.Length)..]);
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
        Put(due is { } instant ? $"\"{OffsetText.Format(instant)}\"" : "null");
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

    private void Put(string ascii) => _line.Advance(Encoding.ASCII.GetBytes(ascii, _line.GetSpan(ascii.Length)));
}
