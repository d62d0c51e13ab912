using System.Text;

namespace PhanAnh.Reporting;

/// <summary>A report as Markdown with pipe tables (CommonMark with the tables of GitHub). Names are escaped, so no text becomes markup.</summary>
public static class ReportMarkdown
{
    /// <summary>Writes a report; every row of every table is in it.</summary>
    public static string Render(Report report, Language language)
    {
        var output = new StringBuilder();
        output.Append("# ").Append(Escape(ReportHeading.Title(report, language))).Append("\n\n");
        foreach (var line in ReportHeading.Lines(report, language))
        {
            output.Append("- ").Append(Escape(line)).Append('\n');
        }

        foreach (var figure in report.Figures)
        {
            output.Append("\n## ").Append(figure.Code).Append(' ').Append(Escape(figure.Title.In(language))).Append('\n');
            foreach (var table in figure.Tables)
            {
                Write(output, table, language);
            }
        }

        if (ReportHeading.HasSmall(report))
        {
            output.Append('\n').Append(Escape(ReportTexts.Say("SMALL_NOTE", language))).Append('\n');
        }

        return output.ToString();
    }

    private static void Write(StringBuilder output, FigureTable table, Language language)
    {
        output.Append("\n### ").Append(Escape(table.Title.In(language))).Append("\n\n");
        if (table.SaysNothing)
        {
            output.Append(ReportTexts.Say("EMPTY", language)).Append('\n');
            return;
        }

        output.Append("| ").AppendJoin(" | ", table.Columns.Select(column => Escape(column.Title.In(language)))).Append(" |\n");
        output.Append("| ").AppendJoin(" | ", table.Columns.Select(column => column.IsNumber ? "---:" : "---")).Append(" |\n");
        foreach (var row in table.Rows)
        {
            var cells = row.Cells.Select(cell => Escape(CellText.Of(cell, language)));
            output.Append("| ").AppendJoin(" | ", row.IsTotal ? cells.Select(cell => $"**{cell}**") : cells).Append(" |\n");
        }

        if (table.Note is { } note)
        {
            output.Append('\n').Append(Escape(note.In(language))).Append('\n');
        }
    }

    private static string Escape(string text)
    {
        var output = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\r' or '\n' or '\t')
            {
                output.Append(' ');
                continue;
            }

            if (c is '\\' or '|' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '#' or '~' or '&' or '!')
            {
                output.Append('\\');
            }

            output.Append(c);
        }

        return output.ToString();
    }
}
