using PhanAnh.Core;
using static PhanAnh.Tests.MinhHa;

namespace PhanAnh.Tests;

/// <summary>A case goes from hand to hand for listed reasons, twice at most, never back to where it was; then somebody decides.</summary>
[Regulation("minh-ha-transfers")]
public sealed class TransferTests
{
    private readonly Hotline _hotline = Dispatched("minh-ha-transfers", "2025-03-03");

    [Fact]
    [Trait("Clause", "MH-T-1")]
    public void Return_ForNoListedReason_IsRefused()
    {
        _hotline.Refused("GUARD_REASON_GIVEN", "2025-03-03 09:00", Hotline.Officer("U1"), new ReturnAct());
        _hotline.Refused("GUARD_NOT_REASON_IS", "2025-03-03 09:00", Hotline.Officer("U1"), Return("Overloaded"));
        _hotline.Refused("TERM_UNKNOWN", "2025-03-03 09:00", Hotline.Officer("U1"), Return("Tired"));
        _hotline.Must("2025-03-03 09:00", Hotline.Officer("U1"), Return("WrongArea"));
        Assert.Equal("WrongArea", _hotline.Log.Select(e => e.Fact).OfType<Returned>().Single().Reason?.Value);
    }

    [Fact]
    [Trait("Clause", "MH-T-3")]
    public void Dispatch_BackToWhereItWas_IsRefused()
    {
        _hotline.Refused("GUARD_PART_AWAITED", "2025-03-03 09:00", Hotline.Reception, DispatchAct.To("Xử lý.", "U2"));
        _hotline.Must("2025-03-03 09:00", Hotline.Officer("U1"), Return("WrongArea"));
        _hotline.Refused("GUARD_NOT_TO_FORMER_UNIT", "2025-03-03 10:00", Hotline.Reception, DispatchAct.To("Xử lý.", "U1"));
        _hotline.Dispatch("2025-03-03 10:00", "U2");
        Assert.Equal(["Dispatched", "Dispatched"], _hotline.NoticeCodes);
    }

    [Fact]
    [Trait("Clause", "MH-T-4")]
    public void Dispatch_AfterTwoHandOvers_IsTheChairsAndStays()
    {
        _hotline.Must("2025-03-03 09:00", Hotline.Officer("U1"), Return("WrongArea"));
        _hotline.Refused("ACTOR_ROLE", "2025-03-03 10:00", Chair, DispatchAct.To("Giao.", "U2"));
        _hotline.Dispatch("2025-03-03 10:00", "U2");
        _hotline.Must("2025-03-03 11:00", Hotline.Officer("U2"), Return("OutsideCompetence"));
        _hotline.Refused("ACTOR_ROLE", "2025-03-03 14:00", Hotline.Reception, DispatchAct.To("Xử lý.", "U3"));
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-03 14:00", Chair, new DispatchAct([new("U1")]));
        _hotline.Must("2025-03-03 14:00", Chair, DispatchAct.To("Giao U1 chủ trì.", "U1"));

        _hotline.Refused("GUARD_HAND_OVERS_BELOW", "2025-03-03 15:00", Hotline.Officer("U1"), Return("WrongArea"), assignment: 3);
        _hotline.Refused("GUARD_PART_AWAITED", "2025-03-03 15:00", Chair, DispatchAct.To("Giao.", "U3"));
        Assert.Equal(3, _hotline.NoticeCodes.Count());
    }

    private static ReturnAct Return(string reason) => new() { Reason = new TermCode(reason) };
}
