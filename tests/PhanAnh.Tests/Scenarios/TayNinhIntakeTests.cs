using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>What is received, cleared up or cancelled, and on what ground (Articles 6 and 7).</summary>
public sealed class TayNinhIntakeTests : TayNinhScenarios
{
    private static readonly Submission Anonymous = new() { Content = Hotline.Text("Hỏng rồi, sửa đi.") };

    private static readonly Submission NameOnly = Hotline.Complete with { Phone = null, Email = null };

    [Fact]
    [Trait("Scenario", "S-TN-12")]
    [Trait("Clause", "TN58-A6.3")]
    [Trait("Clause", "TN58-A6.5g")]
    public void Register_WithoutContactButComplete_IsAcceptedAndCannotBeRejectedWithoutAGround()
    {
        Hotline.Must("2025-03-17 09:00", Hotline.Submitter, Unrecognised(NameOnly));
        Hotline.Classify("2025-03-17 10:00");
        Hotline.Dispatch("2025-03-17 10:00", "U1");
        Hotline.Accept("2025-03-17 10:00");
        Hotline.Submit("2025-03-18 10:00");
        Hotline.Approve("2025-03-18 10:00");
        Hotline.Publish("2025-03-18 10:00");

        Assert.NotNull(Hotline.Public);
        Assert.True(Assert.Single(Hotline.Notices, notice => notice.Definition.Code.Value == "Published").Undeliverable);
    }

