namespace PhanAnh.Reporting.Tests;

public sealed class WhichDateCountsTests
{
    private static readonly PeriodScheme Scheme = PeriodScheme.Of(History.TayNinh.Reports);

    [Theory]
    [Trait("Scenario", "S-TN-40")]
    [Trait("Clause", "TN58-A13.7-1")]
    [Trait("Clause", "TN58-A13.7-3")]
    [InlineData("published")]
    [InlineData("delivered privately")]
    [InlineData("withheld")]
    public void Build_ReceivedInJanuaryReleasedInFebruary_IsCarriedOver(string release)
    {
        var history = new History()
            .Register("2025-01-10 09:00", secret: release == "delivered privately")
            .Classify("2025-01-10 09:00").Dispatch("2025-01-10 09:00", "U1").Accept("2025-01-10 10:00")
            .Submit("2025-01-17 10:00").Approve("2025-01-17 11:00");
        if (release == "withheld")
        {
            history.Must("2025-01-18 09:00", People.Coordinator, new MarkStateSecretAct());
        }

        history.Must(
            "2025-01-20 09:00",
            People.Reception,
            release switch { "published" => new PublishAct(), "withheld" => new WithholdAct(), _ => new DeliverPrivatelyAct() },
            assignment: 1);

        AssertCarriedOver(history);
    }

    [Fact]
    [Trait("Scenario", "S-TN-40")]
    [Trait("Clause", "TN58-A13.7-3")]
    public void Build_TwoUnitsOneReleasedEarlier_CountsTheLaterRelease()
    {
        var history = new History()
            .Register("2025-01-02 09:00").Classify("2025-01-02 09:00").Dispatch("2025-01-02 09:00", "U1", "U2")
            .Accept("2025-01-02 10:00", "U1").Accept("2025-01-02 10:00", "U2")
            .Submit("2025-01-06 10:00", "U1").Approve("2025-01-06 11:00", "U1").Publish("2025-01-07 09:00", "U1")
            .Submit("2025-01-10 10:00", "U2").Approve("2025-01-10 11:00", "U2").Publish("2025-01-20 09:00", "U2");

        AssertCarriedOver(history);
    }

    [Fact]
    [Trait("Clause", "TN58-A10.4c-1")]
    public void Build_ReopenedByDissatisfaction_StaysAnsweredInItsPeriod()
    {
        var history = History.Answered("C-1", "2025-01-16 09:00", "2025-01-20 09:00");
        history.Rate("2025-02-01 09:00", "Dissatisfied").Rework("2025-02-02 09:00", "Dissatisfied");

        var february = Build(history, "2025-02");
        Assert.Equal((0, 1, 1, 0), Numbers(february));
        Assert.True(Assert.Single(history.Facts("2025-02-15").Cases).IsReopened);
        Assert.Equal(1, Assert.IsType<CountCell>(february.Figure("F-09")!.Table("by-cause")!["Dissatisfied", "reworks"]).Value);

        Assert.Equal((0, 0, 0, 0), Numbers(Build(history, "2025-03")));
    }

    [Fact]
    public void Build_BackdatedEvent_CountsWhereItTookEffect()
    {
        var history = History.Answered("C-1", "2025-01-10 09:00", "2025-02-13 09:00");
        var log = history.Log.ToList();
        log.Insert(1, log[0] with { Sequence = 2, EffectiveAt = Local.At("2025-02-20 09:00"), Fact = new Reminded(), On = null, To = null, Clocks = [] });
        var shifted = log.Select((e, index) => e with { Sequence = index + 1 });

        var facts = History.Folder.FoldCase(shifted, Local.At("2025-02-15"));

        Assert.Equal(Local.At("2025-02-13 09:00"), Assert.Single(facts.Cases).ConcludedAt);
    }

    private static void AssertCarriedOver(History history)
    {
        Assert.Equal((0, 1, 0, 1), Numbers(Build(history, "2025-01")));
        Assert.Equal((1, 0, 1, 0), Numbers(Build(history, "2025-02")));
        Assert.Equal((0, 0, 0, 0), Numbers(Build(history, "2025-03")));
    }

    private static Report Build(History history, string period)
    {
        Assert.True(Scheme.TryParse(period, out var parsed, out _));
        var report = Report.Build(new(History.TayNinh, parsed) { Units = History.Units }, history.Facts(parsed.End));
        Assert.Equal(ReportStatus.Final, report.Status);
        return report;
    }

    private static (int Opening, int Received, int Answered, int Closing) Numbers(Report report)
    {
        var total = report.Balance.Total;
        return (total.Opening.Value, total.Received.Value, total.Answered.Value, total.Closing.Value);
    }
}
