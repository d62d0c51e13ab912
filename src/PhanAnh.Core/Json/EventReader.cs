using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace PhanAnh.Core;

/// <summary>Reads the members that all events share, in any order; members that it does not know are passed over, and the fact is left for its own type.</summary>
/// <remarks>Whatever is wrong is a <see cref="JsonException"/>, an <see cref="ArgumentException"/> of a value, or an <see cref="InvalidOperationException"/> of bytes that are no text.</remarks>
internal ref partial struct EventReader(ReadOnlySpan<byte> bytes, JsonReaderOptions options)
{
    private Utf8JsonReader _json = new(bytes, options);

    internal string? Type { get; private set; }

    internal int Schema { get; private set; }

    internal CaseCode? Case { get; private set; }

    internal long Sequence { get; private set; }

    internal Instant? At { get; private set; }

    internal Instant? Recorded { get; private set; }

    internal EventActor? By { get; private set; }

    internal TriggerCode? On { get; private set; }

    internal RowCode? Row { get; private set; }

    internal CommandId? Command { get; private set; }

    internal TextRef? Fingerprint { get; private set; }

    internal AssignmentId? Assignment { get; private set; }

    internal StateMark? To { get; private set; }

    internal StateMark? AssignmentsTo { get; private set; }

    internal TermCode? Closes { get; private set; }

    internal TextRef? Note { get; private set; }

    internal TextRef? Backdated { get; private set; }

    internal ImmutableArray<string> Warnings { get; private set; } = [];

    internal ImmutableArray<ClockMark> Clocks { get; private set; } = [];

    internal ImmutableArray<NotificationCode> Notifies { get; private set; } = [];

    /// <summary>Where the fact stands; nothing where there is none.</summary>
    internal Range Data { get; private set; }

    /// <summary>Reads the rest, once type and schema are known to be understood.</summary>
    internal void Read()
    {
        Begin(JsonTokenType.StartObject);
        while (NextMember())
        {
            Member();
        }

    }

    /// <summary>How many bytes the event takes, once it is read.</summary>
    internal readonly int Length => (int)_json.BytesConsumed;

    /// <exception cref="JsonException">Something follows the event.</exception>
    internal void ExpectEnd()
    {
        if (_json.Read())
        {
            throw new JsonException("Something follows the event.");
        }
    }

    private void Member()
    {
        if (Is("type"u8))
        {
            Type = Text();
        }
        else if (Is("schema"u8))
        {
            Schema = Number();
        }
        else if (Is("case"u8))
        {
            Case = new(Text()!);
        }
        else if (Is("seq"u8))
        {
            Sequence = Number64();
        }
        else if (Is("at"u8))
        {
            At = Moment();
        }
        else if (Is("recorded"u8))
        {
            Recorded = Moment();
        }
        else if (Is("by"u8))
        {
            By = Actor();
        }
        else if (Is("on"u8))
        {
            On = Text() is { } on ? new(on) : null;
        }
        else if (Is("row"u8))
        {
            Row = new(Text()!);
        }
        else if (Is("command"u8))
        {
            Command = Text() is { } command ? new(command) : null;
        }
        else if (Is("fingerprint"u8))
        {
            Fingerprint = Reference();
        }
        else if (Is("to"u8))
        {
            To = State();
        }
        else if (Is("clocks"u8))
        {
            Clocks = ClockMarks();
        }
        else if (Is("data"u8))
        {
            Data = Part();
        }
        else
        {
            RareMember();
        }
    }

    private void RareMember()
    {
        if (Is("assignment"u8))
        {
            Assignment = Ordinal();
        }
        else if (Is("assignmentsTo"u8))
        {
            AssignmentsTo = State();
        }
        else if (Is("closes"u8))
        {
            Closes = Text() is { } reason ? new(reason) : null;
        }
        else if (Is("note"u8))
        {
            Note = Reference();
        }
        else if (Is("backdated"u8))
        {
            Backdated = Reference();
        }
        else if (Is("warnings"u8))
        {
            Warnings = Texts(static text => text);
        }
        else if (Is("notifies"u8))
        {
            Notifies = Texts(static text => new NotificationCode(text));
        }
        else
        {
            _json.Skip();
        }
    }

    private readonly bool Is(ReadOnlySpan<byte> name) => _json.ValueTextEquals(name);

    private bool NextMember()
    {
        _json.Read();
        return _json.TokenType == JsonTokenType.PropertyName;
    }

    private void Begin(JsonTokenType token)
    {
        _json.Read();
        Expect(token);
    }

    private bool BeginObject()
    {
        _json.Read();
        if (_json.TokenType == JsonTokenType.Null)
        {
            return false;
        }

        Expect(JsonTokenType.StartObject);
        return true;
    }

    private readonly void Expect(JsonTokenType token)
    {
        if (_json.TokenType != token)
        {
            throw new JsonException($"{token} is expected.");
        }
    }

    /// <summary>A text; none for <c>null</c>.</summary>
    private string? Text()
    {
        _json.Read();
        return _json.TokenType == JsonTokenType.Null ? null
            : _json.TokenType == JsonTokenType.String ? _json.GetString()
            : throw new JsonException("A text is expected.");
    }

    private ImmutableArray<T> Texts<T>(Func<string, T> read)
    {
        _json.Read();
        if (_json.TokenType == JsonTokenType.Null)
        {
            return [];
        }

        Expect(JsonTokenType.StartArray);
        var texts = ImmutableArray.CreateBuilder<T>();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            Expect(JsonTokenType.String);
            texts.Add(read(_json.GetString()!));
        }

        return texts.DrainToImmutable();
    }

    private int Number()
    {
        _json.Read();
        return _json.TokenType == JsonTokenType.Number && _json.TryGetInt32(out var number) ? number : throw new JsonException("A number is expected.");
    }

    private long Number64()
    {
        _json.Read();
        return _json.TokenType == JsonTokenType.Number && _json.TryGetInt64(out var number) ? number : throw new JsonException("A number is expected.");
    }

    private bool Truth()
    {
        _json.Read();
        return _json.TokenType is JsonTokenType.True or JsonTokenType.False ? _json.GetBoolean() : throw new JsonException("True or false is expected.");
    }

    private Instant? Moment() => Text() is not { } text ? null
        : OffsetText.TryParse(text, out var instant) ? instant
        : throw new JsonException("A date and time with an offset is expected.");

    private LocalDate? Day() => Text() is not { } text ? null
        : LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value
        : throw new JsonException("A date is expected.");

    private TextRef? Reference() => Text() is { } text ? new(text) : null;

    private AssignmentId? Ordinal() => Text() is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) ? new(ordinal)
        : throw new JsonException("An ordinal is expected.");

    private Range Part()
    {
        _json.Read();
        var start = (int)_json.TokenStartIndex;
        _json.Skip();
        return start..(int)_json.BytesConsumed;
    }

    private static JsonException Missing() => new("A member is missing.");
}
