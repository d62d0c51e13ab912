using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>A run as people read it.</summary>
internal sealed class RunText(Terminal terminal, CaseNames names, string file) : RunReport
{
    private const string Indent = "      ";

    private readonly Painter _painter = terminal.Painter;

    public override void Defective(CommandLine line)
    {
        terminal.Output.Flush();
        Complain(terminal, line, file);
    }

    public override void Outcome(int line, Command command, CommandOutcome outcome)
    {
        if (outcome.Refusal is { } refusal)
        {
            Head(line, command, outcome.Case, terminal.Say("OUTCOME_REFUSED"), Tone.Bad);
            Reasons(refusal, outcome.Case);
        }
        else
        {
            Head(line, command, outcome.Case, outcome.WasRepeated ? terminal.Say("OUTCOME_REPEATED") : "", Tone.Faint);
            Events(outcome.Case!, outcome.Events);
        }
    }

    public override void Advanced(Case subject, ImmutableArray<CaseEvent> events)
    {
        terminal.Output.WriteLine(terminal.Say("BY_TIME", subject.Code.Value));
        Events(subject, events);
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

    private void Head(int line, Command command, Case? subject, string result, Tone tone)
    {
        var what = $"{command.Case}  {TimeTexts.Moment(command.EffectiveAt, names.Language)}  {names.Trigger(subject, command.Trigger)}";
        var end = result.Length == 0 ? "" : ": " + _painter.Paint(result, tone);
        terminal.Output.WriteLine($"{TimeTexts.Text(line).PadLeft(5)} {what}{end}");
    }

    private void Reasons(Refusal refusal, Case? subject)
    {
        foreach (var reason in refusal.Reasons)
        {
            var clauses = reason.Clauses.IsEmpty ? "" : $" [{string.Join(", ", reason.Clauses)}]";
            var place = reason.Place.Length == 0 ? "" : $" ({reason.Place})";
            terminal.Output.WriteLine($"{Indent}{_painter.Paint(reason.Code, Tone.Bad)}{clauses}: {names.Reason(subject, reason)}{place}");
        }

        if (!refusal.Permitted.IsEmpty)
        {
            terminal.Output.WriteLine(Indent + terminal.Say("PERMITTED", string.Join(", ", refusal.Permitted.Select(trigger => names.Trigger(subject, trigger)))));
        }
    }

    private void Events(Case subject, ImmutableArray<CaseEvent> events)
    {
        foreach (var e in events)
        {
            var what = e.On is { } trigger ? names.Trigger(subject, trigger) : terminal.Say("BY_ITSELF");
            var state = e.To is { } to ? " → " + names.State(subject, to.Code) : "";
            var unit = e.Assignment is { } assignment ? $" [{names.Unit(subject, assignment)}]" : "";
            var row = _painter.Paint($"({e.Row})", Tone.Faint);
            var warnings = e.Warnings.IsEmpty ? "" : "\n" + Indent + "   " + _painter.Paint(terminal.Say("WARNS", string.Join(" ", e.Warnings.Select(guard => names.Warning(subject, guard)))), Tone.Warning);
            terminal.Output.WriteLine(
                $"{Indent}#{TimeTexts.Text(e.Sequence)} {TimeTexts.Moment(e.EffectiveAt, names.Language)} {what}{state}{unit} {row}{warnings}");
        }
    }
}
