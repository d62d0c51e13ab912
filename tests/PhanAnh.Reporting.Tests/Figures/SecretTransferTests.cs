namespace PhanAnh.Reporting.Tests;

/// <summary>What went over to the regime of state secrets is counted when it did, whatever the case had come to before.</summary>
public sealed class SecretTransferTests
{
    [Theory]
    [Trait("Clause", "DN-A10.3")]
    [InlineData("2017-10", 0, 1, 1)]
    [InlineData("2017-11", 1, 0, 0)]
    [InlineData("2017-12", 0, 0, 0)]
    [InlineData("2017", 1, 1, 1)]
    public void Build_SecretFoundAfterTheAnswer_IsCountedWhenItWasTransferredAndStaysAnswered(string period, int transferred, int received, int answered)
    {
        var report = Answered("C-1")
            .Then("2017-11-05 10:00", "Operator", "MarkStateSecret", new MarkStateSecretAct())
            .Report(period);

        Assert.Equal((transferred, transferred), (Transferred(report), NotAccepted(report)));
        Assert.Equal(
            (received, answered, 0, 0),
            (report.Balance.Total.Received.Value, report.Balance.Total.Answered.Value, report.Balance.Total.OtherwiseEnded.Value, report.Balance.Total.Closing.Value));
    }

    [Fact]
    [Trait("Clause", "DN-A10.3")]
    public void Build_SecretFoundBeforeAnAnswer_IsCountedOnceAsItsConclusion()
    {
        var report = Received("C-1")
            .Then("2017-10-03 10:00", "Operator", "MarkStateSecret", new MarkStateSecretAct())
            .Report("2017-10", Answered("C-2").Then("2017-10-04 10:00", "Operator", "MarkStateSecret", new MarkStateSecretAct()), Answered("C-3"));

        Assert.Equal((2, 2), (Transferred(report), NotAccepted(report)));
        Assert.Equal((2, 1), (report.Balance.Total.Answered.Value, report.Balance.Total.OtherwiseEnded.Value));
    }

    private static Story Received(string code) => new Story("dong-nai-1022-2017", code)
        .Then("2017-10-02 10:00", "Submitter", "Register", People.Registration("phone-1022", "Reflection", "Citizen", secret: false))
        .Then("2017-10-02 10:01", "Operator", "Classify", new ClassifyAct(new("AdministrativeAct")));

    private static Story Answered(string code) => Received(code)
        .Then("2017-10-02 11:00", "Operator", "AnswerDirectly", new AnswerDirectlyAct(People.Text("Trả lời.")));

    private static int Transferred(Report report) => (report.Figure("F-03")!.Table("by-outcome")!["SecretRegime", "cases"] as CountCell)?.Value ?? 0;

    private static int NotAccepted(Report report) => Assert.IsType<CountCell>(report.Figure("F-03")!.Table("by-outcome")![Breakdown.Total, "cases"]).Value;
}
