using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>Carries out the commands of a file, line by line, and lets time pass at the end.</summary>
internal sealed class CommandRun(Terminal terminal, HotlineDesk desk, RunPorts ports, CommandReader reader, RunReport report)
{
    private readonly Telling _telling = new(ports, report);
    private readonly Dictionary<CaseCode, Case> _touched = [];
    private RunCount _count = new();
    private Instant _latest = Instant.MinValue;

    public async Task<RunCount> RunAsync(Stream commands, Instant? until, CancellationToken cancellation)
    {
        using (var progress = new Progress(terminal, "PROGRESS_COMMANDS"))
        {
            try
            {
                var hands = new ReadAhead(reader, commands).ReadAsync(cancellation).GetAsyncEnumerator(cancellation);
                await using (hands.ConfigureAwait(false))
                {
                    while (await NextAsync(hands).ConfigureAwait(false))
                    {
                        foreach (var line in hands.Current)
                        {
                            cancellation.ThrowIfCancellationRequested();
                            progress.Report(line.Number);
                            await HandleAsync(line, cancellation).ConfigureAwait(false);
                        }
                    }
                }
            }
            finally
            {
                // Whoever ends a run is told what it did.
                await _telling.FinishAsync().ConfigureAwait(false);
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
    private async ValueTask<bool> NextAsync(IAsyncEnumerator<IReadOnlyList<CommandLine>> hands)
    {
        var next = hands.MoveNextAsync();
        if (!next.IsCompleted)
        {
            await _telling.FinishAsync().ConfigureAwait(false);
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
        await _telling.AddAsync(line, outcome).ConfigureAwait(false);
    }

    private async ValueTask AdvanceAsync(Instant until, CancellationToken cancellation)
    {
        var events = await desk.AdvanceAsync(until, cancellation).ConfigureAwait(false);
        await ports.KeepAsync(CancellationToken.None).ConfigureAwait(false);
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
