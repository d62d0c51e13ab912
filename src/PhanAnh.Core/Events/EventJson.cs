using System.Buffers;
using System.Text.Json;

namespace PhanAnh.Core;

/// <summary>Events as bytes: UTF-8 JSON with type and schema version. What is stored is hashed and never written anew.</summary>
/// <remarks>Thread-safe; no reflection. Members are only ever added to the form; a change of meaning raises the schema of the type, and events of
/// earlier schemas are brought up as they are read.</remarks>
public static class EventJson
{
    // Where an event stands in a document of its own, and where it stands two levels deep in a line of a store, which the same reader must be able to read.
    private static readonly JsonReaderOptions Alone = new() { MaxDepth = 64 };
    private static readonly JsonReaderOptions InLine = new() { MaxDepth = 62 };

    /// <summary>The bytes of an event.</summary>
    public static byte[] Write(CaseEvent e) => EventWriter.Write(e).ToArray();

    /// <summary>The same bytes, good until this thread writes another event.</summary>
    internal static ReadOnlySpan<byte> WriteShared(CaseEvent e) => EventWriter.Write(e);

    /// <summary>Writes the same bytes behind others, without an array of their own.</summary>
    /// <param name="e">The event.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException">There is no <paramref name="output"/>.</exception>
    public static void Write(CaseEvent e, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(EventWriter.Write(e));
    }

    /// <summary>Reads an event; answers a code of <see cref="EventCodes"/> where the bytes are no event that this version understands.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out CaseEvent? e, out string? code) => TryRead(bytes, EventUpcasters.Released, out e, out code);

    internal static bool TryRead(ReadOnlySpan<byte> bytes, EventUpcasters upcasters, out CaseEvent? e, out string? code) =>
        TryRead(bytes, true, upcasters, out e, out code, out _);

    /// <summary>Reads the event with which some bytes begin, and tells how many it takes.</summary>
    internal static bool TryReadFirst(ReadOnlySpan<byte> bytes, out CaseEvent? e, out int length) =>
        TryReadFirst(bytes, EventUpcasters.Released, out e, out length);

    internal static bool TryReadFirst(ReadOnlySpan<byte> bytes, EventUpcasters upcasters, out CaseEvent? e, out int length) =>
        TryRead(bytes, false, upcasters, out e, out _, out length);

    private static bool TryRead(ReadOnlySpan<byte> bytes, bool isAlone, EventUpcasters upcasters, out CaseEvent? e, out string? code, out int length)
    {
        e = null;
        code = EventCodes.Malformed;
        length = 0;
        try
        {
            // A newer version may have changed every other member, so these two are looked at first.
            if (EventKind.Of(bytes) is not { Type: not null } kind)
            {
                return false;
            }

            int? stored = null;
            if (upcasters.Takes(kind))
            {
                var older = isAlone ? bytes : bytes[..LengthOfFirst(bytes)];
                stored = older.Length;
                bytes = upcasters.Upcast(older, ref kind);
                isAlone = true;
            }

            if (kind.Schema > upcasters.NewestOf(kind.Type) || FactJson.InfoOf(kind.Type) is not { } info)
            {
                code = EventCodes.Unknown;
                return false;
            }

            var read = new EventReader(bytes, isAlone ? Alone : InLine);
            read.Read();
            length = stored ?? read.Length;
            if (isAlone)
            {
                read.ExpectEnd();
            }

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

    private static int LengthOfFirst(ReadOnlySpan<byte> bytes)
    {
        var json = new Utf8JsonReader(bytes, InLine);
        json.Read();
        json.Skip();
        return (int)json.BytesConsumed;
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
