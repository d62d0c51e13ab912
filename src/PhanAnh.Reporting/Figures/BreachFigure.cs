namespace PhanAnh.Reporting;

/// <summary>F-23: limits broken, by the role that answers for them: officers, approving leaders, heads; and by unit (DN-A18, BP-A6.2).</summary>
internal static class BreachFigure
{
    internal static Figure Of(FigureScope scope)
    {
        ImmutableArray<TermCode> roles = [.. scope.Request.Preset.Terms.Roles.Select(role => new TermCode(role.Code.Value))];
        var late = scope.Clocks.Where(clock => clock.IsLate);
        return FigureCatalogue.Figure(
            "F-23",
            By("by-role", "role", scope.ByTerm<ClockView>(clock => clock.OwedBy, scope.Names.Role, roles)),
            By("by-unit", "unit", scope.ByUnit<ClockView>(clock => clock.Unit)));

        FigureTable By(string name, string keyColumn, Grouping<ClockView> key) => Breakdown.Of(
            "F-23",
            name,
            keyColumn,
            late,
            key,
            new("breaches", scope.Count),
            new("met-late", rows => scope.Count(rows, row => row.Verdict == ClockVerdict.MetLate)),
            new("overdue", rows => scope.Count(rows, row => row.Verdict == ClockVerdict.Late)),
            new("not-handled", rows => scope.Count(rows, row => row.Verdict == ClockVerdict.NotHandled)),
            new("late-longest", rows => Measure.Longest(rows, row => row.Late)));
    }
}
