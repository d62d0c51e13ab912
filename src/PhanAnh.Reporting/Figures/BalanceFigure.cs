namespace PhanAnh.Reporting;

/// <summary>F-02: the balance of cases in total and of assignments by unit, with what is carried over.</summary>
internal static class BalanceFigure
{
    internal static Figure Of(FigureScope scope) => FigureCatalogue.Figure(
        "F-02",
        Table("cases", [Row(scope.Balance.Total, Breakdown.Total, FigureNames.Texts("TOTAL"), true)]),
        Table("by-unit", scope.Balance.Units.Select(line => Row(line, line.Unit!.Value.Value, scope.Names.Unit(line.Unit), false))));

    private static FigureTable Table(string name, IEnumerable<FigureRow> rows) => Breakdown.List(
        "F-02",
        name,
        rows,
        Breakdown.Text("unit"),
        Breakdown.Number("opening"),
        Breakdown.Number("received"),
        Breakdown.Number("answered"),
        Breakdown.Number("rejected"),
        Breakdown.Number("otherwise"),
        Breakdown.Number("closing"));

    private static FigureRow Row(BalanceLine line, string code, LocalizedText name, bool isTotal) => new(
        code, [new TextCell(name), line.Opening, line.Received, line.Answered, line.Rejected, line.OtherwiseEnded, line.Closing], isTotal);
}
