using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>What the web site shows and what it never shows (Article 3, Article 5).</summary>
public sealed class BinhPhuocPublicationTests : BinhPhuocScenarios
{
    [Fact]
    [Trait("Scenario", "S-BP-09")]
    [Trait("Clause", "BP-A3.1-3")]
    [Trait("Clause", "BP-A4.2")]
    public void Public_WithoutARequestForSecrecy_StillHidesWhoSentIt()
    {
        var hotline = Dispatched(First, "2016-04-11 08:00");
        Result(hotline, "2016-04-12 08:00");
        hotline.Publish("2016-04-12 09:00");

        var shown = Snapshot.Of(hotline.Public) + Snapshot.Of(hotline.Timeline);

        Assert.True(First.Preset.Publication.ByDefault);
        Assert.NotNull(hotline.Public);
        Assert.All(
            new[] { Complete.Name!, Complete.Address!, Complete.Content!, Hotline.Text("citizen-1") },
            text => Assert.DoesNotContain(text.Reveal(), shown, StringComparison.Ordinal));
        Assert.All(
            new[] { hotline.Case.Submission.Name, hotline.Case.Submission.Address, hotline.Case.Submitter },
            reference => Assert.DoesNotContain(reference.ToString()!, shown, StringComparison.Ordinal));
    }

    [Theory]
    [Trait("Scenario", "S-BP-10")]
    [Trait("Clause", "BP-A5b.2-2")]
    [Trait("Clause", "BP-A5a.2-3")]
    [Trait("Clause", "BP-A3.1-4")]
    [InlineData(false)]
    [InlineData(true)]
    public void Release_Confidential_GoesBySecureRouteAndIsNeverPosted(bool stateSecret)
    {
        var hotline = Reported(First, "2016-04-11 08:00");
        Act mark = stateSecret ? new MarkStateSecretAct() : new MarkConfidentialAct { Note = Hotline.Text("Đang điều tra.") };
        hotline.Must("2016-04-11 08:05", Hotline.Coordinator, mark);
        hotline.Must("2016-04-11 08:10", Hotline.Reception, To("U1"));
        Result(hotline, "2016-04-12 08:00");

        hotline.Refused(
            stateSecret ? "GUARD_NOT_STATE_SECRET" : "GUARD_NOT_MUST_STAY_CONFIDENTIAL", "2016-04-12 08:10", Hotline.Reception, new PublishAct(), assignment: 1);
        hotline.Withhold("2016-04-12 08:20");

        Assert.Equal("Released", hotline.StateOf("U1"));
        Assert.Equal("Answered", hotline.State);
        Assert.Null(hotline.Public);
        Assert.Null(hotline.Timeline);
        Assert.Equal(
            (0, 0, 1, 0, stateSecret ? 0 : 1),
            (Times(hotline, "ReceptionPosting"), Times(hotline, "ResultToStandingCommittee"), Times(hotline, "ResultSecurely"), Times(hotline, "Result"),
                Times(hotline, "ResultPrivate")));
        Assert.Equal("StandingCommittee", hotline.Case.Reports[^1].To.Value);
        Assert.DoesNotContain(hotline.Case.Clocks, run => run.Clock.Value == "daily");
        hotline.Must("2016-04-12 08:30", Hotline.Reception, new CloseAct());
    }

    [Fact]
    [Trait("Scenario", "S-BP-10")]
    [Trait("Clause", "BP-A5b.2-2")]
    public void SubmitResult_ConfidentialUnderTheReadingOfPublicationAlone_IsMailedAsUsual()
    {
        var hotline = Dispatched(First.WithLine("B11b", "\"ResultSecurely\"", "\"ResultToStandingCommittee\""), "2016-04-11 08:00");
        hotline.Must("2016-04-11 09:00", Head(), new MarkConfidentialAct { Note = Hotline.Text("Đang điều tra.") });

        Result(hotline, "2016-04-12 08:00");

        Assert.Equal((1, 0), (Times(hotline, "ResultToStandingCommittee"), Times(hotline, "ResultSecurely")));
    }

