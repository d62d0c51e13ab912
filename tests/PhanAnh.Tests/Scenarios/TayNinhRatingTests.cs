using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The submitter rates, and may have it done again once (Article 10, clause 4, point c; Article 11, clause 3).</summary>
public sealed class TayNinhRatingTests : TayNinhScenarios
{
    private static readonly Actor Neighbour = Actor.Of("citizen-2", "Submitter");

    [Fact]
    [Trait("Scenario", "S-TN-33")]
    [Trait("Clause", "TN58-A11.3c")]
    [Trait("Clause", "TN58-A10.4c-1")]
    public void Rework_AfterADissatisfiedRating_GivesTheUnitTwoWorkingDays()
    {
        Dissatisfied(Hotline);

        Assert.Equal("InProcessing", Hotline.State);
        Assert.Equal("Rework", Hotline.StateOf("U1"));
        Assert.Equal("2025-03-18 00:00:00", Hotline.Due("rework-dissatisfied"));
        Assert.Equal("U1", Hotline.Clock("rework-dissatisfied", "2025-03-14 00:00").Unit?.Value);
        Assert.Null(Hotline.Public);
        Assert.Contains("Rework", Hotline.NoticeCodes);
    }

    [Fact]
    [Trait("Scenario", "S-TN-33")]
    [Trait("Clause", "TN58-A10.4c-1")]
    public void Rework_UnderTheReadingOfNewHandling_GivesSixWorkingDays()
    {
        var hotline = Under(Regulation.WithLine("rework-dissatisfied", "\"limit\": \"2 working days\"", "\"limit\": \"6 working days\""));
        Dissatisfied(hotline);

        Assert.Equal("2025-03-22 00:00:00", hotline.Due("rework-dissatisfied"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-33")]
    [Trait("Clause", "TN58-A10.4c-2")]
    public void Rate_DissatisfiedASecondTime_ClosesWithoutFurtherRework()
    {
        Dissatisfied(Hotline);
        Hotline.Submit("2025-03-17 14:00");
        Hotline.Approve("2025-03-17 15:00");
        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("rework-dissatisfied", "2025-03-20 00:00"));
        Hotline.Rework("2025-03-17 15:10", "Form");
        Assert.Equal("2025-03-20 00:00:00", Hotline.Due("rework"));
        Hotline.Submit("2025-03-17 15:20");
        Hotline.Approve("2025-03-17 15:30");
        Hotline.Publish("2025-03-17 16:00");

        var closed = Hotline.Rate("2025-03-18 08:00", "Dissatisfied");

        Assert.Equal("Closed", Hotline.State);
        Assert.Equal("Dissatisfied", closed.CloseReason?.Value);
        Assert.Equal("2025-03-18 08:00:00", Hotline.Local(closed.EndedAt));
        Hotline.Refused("GUARD_REWORKS_BELOW", "2025-03-18 09:00", Hotline.Reception, Again("Dissatisfied"));
        Hotline.Escalate("2025-03-19 08:00");
        Assert.Equal("Closed", Hotline.State);
    }

    [Fact]
    [Trait("Scenario", "S-TN-33")]
    [Trait("Clause", "TN58-A10.4c-1")]
    public void Close_WhileTheReworkIsStillOwed_IsRefused()
    {
        Hotline.Published("2025-03-12");
        Hotline.Rate("2025-03-13 08:00", "Dissatisfied");

        Hotline.Refused("GUARD_NOT_REWORK_DUE", "2025-03-13 09:00", Hotline.Coordinator, new CloseAct());
        Hotline.Refused("GUARD_CAUSE_IS", "2025-03-13 09:00", Hotline.Reception, Again("Form"));
        Assert.Equal("Answered", Hotline.State);
    }

    [Theory]
    [Trait("Scenario", "S-TN-34")]
    [Trait("Clause", "TN58-A11.3a")]
    [Trait("Clause", "TN58-A11.3b")]
    [InlineData("Satisfied")]
    [InlineData("Acceptable")]
    public void Rate_GoodEnough_ClosesAndPermitsNoRework(string rating)
    {
        Hotline.Published("2025-03-12");

        var closed = Hotline.Rate("2025-03-13 08:00", rating);

        Assert.Equal("Closed", Hotline.State);
        Assert.Equal(rating, closed.CloseReason?.Value);
        Hotline.Refused("GUARD_ANSWER_RATED", "2025-03-13 09:00", Hotline.Reception, Again("Dissatisfied"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-35")]
    [Trait("Clause", "TN58-A11.3")]
    public void Rate_BySomebodyElse_IsRefused()
    {
        Hotline.Published("2025-03-12");

        Hotline.Refused("GUARD_IS_SUBMITTER", "2025-03-13 08:00", Neighbour, new RateAct(new("Satisfied")));
        Hotline.Refused("ACTOR_ROLE", "2025-03-13 08:00", Hotline.Reception, new RateAct(new("Satisfied")));
        Hotline.Refused("TERM_UNKNOWN", "2025-03-13 08:00", Hotline.Submitter, new RateAct(new("Excellent")));
    }

    [Fact]
    [Trait("Scenario", "S-TN-35")]
    [Trait("Clause", "TN58-A11.3")]
    public void Rate_BeforeTheAnswerIsGiven_IsRefused()
    {
        Hotline.Approved("2025-03-12");

        var refusal = Hotline.Refused("TRANSITION", "2025-03-13 08:00", Hotline.Submitter, new RateAct(new("Satisfied")));

        Assert.Contains(refusal.Permitted, trigger => trigger.Value == "RequestConfidentiality");
    }

    [Fact]
    [Trait("Scenario", "S-TN-35")]
    [Trait("Clause", "TN58-A11.3")]
    public void Rate_OneOfTwoAnswersBeforeTheCaseIsAnswered_IsRefused()
    {
        TwoAnswers("2025-03-12 09:00", null);

        Hotline.Refused(
            "GUARD_CASE_IN", "2025-03-12 10:00", Hotline.Submitter, new RateAct(new("Satisfied")), assignment: Hotline.AssignmentOf("U1"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-35")]
    [Trait("Clause", "TN58-A11.3")]
    public void Rate_TheSameAnswerTwice_IsRefusedAndANewAnswerMayBeRated()
    {
        Hotline.Published("2025-03-12");
        Hotline.Rate("2025-03-13 08:00", "Dissatisfied");
        Hotline.Refused("GUARD_NOT_ANSWER_RATED", "2025-03-13 09:00", Hotline.Submitter, new RateAct(new("Satisfied")));

        Hotline.Rework("2025-03-13 10:00", "Dissatisfied");
        Hotline.Submit("2025-03-14 08:00");
        Hotline.Approve("2025-03-14 09:00");
        Hotline.Publish("2025-03-14 10:00");
        var closed = Hotline.Rate("2025-03-15 08:00", "Satisfied");

        Assert.Equal("Satisfied", closed.CloseReason?.Value);
        Assert.Equal(["Dissatisfied", "Satisfied"], closed.Assignments.Single().Answers.Select(answer => answer.Rating?.Value));
    }

    [Fact]
    [Trait("Scenario", "S-TN-35")]
    [Trait("Clause", "TN58-A11.3")]
    [Trait("Clause", "TN58-A10.3b")]
    public void Rate_AnAnswerDeliveredPrivately_Closes()
    {
        Hotline.Register("2025-03-12 08:00", secret: true);
        Hotline.Classify("2025-03-12 08:00");
        Hotline.Dispatch("2025-03-12 08:00", "U1");
        Hotline.Accept("2025-03-12 08:00");
        Hotline.Submit("2025-03-12 09:00");
        Hotline.Approve("2025-03-12 10:00");
        Hotline.Deliver("2025-03-12 11:00");

        Assert.Equal("Satisfied", Hotline.Rate("2025-03-13 08:00", "Satisfied").CloseReason?.Value);
    }

    [Theory]
    [Trait("Scenario", "S-TN-35")]
    [Trait("Clause", "TN58-A11.3")]
    [InlineData("Satisfied")]
    [InlineData("Acceptable")]
    public void Rate_FirstRatingAfterClosingWithoutOne_ChangesTheReason(string rating)
    {
        Hotline.Published("2025-03-12");
        Hotline.Close("2025-03-20 08:00");
        Assert.Equal("NoRating", Hotline.Case.CloseReason?.Value);

        var rated = Hotline.Rate("2025-03-25 08:00", rating);

        Assert.Equal("Closed", Hotline.State);
        Assert.Equal(rating, rated.CloseReason?.Value);
        Hotline.Refused("GUARD_NOT_ANSWER_RATED", "2025-03-26 08:00", Hotline.Submitter, new RateAct(new("Dissatisfied")));
    }

    [Fact]
    [Trait("Scenario", "S-TN-35")]
    [Trait("Clause", "TN58-A11.3")]
    [Trait("Clause", "TN58-A10.4c-1")]
    public void Rate_DissatisfiedAfterClosingWithoutARating_ReopensTheCase()
    {
        Hotline.Published("2025-03-12");
        Hotline.Close("2025-03-20 08:00");
        Hotline.Rate("2025-03-25 08:00", "Dissatisfied");
        Assert.Equal("Closed", Hotline.State);
        Assert.Equal("NoRating", Hotline.Case.CloseReason?.Value);

        var reopened = Hotline.Rework("2025-03-25 09:00", "Dissatisfied");

        Assert.Equal("InProcessing", Hotline.State);
        Assert.Null(reopened.EndedAt);
        Assert.Null(reopened.CloseReason);
        Assert.Equal("2025-03-28 00:00:00", Hotline.Due("rework-dissatisfied"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-35")]
    [Trait("Clause", "TN58-A11.3")]
    public void Rate_TwoAnswers_ClosesWithTheLeastFavourable()
    {
        TwoAnswers("2025-03-12 09:00", "2025-03-12 10:00");
        Hotline.Rate("2025-03-13 08:00", "Acceptable");
        Assert.Equal("Answered", Hotline.State);

        var closed = Hotline.Rate("2025-03-13 09:00", "Satisfied", "U2");

        Assert.Equal("Acceptable", closed.CloseReason?.Value);
    }

    [Fact]
    [Trait("Scenario", "S-TN-35")]
    [Trait("Clause", "TN58-A11.3")]
    public void Close_WithOneOfTwoAnswersRated_ClosesAsRated()
    {
        TwoAnswers("2025-03-12 09:00", "2025-03-12 10:00");
        Hotline.Rate("2025-03-13 08:00", "Acceptable");

        Assert.Equal("Acceptable", Hotline.Close("2025-03-20 08:00").CloseReason?.Value);
    }

    /// <summary>Closing is the library's own step and takes no right away: each answer may be rated once (AMB-TN-28).</summary>
    [Theory]
    [Trait("Scenario", "S-TN-35")]
    [Trait("Clause", "TN58-A11.3")]
    [InlineData("Acceptable", "Satisfied", "Acceptable", "Closed")]
    [InlineData("Satisfied", "Acceptable", "Acceptable", "Closed")]
    [InlineData("Satisfied", "Dissatisfied", "Satisfied", "Closed")]
    public void Rate_TheOtherAnswerAfterClosingWithOneRated_IsStillPossibleOnce(string first, string second, string reason, string state)
    {
        TwoAnswers("2025-03-12 09:00", "2025-03-12 10:00");
        Hotline.Rate("2025-03-13 08:00", first);
        Hotline.Close("2025-03-20 08:00");

        Hotline.Rate("2025-03-21 08:00", second, "U2");

        Assert.Equal((reason, state), (Hotline.Case.CloseReason?.Value, Hotline.State));
        foreach (var unit in new[] { "U1", "U2" })
        {
            Hotline.Refused(
                "GUARD_NOT_ANSWER_RATED", "2025-03-21 09:00", Hotline.Submitter, new RateAct(new("Satisfied")), assignment: Hotline.AssignmentOf(unit));
        }

        if (second == "Dissatisfied")
        {
            Hotline.Rework("2025-03-21 10:00", "Dissatisfied", "U2");
            Assert.Equal("InProcessing", Hotline.State);
        }
    }

    [Fact]
    [Trait("Scenario", "S-TN-35")]
    [Trait("Clause", "TN58-A11.3")]
    public void Rate_OneOfTwoAnswersAfterClosingWithoutARating_WaitsForTheOther()
    {
        TwoAnswers("2025-03-12 09:00", "2025-03-12 10:00");
        Hotline.Close("2025-03-20 08:00");

        Assert.Equal("NoRating", Hotline.Rate("2025-03-21 08:00", "Satisfied").CloseReason?.Value);
        Hotline.Refused(
            "GUARD_IS_SUBMITTER", "2025-03-21 09:00", Neighbour, new RateAct(new("Satisfied")), assignment: Hotline.AssignmentOf("U2"));
        Assert.Equal("Acceptable", Hotline.Rate("2025-03-21 09:00", "Acceptable", "U2").CloseReason?.Value);
    }

    private static RequestReworkAct Again(string cause) => new(new(cause)) { Note = Hotline.Text("Đề nghị xử lý lại.") };

    private static void Dissatisfied(Hotline hotline)
    {
        hotline.Published("2025-03-12");
        hotline.Rate("2025-03-13 08:00", "Dissatisfied");
        hotline.Rework("2025-03-13 10:00", "Dissatisfied");
    }

    private void TwoAnswers(string first, string? second)
    {
        Hotline.Register("2025-03-12 08:00");
        Hotline.Classify("2025-03-12 08:00");
        Hotline.Dispatch("2025-03-12 08:00", "U1", "U2");
        Hotline.Accept("2025-03-12 08:30");
        Hotline.Accept("2025-03-12 08:30", "U2");
        Finish("U1", first);
        if (second is not null)
        {
            Finish("U2", second);
        }
    }

    private void Finish(string unit, string at)
    {
        Hotline.Submit(at, unit);
        Hotline.Approve(at, unit);
        Hotline.Publish(at, unit);
    }
}
