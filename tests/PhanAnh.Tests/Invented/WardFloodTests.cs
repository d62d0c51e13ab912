using NodaTime;
using PhanAnh.Core;
using static PhanAnh.Tests.MinhHa;

namespace PhanAnh.Tests;

/// <summary>The ward in the flood month: drainage goes at once, is not given back, and is done within six hours.</summary>
[Regulation("phuong-hoa-sen-flood")]
public sealed class WardFloodTests
{
    private readonly Hotline _hotline = Under("phuong-hoa-sen-flood");

    [Fact]
    [Trait("Clause", "HS-L2")]
    public void Dispatch_Drainage_GoesAtOnceAndStays()
    {
        _hotline.Register("2025-10-04 20:00");
        _hotline.Refused("ACTOR_ROLE", "2025-10-04 20:05", Hotline.Reception, DispatchAct.To("Xử lý.", "U1"));
        _hotline.Classify("2025-10-04 20:05", "Drainage");
        _hotline.Dispatch("2025-10-04 20:10", "U1");
        _hotline.Refused("GUARD_NOT_FIELD_IS", "2025-10-04 20:20", Hotline.Officer("U1"), new ReturnAct { Reason = new TermCode("OutsideCompetence") });
        _hotline.Accept("2025-10-04 20:20");

        Assert.Equal("2025-10-05 02:20:00", _hotline.Due("processing", "U1"));
        Assert.Equal(["Dispatched"], _hotline.NoticeCodes);
        _hotline.Submit("2025-10-05 01:00");
        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("processing", "2025-11-01 08:00", "U1"));
    }

    [Fact]
    [Trait("Clause", "HS-L3")]
    public void Return_OfWhatIsNoDrainage_KeepsItsRules()
    {
        _hotline.Must("2025-10-06 08:00", Hotline.Submitter, Hotline.Registration() with { ChosenUnit = new UnitCode("U1") });
        _hotline.Classify("2025-10-06 08:10", "Lighting");
        _hotline.Must("2025-10-06 08:20", Chair, DispatchAct.To("Xử lý.", "U1"));
        _hotline.Refused("GUARD_REASON_GIVEN", "2025-10-06 09:00", Hotline.Officer("U1"), new ReturnAct());
        _hotline.Refused("GUARD_NOT_REASON_IS", "2025-10-06 09:00", Hotline.Officer("U1"), new ReturnAct { Reason = new TermCode("Overloaded") });
        _hotline.Must("2025-10-06 09:00", Hotline.Officer("U1"), new ReturnAct { Reason = new TermCode("OutsideCompetence") });
        _hotline.Dispatch("2025-10-06 09:10", "U2");
        _hotline.Must("2025-10-06 09:20", Hotline.Officer("U2"), new ReturnAct { Reason = new TermCode("OutsideCompetence") });
        _hotline.Must("2025-10-06 09:30", Chair, DispatchAct.To("Giao tổ 3.", "U3"));
        _hotline.Refused("GUARD_HAND_OVERS_BELOW", "2025-10-06 09:40", Hotline.Officer("U3"), new ReturnAct { Reason = new TermCode("OutsideCompetence") });
        _hotline.Accept("2025-10-06 10:00", "U3");

        Assert.Equal("2025-10-22 00:00:00", _hotline.Due("processing", "U3"));
        _hotline.Extend("2025-10-07 08:00", "2025-10-24", "U3");
        Assert.Equal("2025-10-25 00:00:00", _hotline.Due("processing", "U3"));
    }

    [Theory]
    [InlineData(9, 30, "phuong-hoa-sen")]
    [InlineData(10, 1, "phuong-hoa-sen-flood")]
    [InlineData(11, 1, "phuong-hoa-sen")]
    public void InForce_OnADay_IsTheOverlayWithinItsMonth(int month, int day, string id)
    {
        var library = PresetLibrary.Empty.With(PresetText.Of("phuong-hoa-sen").Preset).With(PresetText.Of("phuong-hoa-sen-flood").Preset);

        Assert.Equal(id, library.InForce("phuong-hoa-sen", new LocalDate(2025, month, day)).Preset!.Stamp.Id);
    }

    [Fact]
    public void Load_AnOverlayWithoutEndOverARegulationThatEnds_IsRefused()
    {
        var defect = Assert.Single(PresetText.Of("phuong-hoa-sen-flood").With(", \"to\": \"2025-10-31\"", "").Load().Defects);

        Assert.Equal(("OVERLAY_OUTSIDE_BASE", "$.effective"), (defect.Code, defect.Path));
    }
}
