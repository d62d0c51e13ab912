namespace PhanAnh.Reporting;

/// <summary>A column of a breakdown: how its cell comes from the rows of a group.</summary>
internal sealed record Column<TView>(string Code, Func<Rows<TView>, FigureCell> Cell)
    where TView : struct, IFactView<TView>;

/// <summary>Tables that show groups of rows under one set of columns, the total last.</summary>
internal static class Breakdown
{
    internal const string Total = "total";

    internal const string ByPlace = "by-place";

    /// <summary>A breakdown of rows, each of which belongs to one group.</summary>
    internal static FigureTable Of<TView>(
        string figure, string name, string keyColumn, Rows<TView> rows, Grouping<TView> grouping, params ReadOnlySpan<Column<TView>> columns)
        where TView : struct, IFactView<TView> =>
        Of(figure, name, keyColumn, rows, rows.By(grouping.Size, grouping.Number), grouping.Key, columns);

    /// <summary>A breakdown of rows, each of which belongs to any number of groups; the total still counts it once.</summary>
    internal static FigureTable OfMany<TView>(
        string figure,
        string name,
        string keyColumn,
        Rows<TView> rows,
        int size,
        Func<TView, int[]> numbers,
        Func<int, GroupKey> key,
        params ReadOnlySpan<Column<TView>> columns)
        where TView : struct, IFactView<TView> =>
        Of(figure, name, keyColumn, rows, RowGroups<TView>.OfMany(rows, size, numbers), key, columns);

    /// <summary>A table whose rows are made one by one.</summary>
    internal static FigureTable List(string figure, string name, IEnumerable<FigureRow> rows, params ReadOnlySpan<FigureColumn> columns) =>
        Table(figure, name, [.. columns], [.. rows]);

    /// <summary>A table of single cases, found and made when somebody reads it.</summary>
    internal static FigureTable Cases<T>(string figure, string name, Func<IReadOnlyList<T>> listed, Func<T, FigureRow> row, params ReadOnlySpan<FigureColumn> columns) =>
        Table(figure, name, [.. columns], []) with { ListsCases = true, RowsAsRead = new ListedRows<T>(listed, row) };

    internal static FigureColumn Text(string code) => new(code, FigureNames.Texts("COL_" + code), false);

    internal static FigureColumn Number(string code) => new(code, FigureNames.Texts("COL_" + code), true);

    private static FigureTable Of<TView>(
        string figure, string name, string keyColumn, Rows<TView> rows, RowGroups<TView> groups, Func<int, GroupKey> key, ReadOnlySpan<Column<TView>> columns)
        where TView : struct, IFactView<TView>
    {
        ImmutableArray<Column<TView>> cells = [.. columns];
        return Table(
            figure,
            name,
            [Text(keyColumn), .. cells.Select(column => Number(column.Code))],
            [
                .. Enumerable.Range(0, groups.Size).Where(group => !groups[group].IsEmpty).Select(group => (Key: key(group), Rows: groups[group]))
                    .OrderBy(group => group.Key.Rank).ThenBy(group => group.Key.Code, StringComparer.Ordinal)
                    .Select(group => Row(group.Key.Code, group.Key.Name, group.Rows, false)),
                Row(Total, FigureNames.Texts("TOTAL"), rows, true),
            ]);

        FigureRow Row(string code, LocalizedText title, Rows<TView> group, bool isTotal) =>
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
