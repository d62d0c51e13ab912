using System.Text;

namespace PhanAnh.Reporting;

/// <summary>A row of a table with the line on which it begins.</summary>
internal sealed record CsvRow(int Line, ImmutableArray<string> Cells, bool IsTorn)
{
    internal bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);
}

/// <summary>Splits a text into rows and cells as RFC 4180 says, with any line ends; a quoted cell may hold separators and line breaks.</summary>
internal static class CsvRows
{
    internal static IEnumerable<CsvRow> Read(string text, char separator)
    {
        var cells = ImmutableArray.CreateBuilder<string>();
        var cell = new StringBuilder();
        var (line, begins, quoted) = (1, 1, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"')
                {
                    line += c == '\n' ? 1 : 0;
                    cell.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"' && cell.Length == 0)
            {
                quoted = true;
            }
            else if (c == separator)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else if (c is '\n' or '\r')
            {
                i += c == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                cells.Add(cell.ToString());
                cell.Clear();
                yield return new(begins, cells.DrainToImmutable(), false);
                begins = ++line;
            }
            else
            {
                cell.Append(c);
            }
        }

        if (cell.Length > 0 || cells.Count > 0 || quoted)
        {
            cells.Add(cell.ToString());
            yield return new(begins, cells.DrainToImmutable(), quoted);
        }
    }
}
