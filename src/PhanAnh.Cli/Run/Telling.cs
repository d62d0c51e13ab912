namespace PhanAnh.Cli;

/// <summary>Tells outcomes in order, none before it is kept: on another thread, while later commands are carried out.</summary>
internal sealed class Telling(RunPorts ports, RunReport report)
{
    // So many are worth another thread.
    private const int FewestTogether = 256;

    // So many share a flush, and a hand more at most. It bounds what is held in memory, and what a crash may cost of work that nobody was told of.
    private const int MostTogether = 1_024;

    private List<Hand> _untold = [];
    private int _lines;
    private Task _telling = Task.CompletedTask;

    /// <summary>Takes a hand that is done, to be told. Waits only where the disk or the reader of the output is slower than the commands.</summary>
    public ValueTask AddAsync(Hand hand)
    {
        _untold.Add(hand);
        _lines += hand.Lines.Length;
        return _lines < (_telling.IsCompleted ? FewestTogether : MostTogether) ? default : BeginAsync();
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
            var hands = _untold;
            (_untold, _lines) = (new(hands.Count), 0);
            _telling = Task.Run(() => TellAsync(hands));
        }
    }

    private async Task TellAsync(List<Hand> hands)
    {
        await ports.KeepAsync(CancellationToken.None).ConfigureAwait(false);
        foreach (var hand in hands)
        {
            foreach (var (line, outcome) in hand.Told())
            {
                if (outcome is null)
                {
                    report.Defective(line!);
                }
                else
                {
                    report.Tell(outcome.Words.Span);
                }
            }

            hand.PutAway();
        }
    }
}
