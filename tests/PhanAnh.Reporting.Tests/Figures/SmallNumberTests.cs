using System.Globalization;
using System.Text;

namespace PhanAnh.Reporting.Tests;

/// <summary>Opinions of few persons: marked in the office's report, absent from the public one, and not to be found by subtraction.</summary>
public sealed class SmallNumberTests
{
    private static readonly ReportPeriod February = Sample.Period("2025-02");

    [Theory]
    [InlineData(0, 5, false, "–")]
    [InlineData(1, 5, true, "100,0%*")]
    [InlineData(4, 5, true, "100,0%*")]
    [InlineData(5, 5, false, "100,0%")]
    [InlineData(9, 10, true, "100,0%*")]
    [InlineData(10, 10, false, "100,0%")]
    [Trait("Clause", "TN58-A11.3")]
    public void Rate_OfFewerThanTheSmallNumber_IsMarkedInEveryRendering(int rated, int small, bool isMarked, string shown)
    {
        var report = Of(small, ("U1", "Satisfied", rated), ("U1", null, 20));

        var rate = Assert.IsType<ShareCell>(report.Figure("F-10")!.Table("by-unit")!["U1", "best-share"]);

        Assert.Equal(rated, rate.Whole);
        Assert.Equal(shown, rate.In(Language.Vietnamese));
        Assert.Equal(isMarked, report.Footnote(Language.Vietnamese) is not null);
        foreach (var text in new[] { ReportText.Render(report, Language.Vietnamese), ReportMarkdown.Render(report, Language.Vietnamese), ReportHtml.Render(report, Language.Vietnamese) })
        {
            Assert.Equal(isMarked, text.Replace("**", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal).Contains("%*", StringComparison.Ordinal));
            Assert.Equal(isMarked, text.Contains("chỉ để tham khảo", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "dưới 5")]
    [InlineData(4, "dưới 5")]
    [InlineData(5, "5")]
    public void ForPublication_NumberAtTheThreshold_IsToldFromItOn(int rated, string shown)
    {
        var table = Of(5, ("U1", "Satisfied", rated), ("U1", null, 20)).ForPublication().Figure("F-10")!.Table("by-unit")!;

        Assert.Equal(shown, table["U1", "rated"]!.In(Language.Vietnamese));
        Assert.Equal(shown, table[Breakdown.Total, "rated"]!.In(Language.Vietnamese));
        Assert.Equal(rated is 0 or 5, table["U1", "rated-share"] is ShareCell);
        Assert.Equal(rated == 5, table["U1", "best-share"] is ShareCell { Whole: 5 });
    }

    [Fact]
    public void ForPublication_OneSmallLevel_CannotBeFoundFromTheSumOrAShare()
    {
        var report = Of(5, ("U1", "Satisfied", 30), ("U1", "Acceptable", 12), ("U1", "Dissatisfied", 3), ("U1", null, 40)).ForPublication();
        var levels = report.Figure("F-10")!.Table("by-level")!;

        Assert.Equal(new BelowCell(5), levels["Dissatisfied", "answers"]);
        Assert.Equal(FigureCell.None, levels["Acceptable", "answers"]);
        Assert.Equal(30, ((CountCell)levels["Satisfied", "answers"]!).Value);
        Assert.Equal(85, ((CountCell)levels[Breakdown.Total, "answers"]!).Value);
        Assert.All(new[] { "Dissatisfied", "Acceptable" }, row => Assert.All(new[] { "share-of-rated", "share-of-answers" }, column =>
            Assert.Equal(FigureCell.None, levels[row, column])));
        Assert.Equal(FigureCell.None, report.Figure("F-10")!.Table("by-unit")!["U1", "worst-share"]);
        foreach (var text in new[] { ReportHtml.Render(report, Language.Vietnamese), Encoding.UTF8.GetString(ReportJson.Render(report)) })
        {
            Assert.DoesNotContain("3,5%", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\"part\": 3,", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\"part\":3,", text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(": 0 (", ReportHtml.Render(report, Language.Vietnamese), StringComparison.Ordinal);
    }

    /// <summary>A number under the limit is written as the limit, one that is hidden for its sake as 0; no table as nothing at all.</summary>
    [Theory]
    [InlineData("12 1 1", "0 5 5 | 14")]
    [InlineData("12 4 4", "0 5 5 | 20")]
    [InlineData("12 2 3", "12 5 5 | 17")]
    [InlineData("12 3 3", "0 5 5 | 18")]
    [InlineData("30 12 3", "30 0 5 | 45")]
    [InlineData("40 5 1", "0 0 5 | 46")]
    [InlineData("11 10 4", "0 0 5 | 25")]
    [InlineData("3 3 3", "5 5 5 | 9")]
    [InlineData("4 4 4", "")]
    [InlineData("0 5 2", "")]
    [InlineData("0 1 1", "")]
    [InlineData("0 0 3", "5 | 5")]
    public void ForPublication_SmallLevels_AreHiddenTogetherWithWhatTheirSumWouldTell(string told, string published)
    {
        var numbers = told.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        var report = Of(5, ("U1", "Satisfied", numbers[0]), ("U1", "Acceptable", numbers[1]), ("U1", "Dissatisfied", numbers[2])).ForPublication();

        var rows = report.Figure("F-10")!.Table("by-level")?.Rows.ToLookup(row => row.IsTotal, row => Written(row.Cells[1]));

        Assert.Equal(published, rows is null ? "" : $"{string.Join(' ', rows[false])} | {rows[true].Single()}");
    }

    [Theory]
    [InlineData(4, 30)]
    [InlineData(3, 2)]
    public void ForPublication_FewRated_AreNotFoundFromTheSilent(int rated, int silent)
    {
        var levels = Of(5, ("U1", "Satisfied", rated), ("U1", null, silent)).ForPublication().Figure("F-10")!.Table("by-level")!;

        Assert.Equal(FigureCell.None, levels["", "answers"]);
        Assert.Equal(new BelowCell(5), levels["Satisfied", "answers"]);
    }

    [Fact]
    public void ForPublication_FewSilent_DoNotStandInForASecondHiddenLevel()
    {
        var report = Of(5, ("U1", "Satisfied", 20), ("U1", "Acceptable", 12), ("U1", "Dissatisfied", 3), ("U1", null, 4)).ForPublication().Figure("F-10")!;

        Assert.Equal(35, ((CountCell)report.Table("by-unit")![Breakdown.Total, "rated"]!).Value);
        Assert.Equal(FigureCell.None, report.Table("by-level")!["Acceptable", "answers"]);
    }

    /// <summary>Of 84 rated, 20 and 60 answers leave 4 to the first unit at least, unless more than 60 of the third could be rated.</summary>
    [Theory]
    [InlineData(0, "0 0 0 84")]
    [InlineData(10, "5 0 0 84")]
    public void ForPublication_AllOfAUnitRated_BoundsWhatIsHiddenBesideIt(int silent, string published)
    {
        var units = Of(5, ("U1", "Satisfied", 4), ("U1", null, 10), ("U2", "Satisfied", 20), ("U3", "Satisfied", 60), ("U3", null, silent)).ForPublication().Figure("F-10")!.Table("by-unit")!;

        Assert.Equal(published, string.Join(' ', units.Rows.Select(row => Written(row.Cells[2]))));
    }

    [Fact]
    public void ForPublication_FewRatedInAll_TellsOfNoUnitWhetherAnyWere()
    {
        var units = Of(5, ("U1", "Satisfied", 1), ("U1", null, 10), ("U2", "Satisfied", 1), ("U2", null, 20), ("U3", null, 30)).ForPublication().Figure("F-10")!.Table("by-unit")!;

        Assert.Equal(["0", "0", "0", "5"], units.Rows.Select(row => Written(row.Cells[2])));
        Assert.Equal([11, 21, 30, 62], units.Rows.Select(row => ((CountCell)row.Cells[1]).Value));
    }

    [Fact]
    public void ForPublication_ShareOfAHiddenLevel_IsToldNowhere()
    {
        var report = Of(5, ("U1", "Satisfied", 12), ("U1", "Acceptable", 30), ("U1", "Dissatisfied", 3)).ComparedWith(Of(5, ("U1", "Satisfied", 3), ("U1", "Acceptable", 30)))
            .ForPublication();

        Assert.Equal(FigureCell.None, report.Figure("F-10")!.Table("by-level")!["Satisfied", "answers"]);
        Assert.All(new[] { "by-unit", "by-field" }, table => Assert.Equal(FigureCell.None, report.Figure("F-10")!.Table(table)![Breakdown.Total, "best-share"]));
        Assert.All(report.Figure("F-00")!.Table("headlines")!.Rows.Single(row => row.Code == "best-share").Cells.Skip(1), cell => Assert.Equal(FigureCell.None, cell));
        Assert.All(report.Figure("F-00")!.Table("trend")!.Rows, row => Assert.Equal(FigureCell.None, row.Cells[^1]));
    }

    [Fact]
    public void ForPublication_SharesOfOneUnitHidden_HidesThoseOfAnother()
    {
        var units = Of(5, ("U1", "Satisfied", 7), ("U1", "Acceptable", 30), ("U2", "Satisfied", 30), ("U2", "Acceptable", 9), ("U2", "Dissatisfied", 1), ("U3", "Satisfied", 99), ("U3", "Dissatisfied", 9))
            .ForPublication().Figure("F-10")!.Table("by-unit")!;

        Assert.Equal([false, false, true, true], units.Rows.Select(row => row.Cells[^1] is ShareCell));
        Assert.Equal([false, false, true, true], units.Rows.Select(row => row.Cells[^2] is ShareCell));
    }

    [Fact]
    public void ForPublication_RandomOpinions_EveryHiddenNumberCanStillBeAnySmallNumber() => Prop.ForAll(
        Gen.ArrayOf(Gen.Frequency((3, Gen.Choose(0, 6)), (1, Gen.Choose(0, 30))), 16).ToArbitrary(),
        numbers =>
        {
            string?[] ratings = ["Satisfied", "Acceptable", "Dissatisfied", null];
            var figure = Of(5, [.. numbers.Select((number, index) => ("U" + "1234"[index % 4], ratings[index / 4], number))]).ForPublication().Figure("F-10");
            foreach (var table in figure?.Tables ?? [])
            {
                Assert.DoesNotContain(table.Rows.SelectMany(row => row.Cells), cell => cell is CountCell { Value: > 0 and < 5 });
                Assert.All(table.Rows.Where(row => row.Cells.Any(cell => cell is BelowCell)), row => Assert.DoesNotContain(row.Cells, cell => cell is ShareCell { Whole: > 0 }));
                AssertHidden(table, "answers", numbers.Sum(), row => table.Name != "by-level");
                AssertHidden(table, table.Name == "by-level" ? "answers" : "rated", numbers[..12].Sum(), row => row.Code.Length > 0 || table.Name != "by-level");
                AssertSharesTellNoLevel(table);
            }
        }).QuickCheckThrowOnFailure();

    /// <summary>What a reader can work out who knows the sum, the rule, and that a row has no more rated answers than answers.</summary>
    private static void AssertHidden(FigureTable table, string column, int sum, Func<FigureRow, bool> isOf)
    {
        var at = table.Columns.TakeWhile(known => known.Code != column).Count();
        var rows = table.Rows.Where(row => !row.IsTotal && isOf(row)).ToArray();
        if (rows.All(row => row.Cells[at] is not BelowCell))
        {
            return;
        }

        var shown = rows.Select(row => row.Cells[at]).OfType<CountCell>().Select(count => count.Value).Where(value => value > 0).ToArray();
        var bounds = rows.Where(row => row.Cells[at] is not CountCell).Select(row => row.Cells[at] is BelowCell
            ? (Least: 1, Most: 4)
            : (Least: 5, Most: Math.Min(shown.DefaultIfEmpty(sum).Min(), row.Cells[1..at].OfType<CountCell>().Select(count => count.Value).DefaultIfEmpty(sum).Min()))).ToArray();
        var left = sum - shown.Sum();
        if (rows.Length == 1)
        {
            Assert.InRange(sum, 1, 4);
            return;
        }

        var possible = Enumerable.Range(1, 4).Where(value => left - value >= bounds.Sum(bound => bound.Least) - 1 && left - value <= bounds.Sum(bound => (long)bound.Most) - 4);
        Assert.True(possible.Count() == 4, $"{table.Name} {column}: {string.Join(' ', rows.Select(row => Written(row.Cells[at])))} | {sum}: {string.Join(' ', possible)}");
    }

    /// <summary>The levels that a row's shares tell, those left over among them, and what one silent row leaves of the total.</summary>
    private static void AssertSharesTellNoLevel(FigureTable table)
    {
        if (table.Name == "by-level")
        {
            return;
        }

        foreach (var row in table.Rows.Where(row => row.Cells[^1] is ShareCell { Whole: > 0 }))
        {
            var (best, worst) = ((ShareCell)row.Cells[^2], (ShareCell)row.Cells[^1]);
            Assert.All(new[] { best.Part, worst.Part, best.Whole - best.Part - worst.Part }, part => Assert.False(part is > 0 and < 5, $"{best} {worst}"));
        }

        var rows = table.Rows.Where(row => !row.IsTotal && row.Cells[2] is not CountCell { Value: 0 }).ToArray();
        Assert.True(rows.Length == 1 || rows.Count(row => row.Cells[^1] is not ShareCell) != 1, table.Name);
    }

    private static string Written(FigureCell cell) => cell switch
    {
        CountCell count => count.Value.ToString(CultureInfo.InvariantCulture),
        BelowCell below => below.Limit.ToString(CultureInfo.InvariantCulture),
        _ => "0",
    };

    [Fact]
    public void ForPublication_RateOfFewBesideAnEarlierOne_ShowsNoChange()
    {
        var report = Of(5, ("U1", "Satisfied", 2), ("U1", "Dissatisfied", 1), ("U1", null, 20)).ComparedWith(Of(5, ("U1", "Satisfied", 30), ("U1", "Dissatisfied", 30))).ForPublication();
        var row = report.Figure("F-00")!.Table("headlines")!.Rows.Single(line => line.Code == "best-share");

        Assert.Equal([FigureCell.None, new ShareCell(30, 60, false), FigureCell.None], row.Cells.Skip(1));
    }

    /// <summary>A report of so many answers in February with these ratings, none for not rated.</summary>
    private static Report Of(int small, params ReadOnlySpan<(string Unit, string? Rating, int Number)> opinions)
    {
        var facts = new FactSetBuilder(February.End);
        var number = 0;
        foreach (var (unit, rating, many) in opinions)
        {
            for (var i = 0; i < many; i++)
            {
                facts.Add(new AnswerRow
                {
                    Case = new($"C-{++number:00000}"),
                    Assignment = new(1),
                    Unit = new(unit),
                    ReleasedAt = February.Start,
                    Release = ReleaseKind.Published,
                    Rating = rating is null ? null : new TermCode(rating),
                });
            }
        }

        return Report.Build(new(History.TayNinh, February) { Units = History.Units, SmallNumber = small }, facts.ToFactSet());
    }
}
