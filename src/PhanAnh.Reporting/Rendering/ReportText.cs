using System.Text;

namespace PhanAnh.Reporting;

/// <summary>A report for the terminal: plain text that also reads well when piped. No colours, no boxes; lines end with a line feed.</summary>
public static class ReportText
{
    /// <summary>The narrowest line that tables are laid out for.</summary>
    public const int NarrowestWidth = 60;

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of every word in it.</param>
    /// <param name="width">The width of a line in characters, 80 to 120 in most terminals; a table that cannot be narrowed further overflows.</param>
    /// <param name="mostRows">The most rows of a table that are written; a line says how many more there are.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is under <see cref="NarrowestWidth"/> or the number of rows negative.</exception>
    public static string Render(Report report, Language language, int width = 100, int mostRows = 20)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, NarrowestWidth);
        ArgumentOutOfRangeException.ThrowIfNegative(mostRows);
        var output = new StringBuilder();
        var title = ReportHeading.Title(report, language).ToUpperInvariant();
        output.Append(title).Append('\n').Append('=', Math.Min(width, TextWidth.Of(title))).Append('\n');
        foreach (var line in ReportHeading.Lines(report, language))
        {
            Wrapped(output, line, width);
        }

        foreach (var figure in report.Figures)
        {
            Write(output, figure, language, width, mostRows);
        }

        if (ReportHeading.HasSmall(report))
        {
            output.Append('\n');
            Wrapped(output, ReportTexts.Say("SMALL_NOTE", language), width);
        }

        return output.ToString();
    }

    private static void Write(StringBuilder output, Figure figure, Language language, int width, int mostRows)
    {
        output.Append('\n').Append(figure.Code).Append("  ").Append(figure.Title.In(language).ToUpperInvariant()).Append('\n');
        foreach (var table in figure.Tables)
        {
            output.Append('\n').Append(table.Title.In(language)).Append('\n');
            if (table.SaysNothing)
            {
                output.Append(ReportTexts.Say("EMPTY", language)).Append('\n');
                continue;
            }

            new TextTable(table, language, width).WriteTo(output, mostRows);
            if (table.Note is { } note)
            {
                Wrapped(output, note.In(language), width);
            }
        }
    }

    private static void Wrapped(StringBuilder output, string text, int width)
    {
        foreach (var line in TextWidth.Wrap(text, width))
        {
            output.Append(line).Append('\n');
        }
    }
}
