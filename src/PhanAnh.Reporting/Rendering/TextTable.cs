using System.Text;

namespace PhanAnh.Reporting;

/// <summary>A table in plain text without boxes: columns two blanks apart, numbers flush right, long names wrapped.</summary>
internal sealed class TextTable(FigureTable table, Language language, int width)
{
    private const int Gap = 2;
    private const int NarrowestText = 8;

    internal void WriteTo(StringBuilder output, int mostRows)
    {
        var titles = table.Columns.Select(column => column.Title.In(language)).ToArray();
        var shown = table.First(mostRows);
        var cells = shown.Select(row => row.Cells.Select(cell => CellText.Of(cell, language)).ToArray()).ToArray();
        var widths = Widths(titles, cells);
        var rule = string.Join("  ", widths.Select(columnWidth => new string('-', columnWidth)));
        WriteRow(output, titles, widths);
        output.Append(rule).Append('\n');
        for (var i = 0; i < cells.Length; i++)
        {
            if (shown[i].IsTotal && i > 0)
            {
                output.Append(rule).Append('\n');
            }

            WriteRow(output, cells[i], widths);
        }

        var hidden = table.Rows.Count - shown.Length;
        if (hidden > 0)
        {
            output.Append(ReportTexts.Say("MORE_ROWS", language, CellText.Number(hidden, language))).Append('\n');
        }
    }

    private int[] Widths(string[] titles, string[][] cells)
    {
        var widths = new int[titles.Length];
        var narrowest = new int[titles.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            var column = i;
            var widest = cells.Select(row => TextWidth.Of(row[column])).DefaultIfEmpty(0).Max();
            var title = table.Columns[i].IsNumber ? TextWidth.LongestWord(titles[i]) : TextWidth.Of(titles[i]);
            widths[i] = Math.Max(widest, title);
            narrowest[i] = table.Columns[i].IsNumber || IsCase(i) ? Math.Max(widest, 1) : NarrowestText;
        }

        Widen(widths, titles);
        Shrink(widths, narrowest, isNumber: false);
        Shrink(widths, narrowest, isNumber: true);
        return widths;
    }

    /// <summary>Gives room that is left to titles over numbers, the tallest first, until all of them fit into two lines.</summary>
    private void Widen(int[] widths, string[] titles)
    {
        for (var room = width - widths.Sum() - (Gap * (widths.Length - 1)); room > 0; room--)
        {
            var tallest = Enumerable.Range(0, widths.Length).Where(i => table.Columns[i].IsNumber)
                .Select(i => (Column: i, Lines: TextWidth.Wrap(titles[i], widths[i]).Count))
                .Where(column => column.Lines > 2).DefaultIfEmpty((Column: -1, Lines: 0)).MaxBy(column => column.Lines);
            if (tallest.Column < 0)
            {
                return;
            }

            widths[tallest.Column]++;
        }
    }

    /// <summary>Takes what is too much from the widest columns, again and again: of names first, then of titles over numbers, never of numbers.</summary>
    private void Shrink(int[] widths, int[] narrowest, bool isNumber)
    {
        for (var tooMuch = widths.Sum() + (Gap * (widths.Length - 1)) - width; tooMuch > 0; tooMuch--)
        {
            var widest = -1;
            for (var i = 0; i < widths.Length; i++)
            {
                if (table.Columns[i].IsNumber == isNumber && widths[i] > narrowest[i] && (widest < 0 || widths[i] > widths[widest]))
                {
                    widest = i;
                }
            }

            if (widest < 0)
            {
                return;
            }

            widths[widest]--;
        }
    }

    /// <summary>A case's number is never cut in two: nobody could find it again.</summary>
    private bool IsCase(int column) => table.Columns[column].Code == "case";

    private void WriteRow(StringBuilder output, string[] cells, int[] widths)
    {
        var wrapped = cells.Select((cell, i) => TextWidth.Wrap(cell, widths[i], cut: !IsCase(i))).ToArray();
        var height = wrapped.Max(lines => lines.Count);
        for (var line = 0; line < height; line++)
        {
            var text = string.Join(
                new string(' ', Gap),
                wrapped.Select((lines, i) => TextWidth.Pad(line < lines.Count ? lines[line] : "", widths[i], table.Columns[i].IsNumber)));
            output.Append(text.TrimEnd()).Append('\n');
        }
    }
}
