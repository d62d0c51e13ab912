using System.Text.Json;

namespace PhanAnh.Core;

/// <summary>Events as bytes: UTF-8 JSON with type and schema version. What is stored is hashed and never written anew.</summary>
/// <remarks>Thread-safe; no reflection. Members are only ever added to the form; a change of meaning raises the schema.</remarks>
public static class EventJson
{
    /// <summary>The newest schema that this version writes and understands.</summary>
    internal const int NewestSchema = 1;

    /// <summary>The bytes of an event.</summary>
    public static byte[] Write(CaseEvent e) => EventWriter.Write(e);

    /// <summary>Reads an event; answers a code of <see cref="EventCodes"/> where the bytes are no event that this version understands.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out CaseEvent? e, out string? code)
    {
        e = null;
        code = EventCodes.Malformed;
        try
        {
            // A newer version may have changed every other member, so these two are looked at first.
            if (EventKind.Of(bytes) is not { Type: not null } kind)
            {
                return false;
            }

            if (kind.Schema > NewestSchema || FactJson.InfoOf(kind.Type) is not { } info)
            {
                code = EventCodes.Unknown;
                return false;
            }

            var read = new EventReader(bytes);
            read.Read();
            if (read is not { Schema: > 0, Sequence: > 0, Case: not null, At: not null, By: not null, Row: not null } || bytes[read.Data] is not [(byte)'{', ..])
            {
                return false;
            }

            e = Event(in read, (CaseFact)JsonSerializer.Deserialize(bytes[read.Data], info)!);
            code = null;
            return true;
        }
        // A value that its type refuses, such as a document number with a space, is an ArgumentException of its constructor; bytes that are no text are the
        // reader's InvalidOperationException.
        catch (Exception fault) when (fault is JsonException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    private static CaseEvent Event(in EventReader read, CaseFact fact) => new()
    {
        Case = read.Case!.Value,
        Sequence = read.Sequence,
        EffectiveAt = read.At!.Value,
        RecordedAt = read.Recorded ?? read.At.Value,
        By = read.By!,
        On = read.On,
        Row = read.Row!.Value,
        Command = read.Command,
        Fingerprint = read.Fingerprint,
        Assignment = read.Assignment,
        To = read.To,
        AssignmentsTo = read.AssignmentsTo,
        Closes = read.Closes,
        Note = read.Note,
        BackdatingReason = read.Backdated,
        Warnings = read.Warnings,
        Clocks = read.Clocks,
        Notifies = read.Notifies,
        Fact = fact,
    };
}
