using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace PhanAnh.Cli;

/// <summary>Reads commands on another thread while earlier ones are carried out. Nothing lies about: what is read is handed on before more input is waited for.</summary>
internal sealed class ReadAhead(CommandReader reader, Stream commands)
{
    // So many lines are handed on at most together, and so many hands full lie ready: a long file is not read into memory.
    private const int MostLines = 128;
    private const int MostHands = 4;

    // How long a reader may take to notice that it is abandoned; one that waits for input never does.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Channel<List<CommandLine>> _hands = Channel.CreateBounded<List<CommandLine>>(
        new BoundedChannelOptions(MostHands) { SingleReader = true, SingleWriter = true });

    /// <summary>What lies ready together, in the order of the file.</summary>
    public async IAsyncEnumerable<IReadOnlyList<CommandLine>> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        using var abandoned = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var reading = Task.Run(() => HandOnAsync(abandoned.Token), CancellationToken.None);
        try
        {
            await foreach (var hand in _hands.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
            {
                yield return hand;
            }

            // What went wrong with the reading is told behind the lines before it.
            await reading.ConfigureAwait(false);
        }
        finally
        {
            // Whoever ends early does not leave a thread behind that reads on.
            await abandoned.CancelAsync().ConfigureAwait(false);
            await Task.WhenAny(reading, Task.Delay(Patience, CancellationToken.None)).ConfigureAwait(false);
        }
    }

    private async Task HandOnAsync(CancellationToken cancellation)
    {
        try
        {
            var hand = new List<CommandLine>(MostLines);
            var lines = reader.ReadAsync(commands, cancellation).GetAsyncEnumerator(cancellation);
            await using (lines.ConfigureAwait(false))
            {
                while (true)
                {
                    var next = lines.MoveNextAsync();
                    if (hand.Count == MostLines || (hand.Count > 0 && !next.IsCompleted))
                    {
                        await _hands.Writer.WriteAsync(hand, cancellation).ConfigureAwait(false);
                        hand = new(MostLines);
                    }

                    if (!await next.ConfigureAwait(false))
                    {
                        break;
                    }

                    hand.Add(lines.Current);
                }
            }

            if (hand.Count > 0)
            {
                await _hands.Writer.WriteAsync(hand, cancellation).ConfigureAwait(false);
            }
        }
        finally
        {
            _hands.Writer.Complete();
        }
    }
}
