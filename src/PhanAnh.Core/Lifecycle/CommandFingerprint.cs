using System.Buffers;
using System.Text.Json;

namespace PhanAnh.Core;

/// <summary>
/// The keyed fingerprint of a command: equal for a repetition, different for another command with its id, and telling nothing to whoever lacks the
/// case's key. When it was recorded and which version was expected are left out: a sender that tries again may have moved on.
/// </summary>
internal static class CommandFingerprint
{
    internal static TextRef Of(Command command, TextSeal seal)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        buffer.Write(TextSeal.Mark);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("case", command.Case.Value);
            writer.WriteString("on", command.Trigger.Value);
            writer.WriteString("by", command.Actor.Id.Reveal());
            writer.WriteString("role", command.Actor.Role.Value);
            writer.WriteString("for", command.Actor.Unit?.Value);
            writer.WriteString("at", OffsetText.Format(command.EffectiveAt));
            writer.WriteString("assignment", command.Assignment?.ToString());
            writer.WriteString("unit", command.Unit?.Value);
            writer.WriteString("backdated", command.BackdatingReason?.Reveal());
            writer.WritePropertyName(command.Act.Kind.ToString());
            JsonSerializer.Serialize(writer, command.Act, ActJson.InfoOf(command.Act));
            writer.WriteEndObject();
        }

        return seal.Refer(buffer.WrittenSpan);
    }
}
