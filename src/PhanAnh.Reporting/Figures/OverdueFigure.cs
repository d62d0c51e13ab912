namespace PhanAnh.Reporting;

/// <summary>F-05: how every clock that ran in the period stands, by clock and by the party that answers for it; and the list of what is overdue.</summary>
internal static class OverdueFigure
{
    private const string Code = "F-05";

    internal static Figure Of(FigureScope scope)
    {
        var byClock = ByClock(scope);
        var byParty = scope.ByUnit<ClockView>(clock => clock.Unit);
        return FigureCatalogue.Figure(
            Code,
            Breakdown.Of(Code, "by-clock", "clock", scope.Clocks, byClock, Columns(scope)),
            Breakdown.Of(Code, "by-party", "party", scope.Clocks, byParty, Columns(scope)),
            HeatMap(scope, byClock, byParty),
            Breakdown.Of(
                Code,
                "lengths",
                "clock",
                scope.Clocks.Where(clock => scope.In(clock.StoppedAt) && clock.Verdict != ClockVerdict.Lapsed),
                byClock,
                new("stopped", scope.Count),
                new("elapsed-median", rows => Measure.Quantile(rows, Elapsed, 50)),
                new("elapsed-90", rows => Measure.Quantile(rows, Elapsed, 90)),
                new("worked-median", rows => Measure.Quantile(rows, row => row.Worked, 50)),
                new("worked-90", rows => Measure.Quantile(rows, row => row.Worked, 90))),
            List(scope, Code, "overdue", scope.Clocks.Where(clock => clock.IsOverdue)));
    }

    internal static FigureTable List(FigureScope scope, string figure, string name, Rows<ClockView> clocks) => Breakdown.Cases(
        figure,
        name,
        () => new OrderedRows<ClockView>(clocks, clock => scope.IsListed(clock.Case), clock => ~clock.Late, scope.ByCode),
        clock => Row(scope, clock),
        Breakdown.Text("case"),
        Breakdown.Text("clock"),
        Breakdown.Text("party"),
        Breakdown.Text("due"),
        Breakdown.Number("late-by"));

    private static FigureRow Row(FigureScope scope, ClockView clock) => new(
        scope.Code(clock.Case).Value,
        [
            new TextCell(new(scope.Code(clock.Case).Value)),
            new TextCell(ByClock(scope).Key(clock.Clock).Name),
            new TextCell(scope.Names.Unit(scope.Unit(clock.Unit))),
            clock.Due == TickColumn.None ? FigureCell.None : new InstantCell(Ticks.Moment(clock.Due)) { EndsLimit = true },
            new DurationCell(Duration.FromTicks(clock.Late)),
        ]);

    private static Grouping<ClockView> ByClock(FigureScope scope) =>
        new(scope.Facts.Books.Terms.Size, clock => clock.Clock, id => Clock(scope, new(scope.Facts.Books.Terms[id]!)));

    private static GroupKey Clock(FigureScope scope, ClockCode code) => new(code.Value, scope.Names.Clock(code), scope.Names.RankOf(code));

    private static long Elapsed(ClockView clock) => clock.StoppedAt - clock.StartedAt;

    /// <summary>The share of late runs of each party and clock: where it goes wrong.</summary>
    private static FigureTable HeatMap(FigureScope scope, Grouping<ClockView> byClock, Grouping<ClockView> byParty)
    {
        var ran = new int[byParty.Size * byClock.Size];
        var late = new int[ran.Length];
        var parties = new bool[byParty.Size];
        var clocks = new bool[byClock.Size];
        foreach (var row in scope.Clocks.Numbers)
        {
            var clock = ClockView.At(scope.Facts, row);
            var (party, kind) = (clock.Unit, clock.Clock);
            parties[party] = clocks[kind] = true;
            ran[Cell(party, kind)]++;
            late[Cell(party, kind)] += clock.IsLate ? 1 : 0;
        }

        var columns = Present(clocks, byClock.Key);
        var rows = Present(parties, byParty.Key).Select(party => new FigureRow(
            party.Key.Code,
            [new TextCell(party.Key.Name), .. columns.Select(clock => scope.Share(late[Cell(party.Id, clock.Id)], ran[Cell(party.Id, clock.Id)]))]));
        return Breakdown.List(
            Code, "late-share", rows, [Breakdown.Text("party"), .. columns.Select(clock => new FigureColumn(clock.Key.Code, clock.Key.Name, true))])
            with { Chart = new(ChartKind.HeatMap, [.. columns.Select(clock => clock.Key.Code)]) };

        int Cell(int party, int clock) => (party * byClock.Size) + clock;

        static ImmutableArray<(int Id, GroupKey Key)> Present(bool[] ids, Func<int, GroupKey> key) =>
        [
            .. Enumerable.Range(0, ids.Length).Where(id => ids[id]).Select(id => (Id: id, Key: key(id)))
                .OrderBy(item => item.Key.Rank).ThenBy(item => item.Key.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>The seven columns behind the first add up to it.</summary>
    private static Column<ClockView>[] Columns(FigureScope scope) =>
    [
        new("ran", scope.Count),
        new("met", rows => scope.Count(rows, row => row.Verdict == ClockVerdict.Met)),
        new("extended", rows => scope.Count(rows, row => row.Verdict == ClockVerdict.LawfullyExtended)),
        new("met-late", rows => scope.Count(rows, row => row.Verdict == ClockVerdict.MetLate)),
        new("running", rows => scope.Count(rows, row => row.Verdict is ClockVerdict.Running or ClockVerdict.Suspended)),
        new("overdue", rows => scope.Count(rows, row => row.Verdict == ClockVerdict.Late)),
        new("not-handled", rows => scope.Count(rows, row => row.Verdict == ClockVerdict.NotHandled)),
        new("no-verdict", rows => scope.Count(rows, row => row.Verdict is ClockVerdict.MeasuredOnly or ClockVerdict.Lapsed)),
    ];
}
