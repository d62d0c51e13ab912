using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>What is not for the hotline, what is unclear, and who asks: nothing is ever rejected (Articles 3 and 5).</summary>
public sealed class BinhPhuocGuidanceTests : BinhPhuocScenarios
{
    [Fact]
    [Trait("Scenario", "S-BP-05")]
    [Trait("Scenario", "S-X-06")]
    [Trait("Clause", "BP-A5a.2-4")]
    [Trait("Clause", "BP-A3.1-2")]
    public void Guide_AComplaintOnADecision_EndsAsGuidedWithoutDispatch()
    {
        var hotline = Under(First);
        Register(hotline, "2016-04-11 08:00");
        hotline.Refused("GUIDANCE_REQUIRED", "2016-04-11 08:05", Hotline.Reception, new GuideAct(Hotline.Text(" ")));

        var guided = hotline.Must("2016-04-11 08:10", Hotline.Reception, new GuideAct(Hotline.Text("Đề nghị gửi đơn đến Ủy ban nhân dân huyện.")));

        Assert.Equal((Outcome.Guided, Phase.Ended), (guided.State.Outcome, guided.State.Phase));
        Assert.Empty(guided.Assignments);
        Assert.Equal(1, Times(hotline, "Guided"));
        hotline.Refused("TRANSITION", "2016-04-11 08:20", Hotline.Reception, new ClassifyAct(new("Land")));
    }

    [Fact]
    [Trait("Scenario", "S-BP-05")]
    [Trait("Clause", "BP-A3.1-2")]
    public void AttachGuidance_WhileAUnitWorks_TellsThePersonAndChangesNothing()
    {
        var hotline = Dispatched(First, "2016-04-11 08:00");

        hotline.Must("2016-04-12 08:00", Head(), new GuideAct(Hotline.Text("Hồ sơ đang được xác minh.")), "AttachGuidance");

        Assert.Equal("InProcessing", hotline.State);
        Assert.Equal("InProgress", hotline.StateOf("U1"));
        Assert.Equal(1, Times(hotline, "Guided"));
    }

    [Fact]
    [Trait("Scenario", "S-BP-06")]
    [Trait("Clause", "BP-A5a.2-4")]
    public void Guide_ADenunciationOfAnOfficial_IsRefusedAndItGoesToTheStandingCommittee()
    {
        var hotline = Under(First);
        Register(hotline, "2016-04-11 08:00");
        Classify(hotline, "2016-04-11 08:10", "Denunciation");

        hotline.Refused("GUARD_NOT_FIELD_IS", "2016-04-11 08:20", Hotline.Reception, new GuideAct(Hotline.Text("Gửi cơ quan khác.")));
        Report(hotline, "2016-04-11 08:30");

        Assert.Equal("StandingCommittee", Assert.Single(hotline.Case.Reports).To.Value);
        Assert.Equal("AwaitingDirection", hotline.State);
    }

    [Fact]
    [Trait("Scenario", "S-BP-06")]
    [Trait("Clause", "BP-A5a.2-4")]
    public void Guide_ADenunciationUnderTheReadingThatGuidesAway_IsAllowed()
    {
        var hotline = Under(First.WithLine("B6", "\"requires\": [\"!FieldIs(Denunciation)\"], ", ""));
        Register(hotline, "2016-04-11 08:00");
        Classify(hotline, "2016-04-11 08:10", "Denunciation");

        Assert.Equal("Guided", hotline.Must("2016-04-11 08:20", Hotline.Reception, new GuideAct(Hotline.Text("Gửi Thanh tra."))).State.Code.Value);
    }

    [Theory]
    [Trait("Scenario", "S-BP-07")]
    [Trait("Clause", "BP-A5a.1-2")]
    [InlineData(true)]
    [InlineData(false)]
    public void Clarify_WithoutAPlace_EitherAnswerReturnsItToReceived(bool bySubmitter)
    {
        var hotline = Under(First);
        Register(hotline, "2016-04-11 08:00");
        hotline.Clarify("2016-04-11 08:10");
        Assert.Equal("Clarifying", hotline.State);

        if (bySubmitter)
        {
            hotline.Supply("2016-04-11 09:00");
        }
        else
        {
            hotline.Verify("2016-04-13 09:00");
        }

        Assert.Equal("Received", hotline.State);
        Assert.Empty(hotline.Case.Clocks);
    }

