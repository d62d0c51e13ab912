using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>
/// Carries out commands on as many threads as there are processors, at most sixteen. Those of one case go one behind another, in the order in which they were given; what happens to one case does not
/// depend on another.
/// </summary>
/// <remarks>Not thread-safe; one after another gives it hands of lines, and need not wait for one before the next.</remarks>
internal sealed class Lanes(HotlineDesk desk)
{
    // More would wait for the store and for who tells.
    private const int Most = 16;

    private const sbyte NoLane = -1;

    private readonly Task[] _lanes = [.. Enumerable.Repeat(Task.CompletedTask, Math.Min(Environment.ProcessorCount, Most))];

    /// <summary>Begins to carry out the commands of some lines, behind those given before.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="cancellation">Ends each lane behind the command that it is carrying out.</param>
    public Hand Begin(IReadOnlyList<CommandLine> lines, CancellationToken cancellation)
    {
        var outcomes = new CommandOutcome?[lines.Count];
        var lanes = LanesOf(lines);
        for (var lane = 0; lane < _lanes.Length; lane++)
        {
            var (own, before) = (lane, _lanes[lane]);
            _lanes[lane] = Task.Run(() => HandleAsync(lines, lanes, own, outcomes, before, cancellation), CancellationToken.None);
        }

        return new(lines, outcomes, Task.WhenAll(_lanes));
    }

    /// <summary>A lane that failed does nothing more: what comes behind fails with it.</summary>
    private async Task HandleAsync(
        IReadOnlyList<CommandLine> lines, sbyte[] lanes, int own, CommandOutcome?[] outcomes, Task before, CancellationToken cancellation)
    {
        await before.ConfigureAwait(false);
        for (var i = 0; i < lanes.Length; i++)
        {
            if (lanes[i] == own)
            {
                cancellation.ThrowIfCancellationRequested();
                outcomes[i] = await desk.HandleAsync(lines[i].Command!, cancellation).ConfigureAwait(false);
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
