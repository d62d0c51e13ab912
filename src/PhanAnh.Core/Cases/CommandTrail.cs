using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>The commands that a case has carried out; each version of the case shares what was full before its own.</summary>
/// <remarks>
/// They lie packed in a few pieces: of a province's cases, most of what is kept in memory would otherwise be the ids and fingerprints of their commands, each an object for the collector to visit.
/// </remarks>
internal sealed class CommandTrail
{
    // A case of an ordinary life has one piece.
    private const int PieceLength = 1_024;

    private readonly byte[] _piece;
    private readonly int _latest;
    private readonly CommandTrail? _full;

    // A bit of the hash of each id from here on: most ids are new, and found to be so without a look at the others.
    private readonly ulong _bits;

    private CommandTrail(byte[] piece, int latest, CommandTrail? full, ulong bits)
    {
        _piece = piece;
        _latest = latest;
        _full = full;
        _bits = bits;
    }

    internal static CommandTrail? Of(ImmutableArray<SeenCommand> commands)
    {
        CommandTrail? trail = null;
        foreach (var command in commands)
        {
            trail = Behind(trail, command);
        }

        return trail;
    }

    internal static SeenCommand? Find(CommandTrail? trail, CommandId id)
    {
        var bit = BitOf(id);
        for (var piece = trail; piece is not null && (piece._bits & bit) != 0; piece = piece._full)
        {
            for (var rest = piece._piece.AsSpan(); !rest.IsEmpty; rest = rest[PackedCommand.LengthOf(rest)..])
            {
                if (PackedCommand.IsOf(rest, id))
                {
                    return PackedCommand.Read(rest);
                }
            }
        }

        return null;
    }

    /// <summary>The trail after an event of a command: its first, or one more.</summary>
    internal static CommandTrail After(CommandTrail? trail, CommandId id, TextRef fingerprint, long sequence) =>
        trail is not null && PackedCommand.IsOf(trail._piece.AsSpan(trail._latest), id)
            ? trail.WithLast(sequence)
            : Behind(trail, new(id, fingerprint, sequence, sequence));

    internal static ImmutableArray<SeenCommand> ToArray(CommandTrail? trail)
    {
        var pieces = new Stack<byte[]>();
        for (var at = trail; at is not null; at = at._full)
        {
            pieces.Push(at._piece);
        }

        var commands = ImmutableArray.CreateBuilder<SeenCommand>();
        foreach (var piece in pieces)
        {
            for (var rest = piece.AsSpan(); !rest.IsEmpty; rest = rest[PackedCommand.LengthOf(rest)..])
            {
                commands.Add(PackedCommand.Read(rest));
            }
        }

        return commands.DrainToImmutable();
    }

    private static CommandTrail Behind(CommandTrail? trail, SeenCommand command)
    {
        var length = PackedCommand.LengthOf(command);
        var known = trail is not null && trail._piece.Length + length <= PieceLength ? trail._piece : [];
        var piece = new byte[known.Length + length];
        known.CopyTo(piece, 0);
        PackedCommand.Write(command, piece.AsSpan(known.Length));
        return new(piece, known.Length, known.Length > 0 ? trail!._full : trail, BitOf(command.Id) | (trail?._bits ?? 0));
    }

    private CommandTrail WithLast(long sequence)
    {
        byte[] piece = [.. _piece];
        PackedCommand.WriteLast(piece.AsSpan(_latest), sequence);
        return new(piece, _latest, _full, _bits);
    }

    private static ulong BitOf(CommandId id) => 1UL << (id.GetHashCode() & 63);
}
