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

    [Fact]
    public void ForPublication_RandomOpinions_NoHiddenNumberFollowsFromTheOthers() => Prop.ForAll(
        Gen.ArrayOf(Gen.Choose(0, 12), 12).ToArbitrary(),
        numbers =>
        {
            var report = Of(5, [.. numbers.Select((number, index) => ("U" + "1234"[index % 4], (string?)new[] { "Satisfied", "Acceptable", "Dissatisfied" }[index / 4], number))])
                .ForPublication();
            foreach (var table in report.Figure("F-10")!.Tables)
            {
                for (var column = 0; column < table.Columns.Length; column++)
                {
                    var cells = table.Rows.Where(row => !row.IsTotal).Select(row => row.Cells[column]).ToArray();
                    Assert.DoesNotContain(cells, cell => cell is CountCell { Value: > 0 and < 5 });
                    if (cells.Any(cell => cell is BelowCell) && table.Rows.Single(row => row.IsTotal).Cells[column] is CountCell)
                    {
                        var untold = cells.Where(cell => cell is not CountCell).ToArray();
                        Assert.True(untold.Length > 1 || cells.Count(cell => cell is not CountCell { Value: 0 }) == 1, $"{table.Name}: {string.Join(' ', (object[])cells)}");
                    }
                }

                Assert.All(table.Rows.Where(row => row.Cells.Any(cell => cell is BelowCell)), row => Assert.DoesNotContain(row.Cells, cell => cell is ShareCell { Whole: > 0 }));
            }
        }).QuickCheckThrowOnFailure();

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
