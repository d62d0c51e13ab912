namespace PhanAnh.Reporting.Tests;

public sealed class ComparisonTests
{
    private static readonly PeriodScheme Scheme = Sample.Scheme;

    [Fact]
    [Trait("Clause", "TN58-A13.7-3")]
    public void ComparedWith_PreviousAndSamePeriodLastYear_TellsEveryChange()
    {
        var now = Of("2025-02", 6, 1);
        Report[] earlier = [Of(Scheme.Previous(now.Period).ToString(), 4, 2), Of(Scheme.SamePeriodLastYear(now.Period).ToString(), 0, 0)];

        var table = now.ComparedWith(earlier).Figure(ReportComparison.Code)!.Table("headlines")!;

        Assert.Equal(["headline", "2025-02", "2025-01", "change-from-2025-01", "2024-02", "change-from-2024-02"], table.Columns.Select(column => column.Code));
        Assert.Equal(["6", "4", "+2 (+50,0%)", "0", "+6"], Said("received"));
        Assert.Equal(["5", "2", "+3 (+150,0%)", "0", "+5"], Said("answered"));
        Assert.Equal(["1", "2", "-1 (-50,0%)", "0", "+1"], Said("closing"));
        Assert.Equal(["100,0%", "100,0%*", "0,0 điểm %", "–", "–"], Said("on-time-share"));

        IEnumerable<string> Said(string row) => table.Rows.Single(line => line.Code == row).Cells.Skip(1).Select(cell => cell.In(Language.Vietnamese));
    }

    [Fact]
    public void ComparedWith_Twice_KeepsOneComparison()
    {
        var (now, earlier) = (Of("2025-02", 3, 1), Of("2025-01", 2, 1));

        Assert.Single(now.ComparedWith(earlier).ComparedWith(earlier).Figures, figure => figure.Code == ReportComparison.Code);
    }

    [Fact]
    public void ComparedWith_Nothing_Throws() => Assert.Throws<ArgumentException>(() => Of("2025-02", 1, 0).ComparedWith());

    [Fact]
    public void ComparedWith_AnyReports_RepeatsNoCaseOfAnEarlierOne()
    {
        var figure = Of("2025-02", 6, 1).ComparedWith(Of("2025-01", 4, 2)).Figure(ReportComparison.Code)!;

        Assert.All(figure.Table("headlines")!.Rows, row => Assert.True(row.Cells[2] is not CountCell count || count.Cases.ToArray().IsEmpty));
    }

    /// <summary>A report of a month in which so many cases came in, all answered within a day but some.</summary>
    private static Report Of(string text, int received, int open)
    {
        var period = Sample.Period(text);
        var begin = VietnamTime.LocalOf(period.Start).Date.PlusDays(4);
        var day = begin.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? begin.PlusDays(2) : begin;
        var histories = Enumerable.Range(1, received).Select(number => number <= open
            ? new History($"C-{number}").Register($"{day:uuuu-MM-dd} 09:00").Classify($"{day:uuuu-MM-dd} 09:00")
            : History.Answered($"C-{number}", $"{day:uuuu-MM-dd} 09:00", $"{day:uuuu-MM-dd} 15:00"));
        return Report.Build(new(History.TayNinh, period) { Units = History.Units }, History.Folder.Fold(histories.SelectMany(history => history.Log), period.End));
    }
}
