using System.Collections.Immutable;
using System.Text.Json;

namespace PhanAnh.Core;

/// <summary>Events as bytes: UTF-8 JSON with type and schema version. What is stored is hashed and never written anew.</summary>
/// <remarks>Thread-safe; no reflection.</remarks>
public static class EventJson
{
    /// <summary>The bytes of an event.</summary>
    public static byte[] Write(CaseEvent e) => JsonSerializer.SerializeToUtf8Bytes(EnvelopeOf(e), FactJson.Envelope);

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

            if (kind.Schema > EventEnvelope.NewestSchema || FactJson.InfoOf(kind.Type) is not { } info)
            {
                code = EventCodes.Unknown;
                return false;
            }

            var envelope = JsonSerializer.Deserialize(bytes, FactJson.Envelope)!;
            if (envelope is not { Schema: > 0, Seq: > 0, By: not null } || bytes[envelope.Data.Place] is not [(byte)'{', ..])
            {
                return false;
            }

            e = Event(envelope, (CaseFact)JsonSerializer.Deserialize(bytes[envelope.Data.Place], info)!);
            code = null;
            return true;
        }
        // A value that its type refuses, such as a document number with a space, is an ArgumentException of its constructor.
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            return false;
        }
    }

    internal static EventEnvelope EnvelopeOf(CaseEvent e)
    {
        var name = e.Fact.GetType().Name;
        return new()
        {
            Type = name,
            Schema = EventEnvelope.NewestSchema,
            Case = e.Case,
            Seq = e.Sequence,
            At = e.EffectiveAt,
            Recorded = e.RecordedAt == e.EffectiveAt ? null : e.RecordedAt,
            By = e.By,
            On = e.On,
            Row = e.Row,
            Command = e.Command,
            Fingerprint = e.Fingerprint,
            Assignment = e.Assignment,
            To = e.To,
            AssignmentsTo = e.AssignmentsTo,
            Closes = e.Closes,
            Note = e.Note,
            Backdated = e.BackdatingReason,
            Warnings = OrNone(e.Warnings),
            Clocks = OrNone(e.Clocks),
            Notifies = OrNone(e.Notifies),
            Data = new(e.Fact),
        };
    }

    private static CaseEvent Event(EventEnvelope envelope, CaseFact fact) => new()
    {
        Case = envelope.Case,
        Sequence = envelope.Seq,
        EffectiveAt = envelope.At,
        RecordedAt = envelope.Recorded ?? envelope.At,
        By = envelope.By,
        On = envelope.On,
        Row = envelope.Row,
        Command = envelope.Command,
        Fingerprint = envelope.Fingerprint,
        Assignment = envelope.Assignment,
        To = envelope.To,
        AssignmentsTo = envelope.AssignmentsTo,
        Closes = envelope.Closes,
        Note = envelope.Note,
        BackdatingReason = envelope.Backdated,
        Warnings = envelope.Warnings ?? [],
        Clocks = envelope.Clocks ?? [],
        Notifies = envelope.Notifies ?? [],
        Fact = fact,
    };

    private static ImmutableArray<T>? OrNone<T>(ImmutableArray<T> items) => items.IsEmpty ? null : items;
}
