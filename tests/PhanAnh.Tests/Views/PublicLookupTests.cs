using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>People look up matters of interest among the published results, and find nothing else.</summary>
public sealed class PublicLookupTests
{
    [Theory]
    [Trait("Scenario", "S-TN-48")]
    [Trait("Clause", "TN58-A3.2")]
    [Trait("Clause", "TN58-A2.3")]
    [InlineData("bóng đèn", "C-09 C-07 C-05 C-03 C-01")]
    [InlineData("BONG DEN", "C-09 C-07 C-05 C-03 C-01")]
    [InlineData("den, bong!", "C-09 C-07 C-05 C-03 C-01")]
    [InlineData("ổ gà", "C-10 C-08 C-06 C-04 C-02")]
    [InlineData("bóng gà", "")]
    [InlineData("bon", "")]
    [InlineData("?!", "")]
    [InlineData("  ", "C-10 C-09 C-08 C-07 C-06 C-05 C-04 C-03 C-02 C-01")]
    public void Search_ByWords_FindsAnswersWhateverTheMarks(string text, string expected) => Assert.Equal(expected, Ten().Found(new() { Text = text }));

    [Fact]
    [Trait("Scenario", "S-TN-48")]
    [Trait("Clause", "TN58-A3.2")]
    public void Search_ByFieldUnitAndDays_NarrowsTogether()
    {
        var desk = Ten();
        Assert.Equal("C-10 C-08 C-06 C-04 C-02", desk.Found(new() { Field = new("Roads") }));
        Assert.Equal("C-10 C-08 C-06 C-04 C-02", desk.Found(new() { Unit = new("U2") }));
        Assert.Equal("C-04 C-03", desk.Found(new() { From = new LocalDate(2025, 3, 5), To = new LocalDate(2025, 3, 6) }));
        Assert.Equal("C-04", desk.Found(new() { From = new LocalDate(2025, 3, 5), To = new LocalDate(2025, 3, 6), Field = new("Roads"), Text = "vá ổ gà" }));
        Assert.Equal("", desk.Found(new() { Field = new("Lighting"), Unit = new("U2") }));
    }

    [Fact]
    [Trait("Clause", "TN58-A3.2")]
    public void Search_PageByPage_GivesEachRecordOnce()
    {
        var desk = Ten();
        var pages = Enumerable.Range(1, 5).Select(page => desk.Search(new() { Page = page, PageSize = 3 })).ToArray();
        Assert.All(pages, page => Assert.Equal(10, page.Total));
        Assert.Equal([3, 3, 3, 1, 0], pages.Select(page => page.Items.Length));
        Assert.Equal(10, pages.SelectMany(page => page.Items).Select(entry => entry.Record.Code).Distinct().Count());
        Assert.Empty(desk.Search(new() { Page = int.MaxValue, PageSize = 100 }).Items);
    }

    [Fact]
    [Trait("Scenario", "S-TN-28")]
    [Trait("Clause", "TN58-A3.2")]
    [Trait("Clause", "TN58-A10.3b")]
    public void Search_AfterSecrecyReworkOrPurge_FindsTheCaseNoMore()
    {
        var desk = Ten();
        Assert.Equal(10, desk.Search(new()).Total);

        desk.Do("C-10", "2025-03-13 08:00", Hotline.Submitter, new RequestConfidentialityAct());
        desk.Do("C-09", "2025-03-13 08:00", Hotline.Officer("U1"), new MarkStateSecretAct());
        desk.Do("C-08", "2025-03-13 08:00", Hotline.Submitter, new RateAct(new("Dissatisfied")));
        desk.Do("C-08", "2025-03-13 09:00", Hotline.Reception, new RequestReworkAct(new("Dissatisfied")) { Note = Hotline.Text("Chưa đạt.") });
        desk.Do("C-07", "2025-03-13 08:00", Hotline.Submitter, new RateAct(new("Satisfied")));
        desk.Do("C-07", "2026-04-13 08:00", Hotline.Owner, new PurgeAct());

        Assert.Equal("C-06 C-05 C-04 C-03 C-02 C-01", desk.Found(new()));
        Assert.Equal("C-05 C-03 C-01", desk.Found(new() { Text = "bóng đèn" }));
    }

