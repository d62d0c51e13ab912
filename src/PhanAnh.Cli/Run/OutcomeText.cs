using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>What became of a command as people read it.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "It writes to memory alone.")]
internal sealed class OutcomeText(Terminal terminal, CaseNames names) : OutcomeWords
{
    private readonly StringWriter _text = new() { NewLine = terminal.Output.NewLine };
    private readonly EventLines _events = new(terminal, names);
    private readonly Painter _painter = terminal.Painter;

    public override void Write(int line, Command command, CommandOutcome outcome, IBufferWriter<byte> room)
    {
        _text.GetStringBuilder().Clear();
        if (outcome.Refusal is { } refusal)
        {
            Head(line, command, outcome.Case, terminal.Say("OUTCOME_REFUSED"), Tone.Bad);
            Reasons(refusal, outcome.Case);
        }
        else
        {
            Head(line, command, outcome.Case, outcome.WasRepeated ? terminal.Say("OUTCOME_REPEATED") : "", Tone.Faint);
            _events.Write(_text, outcome.Case!, outcome.Events);
        }

        Encoding.UTF8.GetBytes(_text.ToString(), room);
    }

    private void Head(int line, Command command, Case? subject, string result, Tone tone)
    {
        var what = $"{command.Case}  {TimeTexts.Moment(command.EffectiveAt, names.Language)}  {names.Trigger(subject, command.Trigger)}";
        var end = result.Length == 0 ? "" : ": " + _painter.Paint(result, tone);
        _text.WriteLine($"{TimeTexts.Text(line).PadLeft(5)} {what}{end}");
    }

    private void Reasons(Refusal refusal, Case? subject)
    {
        foreach (var reason in refusal.Reasons)
        {
            var clauses = reason.Clauses.IsEmpty ? "" : $" [{string.Join(", ", reason.Clauses)}]";
            var place = reason.Place.Length == 0 ? "" : $" ({reason.Place})";
            _text.WriteLine($"{EventLines.Indent}{_painter.Paint(reason.Code, Tone.Bad)}{clauses}: {names.Reason(subject, reason)}{place}");
        }

        if (!refusal.Permitted.IsEmpty)
        {
            _text.WriteLine(EventLines.Indent + terminal.Say("PERMITTED", string.Join(", ", refusal.Permitted.Select(trigger => names.Trigger(subject, trigger)))));
        }
    }
}
