namespace PhanAnh.Reporting;

/// <summary>F-23: limits broken, by the role that answers for them: officers, approving leaders, heads (DN-A18, BP-A6.2).</summary>
internal static class BreachFigure
{
    internal static Figure Of(FigureScope scope)
    {
        ImmutableArray<RoleCode> roles = [.. scope.Request.Preset.Terms.Roles.Select(role => role.Code)];
        return FigureCatalogue.Figure(
            "F-23",
            Breakdown.Of(
                "F-23",
                "by-role",
                "role",
                scope.Facts.Clocks.Where(clock => clock.IsLate && clock.RanIn(scope.Request.Period)),
                clock => new(clock.OwedBy.Value, scope.Names.Role(new TermCode(clock.OwedBy.Value)), roles.IndexOf(clock.OwedBy)),
                new Column<ClockRow>("breaches", scope.Count),
                new Column<ClockRow>("met-late", rows => scope.Count(rows.Where(row => row.Verdict == ClockVerdict.MetLate))),
                new Column<ClockRow>("overdue", rows => scope.Count(rows.Where(row => row.Verdict == ClockVerdict.Late))),
                new Column<ClockRow>("not-handled", rows => scope.Count(rows.Where(row => row.Verdict == ClockVerdict.NotHandled))),
                new Column<ClockRow>("late-longest", rows => Measure.Longest(rows.Select(row => row.Late)))));
    }
}
