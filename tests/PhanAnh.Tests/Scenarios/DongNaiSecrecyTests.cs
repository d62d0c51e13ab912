using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>State secrets leave the system; what stays is a stub (Article 10, clause 3).</summary>
public sealed class DongNaiSecrecyTests : DongNaiScenarios
{
    private const string Morning = "2017-10-02 10:00";

    [Fact]
    [Trait("Scenario", "S-DN-17")]
    [Trait("Clause", "DN-A10.3")]
    public void MarkSecret_WhileAUnitIsAtWork_LeavesOnlyAStub()
    {
        Passed(Hotline, Morning);

        Hotline.Must("2017-10-02 11:00", Focal(), new MarkStateSecretAct());

        var stub = Hotline.Case;
        Assert.Equal("TransferredToSecretRegime", Hotline.State);
        Assert.True(stub.IsStateSecret);
        Assert.Equal("U1", stub.Assignments.Single().Unit.Value);
        Assert.Equal("2017-10-02 11:00:00", Hotline.Local(stub.EndedAt));
        AssertErased(Hotline);
        Assert.All(stub.Clocks, run => Assert.False(run.IsRunning));
        Hotline.Advance("2017-12-01 08:00");
        Assert.Equal(stub.Version, Hotline.Case.Version);
        Hotline.Refused("CASE_ERASED", "2017-10-03 08:00", Focal(), new RecordAnswerAct(Hotline.Text("Trả lời.")));
    }

    [Fact]
    [Trait("Scenario", "S-DN-17")]
    [Trait("Clause", "DN-A10.3")]
    [Trait("Clause", "DN-A12")]
    public void MarkSecret_AfterPublication_TakesTheRecordAway()
    {
        Passed(Hotline, Morning);
        Answer(Hotline, "2017-10-02 14:00");
        Hotline.Must("2017-10-02 15:00", Operator, new PublishAct());
        Hotline.Must("2017-10-02 16:00", Operator, new CloseAct());
        Assert.NotNull(Hotline.Public);

        Hotline.Must("2017-10-05 08:00", ProvincialOffice, new MarkStateSecretAct());

        Assert.Equal("TransferredToSecretRegime", Hotline.State);
        Assert.Null(Hotline.Public);
        AssertErased(Hotline);
    }

    [Theory]
    [Trait("Scenario", "S-DN-17")]
    [Trait("Clause", "DN-A10.3")]
    [InlineData("Rejected")]
    [InlineData("NotifiedOutOfProvince")]
    public void MarkSecret_AfterTheItemWasNotTakenOn_KeepsTheOutcomeAndErasesTheContent(string state)
    {
        if (state == "Rejected")
        {
            Hotline.Must(Morning, Operator, Registration());
            Hotline.Must(Morning, Operator, Hotline.Rejection("OutOfContent") with { Note = Hotline.Text("Ngoài phạm vi."), Notice = Hotline.Text("Gửi nơi khác.") });
        }
        else
        {
            Classified(Hotline, Morning);
            Hotline.Must(Morning, Operator, new RequestOpinionAct(), "RequestJurisdictionOpinion");
            Hotline.Must(Morning, ControlBody, new GiveOpinionAct(false) { Note = Hotline.Text("Ngoài tỉnh.") }, "GiveJurisdictionOpinion");
            Hotline.Must(Morning, Operator, new GuideAct(Hotline.Text("Gửi tỉnh khác.")), "InformOutOfProvince");
        }

        Hotline.Must("2017-10-05 08:00", Operator, new MarkStateSecretAct());

        Assert.Equal(state, Hotline.State);
        AssertErased(Hotline);
    }

    [Theory]
    [Trait("Scenario", "S-DN-17")]
    [Trait("Clause", "DN-A10.3")]
    [InlineData("Submitter", null, "ACTOR_ROLE")]
    [InlineData("UnitHead", "U2", "ACTOR_UNIT")]
    public void MarkSecret_BySomebodyWithoutTheCase_IsRefused(string role, string? unit, string code)
    {
        Passed(Hotline, Morning);

        Hotline.Refused(code, "2017-10-02 11:00", Actor.Of("citizen-1", role, unit), new MarkStateSecretAct());
    }

    [Fact]
    [Trait("Scenario", "S-DN-17")]
    [Trait("Clause", "DN-A10.3")]
    public void Log_OfAStub_ReplaysWithoutTheTexts()
    {
        Passed(Hotline, Morning);
        Hotline.Must("2017-10-02 11:00", Operator, new MarkStateSecretAct());

        var replayed = Case.Replay(Hotline.Log);

        Assert.Equal(Hotline.Case.State, replayed.State);
        Assert.Equal(Hotline.Case.Version, replayed.Version);
    }

    /// <summary>The references stay in the log, but nothing can be read behind them any more.</summary>
    private static void AssertErased(Hotline hotline)
    {
        var submission = hotline.Case.Submission;
        Assert.All(new[] { submission.Content, submission.Name, submission.Phone }, reference => Assert.True(IsErased(hotline, reference!.Value)));
        Assert.Null(hotline.Public);
    }
}
