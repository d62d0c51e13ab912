namespace PhanAnh.Reporting;

/// <summary>F-05: how every clock that ran in the period stands, by clock and by the party that answers for it; and the list of what is overdue.</summary>
internal static class OverdueFigure
{
    private const string Code = "F-05";

    internal static Figure Of(FigureScope scope)
    {
        var ran = scope.Facts.Clocks.Where(clock => clock.RanIn(scope.Request.Period)).ToArray();
        return FigureCatalogue.Figure(
            Code,
            Breakdown.Of(
                Code,
                "by-clock",
                "clock",
                ran,
                clock => new(clock.Clock.Value, scope.Names.Clock(clock.Clock), scope.Names.RankOf(clock.Clock)),
                Columns(scope)),
            Breakdown.Of(Code, "by-party", "party", ran, clock => Party(scope, clock.Unit), Columns(scope)),
            HeatMap(scope, ran),
            Breakdown.Of(
                Code,
                "lengths",
                "clock",
                ran.Where(clock => scope.In(clock.StoppedAt) && clock.Verdict != ClockVerdict.Lapsed),
                clock => new(clock.Clock.Value, scope.Names.Clock(clock.Clock), scope.Names.RankOf(clock.Clock)),
                new("stopped", scope.Count),
                new("elapsed-median", rows => Measure.Quantile(Elapsed(rows), 50)),
                new("elapsed-90", rows => Measure.Quantile(Elapsed(rows), 90)),
                new("worked-median", rows => Measure.Quantile(rows.Select(row => row.Worked).OfType<Duration>(), 50)),
                new("worked-90", rows => Measure.Quantile(rows.Select(row => row.Worked).OfType<Duration>(), 90))),
            List(scope, Code, "overdue", ran.Where(clock => clock.IsOverdue)));
    }

    /// <summary>The unit that answers, or the coordinating unit ahead of all units.</summary>
    internal static GroupKey Party(FigureScope scope, UnitCode? unit) => new(unit?.Value ?? "", scope.Names.Unit(unit), unit is null ? 0 : 1);

    internal static FigureTable List(FigureScope scope, string figure, string name, IEnumerable<ClockRow> clocks) => Breakdown.List(
        figure,
        name,
        clocks.Where(clock => scope.IsListed(clock.Case))
            .OrderByDescending(clock => clock.Late).ThenBy(clock => clock.Case.Value, StringComparer.Ordinal)
            .Select(clock => new FigureRow(
                clock.Case.Value,
                [
                    new TextCell(new(clock.Case.Value)), new TextCell(scope.Names.Clock(clock.Clock)), new TextCell(scope.Names.Unit(clock.Unit)),
                    clock.Due is { } due ? new InstantCell(due) : FigureCell.None, new DurationCell(clock.Late),
                ])),
        Breakdown.Text("case"),
        Breakdown.Text("clock"),
        Breakdown.Text("party"),
        Breakdown.Text("due"),
        Breakdown.Number("late-by")) with { ListsCases = true };

    private static IEnumerable<Duration> Elapsed(IReadOnlyList<ClockRow> rows) => rows.Select(row => row.StoppedAt!.Value - row.StartedAt);

    /// <summary>The share of late runs of each party and clock: where it goes wrong.</summary>
    private static FigureTable HeatMap(FigureScope scope, ClockRow[] ran)
    {
        var clocks = ran.Select(clock => clock.Clock).Distinct()
            .OrderBy(clock => scope.Names.RankOf(clock)).ThenBy(clock => clock.Value, StringComparer.Ordinal).ToImmutableArray();
        var rows = ran.GroupBy(clock => Party(scope, clock.Unit)).OrderBy(group => group.Key.Rank).ThenBy(group => group.Key.Code, StringComparer.Ordinal)
            .Select(group => new FigureRow(
                group.Key.Code,
                [
                    new TextCell(group.Key.Name),
                    .. clocks.Select(code => scope.Share(
                        group.Count(clock => clock.Clock == code && clock.IsLate), group.Count(clock => clock.Clock == code))),
                ]));
        return Breakdown.List(
            Code, "late-share", rows, [Breakdown.Text("party"), .. clocks.Select(code => new FigureColumn(code.Value, scope.Names.Clock(code), true))])
            with { Chart = new(ChartKind.HeatMap, [.. clocks.Select(code => code.Value)]) };
    }

    /// <summary>The seven columns behind the first add up to it.</summary>
    private static Column<ClockRow>[] Columns(FigureScope scope) =>
    [
        new("ran", scope.Count),
        new("met", rows => scope.Count(rows.Where(row => row.Verdict == ClockVerdict.Met))),
        new("extended", rows => scope.Count(rows.Where(row => row.Verdict == ClockVerdict.LawfullyExtended))),
        new("met-late", rows => scope.Count(rows.Where(row => row.Verdict == ClockVerdict.MetLate))),
        new("running", rows => scope.Count(rows.Where(row => row.Verdict is ClockVerdict.Running or ClockVerdict.Suspended))),
        new("overdue", rows => scope.Count(rows.Where(row => row.Verdict == ClockVerdict.Late))),
        new("not-handled", rows => scope.Count(rows.Where(row => row.Verdict == ClockVerdict.NotHandled))),
        new("no-verdict", rows => scope.Count(rows.Where(row => row.Verdict is ClockVerdict.MeasuredOnly or ClockVerdict.Lapsed))),
    ];
}
