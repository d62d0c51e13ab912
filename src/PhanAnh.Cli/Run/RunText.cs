using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>A run as people read it.</summary>
internal sealed class RunText(Terminal terminal, CaseNames names, string file) : RunReport(terminal)
{
    public override void Defective(CommandLine line)
    {
        Terminal.Output.Flush();
        Complain(Terminal, line, file);
    }

    public override RunWords Words() => new TextWords(Terminal, names);

    public override void Sum(RunCount count, int cases)
    {
        Terminal.Output.WriteLine();
        Terminal.Output.WriteLine(Terminal.Say(
            "RUN_SUM",
            Terminal.Count("COUNT_COMMANDS", count.Commands),
            TimeTexts.Text(count.Accepted),
            TimeTexts.Text(count.Repeated),
            TimeTexts.Text(count.Refused),
            TimeTexts.Text(count.Defective),
            TimeTexts.Text(cases)));
    }
}