    [Fact]
    [Trait("Clause", "TN58-A3.2")]
    public void Search_AfterAKeyWasDestroyed_FillsThePageFromBehind()
    {
        var desk = Ten();
        Assert.Equal("C-10 C-09", string.Join(' ', desk.Search(new() { PageSize = 2 }).Items.Select(entry => entry.Record.Code)));

        Hotline.Wait(Destroyed(desk, "C-10"));

        var page = desk.Search(new() { PageSize = 2 });
        Assert.Equal("C-09 C-08", string.Join(' ', page.Items.Select(entry => entry.Record.Code)));
        Assert.Equal(9, page.Total);
        Assert.Null(Hotline.Wait(desk.Hotline.Public.FindAsync(new("C-10"))));
    }

    [Fact]
    [Trait("Clause", "TN58-A3.2")]
    [Trait("Clause", "TN58-A6.5b")]
    public void Search_OfWhatWasRejectedOrIsNotPublished_FindsNothing()
    {
        var desk = new Desk();
        desk.Registered("C-1", "2025-03-03 08:00", "Kêu gọi gây rối.");
        desk.Do("C-1", "2025-03-03 09:00", Hotline.Reception, Hotline.Rejection("b") with { Notice = Hotline.Text("Nội dung xâm phạm lợi ích quốc gia.") });
        desk.Registered("C-2", "2025-03-03 08:00", "Quảng cáo cá độ.");
        desk.Do("C-2", "2025-03-03 09:00", Hotline.Reception, Hotline.Rejection("c") with { Notice = Hotline.Text("Quảng cáo.") });
        desk.Accepted("C-3", "2025-03-03 08:00");
        desk.Do("C-3", "2025-03-03 10:00", Hotline.Officer("U1"), new SubmitResultAct(new("Đã xử lý xong.")));

        Assert.Equal(0, desk.Search(new()).Total);
        Assert.All(new[] { "gây rối", "cá độ", "lợi ích quốc gia", "xử lý", "đèn", "Lan" }, word => Assert.Equal(0, desk.Search(new() { Text = word }).Total));
    }

    [Fact]
    [Trait("Clause", "TN58-A3.2")]
    [Trait("Clause", "TN58-A10.1")]
    public void Find_OfACase_ReadsTheTextThatWasPublished()
    {
        var desk = new Desk();
        desk.Accepted("C-1", "2025-03-03 08:00");
        desk.Do("C-1", "2025-03-03 09:00", Hotline.Officer("U1"), new SubmitResultAct(new("Đã sửa cho bà Lan.")));
        desk.Do("C-1", "2025-03-03 10:00", Hotline.Leader("U1"), new ApproveAct());
        desk.Do("C-1", "2025-03-03 11:00", Hotline.Reception, new PublishAct { Edited = Hotline.Text("Đã sửa.") });

        var entry = Hotline.Wait(desk.Hotline.Public.FindAsync(new("C-1")))!;

        Assert.Equal("Đã sửa.", Assert.Single(entry.Answers).Text.Reveal());
        Assert.DoesNotContain("Đã sửa", entry.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, desk.Search(new() { Text = "bà Lan" }).Total);
        Assert.Null(Hotline.Wait(desk.Hotline.Public.FindAsync(new("C-2"))));
    }

    [Theory]
    [InlineData(0, 20)]
    [InlineData(1, 0)]
    [InlineData(1, 101)]
    public void Query_OfAPageThatCannotBe_IsAMistake(int page, int size) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PublicQuery { Page = page, PageSize = size });

    private static async ValueTask<bool> Destroyed(Desk desk, string code)
    {
        await desk.Keys.DestroyAsync(new(code));
        return true;
    }

    /// <summary>Odd ones of U1 about lamps, even ones of U2 about roads, each published on the day after the one before it.</summary>
    private static Desk Ten()
    {
        var desk = new Desk();
        for (var i = 1; i <= 10; i++)
        {
            var day = new LocalDate(2025, 3, 2).PlusDays(i).ToString("yyyy-MM-dd", null);
            var odd = i % 2 == 1;
            desk.Published($"C-{i:00}", day + " 08:00", odd ? "U1" : "U2", odd ? "Lighting" : "Roads", odd ? "Đã thay bóng đèn." : "Đã vá ổ gà.");
        }

        return desk;
    }
}
