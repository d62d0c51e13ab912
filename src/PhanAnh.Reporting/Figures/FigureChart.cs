namespace PhanAnh.Reporting;

/// <summary>The forms in which a table can be drawn.</summary>
public enum ChartKind
{
    /// <summary>Upright bars side by side: one group a row, one bar a count column.</summary>
    Bars,

    /// <summary>One lying bar a row, as long as its share.</summary>
    Shares,

    /// <summary>One lying bar, divided among the rows by a count column.</summary>
    Divided,

    /// <summary>Rows against share columns, each cell as dark as its share.</summary>
    HeatMap,

    /// <summary>A line a column over the rows, which are periods: shares from 0 to 100%.</summary>
    Lines,
}

/// <summary>How a table is drawn where a rendering can draw; every number drawn stands in the table too.</summary>
/// <param name="Kind">The form.</param>
/// <param name="Columns">The codes of the columns that are drawn.</param>
public sealed record FigureChart(ChartKind Kind, params ImmutableArray<string> Columns);
