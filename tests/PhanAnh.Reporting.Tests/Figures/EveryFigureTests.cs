namespace PhanAnh.Reporting.Tests;

/// <summary>Every number of every figure under every shipped regulation, against the slow and obvious count over 2,000 random lives.</summary>
public sealed class EveryFigureTests
{
    public static TheoryData<string, string, string> Regulations { get; } = new()
    {
        { "tay-ninh-58-2024", "2024-12-20", "2025-02" },
        { "binh-phuoc-2016/1", "2017-02-01", "2017-W15" },
        { "binh-phuoc-2016/2", "2017-02-01", "2017-03" },
        { "dong-nai-1022-2017", "2018-02-01", "2018-03" },
        { "thai-nguyen-2020", "2021-01-10", "2021-Q1" },
    };

    [Theory]
    [MemberData(nameof(Regulations))]
    [Trait("Clause", "TN58-A13.7-1")]
    [Trait("Clause", "DN-A11.1-1")]
    [Trait("Clause", "TNG-7-1")]
    [Trait("Clause", "BP-A6.2")]
    public void EveryCell_RandomLives_IsWhatTheObviousCountFinds(string id, string begin, string name)
    {
        var (preset, period, facts) = Facts(id, begin, name);
        var report = Report.Build(new(preset, period) { Units = History.Units, Threads = 2 }, facts);
        var expected = new SlowReport(preset, History.Units, facts, period).Cells;

        foreach (var figure in report.Figures.Where(figure => figure.Code != "F-26"))
        {
            foreach (var table in figure.Tables.Where(table => !table.ListsCases))
            {
                Assert.All(table.Rows, row => Assert.All(table.Columns.Zip(row.Cells).Where(pair => pair.First.Code != "rank" && pair.Second is not TextCell), pair =>
                    Assert.Equal((figure.Code, table.Name, row.Code, pair.First.Code, expected[(figure.Code, table.Name, row.Code, pair.First.Code)]), (figure.Code, table.Name, row.Code, pair.First.Code, Value(pair.Second)))));
            }
        }

        var shown = report.Figures.SelectMany(figure => figure.Tables.SelectMany(table => table.Rows.Select(row => (figure.Code, table.Name, row.Code)))).ToHashSet();
        Assert.All(expected.Keys.Where(cell => report.Figure(cell.Figure) is not null && cell.Figure != "F-19"), cell => Assert.Contains((cell.Figure, cell.Table, cell.Row), shown));
        Assert.Equal(ReportStatus.Final, report.Status);
        Assert.InRange(report.Balance.Total.Received.Value, 100, 2_000);
        Assert.InRange(report.Balance.Total.Answered.Value, 5, 2_000);
    }

    [Theory]
    [MemberData(nameof(Regulations))]
    public void Lists_RandomLives_NameWhatTheCountsCount(string id, string begin, string name)
    {
        var (preset, period, facts) = Facts(id, begin, name);
        var report = Report.Build(new(preset, period) { Units = History.Units }, facts);
        var secret = facts.Cases.Where(row => row.IsStateSecret).Select(row => row.Case).ToHashSet();

        AssertList("F-05", "overdue", facts.Clocks.Where(clock => clock.IsOverdue && clock.RanIn(period)).Select(clock => clock.Case));
        AssertList("F-06", "cases", facts.Clocks.Where(clock => clock.Verdict == ClockVerdict.NotHandled && clock.RanIn(period)).Select(clock => clock.Case));
        AssertList("F-07", "cases", facts.Assignments.Where(row => row.ConcludedAt is null && row.FirstResultAt is null).Select(row => row.Case));
        AssertList("F-22", "answers", [
            .. facts.Assignments.Where(row => row.Outcome == PhanAnh.Core.Outcome.Answered && row.ConcludedAt >= period.Start).Select(row => row.Case),
            .. facts.Cases.Where(row => row.Outcome == PhanAnh.Core.Outcome.Answered && row.AnsweredDirectly && row.ConcludedAt >= period.Start).Select(row => row.Case),
        ]);

        void AssertList(string figure, string table, IEnumerable<CaseCode> cases) => Assert.Equal(
            cases.Where(code => !secret.Contains(code)).Select(code => code.Value).Order(StringComparer.Ordinal),
            report.Figure(figure)!.Table(table)!.Rows.Select(row => row.Code).Order(StringComparer.Ordinal));
    }

    private static (Preset Preset, ReportPeriod Period, FactSet Facts) Facts(string id, string begin, string name)
    {
        var preset = PresetLibrary.Shipped.Presets.Last(known =>
            known.Stamp.Id == id.Split('/')[0] && (!id.Contains('/', StringComparison.Ordinal) || id.EndsWith($"/{known.Stamp.Version}", StringComparison.Ordinal)));
        var histories = new PresetHistories(preset, Local.At(begin), 58);
        Assert.True(PeriodScheme.Of(preset.Reports).TryParse(name, out var period, out var refusal), refusal?.ToString());
        var events = preset == History.TayNinh ? RandomHistories.Events(58, 2_000) : histories.Logs(2_000).SelectMany(log => log);
        var facts = new FactFolder(histories.Regulation) { Units = History.Units }.Fold(events, period.End);
        return (preset, period, facts);
    }

    private static object? Value(FigureCell cell) => cell switch
    {
        CountCell count => count.Value,
        ShareCell share => (share.Part, share.Whole),
        DurationCell duration => duration.Length,
        _ => null,
    };
}
