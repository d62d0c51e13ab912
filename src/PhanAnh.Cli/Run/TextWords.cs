using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>Each as people read it.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "It writes to memory alone.")]
internal sealed class TextWords(Terminal terminal, CaseNames names) : RunWords
{
    private readonly StringWriter _text = new() { NewLine = terminal.Output.NewLine };
    private readonly EventLines _events = new(terminal, names);
    private readonly ClockTable _clocks = new(terminal, names);
    private readonly Painter _painter = terminal.Painter;

    public override void Outcome(int line, Command command, CommandOutcome outcome, IBufferWriter<byte> room)
    {
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

        End(room);
    }

    public override void Advanced(Case subject, ImmutableArray<CaseEvent> events, IBufferWriter<byte> room)
    {
        _text.WriteLine(terminal.Say("BY_TIME", subject.Code.Value));
        _events.Write(_text, subject, events);
        End(room);
    }

    public override void Stands(Case subject, ImmutableArray<ClockAnswer> clocks, Instant now, IBufferWriter<byte> room)
    {
        _text.WriteLine();
        _text.WriteLine(terminal.Say("STANDS", subject.Code.Value, names.State(subject, subject.State.Code), TimeTexts.Moment(now, names.Language)));
        foreach (var assignment in subject.Assignments)
        {
            _text.WriteLine($"  {assignment.Id}. {names.Unit(assignment.Unit)}: {names.State(subject, assignment.State.Code)}");
        }

        _clocks.Write(_text, subject, clocks);
        End(room);
    }

    private void End(IBufferWriter<byte> room)
    {
        Encoding.UTF8.GetBytes(_text.ToString(), room);
        _text.GetStringBuilder().Clear();
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
