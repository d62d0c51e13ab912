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
    private CaseCode? _case;
    private long? _from;
    private Instant? _due;
    private string? _hash;
    private ImmutableArray<(int Start, int Length)> _events;

    /// <exception cref="JsonException">The line is no JSON.</exception>
    internal CommitLine? Read()
    {
        if (!_reader.Read() || _reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Ascii();
            _reader.Read();
            if (name is null || !seen.Add(name) || !ReadMember(name))
            {
                return null;
            }
        }

        // A second document behind the first is a JsonException of this read.
        return !_reader.Read() && _case is { } code && _from is { } from && seen.Contains("due") && _hash is { } hash && !_events.IsDefaultOrEmpty
            ? new(code, from, _due, hash, _events, _line)
            : null;
    }

    /// <summary>Members that a later version adds are passed over; the link covers them.</summary>
    private bool ReadMember(string name)
    {
        switch (name)
        {
            case "case":
                _case = Ascii() is { } text && CodeText.IsValid(text) ? new CaseCode(text) : null;
                return _case is not null;
            case "from":
                _from = _reader.TokenType == JsonTokenType.Number && _reader.TryGetInt64(out var from) && from > 0 ? from : null;
                return _from is not null;
            case "due":
                _due = Ascii() is { } due && OffsetText.TryParse(due, out var instant) ? instant : null;
                return _due is not null || _reader.TokenType == JsonTokenType.Null;
            case "hash":
                _hash = Ascii() is { } hash && CommitLine.IsHash(_reader.ValueSpan) ? hash : null;
                return _hash is not null;
            case "events":
                return ReadEvents();
            default:
                _reader.Skip();
                return true;
        }
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
        return _reader.TokenType == JsonTokenType.EndArray;
    }

    /// <summary>A text as it stands; none where it is no text, or not plain ASCII without escapes, as everything here is that this library writes.</summary>
    private readonly string? Ascii() =>
        _reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && !_reader.ValueIsEscaped && System.Text.Ascii.IsValid(_reader.ValueSpan)
            ? Encoding.ASCII.GetString(_reader.ValueSpan)
            : null;
}
