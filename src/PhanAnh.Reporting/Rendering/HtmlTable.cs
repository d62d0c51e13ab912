using System.Text;

namespace PhanAnh.Reporting;

/// <summary>A table of a figure in HTML. Of a list of cases the first rows lie open; the others unfold when somebody asks, and print only then.</summary>
internal sealed class HtmlTable(StringBuilder output, Language language, int mostRows, bool unfolded)
{
    /// <summary>A table of at most so many rows is not broken between two printed pages.</summary>
    private const int Short = 12;

    /// <summary>So many rows of a list of cases lie open.</summary>
    private const int Listed = 10;

    /// <summary>Two tables of at most so many columns stand side by side where nothing is drawn above them.</summary>
    private const int Narrow = 3;

    internal void Write(FigureTable table)
    {
        var chart = table.SaysNothing ? null : SvgChart.Draw(table, language);
        output.Append(chart is null && table.Columns.Length <= Narrow && !table.ListsCases ? "<div class=\"table narrow\">\n<h3>" : "<div class=\"table\">\n<h3>")
            .Append(HtmlText.Encode(table.Title.In(language))).Append("</h3>\n");
        if (table.SaysNothing)
        {
            Paragraph("empty", ReportTexts.Say("EMPTY", language));
        }
        else
        {
            if (chart is not null)
            {
                output.Append("<figure>\n").Append(chart).Append("\n</figure>\n");
            }

            WriteRows(table);
            if (table.Note is { } note)
            {
                Paragraph("note", note.In(language));
            }
        }

        output.Append("</div>\n");
    }

    private void WriteRows(FigureTable table)
    {
        var shown = table.First(mostRows);
        var open = table.ListsCases && !unfolded ? Math.Min(Listed, shown.Length) : shown.Length;
        Write(table, shown.AsSpan(0, open));
        if (open < shown.Length)
        {
            output.Append("<details>\n<summary>").Append(HtmlText.Encode(More(table.Rows.Count - open))).Append("</summary>\n");
            Write(table, shown.AsSpan(open));
        }

        if (shown.Length < table.Rows.Count)
        {
            Paragraph("note", More(table.Rows.Count - shown.Length));
        }

        output.Append(open < shown.Length ? "</details>\n" : "");
    }

    private void Write(FigureTable table, ReadOnlySpan<FigureRow> rows)
    {
        output.Append(rows.Length <= Short ? "<div class=\"wide short\"" : "<div class=\"wide\"")
            .Append(" role=\"region\" tabindex=\"0\" aria-label=\"").Append(HtmlText.Encode(table.Title.In(language))).Append("\"><table>\n<thead><tr>");
        foreach (var column in table.Columns)
        {
            output.Append("<th scope=\"col\"").Append(column.IsNumber ? " class=\"n\"" : "").Append('>')
                .Append(HtmlText.Encode(column.Title.In(language))).Append("</th>");
        }

        output.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            output.Append(row.IsTotal ? "<tr class=\"total\">" : "<tr>");
            for (var i = 0; i < row.Cells.Length; i++)
            {
                var tag = i == 0 ? "th" : "td";
                output.Append('<').Append(tag).Append(i == 0 ? " scope=\"row\"" : "").Append(table.Columns[i].IsNumber ? " class=\"n\"" : "").Append('>')
                    .Append(HtmlText.Encode(CellText.Set(row.Cells[i], language))).Append("</").Append(tag).Append('>');
            }

            output.Append("</tr>\n");
        }

        output.Append("</tbody>\n</table></div>\n");
    }

    private string More(int rows) => ReportTexts.Say("MORE_ROWS", language, CellText.Number(rows, language));

    private void Paragraph(string kind, string text) =>
        output.Append("<p class=\"").Append(kind).Append("\">").Append(HtmlText.Encode(text)).Append("</p>\n");
}
