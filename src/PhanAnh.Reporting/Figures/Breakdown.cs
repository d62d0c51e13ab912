namespace PhanAnh.Reporting;

/// <summary>A column of a breakdown: how its cell comes from the rows of a group.</summary>
internal sealed record Column<TRow>(string Code, Func<IReadOnlyList<TRow>, FigureCell> Cell);

/// <summary>Tables that show groups of rows under one set of columns, the total last.</summary>
internal static class Breakdown
{
    internal const string Total = "total";

    /// <summary>A breakdown of rows, each of which belongs to one group.</summary>
    internal static FigureTable Of<TRow>(
        string figure, string name, string keyColumn, IEnumerable<TRow> rows, Func<TRow, GroupKey> key, params ReadOnlySpan<Column<TRow>> columns) =>
        Of(figure, name, keyColumn, [.. rows], row => [key(row)], columns);

    /// <summary>A breakdown of rows, each of which belongs to any number of groups; the total still counts it once.</summary>
    internal static FigureTable OfMany<TRow>(
        string figure, string name, string keyColumn, IEnumerable<TRow> rows, Func<TRow, IEnumerable<GroupKey>> keys, params ReadOnlySpan<Column<TRow>> columns) =>
        Of(figure, name, keyColumn, [.. rows], keys, columns);

    /// <summary>A table whose rows are made one by one.</summary>
    internal static FigureTable List(string figure, string name, IEnumerable<FigureRow> rows, params ReadOnlySpan<FigureColumn> columns) =>
        Table(figure, name, [.. columns], [.. rows]);

    internal static FigureColumn Text(string code) => new(code, FigureNames.Texts("COL_" + code), false);

    internal static FigureColumn Number(string code) => new(code, FigureNames.Texts("COL_" + code), true);

    private static FigureTable Of<TRow>(
        string figure, string name, string keyColumn, IReadOnlyList<TRow> rows, Func<TRow, IEnumerable<GroupKey>> keys, ReadOnlySpan<Column<TRow>> columns)
    {
        ImmutableArray<Column<TRow>> cells = [.. columns];
        var groups = new Dictionary<string, (GroupKey Key, List<TRow> Rows)>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var key in keys(row))
            {
                if (!groups.TryGetValue(key.Code, out var group))
                {
                    groups.Add(key.Code, group = (key, []));
                }

                group.Rows.Add(row);
            }
        }

        return Table(
            figure,
            name,
            [Text(keyColumn), .. cells.Select(column => Number(column.Code))],
            [
                .. groups.Values.OrderBy(group => group.Key.Rank).ThenBy(group => group.Key.Code, StringComparer.Ordinal)
                    .Select(group => Row(group.Key.Code, group.Key.Name, group.Rows, false)),
                Row(Total, FigureNames.Texts("TOTAL"), rows, true),
            ]);

        FigureRow Row(string code, LocalizedText title, IReadOnlyList<TRow> group, bool isTotal) =>
            new(code, [new TextCell(title), .. cells.Select(column => column.Cell(group))], isTotal);
    }

    private static FigureTable Table(string figure, string name, ImmutableArray<FigureColumn> columns, ImmutableArray<FigureRow> rows)
    {
        var title = $"{figure}.{name}";
        var note = title + ".note";
        return new(name, FigureNames.Texts(title), columns, rows)
        {
            Note = ReportTexts.Book.Has(note, Language.Vietnamese) ? FigureNames.Texts(note) : null,
        };
    }
}