    [Fact]
    [Trait("Scenario", "S-BP-10")]
    [Trait("Clause", "BP-A5a.2-3")]
    public void MarkConfidential_AfterThePosting_WithdrawsIt()
    {
        var hotline = Dispatched(First, "2016-04-11 08:00");
        Result(hotline, "2016-04-12 08:00");
        hotline.Publish("2016-04-12 09:00");
        Assert.NotNull(hotline.Public);

        hotline.Refused("GUARD_NOTE_GIVEN", "2016-04-13 08:00", Head(), new MarkConfidentialAct());
        hotline.Must("2016-04-13 08:00", Head(), new MarkConfidentialAct { Note = Hotline.Text("Lộ thông tin vụ việc.") });

        Assert.Null(hotline.Public);
        Assert.Null(hotline.Timeline);
    }

    [Fact]
    [Trait("Scenario", "S-BP-04")]
    [Trait("Scenario", "S-BP-10")]
    [Trait("Clause", "BP-A5a.2-3")]
    public void FastTrack_OfAConfidentialMatter_PostsNothing()
    {
        foreach (var confidential in new[] { false, true })
        {
            var hotline = Under(First);
            Register(hotline, "2016-04-13 01:30");
            Urgent(hotline, "2016-04-13 01:40");
            if (confidential)
            {
                hotline.Must("2016-04-13 01:45", Hotline.Reception, new MarkConfidentialAct { Note = Hotline.Text("Đang truy bắt.") });
            }

            hotline.Must("2016-04-13 01:50", Duty, To("U1"), "FastTrackDispatch");

            Assert.Equal((1, confidential ? 0 : 1), (Times(hotline, "Dispatched"), Times(hotline, "ReceptionPosting")));
        }
    }

    [Theory]
    [Trait("Scenario", "S-BP-10")]
    [Trait("Clause", "BP-A5a.2-3")]
    [InlineData("binh-phuoc-2016", "2016-04-13", false, 2)]
    [InlineData("binh-phuoc-2016", "2016-04-13", true, 1)]
    [InlineData("binh-phuoc-2016-v2", "2016-06-13", false, 2)]
    [InlineData("binh-phuoc-2016-v2", "2016-06-13", true, 1)]
    public void Dispatch_ToAFurtherUnit_IsPostedUnlessItMustStayConfidential(string text, string day, bool confidential, int postings)
    {
        var hotline = Dispatched(PresetText.Of(text), day + " 08:00");
        if (confidential)
        {
            hotline.Must(day + " 08:30", Hotline.Reception, new MarkConfidentialAct { Note = Hotline.Text("Đang truy bắt.") });
        }

        hotline.Must(day + " 09:00", Hotline.Reception, To("U2"));

        Assert.Equal((2, postings), (Times(hotline, "Dispatched"), hotline.Log.Count(e => e.Notifies.Contains(new("ReceptionPosting")))));
    }

    [Fact]
    [Trait("Scenario", "S-BP-10")]
    [Trait("Clause", "BP-A5b.2-2")]
    public void ReportResult_Confidential_TakesTheSecureRouteToo()
    {
        var hotline = Dispatched(First, "2016-04-11 08:00");
        hotline.Must("2016-04-11 09:00", Head(), new MarkConfidentialAct { Note = Hotline.Text("Đang điều tra.") });
        ByTelephone(hotline, "2016-04-12 08:00");
        hotline.Refused("GUARD_RESULT_REPORTED", "2016-04-12 08:05", Hotline.Reception, new WithholdAct(), assignment: 1);

        hotline.Must("2016-04-12 08:10", Head(), new ReportUpAct(), "ReportResult", 1);
        hotline.Withhold("2016-04-12 08:20");

        Assert.Equal((0, 1, 1), (Times(hotline, "ResultToStandingCommittee"), Times(hotline, "ResultSecurely"), Times(hotline, "ResultPrivate")));
    }
}
