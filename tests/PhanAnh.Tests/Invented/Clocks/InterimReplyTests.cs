using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>An interim reply, whose promised date is a clock of its own.</summary>
[Regulation("interim-reply")]
public sealed class InterimReplyTests() : SharedRows("interim-reply")
{
    private readonly Hotline _hotline = new(InventedPreset.Of("interim-reply"));

    [Fact]
    public void ReplyInterim_InTime_EndsOneClockAndStartsAnother()
    {
        Replied();

        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("first-reply", "2025-03-05 10:00"));
        Assert.Equal(("2025-03-07 00:00:00", "2025-03-22 00:00:00"), (_hotline.Due("first-reply"), _hotline.Due("promised")));
        Assert.Equal(new LocalDate(2025, 3, 21), Assert.IsType<InterimReplied>(_hotline.Log[^1].Fact).PromisedOn);
    }

    [Fact]
    public void ThePromisedDay_WhenItPasses_IsBroken()
    {
        Replied();
        _hotline.Advance("2025-03-23 00:00");

        Assert.Equal(("Overrun", "2025-03-22 00:00:00"), (_hotline.Log[^1].On?.Value, Hotline.Local(_hotline.Log[^1].EffectiveAt)));
        Assert.Equal("R7", Assert.Single(_hotline.Log, e => e.Fact is Reminded).Row.Value);
        Assert.Equal(ClockVerdict.Late, _hotline.Verdict("promised", "2025-03-23 00:00"));
    }

    [Fact]
    public void SubmitResult_OnThePromisedDay_MeetsIt()
    {
        Replied();
        _hotline.Dispatch("2025-03-06 08:00", "U1");
        _hotline.Submit("2025-03-21 23:00");

        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("promised", "2025-03-21 23:00"));
    }

    [Fact]
    public void SubmitResult_WithoutAnInterimReply_AnswersInTimeAsWell()
    {
        _hotline.Register("2025-03-03 08:00");
        _hotline.Must("2025-03-03 09:00", Hotline.Reception, DispatchAct.To("Xử lý.", "U1", "U2"));
        _hotline.Submit("2025-03-04 10:00");

        Assert.Equal("Handling", _hotline.State);
        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("first-reply", "2025-04-01 08:00"));
    }

    [Theory]
    [InlineData("DATE_PASSED", "Đang xác minh.", 4)]
    [InlineData("ANSWER_REQUIRED", " ", 21)]
    public void ReplyInterim_WithoutWordsOrADayToCome_IsRefused(string code, string answer, int day)
    {
        _hotline.Register("2025-03-03 08:00");

        _hotline.Refused(code, "2025-03-05 09:00", Hotline.Reception, new ReplyInterimAct(Hotline.Text(answer), new LocalDate(2025, 3, day)));
    }

    private void Replied()
    {
        _hotline.Register("2025-03-03 08:00");
        _hotline.Must("2025-03-05 09:00", Hotline.Reception, new ReplyInterimAct(Hotline.Text("Đang xác minh."), new LocalDate(2025, 3, 21)));
    }
}
