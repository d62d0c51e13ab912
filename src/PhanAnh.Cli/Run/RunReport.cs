using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>Tells what happens in a run, as it happens.</summary>
internal abstract class RunReport : IDisposable
{
    /// <param name="terminal">Where to.</param>
    /// <param name="names">What people read.</param>
    /// <param name="file">How messages call the file of commands.</param>
    /// <param name="asJson">One JSON document a line, instead of text.</param>
    public static RunReport To(Terminal terminal, CaseNames names, string file, bool asJson) =>
        asJson ? new RunJson(terminal, names, file) : new RunText(terminal, names, file);

    /// <summary>A line that is no command; told on standard error in any form.</summary>
    public abstract void Defective(CommandLine line);

    /// <summary>Puts outcomes into words, for one thread.</summary>
    public abstract OutcomeWords Words();

    /// <summary>Tells what became of a command, in such words.</summary>
    public abstract void Outcome(ReadOnlyMemory<byte> words);

    /// <summary>What time alone caused in one case.</summary>
    public abstract void Advanced(Case subject, ImmutableArray<CaseEvent> events);

    /// <summary>How a case stands at the end.</summary>
    public abstract void Stands(Case subject, ImmutableArray<ClockAnswer> clocks, Instant now);

    public abstract void Sum(RunCount count, int cases);

    public virtual void Dispose() => GC.SuppressFinalize(this);

    private protected static void Complain(Terminal terminal, CommandLine line, string file)
    {
        foreach (var defect in line.Defects)
        {
            terminal.Error.WriteLine(Complaints.Of(defect, file).In(terminal.Language));
        }
    }
}
