using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>Tells outcomes in order, none before it is kept: on another thread, while later commands are carried out.</summary>
internal sealed class Telling(RunPorts ports, RunReport report)
{
    // So many are worth another thread.
    private const int FewestTogether = 256;

    // So many share a flush at most. It bounds what is held in memory, and what a crash may cost of work that nobody was told of.
    private const int MostTogether = 1_024;

    private List<(CommandLine Line, CommandOutcome? Outcome)> _untold = [];
    private Task _telling = Task.CompletedTask;

    /// <summary>Takes an outcome to be told; none for a line that is no command. Waits only where the disk or the reader of the output is slower than the commands.</summary>
    public ValueTask AddAsync(CommandLine line, CommandOutcome? outcome)
    {
        _untold.Add((line, outcome));
        return _untold.Count < (_telling.IsCompleted ? FewestTogether : MostTogether) ? default : BeginAsync();
    }

    /// <summary>Returns when everything taken so far is told.</summary>
    public async ValueTask FinishAsync()
    {
        await BeginAsync().ConfigureAwait(false);
        await _telling.ConfigureAwait(false);
    }

    /// <exception cref="IOException">What was to be told before could not be kept or written.</exception>
    private async ValueTask BeginAsync()
    {
        await _telling.ConfigureAwait(false);
        if (_untold.Count > 0)
        {
            var outcomes = _untold;
            _untold = new(outcomes.Count);
            _telling = Task.Run(() => TellAsync(outcomes));
        }
    }

    private async Task TellAsync(List<(CommandLine Line, CommandOutcome? Outcome)> outcomes)
    {
        await ports.KeepAsync(CancellationToken.None).ConfigureAwait(false);
        foreach (var (line, outcome) in outcomes)
        {
            if (outcome is null)
            {
                report.Defective(line);
            }
            else
            {
                report.Outcome(line.Number, line.Command!, outcome);
            }
        }
    }
}