    [Fact]
    [Trait("Scenario", "S-TN-13")]
    [Trait("Clause", "TN58-A6.5g")]
    [Trait("Clause", "TN58-A7.3a-2")]
    [Trait("Clause", "TN58-A7.3a-3")]
    public void Reject_IncompleteAndUnreachable_RecordsTheNoticeAsUndeliverable()
    {
        Hotline.Must("2025-03-17 09:00", Hotline.Submitter, Unrecognised(Anonymous));

        Hotline.Reject("2025-03-17 10:00", "g");

        Assert.Equal("Rejected", Hotline.State);
        Assert.True(Assert.Single(Hotline.Notices, notice => notice.Definition.Code.Value == "Rejected").Undeliverable);
        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("intake", "2025-03-20 00:00"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-13")]
    [Trait("Clause", "TN58-A6.5g")]
    public void Reject_ForWantOfContentThoughThereIsAContact_IsRefused()
    {
        Hotline.Register("2025-03-17 09:00");

        var refusal = Hotline.Refused("GROUND_NOT_MET", "2025-03-17 10:00", Hotline.Reception, Hotline.Rejection("g"));

        Assert.Equal("act.grounds[0]", refusal.Reasons.Single().Place);
        Assert.Equal("TN58-A6.5g", refusal.Reasons.Single().Clauses.Single().Value);
    }

    [Fact]
    [Trait("Scenario", "S-TN-14")]
    [Trait("Clause", "TN58-A7.3c-1")]
    [Trait("Clause", "TN58-A7.2")]
    public void Dispatch_AfterAClarification_IsLateForTheClockKeptRunning()
    {
        Clarified(Hotline);

        Assert.Equal("2025-03-18 09:00:00", Hotline.Due("intake"));
        Assert.Equal(ClockVerdict.MetLate, Hotline.Verdict("intake", "2025-03-20 00:00"));
        Assert.Equal(2, Hotline.HoursLate("intake", "2025-03-20 00:00"));
        Assert.Equal("CoordinatingUnit", Hotline.Clock("intake", "2025-03-20 00:00").OwedBy.Value);
        Assert.Contains("Clarify", Hotline.NoticeCodes);
    }

    [Fact]
    [Trait("Scenario", "S-TN-14")]
    [Trait("Clause", "TN58-A7.2")]
    public void Classify_UnderTheReadingThatStopsAtReception_StopsIntake()
    {
        var hotline = Under(Regulation.WithLine(
            "intake", "\"stops\": [\"Reject\", {\"on\": \"Dispatch\", \"if\": [\"!MoreUnitsToCome\"]}, \"WaiveInvitation\"]", "\"stops\": [\"Reject\", \"Classify\"]"));
        Clarified(hotline);

        Assert.Equal(ClockVerdict.Met, hotline.Verdict("intake", "2025-03-20 00:00"));
        Assert.Equal("2025-03-18 08:30:00", Hotline.Local(hotline.Clock("intake", "2025-03-20 00:00").StoppedAt));
    }

    [Theory]
    [Trait("Scenario", "S-TN-15")]
    [Trait("Scenario", "S-TN-16")]
    [Trait("Scenario", "S-TN-17")]
    [Trait("Clause", "TN58-A6.5")]
    [Trait("Clause", "TN58-A6.5a")]
    [Trait("Clause", "TN58-A6.5b")]
    [Trait("Clause", "TN58-A6.5c")]
    [Trait("Clause", "TN58-A6.5d")]
    [Trait("Clause", "TN58-A6.5dd")]
    [Trait("Clause", "TN58-A6.5e")]
    [Trait("Clause", "TN58-A6.5g")]
    [Trait("Clause", "TN58-A1.1c")]
    [Trait("Clause", "TN58-A7.3a-2")]
    [Trait("Clause", "TN58-A7.3a-3")]
    [InlineData("a")] // a boundary dispute before a court
    [InlineData("a/Complaint")]
    [InlineData("a/Denunciation")]
    [InlineData("b/CausesDisorder")] // a call to riot
    [InlineData("c")] // betting advertisement
    [InlineData("d")] // obscene text
    [InlineData("dd")] // a proven-false smear
    [InlineData("e/Fire114")] // fire at the market
    [InlineData("g")] // nothing usable and no contact
    public void Reject_OnEachGround_EndsTheCaseTellsTheSubmitterAndPublishesNothing(string ground)
    {
        Hotline.Must("2025-03-17 09:00", Hotline.Submitter, Unrecognised(Anonymous) with { SubmitterId = Hotline.Text("citizen-1") });

        var rejected = Hotline.Reject("2025-03-17 10:00", ground);

        Assert.Equal("Rejected", Hotline.State);
        Assert.Equal(Outcome.Rejected, rejected.State.Outcome);
        Assert.Equal(Hotline.Rejection(ground).Grounds.Single(), rejected.Grounds.Single());
        Assert.Equal("2025-03-17 10:00:00", Hotline.Local(Hotline.Clock("intake", "2025-03-18 00:00").StoppedAt));
        var notice = Assert.Single(Hotline.Notices, notice => notice.Definition.Code.Value == "Rejected");
        Assert.Equal(Hotline.At("2025-03-17 10:00"), notice.At);
        Assert.False(notice.Undeliverable);
        Assert.Null(Hotline.Public);
        Assert.Null(Hotline.Timeline);
    }

    /// <summary>Nobody has to be known to be heard, but nobody is promised to stay unknown.</summary>
    [Fact]
    [Trait("Scenario", "S-TN-12")]
    [Trait("Clause", "TN58-A6.3")]
    public void Register_Anonymously_IsAcceptedWithAWarning()
    {
        Hotline.Must("2025-03-17 09:00", Hotline.Reception, Hotline.Registration(submission: Anonymous) with { SubmitterId = null, Anonymous = true });

        Assert.Equal("!Anonymous", Assert.Single(Hotline.Log[^1].Warnings));
        Assert.False(Hotline.Case.IsAnonymous);
    }

    [Fact]
    [Trait("Scenario", "S-TN-16")]
    [Trait("Clause", "TN58-A6.5e")]
    public void Ground_Emergency_NamesTheNumbersToCall()
    {
        var advice = Regulation.Preset.Intake.Ground(new("e"))!.Advice!;

        Assert.Contains("114", advice.Vietnamese, StringComparison.Ordinal);
        Assert.Contains("114", advice.English, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Scenario", "S-TN-15")]
    [Trait("Clause", "TN58-A6.5")]
    public void Reject_OnTwoGroundsAtOnce_RecordsBoth()
    {
        Hotline.Register("2025-03-17 09:00");

        var rejected = Hotline.Reject("2025-03-17 10:00", "c", "d");

        Assert.Equal(2, rejected.Grounds.Length);
    }

    [Fact]
    [Trait("Scenario", "S-TN-15")]
    [Trait("Clause", "TN58-A6.5")]
    public void Reject_WithoutAGround_IsRefused()
    {
        Hotline.Register("2025-03-17 09:00");
        Hotline.Refused("GUARD_GROUNDS_GIVEN", "2025-03-17 10:00", Hotline.Reception, Hotline.Rejection());
        Hotline.Clarify("2025-03-17 10:00");
        Hotline.Refused("GUARD_GROUNDS_GIVEN", "2025-03-17 11:00", Hotline.Reception, Hotline.Rejection());
    }

    [Fact]
    [Trait("Scenario", "S-TN-56")]
    [Trait("Clause", "TN58-A7.3c-1")]
    public void Clarify_FoundInexactAfterClassifying_GoesBackToTheFirstStep()
    {
        Hotline.Must("2025-03-17 09:00", Hotline.Submitter, Unrecognised(Anonymous));
        Hotline.Classify("2025-03-17 10:00");

        Hotline.Clarify("2025-03-17 11:00");
        Assert.Equal("Clarifying", Hotline.State);
        Hotline.Verify("2025-03-17 15:00");

        Assert.Equal("Received", Hotline.State);
        Hotline.Refused("TRANSITION", "2025-03-17 15:10", Hotline.Reception, new DispatchAct([new("U1")]) { Note = Hotline.Text("Xử lý.") });
        Hotline.Classify("2025-03-17 15:20");
        Hotline.Dispatch("2025-03-17 15:30", "U1");
    }

    [Fact]
    [Trait("Scenario", "S-TN-56")]
    [Trait("Clause", "TN58-A7.3c-1")]
    [Trait("Clause", "TN58-A6.5a")]
    public void Reject_VerificationShowsALawsuit_EndsTheCaseFromClarifying()
    {
        Hotline.Register("2025-03-17 09:00");
        Hotline.Clarify("2025-03-17 11:00");

        Hotline.Reject("2025-03-17 15:00", "a/Lawsuit");

        Assert.Equal("Rejected", Hotline.State);
        Assert.Contains("Rejected", Hotline.NoticeCodes);
    }

    [Fact]
    [Trait("Scenario", "S-TN-56")]
    [Trait("Clause", "TN58-A7.3c-1")]
    [Trait("Clause", "TN58-A6.5g")]
    public void Clarify_NobodyCanVerifyThoughThereIsAContact_StaysOpenAndOverdue()
    {
        Hotline.Register("2025-03-17 09:00");
        Hotline.Clarify("2025-03-17 11:00");

        Hotline.Refused("GROUND_NOT_MET", "2025-03-18 10:00", Hotline.Reception, Hotline.Rejection("g"));

        Assert.Equal("Clarifying", Hotline.State);
        Assert.Equal(ClockVerdict.Late, Hotline.Verdict("intake", "2025-03-18 10:00"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-56")]
    [Trait("Clause", "TN58-A7.3c-1")]
    public void Supply_BySomebodyElse_IsRefusedAndTheFirstContentStays()
    {
        Hotline.Register("2025-03-17 09:00", submission: NameOnly);
        var content = Hotline.Case.Submission.Content;
        Hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-17 10:00", Hotline.Reception, new RequestClarificationAct());
        Hotline.Clarify("2025-03-17 11:00");
        Hotline.Refused("GUARD_IS_SUBMITTER", "2025-03-17 12:00", Actor.Of("citizen-2", "Submitter"), new SupplyClarificationAct());

        Hotline.Supply("2025-03-17 12:00", new() { Content = Hotline.Text("Khác hẳn."), Phone = Hotline.Text("0987654321") });

        Assert.Equal(content, Hotline.Case.Submission.Content);
        Assert.NotNull(Hotline.Case.Submission.Phone);
    }

    private static RegisterAct Unrecognised(Submission submission) => Hotline.Registration("portal", submission: submission) with { SubmitterId = null };

    private static void Clarified(Hotline hotline)
    {
        hotline.Register("2025-03-17 09:00");
        hotline.Clarify("2025-03-17 10:00");
        hotline.Supply("2025-03-18 08:00");
        hotline.Classify("2025-03-18 08:30");
        hotline.Dispatch("2025-03-18 11:00", "U1");
    }
}
