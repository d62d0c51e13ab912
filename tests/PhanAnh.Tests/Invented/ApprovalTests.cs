using PhanAnh.Core;
using static PhanAnh.Tests.MinhHa;

namespace PhanAnh.Tests;

/// <summary>A leader decides about the routing before the case goes anywhere.</summary>
[Regulation("minh-ha-approval")]
public sealed class ApprovalTests
{
    private readonly Hotline _hotline = Under("minh-ha-approval");

    [Fact]
    [Trait("Clause", "MH-P-1")]
    public void Dispatch_OnceTheLeaderAgrees_GoesToTheProposedUnits()
    {
        Propose();
        _hotline.Refused("TRANSITION", "2025-03-03 09:10", Hotline.Reception, DispatchAct.To("Xử lý.", "U1", "U2"));
        _hotline.Refused("ACTOR_ROLE", "2025-03-03 09:10", Hotline.Reception, Ruling("Routing", "Agreed"), "DecideRouting");
        _hotline.Must("2025-03-03 09:10", Chair, Ruling("Routing", "Agreed", null), "DecideRouting");
        _hotline.Refused("GUARD_TO_PROPOSED_UNITS", "2025-03-03 09:20", Hotline.Reception, DispatchAct.To("Xử lý.", "U1"));
        _hotline.Dispatch("2025-03-03 09:20", "U2", "U1");

        Assert.Equal("InProcessing", _hotline.State);
        Assert.Equal(["Dispatched"], _hotline.NoticeCodes);
    }

    [Fact]
    [Trait("Clause", "MH-P-2")]
    public void DecideRouting_SentBack_IsProposedAgain()
    {
        Propose();
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-03 09:10", Chair, Ruling("Routing", "SentBack", null), "DecideRouting");
        _hotline.Must("2025-03-03 09:10", Chair, Ruling("Routing", "SentBack"), "DecideRouting");

        Assert.Equal("Received", _hotline.State);
        _hotline.Must("2025-03-03 09:20", Hotline.Reception, Motion("Routing", "U3"), "ProposeRouting");
        Assert.Equal(["SentBack", null], _hotline.Case.Motions.Select(motion => motion.Ruling?.Value));
    }

    [Fact]
    public void ProposeRouting_AUnitThatIsNone_IsRefused()
    {
        _hotline.Register("2025-03-03 08:00");
        var refusal = _hotline.Refused("UNIT_UNKNOWN", "2025-03-03 09:00", Hotline.Reception, Motion("Routing", "U1", "U9"), "ProposeRouting");
        Assert.Equal("act.units[1]", refusal.Reasons[0].Place);
    }

    private void Propose()
    {
        _hotline.Register("2025-03-03 08:00");
        _hotline.Must("2025-03-03 09:00", Hotline.Reception, Motion("Routing", "U1", "U2"), "ProposeRouting");
        Assert.Equal("AwaitingRouting", _hotline.State);
    }
}
