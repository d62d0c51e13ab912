using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>Carries out the commands of a file, line by line, and lets time pass at the end.</summary>
internal sealed class CommandRun(Terminal terminal, HotlineDesk desk, RunPorts ports, CommandReader reader, RunReport report)
{
    // So many commands share a flush at most. It bounds what is held in memory, and what a crash may cost of work that nobody was told of.
    private const int MostUntold = 1_024;

    private readonly List<(CommandLine Line, CommandOutcome? Outcome)> _untold = [];
    private readonly Dictionary<CaseCode, Case> _touched = [];
    private RunCount _count = new();
    private Instant _latest = Instant.MinValue;

    public async Task<RunCount> RunAsync(Stream commands, Instant? until, CancellationToken cancellation)
    {
        using (var progress = new Progress(terminal, "PROGRESS_COMMANDS"))
        {
            try
            {
                var lines = reader.ReadAsync(commands, cancellation).GetAsyncEnumerator(cancellation);
                await using (lines.ConfigureAwait(false))
                {
                    while (await NextAsync(lines).ConfigureAwait(false))
                    {
                        progress.Report(lines.Current.Number);
                        await HandleAsync(lines.Current, cancellation).ConfigureAwait(false);
                    }
                }
            }
            finally
            {
                // Whoever ends a run is told what it did.
                await TellAsync().ConfigureAwait(false);
            }

            if (until is { } instant)
            {
                await AdvanceAsync(instant, cancellation).ConfigureAwait(false);
            }
        }

        var now = until ?? _latest;
        foreach (var subject in _touched.Values.OrderBy(subject => subject.Code.Value, StringComparer.Ordinal))
        {
            // A case whose regulation is not at hand was refused everything, and has no clocks that could be read.
            report.Stands(subject, desk.Regulations.Of(subject) is null ? [] : desk.ClocksOf(subject, now), now);
        }

        report.Sum(_count, _touched.Count);
        return _count;
    }

    /// <summary>Outcomes are written many at once, but before more input is waited for: its sender may wait for them.</summary>
    private async ValueTask<bool> NextAsync(IAsyncEnumerator<CommandLine> lines)
    {
        var next = lines.MoveNextAsync();
        if (!next.IsCompleted)
        {
            await TellAsync().ConfigureAwait(false);
            terminal.Flush();
        }

        return await next.ConfigureAwait(false);
    }

    private async ValueTask HandleAsync(CommandLine line, CancellationToken cancellation)
    {
        var outcome = line.Command is { } command ? await desk.HandleAsync(command, cancellation).ConfigureAwait(false) : null;
        _count = outcome is null ? _count with { Defective = _count.Defective + 1 }
            : !outcome.IsAccepted ? _count with { Refused = _count.Refused + 1 }
            : outcome.WasRepeated ? _count with { Repeated = _count.Repeated + 1 }
            : _count with { Accepted = _count.Accepted + 1 };
        Touch(outcome?.Case);
        _untold.Add((line, outcome));
        if (!ports.IsGrouped || _untold.Count == MostUntold)
        {
            await TellAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Tells outcomes in order, none before it is kept.</summary>
    private async ValueTask TellAsync()
    {
        await ports.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        foreach (var (line, outcome) in _untold)
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

        _untold.Clear();
    }

    private async ValueTask AdvanceAsync(Instant until, CancellationToken cancellation)
    {
        var events = await desk.AdvanceAsync(until, cancellation).ConfigureAwait(false);
        await ports.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        foreach (var group in events.GroupBy(e => e.Case))
        {
            var subject = await desk.FindAsync(group.Key, cancellation).ConfigureAwait(false);
            Touch(subject);
            report.Advanced(subject!, [.. group]);
        }
    }

    private void Touch(Case? subject)
    {
        if (subject is not null)
        {
            _touched[subject.Code] = subject;
            _latest = Instant.Max(_latest, subject.LatestAt);
        }
    }
}
