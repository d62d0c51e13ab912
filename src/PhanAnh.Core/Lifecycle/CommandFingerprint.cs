using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>
/// The keyed fingerprint of a command: equal for a repetition, different for another command with its id, and telling nothing to whoever lacks the
/// case's key. When it was recorded and which version was expected are left out: a sender that tries again may have moved on.
/// </summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "It lives as long as its thread and writes to memory alone.")]
internal sealed class CommandFingerprint
{
    [ThreadStatic]
    private static CommandFingerprint? ofThread;

    private readonly ArrayBufferWriter<byte> _buffer = new(1_024);
    private readonly Utf8JsonWriter _json;

    private CommandFingerprint() => _json = new(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    internal static TextRef Of(Command command, TextSeal seal)
    {
        if (seal.IsTrial)
        {
            return seal.Refer(TextSeal.Mark);
        }

        var fingerprint = ofThread ??= new();
        try
        {
            fingerprint.Write(command);
            return seal.Refer(fingerprint._buffer.WrittenSpan);
        }
        finally
        {
            // Cleared, not only forgotten: what a citizen wrote does not lie about in a buffer.
            fingerprint._buffer.Clear();
        }
    }

    private void WriteTime(Instant at)
    {
        Span<byte> text = stackalloc byte[OffsetText.Length];
        if (OffsetText.TryFormat(at, text))
        {
            _json.WriteString("at"u8, text);
        }
        else
        {
            _json.WriteString("at"u8, OffsetText.Format(at));
        }
    }

    private void Write(Command command)
    {
        _buffer.Write(TextSeal.Mark);
        _json.Reset();
        _json.WriteStartObject();
        _json.WriteString("case"u8, command.Case.Value);
        _json.WriteString("on"u8, command.Trigger.Value);
        _json.WriteString("by"u8, command.Actor.Id.Reveal());
        _json.WriteString("role"u8, command.Actor.Role.Value);
        _json.WriteString("for"u8, command.Actor.Unit?.Value);
        WriteTime(command.EffectiveAt);
        _json.WriteString("assignment"u8, command.Assignment?.ToString());
        _json.WriteString("unit"u8, command.Unit?.Value);
        _json.WriteString("backdated"u8, command.BackdatingReason?.Reveal());
        _json.WritePropertyName(EnumText<ActKind>.Of(command.Act.Kind));
        JsonSerializer.Serialize(_json, command.Act, ActJson.InfoOf(command.Act));
        _json.WriteEndObject();
        _json.Flush();
    }
}
