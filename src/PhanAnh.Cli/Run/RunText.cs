using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>A run as people read it.</summary>
internal sealed class RunText(Terminal terminal, CaseNames names, string file) : RunReport
{
    private readonly EventLines _events = new(terminal, names);

    public override void Defective(CommandLine line)
    {
        terminal.Output.Flush();
        Complain(terminal, line, file);
    }

    public override OutcomeWords Words() => new OutcomeText(terminal, names);

    public override void Outcome(ReadOnlyMemory<byte> words) => terminal.OutputBytes.Write(words.Span);

    public override void Advanced(Case subject, ImmutableArray<CaseEvent> events)
    {
        terminal.Output.WriteLine(terminal.Say("BY_TIME", subject.Code.Value));
        _events.Write(terminal.Output, subject, events);
    }

    public override void Stands(Case subject, ImmutableArray<ClockAnswer> clocks, Instant now)
    {
        var output = terminal.Output;
        output.WriteLine();
        output.WriteLine(terminal.Say("STANDS", subject.Code.Value, names.State(subject, subject.State.Code), TimeTexts.Moment(now, names.Language)));
        foreach (var assignment in subject.Assignments)
        {
            output.WriteLine($"  {assignment.Id}. {names.Unit(assignment.Unit)}: {names.State(subject, assignment.State.Code)}");
        }

        new ClockTable(terminal, names).Write(subject, clocks);
    }

    public override void Sum(RunCount count, int cases)
    {
        terminal.Output.WriteLine();
        terminal.Output.WriteLine(terminal.Say(
            "RUN_SUM",
            terminal.Count("COUNT_COMMANDS", count.Commands),
            TimeTexts.Text(count.Accepted),
            TimeTexts.Text(count.Repeated),
            TimeTexts.Text(count.Refused),
            TimeTexts.Text(count.Defective),
            TimeTexts.Text(cases)));
    }
}
