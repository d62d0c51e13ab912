using PhanAnh.Core;
using static PhanAnh.Tests.MinhHa;

namespace PhanAnh.Tests;

/// <summary>Whoever does not agree with a result objects once, within the window; a higher authority decides, and what it changes goes to the unit above.</summary>
[Regulation("minh-ha-objection")]
public sealed class ObjectionTests
{
    private readonly Hotline _hotline = Answered("minh-ha-objection", "2025-03-03");

    [Fact]
    [Trait("Clause", "MH-O-1")]
    public void Object_AfterTheWindow_IsRefused()
    {
        Assert.Equal("2025-03-11 00:00:00", _hotline.Due("objection"));
        _hotline.Refused("GUARD_BEFORE_DUE", "2025-03-11 00:00", Hotline.Submitter, Motion("Objection"), "Object");
        Object("2025-03-10 23:59");
        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("objection", "2025-04-01 08:00"));
        Assert.Equal("2025-03-14 00:00:00", _hotline.Due("ruling"));
    }

    [Fact]
    [Trait("Clause", "MH-O-1")]
    public void Object_WithoutAReasonOrUnderAnotherHeading_IsRefused()
    {
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-04 08:00", Hotline.Submitter, Motion("Objection") with { Note = null }, "Object");
        _hotline.Refused("TERM_UNKNOWN", "2025-03-04 08:00", Hotline.Submitter, Motion("Nothing") with { Note = Hotline.Text("x") }, "Object");
    }

    [Fact]
    [Trait("Clause", "MH-O-2")]
    public void RuleOnObjection_Upheld_EndsTheCase()
    {
        Object("2025-03-04 08:00");
        _hotline.Refused("ACTOR_ROLE", "2025-03-05 08:00", Hotline.Reception, Ruling("Objection", "Upheld"), "RuleOnObjection");
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-05 08:00", Chair, Ruling("Objection", "Upheld", null), "RuleOnObjection");
        _hotline.Must("2025-03-05 08:00", Chair, Ruling("Objection", "Upheld"), "RuleOnObjection");

        Assert.Equal(("Closed", "Confirmed"), (_hotline.State, _hotline.Case.CloseReason?.Value));
        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("ruling", "2025-04-01 08:00"));
        Assert.Equal("Upheld", Assert.Single(_hotline.Case.Motions).Ruling?.Value);
    }

    [Fact]
    [Trait("Clause", "MH-O-3")]
    public void RuleOnObjection_Changed_GoesToTheUnitAboveAndNoSecondTime()
    {
        Object("2025-03-04 08:00");
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-05 08:00", Chair, Ruling("Objection", "Changed", null), "RuleOnObjection");
        _hotline.Must("2025-03-05 08:00", Chair, Ruling("Objection", "Changed"), "RuleOnObjection");
        Assert.Equal("Set-aside", _hotline.StateOf("U1"));
        _hotline.Refused("GUARD_TO_SUPERIOR_UNIT", "2025-03-05 09:00", Hotline.Reception, DispatchAct.To("Xử lý lại.", "U2"));
        _hotline.Dispatch("2025-03-05 09:00", "U3");
        _hotline.Answer("2025-03-06", "U3");

        Assert.Equal("Answered", _hotline.State);
        Assert.Equal(["Dispatched", "Answered", "Dispatched", "Answered"], _hotline.NoticeCodes);
        _hotline.Refused("GUARD_MOTIONS_BELOW", "2025-03-07 08:00", Hotline.Submitter, Motion("Objection"), "Object");
    }

    [Fact]
    [Trait("Clause", "MH-4")]
    public void Dispatch_BeforeAnyObjection_GoesToOneUnit()
    {
        var hotline = Under("minh-ha-objection");
        hotline.Register("2025-03-03 08:00");
        hotline.Refused("GUARD_ONE_UNIT", "2025-03-03 09:00", Hotline.Reception, DispatchAct.To("Xử lý.", "U1", "U2"));
        hotline.Dispatch("2025-03-03 09:00", "U1");
        hotline.Refused("GUARD_PART_AWAITED", "2025-03-03 10:00", Hotline.Reception, DispatchAct.To("Xử lý.", "U3"));
        hotline.Return("2025-03-03 10:00");
        hotline.Dispatch("2025-03-03 11:00", "U2");
        Assert.Equal(["Dispatched", "Dispatched"], hotline.NoticeCodes);
    }

    private void Object(string local)
    {
        _hotline.Must(local, Hotline.Submitter, Motion("Objection"), "Object");
        Assert.Equal("Objected", _hotline.State);
        Assert.True(Assert.Single(_hotline.Case.Motions).IsOpen);
    }
}
