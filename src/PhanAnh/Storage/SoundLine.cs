using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>
/// A line in exactly the form in which this library writes it, with events that it understands, read in one pass. For every other line it gives up, and
/// <see cref="CommitLine.Parse"/> says what can be said of it.
/// </summary>
internal ref struct SoundLine
{
    private readonly ReadOnlySpan<byte> _line;
    private int _at;

    private SoundLine(ReadOnlySpan<byte> line) => _line = line;

    /// <summary>The line, each of its events understood and in its place; none where anything is not as it should be. Its hashes are not asked here.</summary>
    internal static CommitLine? Read(ReadOnlyMemory<byte> line) =>
        CommitLine.LinkOf(line.Span) is null ? null : new SoundLine(line.Span).ReadLine(line);

    private CommitLine? ReadLine(ReadOnlyMemory<byte> line)
    {
        if (!Take(CommitLine.Opening) || !TakeText(out var code) || !CodeText.IsValid(code) || !Take(",\"from\":"u8) || !TakeNumber(out var from)
            || !Take(",\"due\":"u8) || !TakeDue(out var due) || !Take(",\"hash\":\""u8) || !TakeText(out var hash) || hash.Length != CommitLine.HashLength
            || !CommitLine.IsHash(_line.Slice(_at - CommitLine.HashLength - 1, CommitLine.HashLength)) || !Take(",\"events\":["u8))
        {
            return null;
        }

        var subject = new CaseCode(code);
        return Events(subject, from) is { IsDefault: false } events && _at == _line.Length - CommitLine.LinkLength
            ? new(subject, from, due, hash, events, line)
            : null;
    }

    private ImmutableArray<(int Start, int Length)> Events(CaseCode code, long from)
    {
        ImmutableArray<(int Start, int Length)> events = [];
        do
        {
            var start = _at;
            if (!EventJson.TryReadFirst(_line[start..^CommitLine.LinkLength], out var e, out var length) || _line[start] != (byte)'{'
                || e!.Case != code || e.Sequence != from + events.Length)
            {
                return default;
            }

            events = events.Add((start, length));
            _at = start + length;
        }
        while (_at < _line.Length - CommitLine.LinkLength && Take(","u8));
        return Take("]"u8) ? events : default;
    }

    private bool Take(ReadOnlySpan<byte> expected)
    {
        var isThere = _line[_at..].StartsWith(expected);
        _at += isThere ? expected.Length : 0;
        return isThere;
    }

    /// <summary>A text of plain ASCII without escapes, its closing quotation mark included.</summary>
    private bool TakeText(out string text)
    {
        text = "";
        var rest = _line[_at..];
        var end = rest.IndexOf((byte)'"');
        if (end < 0 || !Ascii.IsValid(rest[..end]) || rest[..end].Contains((byte)'\\'))
        {
            return false;
        }

        text = Encoding.ASCII.GetString(rest[..end]);
        _at += end + 1;
        return true;
    }

    private bool TakeNumber(out long number)
    {
        var isNumber = Utf8Parser.TryParse(_line[_at..], out number, out var length) && number > 0 && _line[_at] is >= (byte)'1' and <= (byte)'9';
        _at += length;
        return isNumber;
    }

    private bool TakeDue(out Instant? due)
    {
        due = null;
        if (Take("null"u8))
        {
            return true;
        }

        var isRead = Take("\""u8) && TakeText(out var text) && OffsetText.TryParse(text, out var instant) ? instant : (Instant?)null;
        due = isRead;
        return isRead is not null;
    }
}
