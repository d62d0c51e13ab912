using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>The clocks of a case in columns: what, who owes it, limit, due, verdict and by how much it was late.</summary>
internal sealed class ClockTable(Terminal terminal, CaseNames names)
{
    public void Write(TextWriter output, Case subject, ImmutableArray<ClockAnswer> clocks)
    {
        var rows = clocks.Select(clock => (Clock: clock, Cells: Cells(subject, clock))).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        int[] widths = [.. Enumerable.Range(0, rows[0].Cells.Length).Select(column => rows.Max(row => row.Cells[column].Length))];
        foreach (var (clock, cells) in rows)
        {
            var left = string.Join("  ", cells.Select((cell, column) => cell.PadRight(widths[column])));
            output.WriteLine($"    {left}  {terminal.Painter.Paint(Verdict(clock), ToneOf(clock))}");
        }
    }

    private string[] Cells(Case subject, ClockAnswer clock) =>
    [
        clock.Clock.Name.In(names.Language),
        clock.Unit is { } unit ? names.Unit(unit) : names.Role(subject, clock.OwedBy),
        TimeTexts.Limit(clock.Limit, names.Language),
        clock.Due is { } due ? TimeTexts.Due(due, clock.DueIsInTime, names.Language) : "–",
    ];

    private string Verdict(ClockAnswer clock) => clock.IsLate
        ? terminal.Say("VERDICT_LATE_BY", names.Verdict(clock.Verdict), TimeTexts.Span(clock.Overdue, names.Language))
        : names.Verdict(clock.Verdict);

    private static Tone ToneOf(ClockAnswer clock) => clock.IsLate ? Tone.Bad
        : clock.Verdict is ClockVerdict.Met or ClockVerdict.LawfullyExtended ? Tone.Good
        : Tone.Plain;
}
