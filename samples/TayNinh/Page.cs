namespace PhanAnh.Samples.TayNinh;

/// <summary>Plain text in lines of a given width: headings, paragraphs, columns. The texts are NFC, so a letter takes one column.</summary>
internal sealed class Page(TextWriter output, int width)
{
    /// <summary>Characters a line.</summary>
    internal int Width => width;

    internal void Title(string title)
    {
        Line();
        Line(new string('═', width));
        Paragraph(title);
        Line(new string('═', width));
    }

    internal void Section(string title)
    {
        Line();
        Line(title);
        Line(new string('─', Math.Min(width, title.Length)));
    }

    internal void Line(string text = "") => output.Write(text.TrimEnd() + "\n");

    /// <summary>A text made by somebody else, as it is.</summary>
    internal void Block(string text) => output.Write(text);

    /// <summary>A paragraph, wrapped between words; its further lines are indented like the first or as told.</summary>
    internal void Paragraph(string text, int indent = 0, int? hanging = null)
    {
        var margin = indent;
        foreach (var line in Wrap(text, width - Math.Max(indent, hanging ?? indent)))
        {
            Line(new string(' ', margin) + line);
            margin = hanging ?? indent;
        }
    }

    /// <summary>One row of columns; a width of 0 takes what the others leave. A cell that is too long goes on in the next line.</summary>
    internal void Row(IReadOnlyList<int> widths, params ReadOnlySpan<string> cells)
    {
        var rest = width - widths.Sum() - (2 * (widths.Count - 1));
        var columns = new List<(string[] Lines, int Width)>();
        for (var i = 0; i < cells.Length; i++)
        {
            var most = widths[i] == 0 ? rest : widths[i];
            columns.Add(([.. Wrap(cells[i], most)], most));
        }

        for (var line = 0; line < columns.Max(column => column.Lines.Length); line++)
        {
            Line(string.Concat(columns.Select(column => (line < column.Lines.Length ? column.Lines[line] : "").PadRight(column.Width + 2))));
        }
    }

    private static IEnumerable<string> Wrap(string text, int most)
    {
        foreach (var paragraph in text.Split('\n'))
        {
            var line = "";
            foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (line.Length > 0 && line.Length + 1 + word.Length > most)
                {
                    yield return line;
                    line = "";
                }

                line = line.Length == 0 ? word : $"{line} {word}";
            }

            yield return line;
        }
    }
}
