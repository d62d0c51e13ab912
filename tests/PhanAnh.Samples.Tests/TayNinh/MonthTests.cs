namespace PhanAnh.Samples.Tests;

public sealed class MonthTests(TayNinhMonth shipped) : IClassFixture<TayNinhMonth>
{
    [Fact]
    public void Lines_OfTheShippedFile_AreAllSound()
    {
        Assert.Equal(0, shipped.Month.BrokenLines);
        Assert.Equal("", shipped.Errors);
        Assert.Equal(Submissions.Read().All.Count, shipped.Month.Codes.Count);
    }

    [Theory]
    [InlineData("ACTOR_UNIT", 1, "a unit that has nothing to do with the case")]
    [InlineData("GROUND_NOT_MET", 1, "rejected for want of a contact that there is")]
    [InlineData("UNIT_UNKNOWN", 1, "dispatched to a unit that has not joined yet")]
    [InlineData("GUARD_BEFORE_DUE", 4, "an extension filed after the limit")]
    [InlineData("GUARD_NOT_ANSWER_RATED", 1, "a second rating of one answer")]
    [InlineData("GUARD_APPROVER_DIFFERS", 1, "an officer approves their own result")]
    [InlineData("GUARD_NOT_STATE_SECRET", 1, "a state secret published")]
    public void Commands_AgainstTheRegulation_AreRefused(string code, int times, string note) =>
        Assert.True(times == shipped.Month.Refused.Count(refused => refused.Refusal.Has(code)), note);

    [Fact]
    public void Commands_NotMeantToBeRefused_AreAccepted() => Assert.Equal(10, shipped.Month.Refused.Count);

    [Theory]
    [InlineData("intake", ClockVerdict.MetLate, 8)]
    [InlineData("intake", ClockVerdict.Late, 1)]
    [InlineData("redispatch", ClockVerdict.MetLate, 1)]
    [InlineData("processing", ClockVerdict.Met, 200)]
    [InlineData("processing", ClockVerdict.MetLate, 10)]
    [InlineData("processing", ClockVerdict.NotHandled, 6)]
    [InlineData("processing", ClockVerdict.LawfullyExtended, 8)]
    [InlineData("processing", ClockVerdict.Running, 10)]
    [InlineData("processing", ClockVerdict.Lapsed, 2)]
    [InlineData("approval", ClockVerdict.MetLate, 8)]
    [InlineData("publication", ClockVerdict.MetLate, 8)]
    [InlineData("rework", ClockVerdict.Met, 10)]
    [InlineData("rework", ClockVerdict.MetLate, 4)]
    [InlineData("rework-dissatisfied", ClockVerdict.Met, 6)]
    [InlineData("rework-dissatisfied", ClockVerdict.MetLate, 1)]
    [InlineData("follow-up", ClockVerdict.MeasuredOnly, 4)]
    public void Clocks_OfTheMonth_EndInEveryWay(string clock, ClockVerdict verdict, int atLeast) =>
        Assert.InRange(shipped.Clocks.Count(answer => answer.Clock.Code.Value == clock && answer.Verdict == verdict), atLeast, 1_000);

    [Fact]
    public void Units_InTheMonth_ReturnLateAndAcceptBySilence()
    {
        Assert.Equal(4, shipped.Month.Events.Count(e => e.Fact is Returned && e.Warnings.Contains("BeforeDue(return)")));
        Assert.InRange(shipped.Month.Events.Count(e => e.On?.Value == "DeemAccept"), 16, 50);
    }

    [Fact]
    public void Extensions_InTheMonth_AreKeptAndBroken()
    {
        var extended = shipped.Month.Events.Where(e => e.Fact is ExtensionFiled).Select(e => (e.Case, e.Assignment)).ToHashSet();
        var late = shipped.Month.CasesAt(MonthlyReport.PeriodOf(shipped.Setting).End)
            .SelectMany(subject => shipped.Month.Desk.ClocksOf(subject, subject.LatestAt).Select(clock => (subject.Code, clock)))
            .Where(pair => pair.clock is { Clock.Code.Value: "processing", Verdict: ClockVerdict.MetLate } && extended.Contains((pair.Code, pair.clock.Assignment)));

        Assert.Equal(12, extended.Count);
        Assert.Equal(2, late.Count());
    }

    [Fact]
    public void Cases_ReceivedBeforeThePeriod_AreItsBacklog()
    {
        var report = new MonthlyReport(shipped.Setting, shipped.Month, new Page(TextWriter.Null, 100)).Build();
        var total = report.Balance.Total;

        Assert.True(report.Balance.Balances);
        Assert.Equal(0, total.Difference);
        Assert.InRange(total.Opening.Value, 25, 30);
        Assert.Equal(shipped.Month.Codes.Count, total.Received.Value + 29);
        Assert.Equal(PhanAnh.Reporting.ReportStatus.Final, report.Status);
    }

    [Fact]
    public void Cases_ThatAreSecret_AppearInNoPublicRecord() => Assert.All(
        shipped.Month.CasesAt(MonthlyReport.PeriodOf(shipped.Setting).End).Where(subject => subject.IsStateSecret || subject.ConfidentialityRequested),
        subject => Assert.Null(PublicRecord.Of(subject)));
}
