using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Who learns the result: the public, the submitter alone, nobody (Articles 10 and 12).</summary>
public sealed class TayNinhPublicationTests : TayNinhScenarios
{
    [Fact]
    [Trait("Scenario", "S-TN-28")]
    [Trait("Clause", "TN58-A6.4-1")]
    [Trait("Clause", "TN58-A10.3b")]
    [Trait("Clause", "TN58-A10.3a-2")]
    public void Release_SecrecyWasAsked_GoesToTheSubmitterAlone()
    {
        ApprovedWithSecrecy(Hotline);

        Hotline.Refused("GUARD_NOT_CONFIDENTIAL", "2025-03-04 09:00", Hotline.Reception, new PublishAct());
        Hotline.Deliver("2025-03-04 10:00");

        Assert.Equal("Released", Hotline.StateOf("U1"));
        Assert.Equal("Answered", Hotline.State);
        Assert.Equal(ReleaseKind.Private, Hotline.Case.Assignments.Single().Answer!.Release);
        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("publication", "2025-03-10 00:00"));
        Assert.Null(Hotline.Public);
        Assert.Equal("Submitter", Assert.Single(
            Hotline.Notices, notice => notice.Definition.Code.Value == "Delivered").Definition.Recipients.Single().Value);
    }

    [Fact]
    [Trait("Scenario", "S-TN-28")]
    [Trait("Clause", "TN58-A12.2-1")]
    [Trait("Clause", "TN58-A12.2-2")]
    public void Timeline_SecrecyWasAsked_ShowsStagesOnly()
    {
        ApprovedWithSecrecy(Hotline);
        Hotline.Deliver("2025-03-04 10:00");

        Assert.Equal(
            ["Received", "Classified", "In processing", "Dispatched, awaiting acceptance", "The unit is at work", "Awaiting approval",
                "Approved, awaiting release", "Result released", "Answered"],
            Hotline.Timeline!.Stages.Select(stage => stage.Name.English));
    }

    [Fact]
    [Trait("Scenario", "S-TN-28")]
    [Trait("Clause", "TN58-A12.2-2")]
    public void Timeline_SecrecyUnderTheReadingThatShowsNone_IsMissing()
    {
        var hotline = Under(Regulation.With("\"timelineOfConfidential\": true", "\"timelineOfConfidential\": false"));
        ApprovedWithSecrecy(hotline);

        Assert.Null(hotline.Timeline);
    }

    [Fact]
    [Trait("Scenario", "S-TN-28")]
    [Trait("Clause", "TN58-A6.4-1")]
    public void AskSecrecy_AfterPublication_WithdrawsTheRecord()
    {
        Hotline.Published("2025-03-03");
        Assert.NotNull(Hotline.Public);

        Hotline.AskSecrecy("2025-03-04 08:00");

        Assert.Null(Hotline.Public);
        Assert.NotNull(Hotline.Timeline);
        Assert.Equal("Answered", Hotline.State);
    }

    [Fact]
    [Trait("Scenario", "S-TN-28")]
    [Trait("Clause", "TN58-A6.4-1")]
    public void AskSecrecy_BySomebodyElse_IsRefused()
    {
        Hotline.Published("2025-03-03");

        Hotline.Refused("GUARD_IS_SUBMITTER", "2025-03-04 08:00", Actor.Of("citizen-2", "Submitter"), new RequestConfidentialityAct());
    }

    [Fact]
    [Trait("Clause", "TN58-A10.3b")]
    public void Deliver_NoSecrecyAsked_IsRefused()
    {
        Hotline.Approved("2025-03-03");

        Hotline.Refused("GUARD_CONFIDENTIAL", "2025-03-03 09:00", Hotline.Reception, new DeliverPrivatelyAct());
        var refusal = Hotline.Refused("GUARD_STATE_SECRET", "2025-03-03 09:00", Hotline.Reception, new WithholdAct());
        Assert.True(refusal.Has("GUARD_UNPUBLISHABLE"));
    }

    [Theory]
    [Trait("Scenario", "S-TN-29")]
    [Trait("Clause", "TN58-A10.3c-1")]
    [Trait("Clause", "TN58-A12.2-2")]
    [InlineData(false)]
    [InlineData(true)]
    public void MarkSecret_WhileTheUnitIsAtWork_LeavesOnlyWithholding(bool secrecyAsked)
    {
        Hotline.Register("2025-03-03 08:00", secret: secrecyAsked);
        Hotline.Classify("2025-03-03 08:00");
        Hotline.Dispatch("2025-03-03 08:00", "U1");
        Hotline.Accept("2025-03-03 08:00");
        Assert.NotNull(Hotline.Timeline);

        Hotline.MarkSecret("2025-03-03 09:00");
        Hotline.Submit("2025-03-04 08:00");
        Hotline.Approve("2025-03-04 09:00");

        Assert.Null(Hotline.Timeline);
        Hotline.Refused("GUARD_NOT_STATE_SECRET", "2025-03-04 10:00", Hotline.Reception, new PublishAct());
        Hotline.Refused("GUARD_NOT_STATE_SECRET", "2025-03-04 10:00", Hotline.Reception, new DeliverPrivatelyAct());
        Hotline.Refused("GUARD_NOT_STATE_SECRET", "2025-03-04 10:00", Hotline.Officer("U1"), new MarkStateSecretAct());
        Hotline.Withhold("2025-03-04 11:00");

        Assert.Equal("Released", Hotline.StateOf("U1"));
        Assert.Equal("Answered", Hotline.State);
        Assert.Null(Hotline.Public);
        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("publication", "2025-03-10 00:00"));
        Hotline.Refused("GUARD_NOT_ANSWER_WITHHELD", "2025-03-05 08:00", Hotline.Submitter, new RateAct(new("Satisfied")));
        Hotline.Close("2025-03-06 08:00");
        Hotline.Refused("GUARD_NOT_ANSWER_WITHHELD", "2025-03-07 08:00", Hotline.Submitter, new RateAct(new("Satisfied")));
    }

    /// <summary>The case and its key stay in the system; its texts leave the ordinary ways all the same.</summary>
    [Fact]
    [Trait("Scenario", "S-TN-29")]
    [Trait("Clause", "TN58-A10.3c-1")]
    public void MarkSecret_AfterApproval_LeavesNoDraftOfTheResult()
    {
        Hotline.Approved("2025-03-03");
        Assert.NotNull(Hotline.Wait(Hotline.Desk.DraftPublicationAsync(new(Hotline.Code), new AssignmentId(1))));

        Hotline.Must("2025-03-04 08:00", Hotline.Owner, new MarkStateSecretAct());

        Assert.Null(Hotline.Wait(Hotline.Desk.DraftPublicationAsync(new(Hotline.Code), new AssignmentId(1))));
    }

    [Fact]
    [Trait("Scenario", "S-TN-29")]
    [Trait("Clause", "TN58-A10.3c-1")]
    public void MarkSecret_AfterPublication_WithdrawsRecordAndTimeline()
    {
        Hotline.Published("2025-03-03");

        Hotline.Must("2025-03-04 08:00", Hotline.Owner, new MarkStateSecretAct());

        Assert.Null(Hotline.Public);
        Assert.Null(Hotline.Timeline);
    }

    [Fact]
    [Trait("Scenario", "S-TN-29")]
    [Trait("Clause", "TN58-A10.3c-1")]
    public void MarkSecret_ByAUnitThatHasNothingToDoWithIt_IsRefused()
    {
        Hotline.Accepted("2025-03-03");

        Hotline.Refused("ACTOR_UNIT", "2025-03-03 09:00", Hotline.Officer("U2"), new MarkStateSecretAct());
    }

    [Fact]
    [Trait("Scenario", "S-TN-30")]
    [Trait("Clause", "TN58-A10.3c-2")]
    [Trait("Clause", "TN58-A12.2-2")]
    public void Release_FieldClosedByThePeoplesCommittee_IsWithheldOnly()
    {
        var hotline = Under(Regulation.With("\"unpublishableFields\": []", "\"unpublishableFields\": [\"Construction\"]"));
        hotline.Register("2025-03-03 08:00", secret: true);
        hotline.Classify("2025-03-03 08:00", "Construction");
        hotline.Dispatch("2025-03-03 08:00", "U1");
        hotline.Accept("2025-03-03 08:00");
        hotline.Submit("2025-03-03 09:00");
        hotline.Approve("2025-03-03 10:00");

        Assert.Null(hotline.Timeline);
        hotline.Refused("GUARD_NOT_UNPUBLISHABLE", "2025-03-03 11:00", Hotline.Reception, new PublishAct());
        hotline.Refused("GUARD_NOT_UNPUBLISHABLE", "2025-03-03 11:00", Hotline.Reception, new DeliverPrivatelyAct());
        hotline.Withhold("2025-03-03 11:00");

        Assert.Null(hotline.Public);
        Assert.Equal("Answered", hotline.State);
    }

    [Fact]
    [Trait("Scenario", "S-TN-30")]
    [Trait("Clause", "TN58-A10.3c-2")]
    public void Release_ClosedFieldAnsweredPrivately_ReachesTheSubmitterAlone()
    {
        var hotline = Under(Regulation
            .With("\"unpublishableFields\": []", "\"unpublishableFields\": [\"Construction\"]")
            .WithLine("T21", "\"requires\": [\"Confidential\", \"!StateSecret\", \"!Unpublishable\"]", "\"requires\": [\"!StateSecret\", \"Unpublishable\"]")
            .WithLine("T22b", _ => ""));
        hotline.Register("2025-03-03 08:00");
        hotline.Classify("2025-03-03 08:00", "Construction");
        hotline.Dispatch("2025-03-03 08:00", "U1");
        hotline.Accept("2025-03-03 08:00");
        hotline.Submit("2025-03-03 09:00");
        hotline.Approve("2025-03-03 10:00");

        hotline.Refused("GUARD_STATE_SECRET", "2025-03-03 11:00", Hotline.Reception, new WithholdAct());
        hotline.Deliver("2025-03-03 11:00");

        Assert.Null(hotline.Public);
        Assert.Null(hotline.Timeline);
    }

    [Fact]
    [Trait("Scenario", "S-TN-57")]
    [Trait("Clause", "TN58-A10.1")]
    [Trait("Clause", "TN58-A10.3a-1")]
    public void Publish_WithAnEditedText_KeepsTheApprovedOneBesideIt()
    {
        Hotline.Approved("2025-03-03");

        Hotline.Must("2025-03-03 09:00", Hotline.Reception, new PublishAct { Edited = Hotline.Text("ĐÃ KHẮC PHỤC.") });

        var answer = Hotline.Case.Assignments.Single().Answer!;
        Assert.Equal("Đã khắc phục.", Read(answer.Submitted));
        Assert.Equal("ĐÃ KHẮC PHỤC.", Read(answer.Edited));
        Assert.Equal("officer-U1", answer.SubmittedBy);
        Assert.Equal("reception-1", Hotline.Log.Single(e => e.Fact is Published).By.Official);
        Assert.Equal(answer.Edited, Hotline.Public!.Results.Single().Text);
    }

    [Fact]
    [Trait("Scenario", "S-TN-48")]
    [Trait("Clause", "TN58-A12.2-1")]
    public void Timeline_OfAPublishedCase_TellsWhenWhatHappenedAndAtWhichUnit()
    {
        Hotline.Register("2025-03-03 08:00");
        Hotline.Classify("2025-03-03 09:00");
        Hotline.Dispatch("2025-03-03 10:00", "U1");
        Hotline.Accept("2025-03-03 11:00");
        Hotline.Submit("2025-03-04 08:00");
        Hotline.Approve("2025-03-04 09:00");

        var stages = Hotline.Timeline!.Stages;

        Assert.Equal("2025-03-03 08:00:00", Hotline.Local(stages.First(stage => stage.Name.English == "Received").At));
        Assert.Equal("2025-03-03 10:00:00", Hotline.Local(stages.First(stage => stage.Name.English == "Dispatched, awaiting acceptance").At));
        Assert.Equal("U1", stages.First(stage => stage.Name.English == "Dispatched, awaiting acceptance").Unit?.Value);
        Assert.Equal("2025-03-03 11:00:00", Hotline.Local(stages.First(stage => stage.Name.English == "The unit is at work").At));
        Assert.Equal("2025-03-04 09:00:00", Hotline.Local(stages.First(stage => stage.Name.English == "Approved, awaiting release").At));
    }

    private static void ApprovedWithSecrecy(Hotline hotline)
    {
        hotline.Register("2025-03-03 08:00", secret: true);
        hotline.Classify("2025-03-03 08:00");
        hotline.Dispatch("2025-03-03 08:00", "U1");
        hotline.Accept("2025-03-03 08:00");
        hotline.Submit("2025-03-03 16:00");
        hotline.Approve("2025-03-04 08:00");
    }

    private string? Read(TextRef? reference) => Hotline.Wait(Hotline.Desk.ReadTextAsync(new(Hotline.Code), reference!.Value))?.Reveal();
}
