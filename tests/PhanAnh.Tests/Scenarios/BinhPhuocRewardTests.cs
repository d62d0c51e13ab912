using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>People whose information improved things are proposed for a reward (Article 6, clause 1); rewarding itself is done elsewhere.</summary>
public sealed class BinhPhuocRewardTests : BinhPhuocScenarios
{
    private static readonly CommendAct Proposal = new() { Note = Hotline.Text("Phản ánh giúp xử lý dứt điểm bãi rác gây ô nhiễm.") };

    public static TheoryData<string, string> Texts { get; } = new() { { "first", "2016-04-11 08:00" }, { "second", "2016-06-06 08:00" } };

    [Theory]
    [Trait("Clause", "BP-A6.1")]
    [MemberData(nameof(Texts))]
    public void Commend_AfterTheResult_KeepsACandidateWithWhoProposed(string text, string local)
    {
        var hotline = Answered(text, local);

        hotline.Must(local, Head(), Proposal);
        hotline.Must(local, Hotline.Reception, new CloseAct());
        hotline.Must(local, Actor.Of("standing-1", "StandingCommittee"), Proposal);

        Assert.Equal(
            ["UnitHead U1", "StandingCommittee "], hotline.Case.Commendations.Select(candidate => $"{candidate.ProposedBy} {candidate.Unit}"));
        Assert.Equal("Closed", hotline.State);
    }

    [Theory]
    [Trait("Clause", "BP-A6.1")]
    [MemberData(nameof(Texts))]
    public void Commend_WithoutAReasonOrAResultOrByOthers_IsRefused(string text, string local)
    {
        var early = Dispatched(text == "first" ? First : Second, local);
        early.Refused("TRANSITION", local, Head(), Proposal);

        var hotline = Answered(text, local);
        hotline.Refused("GUARD_NOTE_GIVEN", local, Head(), Proposal with { Note = null });
        hotline.Refused("ACTOR_ROLE", local, Hotline.Submitter, Proposal);
        hotline.Refused("ACTOR_UNIT", local, Head("U2"), Proposal);
        Assert.Empty(hotline.Case.Commendations);
    }

    private static Hotline Answered(string text, string local)
    {
        var hotline = Dispatched(text == "first" ? First : Second, local);
        Result(hotline, local);
        hotline.Publish(local);
        return hotline;
    }
}
