using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core.Tests;

public sealed class RetentionPlanTests
{
    private static readonly StateMark Closed = new(new("Closed"), Phase.Ended, Outcome.Answered);
    private static readonly Case Ended = Case.Replay(PublicSample.With(new Closed(), Closed));
    private static readonly LocalDate EndedOn = VietnamTime.DateOf(Ended.EndedAt!.Value);
    private static readonly RetentionRules Rules = new(TimeLimit.Years(1), [new("TN58-A12.1-2")]) { Maximum = TimeLimit.Years(2) };

    [Theory]
    [InlineData(0, 0, RetentionVerdict.Keep, "RETENTION_MINIMUM")]
    [InlineData(1, 0, RetentionVerdict.Keep, "RETENTION_MINIMUM")]
    [InlineData(1, 1, RetentionVerdict.MayDelete, "RETENTION_UNTIL")]
    [InlineData(2, 0, RetentionVerdict.MayDelete, "RETENTION_UNTIL")]
    [InlineData(2, 1, RetentionVerdict.MustDelete, "RETENTION_OVERDUE")]
    public void Of_AnEndedCase_KeepsForTheLeastAndDeletesAfterTheGreatestTime(int years, int days, RetentionVerdict verdict, string reason)
    {
        var plan = RetentionPlan.Of(Ended, Rules, VietnamTime.StartOf(EndedOn.PlusYears(years).PlusDays(days)));
        var texts = plan.Items[0];
        Assert.Equal((verdict, reason), (texts.Verdict, texts.Reason));
        Assert.Equal((EndedOn.PlusYears(1).PlusDays(1), EndedOn.PlusYears(2)), (texts.DeletableFrom, texts.DeleteBy));
        Assert.Equal(RetentionVerdict.Keep, plan.Items[1].Verdict);
        Assert.All(plan.Items, item => Assert.NotEqual(item.Reason, plan.Explain(item, Language.Vietnamese)));
        Assert.All(plan.Items, item => Assert.NotEqual(item.Reason, plan.Explain(item, Language.English)));
    }

    [Fact]
    public void Explain_TheLeastTime_NamesItsLastDay()
    {
        var plan = RetentionPlan.Of(Ended, Rules, Ended.EndedAt!.Value);
        var day = NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("dd/MM/yyyy").Format(EndedOn.PlusYears(1));
        Assert.Contains($"đến hết ngày {day}", plan.Explain(plan.Items[0], Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_OpenErasedOrUnlimitedCases_SaysSo()
    {
        var never = new RetentionRules(null, []);
        Assert.Equal("RETENTION_OPEN", Reason(Case.Replay(PublicSample.Published), Rules));
        Assert.Equal("RETENTION_ERASED", Reason(Ended with { IsPurged = true }, Rules));
        Assert.Equal("RETENTION_ALLOWED", Reason(Ended, never));
        Assert.Equal("RETENTION_SECRET", Reason(Ended with { State = new(new("Secret"), Phase.Ended, Outcome.SecretRegime) }, Rules));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("stated date")]
    [InlineData("8 working hours")]
    public void Rules_OfATimeThatIsNone_AreRefused(string limit)
    {
        Assert.True(TimeLimit.TryParse(limit, out var time));

        Assert.Throws<ArgumentException>(() => new RetentionRules(time, []));
        Assert.Throws<ArgumentException>(() => new RetentionRules(null, []) { Maximum = time });
    }

    private static string Reason(Case subject, RetentionRules rules) => RetentionPlan.Of(subject, rules, Ended.EndedAt!.Value).Items[0].Reason;
}
