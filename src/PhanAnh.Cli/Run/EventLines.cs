using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>Events as people read them, one a line.</summary>
internal sealed class EventLines(Terminal terminal, CaseNames names)
{
    internal const string Indent = "      ";

    private readonly Painter _painter = terminal.Painter;

    public void Write(TextWriter output, Case subject, ImmutableArray<CaseEvent> events)
    {
        foreach (var e in events)
        {
            var what = e.On is { } trigger ? names.Trigger(subject, trigger) : terminal.Say("BY_ITSELF");
            var state = e.To is { } to ? " → " + names.State(subject, to.Code) : "";
            var unit = e.Assignment is { } assignment ? $" [{names.Unit(subject, assignment)}]" : "";
            var row = _painter.Paint($"({e.Row})", Tone.Faint);
            var warnings = e.Warnings.IsEmpty ? "" : "\n" + Indent + "   " + _painter.Paint(terminal.Say("WARNS", string.Join(" ", e.Warnings.Select(guard => names.Warning(subject, guard)))), Tone.Warning);
            output.WriteLine(
                $"{Indent}#{TimeTexts.Text(e.Sequence)} {TimeTexts.Moment(e.EffectiveAt, names.Language)} {what}{state}{unit} {row}{warnings}");
        }
    }
}
