using System.Buffers;
using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>Tells what happens in a run, as it happens.</summary>
internal abstract class RunReport(Terminal terminal) : IDisposable
{
    private readonly ArrayBufferWriter<byte> _room = new();
    private RunWords? _words;

    private protected Terminal Terminal => terminal;

    /// <param name="terminal">Where to.</param>
    /// <param name="names">What people read.</param>
    /// <param name="file">How messages call the file of commands.</param>
    /// <param name="asJson">One JSON document a line, instead of text.</param>
    public static RunReport To(Terminal terminal, CaseNames names, string file, bool asJson) =>
        asJson ? new RunJson(terminal, names, file) : new RunText(terminal, names, file);

    /// <summary>A line that is no command; told on standard error in any form.</summary>
    public abstract void Defective(CommandLine line);

    /// <summary>Puts into words what is told often, for one thread.</summary>
    public abstract RunWords Words();

    /// <summary>Tells what was put into such words.</summary>
    public void Tell(ReadOnlySpan<byte> words) => terminal.OutputBytes.Write(words);

    /// <summary>What time alone caused in one case.</summary>
    public void Advanced(Case subject, ImmutableArray<CaseEvent> events)
    {
        (_words ??= Words()).Advanced(subject, events, _room);
        Tell();
    }

    /// <summary>How a case stands at the end.</summary>
    public void Stands(Case subject, ImmutableArray<ClockAnswer> clocks, Instant now)
    {
        (_words ??= Words()).Stands(subject, clocks, now, _room);
        Tell();
    }

    public abstract void Sum(RunCount count, int cases);

    public virtual void Dispose() => GC.SuppressFinalize(this);

    private void Tell()
    {
        Tell(_room.WrittenSpan);
        _room.ResetWrittenCount();
    }

    private protected static void Complain(Terminal terminal, CommandLine line, string file)
    {
        foreach (var defect in line.Defects)
        {
            terminal.Error.WriteLine(Complaints.Of(defect, file).In(terminal.Language));
        }
    }
}
