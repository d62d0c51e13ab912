using System.Buffers;
using System.Collections.Concurrent;

namespace PhanAnh.Cli;

/// <summary>
/// Carries out commands on as many threads as there are processors, at most sixteen. Those of one case go one behind another, in the order in which they were given; what happens to one case does not
/// depend on another.
/// </summary>
/// <remarks>Not thread-safe; one after another gives it hands of lines, and need not wait for one before the next.</remarks>
internal sealed class Lanes(HotlineDesk desk, RunReport report)
{
    // More would wait for the store and for who tells.
    private const int Most = 16;

    private const sbyte NoLane = -1;
    private const int RoomLength = 1 << 16;

    private readonly Task[] _lanes = [.. Enumerable.Repeat(Task.CompletedTask, Math.Min(Environment.ProcessorCount, Most))];
    private readonly RunWords[] _words = [.. Enumerable.Range(0, Math.Min(Environment.ProcessorCount, Most)).Select(_ => report.Words())];

    // A thousand outcomes wait for the disk or for a reader; in rooms that are used again, the collector does not carry them about.
    private readonly ConcurrentBag<ArrayBufferWriter<byte>> _rooms = [];

    /// <summary>Begins to carry out the commands of some lines, behind those given before.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="cancellation">Ends each lane behind the command that it is carrying out.</param>
    public Hand Begin(IReadOnlyList<CommandLine> lines, CancellationToken cancellation)
    {
        var outcomes = new CarriedOut?[lines.Count];
        var lanes = LanesOf(lines);
        var rooms = new ArrayBufferWriter<byte>[_lanes.Length];
        for (var lane = 0; lane < _lanes.Length; lane++)
        {
            var (own, before, room) = (lane, _lanes[lane], _rooms.TryTake(out var used) ? used : new(RoomLength));
            rooms[lane] = room;
            _lanes[lane] = Task.Run(() => HandleAsync(lines, lanes, own, outcomes, room, before, cancellation), CancellationToken.None);
        }

        return new(lines, outcomes, rooms, _rooms, Task.WhenAll(_lanes));
    }

    /// <summary>A lane that failed does nothing more: what comes behind fails with it.</summary>
    private async Task HandleAsync(
        IReadOnlyList<CommandLine> lines, sbyte[] lanes, int own, CarriedOut?[] outcomes, ArrayBufferWriter<byte> room, Task before, CancellationToken cancellation)
    {
        await before.ConfigureAwait(false);
        for (var i = 0; i < lanes.Length; i++)
        {
            if (lanes[i] == own)
            {
                cancellation.ThrowIfCancellationRequested();
                var outcome = await desk.HandleAsync(lines[i].Command!, cancellation).ConfigureAwait(false);
                var start = room.WrittenCount;
                _words[own].Outcome(lines[i].Number, lines[i].Command!, outcome, room);
                outcomes[i] = CarriedOut.Of(outcome, room.WrittenMemory[start..]);
            }
        }
    }

    private sbyte[] LanesOf(IReadOnlyList<CommandLine> lines)
    {
        var lanes = new sbyte[lines.Count];
        for (var i = 0; i < lanes.Length; i++)
        {
            lanes[i] = lines[i].Command is { } command ? (sbyte)((command.Case.GetHashCode() & int.MaxValue) % _lanes.Length) : NoLane;
        }

        return lanes;
    }
}
