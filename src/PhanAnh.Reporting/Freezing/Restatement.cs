using System.Text.Json;

namespace PhanAnh.Reporting;

/// <summary>A number of an issued report that would read otherwise today, because an event was recorded, or corrected, after the report was frozen.</summary>
/// <param name="Figure">The figure, such as <c>F-02</c>.</param>
/// <param name="Table">The table of the figure.</param>
/// <param name="Row">What the row is about: a unit, a term, a case, or <c>total</c>.</param>
/// <param name="Column">The code of the column, such as <c>received</c>.</param>
/// <param name="Issued">What was issued; none where the row or the number is new.</param>
/// <param name="Now">What it is now; none where it is gone.</param>
public sealed record Restatement(string Figure, string Table, string Row, string Column, decimal? Issued, decimal? Now)
{
    /// <summary>What would read otherwise, in the order of the report; empty where the issued report still holds.</summary>
    /// <param name="issued">The report as issued.</param>
    /// <param name="now">The same period counted again, from facts cut at the same instant.</param>
    /// <exception cref="ArgumentException">The reports are of different periods.</exception>
    public static ImmutableArray<Restatement> Of(FrozenReport issued, Report now)
    {
        if (issued.Period != now.Period.ToString())
        {
            throw new ArgumentException("A report is restated by one of the same period.", nameof(now));
        }

        using var then = issued.Open();
        using var today = JsonDocument.Parse(ReportJson.Render(now));
        var before = Numbers(then.RootElement.GetProperty("report"));
        var after = Numbers(today.RootElement);
        return
        [
            .. before.Keys.Concat(after.Keys.Where(place => !before.ContainsKey(place)))
                .Select(place => new Restatement(
                    place.Figure,
                    place.Table,
                    place.Row,
                    place.Column,
                    before.TryGetValue(place, out var old) ? old : null,
                    after.TryGetValue(place, out var young) ? young : null))
                .Where(change => change.Issued != change.Now),
        ];
    }

    private static Dictionary<(string Figure, string Table, string Row, string Column), decimal> Numbers(JsonElement report)
    {
        var numbers = new Dictionary<(string, string, string, string), decimal>();
        foreach (var figure in report.GetProperty("figures").EnumerateArray())
        {
            foreach (var table in figure.GetProperty("tables").EnumerateArray())
            {
                foreach (var row in table.GetProperty("rows").EnumerateArray())
                {
                    foreach (var cell in row.EnumerateObject())
                    {
                        if (Number(cell.Value) is { } number)
                        {
                            numbers[(Text(figure, "code"), Text(table, "name"), Text(row, "row"), cell.Name)] = number;
                        }
                    }
                }
            }
        }

        return numbers;
    }

    /// <summary>The number of a cell: a count, the part of a share, a length in seconds.</summary>
    private static decimal? Number(JsonElement cell) => cell.ValueKind switch
    {
        JsonValueKind.Number => cell.GetDecimal(),
        JsonValueKind.Object when cell.TryGetProperty("count", out var count) => count.GetDecimal(),
        JsonValueKind.Object when cell.TryGetProperty("part", out var part) => part.GetDecimal(),
        _ => null,
    };

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}
