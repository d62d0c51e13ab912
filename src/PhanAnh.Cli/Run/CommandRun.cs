using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>Carries out the commands of a file, those of one case in the order of its lines, and lets time pass at the end.</summary>
internal sealed class CommandRun(Terminal terminal, HotlineDesk desk, RunPorts ports, CommandReader reader, RunReport report)
{
    // So many hands are carried out at most while their outcomes wait to be told.
    private const int MostBegun = 4;

    private readonly Lanes _lanes = new(desk, report);
    private readonly Queue<Hand> _begun = new();
    private readonly Telling _telling = new(ports, report);
    private readonly Dictionary<CaseCode, Case> _advanced = [];
    private RunCount _count = new();

    public async Task<RunCount> RunAsync(Stream commands, Instant? until, CancellationToken cancellation)
    {
        var isOfUse = true;
        using (var progress = new Progress(terminal, "PROGRESS_COMMANDS"))
        {
            try
            {
                using var reading = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
                var hands = new ReadAhead(reader, commands).ReadAsync(reading.Token).GetAsyncEnumerator(reading.Token);
                await using (hands.ConfigureAwait(false))
                {
                    while (isOfUse && await NextAsync(hands, reading).ConfigureAwait(false))
                    {
                        _begun.Enqueue(_lanes.Begin(hands.Current, cancellation));
                        progress.Report(hands.Current[^1].Number);
                        await EndAsync(MostBegun).ConfigureAwait(false);
                        isOfUse = !ports.AreInMemory || OutputPipe.HasReader;
                    }
                }

                await EndAsync(0).ConfigureAwait(false);
            }
            finally
            {
                // Whoever ends a run is told what it did.
                await BreakOffAsync().ConfigureAwait(false);
                await _telling.FinishAsync().ConfigureAwait(false);
            }

            if (!isOfUse)
            {
                // Nobody reads what became of the commands, and nothing keeps it.
                return _count;
            }

            if (until is { } instant)
            {
                await AdvanceAsync(instant, cancellation).ConfigureAwait(false);
            }
        }

        Case[] touched = [.. _lanes.Touched.Where(subject => !_advanced.ContainsKey(subject.Code)).Concat(_advanced.Values).OrderBy(subject => subject.Code.Value, StringComparer.Ordinal)];
        var now = until ?? touched.Select(subject => subject.LatestAt).DefaultIfEmpty(Instant.MinValue).Max();
        var standing = new StandingCases(report, subject => ClocksOf(subject, now), now);
        await standing.TellAsync(touched).ConfigureAwait(false);
        report.Sum(_count, touched.Length);
        return _count;
    }

    /// <summary>A case whose regulation is not at hand was refused everything, and has no clocks that could be read.</summary>
    private ImmutableArray<ClockAnswer> ClocksOf(Case subject, Instant now) => desk.Regulations.Of(subject) is null ? [] : desk.ClocksOf(subject, now);

    /// <summary>Outcomes are written many at once, but before more input is waited for: its sender may wait for them.</summary>
    private async ValueTask<bool> NextAsync(IAsyncEnumerator<IReadOnlyList<CommandLine>> hands, CancellationTokenSource reading)
    {
        var next = hands.MoveNextAsync().AsTask();
        try
        {
            if (!next.IsCompleted)
            {
                await EndAsync(0).ConfigureAwait(false);
                await _telling.FinishAsync().ConfigureAwait(false);
                terminal.Flush();
            }
        }
        catch
        {
            // What reads cannot be put away while it reads.
            await reading.CancelAsync().ConfigureAwait(false);
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        return await next.ConfigureAwait(false);
    }

    /// <summary>Waits for the oldest hands until no more than so many are left, and has them told.</summary>
    private async ValueTask EndAsync(int left)
    {
        while (_begun.Count > left)
        {
            await _begun.Peek().Done.ConfigureAwait(false);
            await TellAsync(_begun.Dequeue()).ConfigureAwait(false);
        }
    }

    /// <summary>Waits until nothing is carried out any more, whatever broke it off, and has what was done told.</summary>
    private async ValueTask BreakOffAsync()
    {
        // All of them first: where nothing can be told any more, nothing may go on behind it either.
        await Task.WhenAll(_begun.Select(hand => hand.Done)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (_begun.TryDequeue(out var hand))
        {
            await TellAsync(hand).ConfigureAwait(false);
        }
    }

    private ValueTask TellAsync(Hand hand)
    {
        foreach (var (_, outcome) in hand.Told())
        {
            Count(outcome);
        }

        return _telling.AddAsync(hand);
    }

    private void Count(CarriedOut? outcome)
    {
        _count = outcome is null ? _count with { Defective = _count.Defective + 1 }
            : !outcome.IsAccepted ? _count with { Refused = _count.Refused + 1 }
            : outcome.WasRepeated ? _count with { Repeated = _count.Repeated + 1 }
            : _count with { Accepted = _count.Accepted + 1 };
    }

    private async ValueTask AdvanceAsync(Instant until, CancellationToken cancellation)
    {
        var events = await desk.AdvanceAsync(until, cancellation).ConfigureAwait(false);
        await ports.KeepAsync(CancellationToken.None).ConfigureAwait(false);
        foreach (var group in events.GroupBy(e => e.Case))
        {
            var subject = await desk.FindAsync(group.Key, cancellation).ConfigureAwait(false);
            _advanced[group.Key] = subject!;
            report.Advanced(subject!, [.. group]);
        }
    }
}
