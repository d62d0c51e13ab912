using System.Buffers;
using System.Collections.Concurrent;
using NodaTime;
using PhanAnh.Core;

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

    private readonly Lane[] _lanes = [.. Enumerable.Range(0, Math.Min(Environment.ProcessorCount, Most)).Select(_ => new Lane(desk, report.Words()))];

    // A thousand outcomes wait for the disk or for a reader; in rooms that are used again, the collector does not carry them about.
    private readonly ConcurrentBag<ArrayBufferWriter<byte>> _rooms = [];

    /// <summary>The cases that commands were about, as they left them. Not to be asked while commands are carried out.</summary>
    public IEnumerable<Case> Touched => _lanes.SelectMany(lane => lane.Touched);

    /// <summary>Begins to carry out the commands of some lines, behind those given before.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="cancellation">Ends each lane behind the command that it is carrying out.</param>
    public Hand Begin(IReadOnlyList<CommandLine> lines, CancellationToken cancellation)
    {
        var lanes = LanesOf(lines);
        var rooms = Array.ConvertAll(_lanes, _ => _rooms.TryTake(out var used) ? used : new(RoomLength));
        CommandLine?[] given = [.. lines];
        var outcomes = new CarriedOut?[given.Length];
        var done = new Task[_lanes.Length];
        for (var lane = 0; lane < _lanes.Length; lane++)
        {
            done[lane] = _lanes[lane].Begin(given, lanes, (sbyte)lane, outcomes, rooms[lane], cancellation);
        }

        return new(given, outcomes, rooms, _rooms, Task.WhenAll(done));
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
