namespace PhanAnh.Reporting;

/// <summary>
/// F-14: matters that had to be reported again, charged to the units that handled the earlier case (BPKL-2.1-3). Where the facts do not know the earlier case, the unit is charged that the link names. A case
/// cannot repeat one that was received later.
/// </summary>
internal static class RecurrenceFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var linked = scope.StepsOf(StepKind.Recurrence);
        var concerned = new bool[scope.Facts.Books.Cases.Size];
        foreach (var step in linked)
        {
            concerned[step.Case] = concerned[step.Earlier] = true;
        }

        var receivedAt = Rows<CaseView>.Of(scope.Facts, row => concerned[row.Case]).GroupBy(row => row.Case).ToDictionary(rows => rows.Key, rows => rows.Min(row => row.ReceivedAt));
        var handled = Rows<AssignmentView>.Of(scope.Facts, row => concerned[row.Case] && row.Outcome is Outcome.None or Outcome.Answered).ToLookup(row => row.Case, row => row.Unit);
        var byUnit = ByKnownUnit(scope);
        return FigureCatalogue.Figure(
            "F-14",
            Breakdown.OfMany(
                "F-14",
                "by-unit",
                "unit",
                linked.Where(step => !(receivedAt.TryGetValue(step.Earlier, out var earlier) && receivedAt.TryGetValue(step.Case, out var at) && earlier > at)),
                byUnit.Size,
                step => handled.Contains(step.Earlier) ? [.. handled[step.Earlier].Distinct()] : [step.Unit],
                byUnit.Key,
                new Column<StepView>("recurrences", scope.Count)));
    }

    /// <summary>Groups by unit; where it is not known, last.</summary>
    internal static Grouping<StepView> ByKnownUnit(FigureScope scope) => new(
        scope.Facts.Books.Units.Size,
        step => step.Unit,
        id => scope.Unit(id) is { } unit ? new(unit.Value, scope.Names.Unit(unit)) : new("", FigureNames.Texts("UNKNOWN"), 1));
}
