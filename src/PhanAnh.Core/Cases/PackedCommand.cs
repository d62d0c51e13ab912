using System.Buffers.Binary;
using System.Text;

namespace PhanAnh.Core;

/// <summary>How a command that was carried out is written into bytes in memory: first and last event, fingerprint, the length of its id, the id. Never stored.</summary>
internal static class PackedCommand
{
    private const int LastAt = sizeof(long);
    private const int FingerprintAt = 2 * sizeof(long);
    private const int IdLengthAt = FingerprintAt + TextRef.PackedLength;
    private const int IdAt = IdLengthAt + 1;

    /// <summary>How many bytes the first of several takes.</summary>
    internal static int LengthOf(ReadOnlySpan<byte> packed) => IdAt + packed[IdLengthAt];

    /// <summary>How many bytes a command will take.</summary>
    internal static int LengthOf(SeenCommand command) => IdAt + command.Id.Value.Length;

    /// <summary>Whether the first of several has an id.</summary>
    internal static bool IsOf(ReadOnlySpan<byte> packed, CommandId id) => Ascii.Equals(packed.Slice(IdAt, packed[IdLengthAt]), id.Value);

    /// <summary>Reads the first of several.</summary>
    internal static SeenCommand Read(ReadOnlySpan<byte> packed) => new(
        new(Encoding.ASCII.GetString(packed.Slice(IdAt, packed[IdLengthAt]))),
        TextRef.Unpack(packed[FingerprintAt..]),
        BinaryPrimitives.ReadInt64LittleEndian(packed),
        BinaryPrimitives.ReadInt64LittleEndian(packed[LastAt..]));

    internal static void Write(SeenCommand command, Span<byte> room)
    {
        BinaryPrimitives.WriteInt64LittleEndian(room, command.First);
        WriteLast(room, command.Last);
        command.Fingerprint.Pack(room[FingerprintAt..]);
        room[IdLengthAt] = (byte)command.Id.Value.Length;
        Ascii.FromUtf16(command.Id.Value, room[IdAt..], out _);
    }

    internal static void WriteLast(Span<byte> room, long last) => BinaryPrimitives.WriteInt64LittleEndian(room[LastAt..], last);
}
