using System.Text;

namespace PhanAnh.Cli;

/// <summary>Where a table has its questions.</summary>
/// <param name="From">The column of the moments.</param>
/// <param name="Limit">The column of the limits.</param>
/// <param name="Columns">How many columns there are.</param>
internal sealed record CsvHeader(int From, int Limit, int Columns)
{
    private static ReadOnlySpan<byte> Added => "due"u8;

    private static ReadOnlySpan<byte> AddedError => "error"u8;

    public static CsvHeader? Read(CsvTable table, string file, Complaints complaints)
    {
        do
        {
            if (!table.Next() || table.Record.SequenceEqual(CsvTable.ByteOrderMark))
            {
                complaints.Add("CSV_EMPTY", file);
                return null;
            }
        }
        while (table.IsBlank);

        var names = Enumerable.Range(0, table.Cells).Select(i => NameOf(table, i)).ToList();
        var header = new CsvHeader(names.IndexOf("from"), names.IndexOf("limit"), names.Count);
        var place = FormattableString.Invariant($"{file}({table.Line},1)");
        if (table.Fault != CsvFault.None)
        {
            complaints.Add(table.FaultCode, place);
        }
        else if (header.From < 0 || header.Limit < 0)
        {
            complaints.Add("CSV_HEADER", place, string.Join(", ", names.Select(name => name.Length > 40 ? name[..40] + "…" : name).Take(20)));
        }

        foreach (var name in names.Where(name => name is "from" or "limit").GroupBy(name => name).Where(same => same.Count() > 1).Select(same => same.Key))
        {
            complaints.Add("CSV_COLUMN_TWICE", place, name);
        }

        foreach (var name in names.Where(name => name is "due" or "error"))
        {
            complaints.Add("CSV_COLUMN_TAKEN", place, name);
        }

        return complaints.Any ? null : header;
    }

    public static void Write(CsvTable table, Stream output)
    {
        output.Write(table.Record);
        output.WriteByte(table.Separator);
        output.Write(Added);
        output.WriteByte(table.Separator);
        output.Write(AddedError);
        output.Write(table.LineEnd);
    }

    private static string NameOf(CsvTable table, int column)
    {
        var cell = table.Cell(column);
        if (column == 0 && cell.StartsWith(CsvTable.ByteOrderMark))
        {
            cell = cell[CsvTable.ByteOrderMark.Length..];
        }

        return Encoding.UTF8.GetString(cell).Trim().Trim('"').ToLowerInvariant();
    }
}