    [Fact]
    [Trait("Scenario", "S-BP-08")]
    [Trait("Clause", "BP-A3.2")]
    public void Register_WithoutNameOrAddress_IsAcceptedAndNeverRejected()
    {
        var hotline = Under(First);
        hotline.Must("2016-04-11 08:00", Hotline.Submitter, Letter(new() { Content = Hotline.Text("Đường hỏng.") }));

        Assert.Equal("Received", hotline.State);
        Assert.False(First.Preset.Procedures[0].CaseLifecycle.Knows(new("Reject")));
        Assert.False(Second.Preset.Procedures[0].CaseLifecycle.Knows(new("Reject")));
        Assert.Empty(First.Preset.Intake.Grounds);
        Assert.All(
            First.Preset.Intake.Requires.Where(requirement => requirement.Field is IntakeField.Name or IntakeField.Address),
            requirement => Assert.Equal(MissingField.AskClarification, requirement.WhenMissing));
        Assert.DoesNotContain(First.Preset.Intake.Requires, requirement => requirement.Field == IntakeField.Phone);
        hotline.Clarify("2016-04-11 08:10");
        hotline.Supply("2016-04-11 08:20", new() { Name = Hotline.Text("Thị Mơ"), Address = Hotline.Text("Ấp 5") });
        Assert.NotNull(hotline.Case.Submission.Name);
    }

    /// <summary>Who stays unknown breaks a duty that has no stated effect: it is flagged, and what is sent is handled.</summary>
    [Theory]
    [Trait("Scenario", "S-BP-08")]
    [Trait("Clause", "BP-A3.2")]
    [InlineData("binh-phuoc-2016", "2016-04-13 08:00", "Contribution")]
    [InlineData("binh-phuoc-2016", "2016-04-13 08:00", "Reflection")]
    [InlineData("binh-phuoc-2016", "2016-04-13 08:00", "Recommendation")]
    [InlineData("binh-phuoc-2016-v2", "2016-06-13 08:00", "Contribution")]
    [InlineData("binh-phuoc-2016-v2", "2016-06-13 08:00", "Reflection")]
    [InlineData("binh-phuoc-2016-v2", "2016-06-13 08:00", "Recommendation")]
    public void Register_Anonymously_IsAcceptedWithAWarning(string text, string at, string kind)
    {
        var hotline = Under(PresetText.Of(text));

        hotline.Must(at, Duty, new RegisterAct(new("hotline"), new(kind), new("Individual"), new Submission { Content = Hotline.Text("Đang đổ rác thải.") })
        {
            Anonymous = true,
        });

        Assert.Equal("Received", hotline.State);
        Assert.Equal("!Anonymous", Assert.Single(hotline.Log[^1].Warnings));
        Assert.False(hotline.Case.IsAnonymous);
        var named = Under(PresetText.Of(text));
        Register(named, at);
        Assert.Empty(named.Log[^1].Warnings);
    }

    [Theory]
    [Trait("Scenario", "S-BP-01")]
    [Trait("Clause", "BP-A2.1")]
    [InlineData("Contribution")]
    [InlineData("Reflection")]
    [InlineData("Recommendation")]
    public void Register_EveryKindOfReflectedInformation_IsTaken(string kind) =>
        Assert.Equal(kind, Under(First).Must("2016-04-11 08:00", Hotline.Submitter, Letter(kind: kind)).Kind.Value);

    [Fact]
    [Trait("Clause", "BP-A2.1")]
    public void Register_AQuestionOrABusiness_IsNoTermOfTheText()
    {
        var hotline = Under(First);

        hotline.Refused("NO_PROCEDURE", "2016-04-11 08:00", Hotline.Submitter, Letter(kind: "Question"));
        hotline.Refused("TERM_UNKNOWN", "2016-04-11 08:00", Hotline.Submitter, Letter() with { SubmitterKind = new("Business") });
    }

    [Fact]
    [Trait("Scenario", "S-BP-23")]
    [Trait("Clause", "BP-A3.1-1")]
    [Trait("Clause", "BP-A3.1-2")]
    public void Guide_OutsideThePurposes_EndsAsGuidedAndMayAsWellBeHandled()
    {
        var hotline = Under(First);
        Register(hotline, "2016-04-11 08:00");
        Classify(hotline, "2016-04-11 08:10", "OutOfPurpose");

        Assert.Contains("Guide", hotline.Permitted(Hotline.Reception, "2016-04-11 08:15"));
        Assert.Contains("ReportToStandingCommittee", hotline.Permitted(Hotline.Reception, "2016-04-11 08:15"));
        var guided = hotline.Must("2016-04-11 08:20", Hotline.Reception, new GuideAct(Hotline.Text("Đề nghị liên hệ cơ quan đại diện.")));
        Assert.Equal(Outcome.Guided, guided.State.Outcome);
    }
}
