using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>What is refused, flagged or said beside the main road, and that the second version leaves all of it as it was.</summary>
public sealed class BinhPhuocRefusalTests : BinhPhuocScenarios
{
    /// <summary>The rows that the conclusions brought.</summary>
    private static readonly HashSet<string> Added = ["B4b", "B12", "B12b", "B15b", "B16"];

    /// <summary>What the conclusions changed inside rows, and what stood there before.</summary>
    private static readonly (string Second, string First)[] Changed =
    [
        (", \"CoCoordinator\"", ""),
        (", \"ProvincialGovernment\"", ""),
        ("(StandingCommittee, ProvincialGovernment)", "(StandingCommittee)"),
        ("Pressing(Critical)", "UrgencyIs(Critical)"),
        ("[\"InProgress\", \"Rework\"]", "[\"InProgress\"]"),
        ("[\"ResultReady\", \"Rework\"]", "[\"ResultReady\"]"),
        (", \"AllItemsResolved\"", ""),
    ];

    [Fact]
    [Trait("Scenario", "S-X-01")]
    [Trait("Clause", "BPKL-0-1")]
    public void Rows_OfTheSecondVersion_AreThoseOfTheFirstWithWhatTheConclusionsChanged()
    {
        var second = RowsOf(Second).Where(row => !Added.Contains(row.Key))
            .ToDictionary(row => row.Key, row => Changed.Aggregate(row.Value, (line, change) => line.Replace(change.Second, change.First, StringComparison.Ordinal)));

        Assert.Equal(RowsOf(First).OrderBy(row => row.Key, StringComparer.Ordinal), second.OrderBy(row => row.Key, StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Scenario", "S-BP-07")]
    [Trait("Clause", "BP-A5a.1-2")]
    public void Clarify_WithoutAQuestionOrByAStranger_IsRefused()
    {
        var hotline = Under(First);
        Register(hotline, "2016-04-11 08:00");
        hotline.Refused("GUARD_NOTE_GIVEN", "2016-04-11 08:10", Hotline.Reception, new RequestClarificationAct());
        hotline.Clarify("2016-04-11 08:10");

        Assert.Equal(1, Times(hotline, "Clarify"));
        hotline.Refused("GUARD_IS_SUBMITTER", "2016-04-11 09:00", Actor.Of("citizen-2", "Submitter"), new SupplyClarificationAct());
    }

    [Fact]
    [Trait("Scenario", "S-BP-03")]
    [Trait("Clause", "BP-A5a.1-3")]
    public void ReportToStandingCommittee_OfAnUrgentMatter_IsSentAtOnce()
    {
        var hotline = Under(First);
        Register(hotline, "2016-04-11 08:00");
        Report(hotline, "2016-04-11 08:10");

        Assert.Equal(1, Times(hotline, "Report"));
        Assert.Equal("Received", hotline.State);
    }

    [Fact]
    [Trait("Scenario", "S-BP-01")]
    [Trait("Clause", "BP-A5a.2-2")]
    public void GiveDirection_WithoutItsText_IsRefused() =>
        Reported(First, "2016-04-11 08:00").Refused("GUARD_NOTE_GIVEN", "2016-04-11 09:00", Hotline.Reception, new GiveDirectionAct(new("StandingCommittee")));

    [Fact]
    [Trait("Scenario", "S-BP-10")]
    [Trait("Clause", "BP-A5a.3-2")]
    public void Withhold_AnOrdinaryResult_IsRefused()
    {
        var hotline = Dispatched(First, "2016-04-11 08:00");
        Result(hotline, "2016-04-12 08:00");

        hotline.Refused("GUARD_MUST_STAY_CONFIDENTIAL", "2016-04-12 09:00", Hotline.Reception, new WithholdAct(), assignment: 1);
    }

    [Fact]
    [Trait("Scenario", "S-BP-10")]
    [Trait("Clause", "BP-A5b.2-2")]
    public void Withhold_AStateSecret_WaitsForTheReportAndTellsNobody()
    {
        var hotline = Dispatched(First, "2016-04-11 08:00");
        hotline.Must("2016-04-11 09:00", Head(), new MarkConfidentialAct { Note = Hotline.Text("Đang điều tra.") });
        hotline.Must("2016-04-11 09:10", Head(), new MarkStateSecretAct());
        hotline.Refused("GUARD_NOT_STATE_SECRET", "2016-04-11 09:20", Head(), new MarkStateSecretAct());
        ByTelephone(hotline, "2016-04-12 08:00");

        hotline.Refused("GUARD_RESULT_REPORTED", "2016-04-12 08:10", Hotline.Reception, new WithholdAct(), assignment: 1);
        hotline.Must("2016-04-12 08:20", Hotline.Reception, new ReportUpAct(), "ReportResult", 1);
        hotline.Withhold("2016-04-12 08:30");

        Assert.Equal(0, Times(hotline, "ResultPrivate"));
    }

    [Fact]
    [Trait("Scenario", "S-BP-04")]
    [Trait("Clause", "BP-A5a.1-4")]
    public void FastTrack_ConfidentialButNotPressing_IsRefused()
    {
        var hotline = Under(First);
        Register(hotline, "2016-04-11 08:00");
        hotline.Must("2016-04-11 08:05", Hotline.Reception, new MarkConfidentialAct { Note = Hotline.Text("Nhạy cảm.") });

        hotline.Refused("GUARD_URGENCY_IS", "2016-04-11 08:10", Duty, To("U1"), "FastTrackDispatch");
    }

    [Theory]
    [Trait("Scenario", "S-BP-02")]
    [Trait("Clause", "BP-A5b.1")]
    [InlineData("Dispatch", false)]
    [InlineData("Dispatch", true)]
    [InlineData("FastTrackDispatch", false)]
    [InlineData("FastTrackDispatch", true)]
    public void Dispatch_ToAUnitThatCannotBeReached_IsFlaggedOnEveryRoad(string road, bool confidential)
    {
        var hotline = Reported(First, "2016-04-11 08:00");
        Urgent(hotline, "2016-04-11 08:00");
        if (confidential)
        {
            hotline.Must("2016-04-11 08:05", Hotline.Reception, new MarkConfidentialAct { Note = Hotline.Text("Nhạy cảm.") });
        }

        hotline.Must("2016-04-11 08:10", Hotline.Reception, To("U1"), road);

        Assert.Single(hotline.Log[^1].Warnings);
        Assert.Equal(1, Times(hotline, "Dispatched"));
        hotline.Must("2016-04-11 08:20", Hotline.Reception, To("U2"));
        Assert.Equal(2, Times(hotline, "Dispatched"));
    }

    [Fact]
    [Trait("Scenario", "S-BP-20")]
    [Trait("Clause", "BP-A7.1")]
    public void Remind_UnderTheFirstText_ReachesTheHead()
    {
        var hotline = Dispatched(First, "2016-04-11 08:00");

        hotline.Must("2016-04-13 08:00", Hotline.Reception, new RemindAct());

        Assert.Equal(1, Times(hotline, "Reminded"));
    }

    [Theory]
    [Trait("Scenario", "S-BP-17")]
    [Trait("Clause", "BPKL-1-6")]
    [InlineData(false)]
    [InlineData(true)]
    public void RequestRework_BeforeOrAfterThePosting_IsSaidAndNeedsAReason(bool posted)
    {
        var hotline = Dispatched(Second, "2016-06-06 08:00", items: 2);
        Result(hotline, "2016-06-07 08:00", "U1", 1);
        if (posted)
        {
            hotline.Publish("2016-06-07 09:00");
        }

        hotline.Refused("GUARD_NOTE_GIVEN", "2016-06-07 10:00", Hotline.Reception, new RequestReworkAct(new("Content")), assignment: 1);
        hotline.Rework("2016-06-07 10:00", "Content");

        Assert.Equal(1, Times(hotline, "Reminded"));
        Assert.Equal("Rework", hotline.StateOf("U1"));
    }

    /// <summary>The lines of the rows by id, clauses left out.</summary>
    private static Dictionary<string, string> RowsOf(PresetText text) => text.Json.Split('\n')
        .Select(line => line.Trim().TrimEnd(','))
        .Where(line => line.StartsWith("{\"id\": \"B", StringComparison.Ordinal) && line.Contains("\"act\":", StringComparison.Ordinal))
        .ToDictionary(line => line.Split('"')[3], line => line[..line.IndexOf(", \"cites\"", StringComparison.Ordinal)]);
}
