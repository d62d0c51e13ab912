using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The submitter asks back about an answer, and the unit clarifies it (Article 11, clauses 1 and 2).</summary>
public sealed class TayNinhFollowUpTests : TayNinhScenarios
{
    private static readonly Actor Neighbour = Actor.Of("citizen-2", "Submitter");

    [Theory]
    [Trait("Scenario", "S-TN-36")]
    [Trait("Clause", "TN58-A11.1")]
    [Trait("Clause", "TN58-A11.2")]
    [InlineData(false)]
    [InlineData(true)]
    public void AskBack_AboutAnAnswer_IsMeasuredWithoutALimitAndMovesNothing(bool closed)
    {
        Hotline.Published("2025-03-12");
        if (closed)
        {
            Hotline.Rate("2025-03-12 09:00", "Satisfied");
        }

        var state = Hotline.State;
        Hotline.AskBack("2025-03-13 08:00");
        Hotline.AnswerBack("2025-03-20 08:00");

        var clock = Hotline.Clock("follow-up", "2025-04-01 00:00");
        Assert.Equal(state, Hotline.State);
        Assert.Null(clock.Due);
        Assert.Equal(ClockVerdict.MeasuredOnly, clock.Verdict);
        Assert.Equal(7, (clock.StoppedAt - clock.StartedAt)!.Value.TotalDays);
        Assert.Equal(["FollowUpAsked", "FollowUpAnswered"], Hotline.NoticeCodes.TakeLast(2));
    }

    [Fact]
    [Trait("Scenario", "S-TN-36")]
    [Trait("Clause", "TN58-A11.1")]
    [Trait("Clause", "TN58-A11.2")]
    public void AskBack_BySomebodyElseOrAnswerByAnotherUnit_IsRefused()
    {
        Hotline.Published("2025-03-12");
        Hotline.Refused("GUARD_IS_SUBMITTER", "2025-03-13 08:00", Neighbour, new AskFollowUpAct { Note = Hotline.Text("Bao giờ?") });
        Hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-13 08:00", Hotline.Submitter, new AskFollowUpAct());
        Hotline.Refused("GUARD_FOLLOW_UP_OPEN", "2025-03-13 08:00", Hotline.Officer("U1"), new AnswerFollowUpAct { Note = Hotline.Text("Đã xong.") });

        Hotline.AskBack("2025-03-13 08:00");

        Hotline.Refused("ACTOR_UNIT", "2025-03-13 09:00", Hotline.Officer("U2"), new AnswerFollowUpAct { Note = Hotline.Text("Đã xong.") });
    }
}
