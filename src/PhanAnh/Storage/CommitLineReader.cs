using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Finds the parts of a <see cref="CommitLine"/> without reading what its events say.</summary>
internal ref struct CommitLineReader(ReadOnlyMemory<byte> line)
{
    private readonly ReadOnlyMemory<byte> _line = line;
    private Utf8JsonReader _reader = new(line.Span);
    private Members _seen;
    private CaseCode _case;
    private long _from;
    private Instant? _due;
    private string _hash = "";
    private ImmutableArray<(int Start, int Length)> _events;

    /// <exception cref="JsonException">The line is no JSON.</exception>
    internal CommitLine? Read()
    {
        if (!_reader.Read() || _reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!ReadMember())
            {
                return null;
            }
        }

        // A second document behind the first is a JsonException of this read.
        return !_reader.Read() && _seen == Members.All ? new(_case, _from, _due, _hash, _events, _line) : null;
    }

    /// <summary>Members that a later version adds are passed over; the link covers them.</summary>
    private bool ReadMember() =>
        Is("case"u8) ? First(Members.Case) && ReadCase()
        : Is("from"u8) ? First(Members.From) && _reader.TokenType == JsonTokenType.Number && _reader.TryGetInt64(out _from) && _from > 0
        : Is("due"u8) ? First(Members.Due) && ReadDue()
        : Is("hash"u8) ? First(Members.Hash) && ReadHash()
        : Is("events"u8) ? First(Members.Events) && ReadEvents()
        : SkipMember();

    private readonly bool Is(ReadOnlySpan<byte> name) => _reader.ValueTextEquals(name);

    /// <summary>Goes on to the value of a member, unless the member stood before.</summary>
    private bool First(Members member)
    {
        var isFirst = (_seen & member) == Members.None;
        _seen |= member;
        return isFirst && _reader.Read();
    }

    private bool SkipMember()
    {
        _reader.Skip();
        return true;
    }

    private bool ReadCase()
    {
        if (Ascii() is not { } text || !CodeText.IsValid(text))
        {
            return false;
        }

        _case = new(text);
        return true;
    }

    private bool ReadDue()
    {
        if (Ascii() is not { } text)
        {
            return _reader.TokenType == JsonTokenType.Null;
        }

        var isRead = OffsetText.TryParse(text, out var instant);
        _due = isRead ? instant : null;
        return isRead;
    }

    private bool ReadHash()
    {
        _hash = Ascii() ?? "";
        return _hash.Length > 0 && CommitLine.IsHash(_reader.ValueSpan);
    }

    private bool ReadEvents()
    {
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        var events = ImmutableArray.CreateBuilder<(int Start, int Length)>();
        while (_reader.Read() && _reader.TokenType == JsonTokenType.StartObject)
        {
            var start = (int)_reader.TokenStartIndex;
            _reader.Skip();
            events.Add((start, (int)_reader.BytesConsumed - start));
        }

        _events = events.ToImmutable();
        return _reader.TokenType == JsonTokenType.EndArray && !_events.IsEmpty;
    }

    /// <summary>A text as it stands; none where it is no text, or not plain ASCII without escapes, as everything here is that this library writes.</summary>
    private readonly string? Ascii() =>
        _reader.TokenType == JsonTokenType.String && !_reader.ValueIsEscaped && System.Text.Ascii.IsValid(_reader.ValueSpan)
            ? Encoding.ASCII.GetString(_reader.ValueSpan)
            : null;

    [Flags]
    private enum Members
    {
        None = 0,
        Case = 1,
        From = 2,
        Due = 4,
        Hash = 8,
        Events = 16,
        All = Case | From | Due | Hash | Events,
    }
}
