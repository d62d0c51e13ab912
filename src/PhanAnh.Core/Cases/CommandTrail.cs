using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>The commands that a case has carried out, latest first; each version of the case shares those before its own.</summary>
internal sealed class CommandTrail
{
    private readonly SeenCommand _latest;
    private readonly CommandTrail? _earlier;

    // A bit of the hash of each id from here on: most ids are new, and found to be so without a look at the others.
    private readonly ulong _bits;

    private CommandTrail(SeenCommand latest, CommandTrail? earlier)
    {
        _latest = latest;
        _earlier = earlier;
        _bits = BitOf(latest.Id) | (earlier?._bits ?? 0);
    }

    internal static CommandTrail? Of(ImmutableArray<SeenCommand> commands)
    {
        CommandTrail? trail = null;
        foreach (var command in commands)
        {
            trail = new(command, trail);
        }

        return trail;
    }

    internal static SeenCommand? Find(CommandTrail? trail, CommandId id)
    {
        var bit = BitOf(id);
        for (var at = trail; at is not null && (at._bits & bit) != 0; at = at._earlier)
        {
            if (at._latest.Id == id)
            {
                return at._latest;
            }
        }

        return null;
    }

    /// <summary>The trail after an event of a command: its first, or one more.</summary>
    internal static CommandTrail After(CommandTrail? trail, CommandId id, TextRef fingerprint, long sequence) =>
        trail is not null && trail._latest.Id == id
            ? new(trail._latest with { Last = sequence }, trail._earlier)
            : new(new(id, fingerprint, sequence, sequence), trail);

    internal static ImmutableArray<SeenCommand> ToArray(CommandTrail? trail)
    {
        var commands = ImmutableArray.CreateBuilder<SeenCommand>();
        for (var at = trail; at is not null; at = at._earlier)
        {
            commands.Add(at._latest);
        }

        commands.Reverse();
        return commands.DrainToImmutable();
    }

    private static ulong BitOf(CommandId id) => 1UL << (id.GetHashCode() & 63);
}
