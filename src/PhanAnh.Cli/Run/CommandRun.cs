using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>Carries out the commands of a file, line by line, and lets time pass at the end.</summary>
internal sealed class CommandRun(Terminal terminal, HotlineDesk desk, CommandReader reader, RunReport report)
{
    private readonly Dictionary<CaseCode, Case> _touched = [];
    private RunCount _count = new();
    private Instant _latest = Instant.MinValue;

    public async Task<RunCount> RunAsync(Stream commands, Instant? until, CancellationToken cancellation)
    {
        using (var progress = new Progress(terminal, "PROGRESS_COMMANDS"))
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

            if (until is { } instant)
            {
                await AdvanceAsync(instant, cancellation).ConfigureAwait(false);
            }
        }

        var now = until ?? _latest;
        foreach (var subject in _touched.Values.OrderBy(subject => subject.Code.Value, StringComparer.Ordinal))
        {
            report.Stands(subject, desk.ClocksOf(subject, now), now);
        }

        report.Sum(_count, _touched.Count);
        return _count;
    }

    /// <summary>Outcomes are written many at once, but before more input is waited for: its sender may wait for them.</summary>
    private ValueTask<bool> NextAsync(IAsyncEnumerator<CommandLine> lines)
    {
        var next = lines.MoveNextAsync();
        if (!next.IsCompleted)
        {
            terminal.Flush();
        }

        return next;
    }

    private async ValueTask HandleAsync(CommandLine line, CancellationToken cancellation)
    {
        if (line.Command is not { } command)
        {
            _count = _count with { Defective = _count.Defective + 1 };
            report.Defective(line);
            return;
        }

        var outcome = await desk.HandleAsync(command, cancellation).ConfigureAwait(false);
        _count = !outcome.IsAccepted ? _count with { Refused = _count.Refused + 1 }
            : outcome.WasRepeated ? _count with { Repeated = _count.Repeated + 1 }
            : _count with { Accepted = _count.Accepted + 1 };
        Touch(outcome.Case);
        report.Outcome(line.Number, command, outcome);
    }

    private async ValueTask AdvanceAsync(Instant until, CancellationToken cancellation)
    {
        var events = await desk.AdvanceAsync(until, cancellation).ConfigureAwait(false);
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
