using NodaTime;
using PhanAnh.Core;
using static PhanAnh.Tests.MinhHa;

namespace PhanAnh.Tests;

/// <summary>The ward in the flood month: drainage goes at once, is not given back, and is done within six hours.</summary>
[Regulation("phuong-hoa-sen-flood")]
public sealed class WardFloodTests
{
    private readonly Hotline _hotline = Under("phuong-hoa-sen-flood");

    /// <summary>Taken on at 20:20 on a Saturday: six hours end at 02:20, and one before is 01:20.</summary>
    [Fact]
    [Trait("Clause", "HS-L2")]
    public void Dispatch_Drainage_GoesAtOnceAndStays()
    {
        _hotline.Register("2025-10-04 20:00", "flood-line");
        _hotline.Refused("ACTOR_ROLE", "2025-10-04 20:05", Hotline.Reception, DispatchAct.To("Xử lý.", "U1"));
        _hotline.Classify("2025-10-04 20:05", "Drainage");
        _hotline.Dispatch("2025-10-04 20:10", "U1");
        _hotline.Refused("GUARD_NOT_FIELD_IS", "2025-10-04 20:20", Hotline.Officer("U1"), new ReturnAct { Reason = new TermCode("OutsideCompetence") });
        _hotline.Accept("2025-10-04 20:20");

        Assert.Equal("InProcessing", _hotline.State);
        Assert.Equal(("drainage", "2025-10-05 02:20:00"), (_hotline.Clock("processing", "2025-10-04 20:20", "U1").Winner, _hotline.Due("processing", "U1")));
        _hotline.Advance("2025-10-05 01:30");
        Assert.Equal(["Dispatched: HandlingOfficer by email", "DueSoon: HandlingOfficer by sms"], Told.Everything(_hotline));
        Assert.Equal(["2025-10-05 01:20:00"], Told.At(_hotline, "DueSoon"));
        _hotline.Submit("2025-10-05 01:40");
        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("processing", "2025-11-01 08:00", "U1"));
    }

    /// <summary>Due at 02:20: the chair hears of it at 04:20, 06:20 and 08:20, and no more.</summary>
    [Fact]
    [Trait("Clause", "HS-L4")]
    public void Advance_OverdueDrainage_IsReportedEveryTwoHours()
    {
        _hotline.Register("2025-10-04 20:00");
        _hotline.Classify("2025-10-04 20:05", "Drainage");
        _hotline.Dispatch("2025-10-04 20:10", "U1");
        _hotline.Accept("2025-10-04 20:20");
        _hotline.Advance("2025-10-06 00:00");

        Assert.Equal(["2025-10-05 04:20:00", "2025-10-05 06:20:00", "2025-10-05 08:20:00"], Told.At(_hotline, "Overdue"));
    }

    /// <summary>Twenty days from 6 October end on Sunday the 26th, and so on the 27th: so does the whole, 21 days from the 6th.</summary>
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

        Assert.Equal("2025-10-28 00:00:00", _hotline.Due("processing", "U3"));
    }

    /// <summary>Twenty days from Wednesday 1 October end on the 21st; a unit states the 22nd, the last day of the 21 is that as well.</summary>
    [Fact]
    [Trait("Clause", "HS-L5")]
    public void FileExtension_OfWhatIsNoDrainage_MovesItsDay()
    {
        _hotline.Must("2025-10-01 08:00", Hotline.Submitter, Hotline.Registration() with { ChosenUnit = new UnitCode("U1") });
        _hotline.Must("2025-10-01 08:20", Chair, DispatchAct.To("Xử lý.", "U1"));
        _hotline.Accept("2025-10-01 09:00");
        Assert.Equal(("usual", "2025-10-22 00:00:00"), (_hotline.Clock("processing", "2025-10-01 09:00", "U1").Winner, _hotline.Due("processing", "U1")));
        _hotline.Extend("2025-10-07 08:00", "2025-10-22");

        Assert.Equal("2025-10-23 00:00:00", _hotline.Due("processing", "U1"));
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
