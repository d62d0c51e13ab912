using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Which unit, for how long in all, and guiding the person on the way (Articles 9, 14 and 15).</summary>
public sealed class DongNaiRoutingTests : DongNaiScenarios
{
    private static ReassignAct ToU2 { get; } = new(new("U2")) { Note = Hotline.Text("U1 cho biết không thuộc lĩnh vực quản lý.") };

    [Theory]
    [Trait("Scenario", "S-DN-20")]
    [Trait("Clause", "DN-A15.3b")]
    [InlineData("Operator")]
    [InlineData("OversightOffice")]
    public void Reassign_ToTheRightUnit_StartsItsOwnEightHours(string by)
    {
        Passed(Hotline, "2017-10-09 09:00");
        var actor = Actor.Of("somebody", by);
        Hotline.Refused("GUARD_NOTE_GIVEN", "2017-10-09 13:30", actor, ToU2 with { Note = null });

        Hotline.Must("2017-10-09 13:30", actor, ToU2);

        Assert.Equal("Withdrawn", Hotline.StateOf("U1"));
        Assert.Equal("InProgress", Hotline.StateOf("U2"));
        Assert.Equal("InProcessing", Hotline.State);
        Assert.Equal("2017-10-10 13:30:00", Hotline.Due("focal", "U2"));
        Assert.Equal(ClockVerdict.Lapsed, Hotline.Verdict("focal", "2017-10-20 00:00", "U1"));
        Hotline.Advance("2017-10-10 12:00");
        Assert.Equal("Withdrawn", Hotline.StateOf("U1"));

        Answer(Hotline, "2017-10-10 13:00", Focal("U2"));
        Assert.Equal("Answered", Hotline.State);
    }

    [Fact]
    [Trait("Scenario", "S-DN-20")]
    [Trait("Clause", "DN-A15.3b")]
    public void Reassign_AfterTheUnitMadeAnAppointment_IsOnlyForAUnitThatEnded()
    {
        Hotline.KnowUnit(Unit("U1", "ProvincialDepartment") with { To = new LocalDate(2017, 10, 10), Successor = new("U2") });
        Passed(Hotline, "2017-10-09 09:00");
        Appoint(Hotline, "2017-10-09 10:00", "2017-10-11");
        Hotline.Refused("GUARD_UNIT_HAS_ENDED", "2017-10-10 10:00", Operator, ToU2);
        Hotline.Refused("GUARD_TO_SUCCESSOR_IF_NAMED", "2017-10-11 08:00", Operator, ToU2 with { Unit = new("TAX") });

        Hotline.Must("2017-10-11 08:00", Operator, ToU2);

        Assert.Equal("Withdrawn", Hotline.StateOf("U1"));
        Assert.Equal("Appointed", Hotline.StateOf("U2"));
    }

    [Fact]
    [Trait("Scenario", "S-DN-20")]
    [Trait("Clause", "DN-A15.3b")]
    [Trait("Clause", "DN-A9.1b-5")]
    public void Reassign_WhatHadRisenInAUnitThatEnded_GoesToTheHeadOfItsSuccessorWithTheSameLimit()
    {
        Hotline.KnowUnit(Unit("U1", "ProvincialDepartment") with { To = new LocalDate(2017, 10, 10), Successor = new("U2") });
        Passed(Hotline, "2017-10-09 09:00");
        Hotline.Advance("2017-10-10 18:00");
        Assert.Equal("EscalatedToHead", Hotline.StateOf("U1"));
        var due = Hotline.Due("head", "U1");

        Hotline.Must("2017-10-11 08:00", Operator, ToU2);
        Hotline.Advance("2017-10-11 09:00");

        Assert.Equal("EscalatedToHead", Hotline.StateOf("U2"));
        Assert.Equal(due, Hotline.Due("head", "U2"));
        Assert.All(Hotline.Log.Zip(Hotline.Log.Skip(1)), pair => Assert.True(pair.First.EffectiveAt <= pair.Second.EffectiveAt));
        Answer(Hotline, "2017-10-11 10:00", Head("U2"));
        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("head", "2017-10-30 00:00", "U2"));
    }

    [Theory]
    [Trait("Scenario", "S-DN-28")]
    [Trait("Clause", "DN-A9.1b-1")]
    [Trait("Clause", "DN-A1.1a")]
    [Trait("Clause", "DN-A1.2a")]
    [Trait("Clause", "DN-A1.2b")]
    [InlineData("U1")]
    [InlineData("U2")]
    [InlineData("COMMUNE")]
    [InlineData("TAX")]
    public void PutThrough_ToAnyUnitOfTheProvince_IsPossible(string unit)
    {
        Classified(Hotline, "2017-10-02 09:00");

        Hotline.Must("2017-10-02 09:00", Operator, new DispatchAct([new(unit)]), "PutThrough");

        Assert.Equal("InProgress", Hotline.StateOf(unit));
        Assert.Empty(Hotline.Log[^1].Warnings);
    }

    [Theory]
    [Trait("Scenario", "S-DN-28")]
    [Trait("Clause", "DN-A9.1b-1")]
    [InlineData("PutThrough")]
    [InlineData("Dispatch")]
    public void Dispatch_UnderTheReadingWithoutCommunes_RefusesThem(string trigger)
    {
        var hotline = Under(Regulation.WithEvery("DistrictCommittee, CommuneCommittee, ", "DistrictCommittee, "));
        Classified(hotline, "2017-10-02 09:00");

        hotline.Refused("GUARD_UNIT_KIND_IN", "2017-10-02 09:00", Operator, new DispatchAct([new("COMMUNE")]), trigger);
        hotline.Must("2017-10-02 09:00", Operator, new DispatchAct([new("TAX")]), trigger);
    }

    [Fact]
    [Trait("Clause", "DN-A9.1b-1")]
    public void Dispatch_ToTwoUnitsAtOnce_IsRefused()
    {
        Classified(Hotline, "2017-10-02 09:00");

        Hotline.Refused("GUARD_ONE_UNIT", "2017-10-02 09:00", Operator, new DispatchAct([new("U1"), new("U2")]));
    }

    [Fact]
    [Trait("Scenario", "S-DN-27")]
    [Trait("Clause", "DN-A14.3")]
    public void Clarify_ByTheFocalOfficer_LeavesTheEightHoursRunning()
    {
        Passed(Hotline, "2017-10-02 10:00");

        Hotline.Must("2017-10-02 11:00", Focal(), new RequestClarificationAct { Note = Hotline.Text("Đề nghị cho biết số hồ sơ.") });
        Hotline.Must("2017-10-02 14:00", Hotline.Submitter, new SupplyClarificationAct { Note = Hotline.Text("Số 123.") });

        Assert.Equal("InProcessing", Hotline.State);
        Assert.Equal("Submitter by channel", Told(Hotline, "Clarify"));
        Assert.Equal("2017-10-03 10:00:00", Due(Hotline, "focal"));
        Hotline.Refused("ACTOR_UNIT", "2017-10-02 15:00", Focal("U2"), new RequestClarificationAct { Note = Hotline.Text("Cho hỏi.") });
        Hotline.Advance("2017-10-03 10:01");
        Assert.Equal("EscalatedToHead", Hotline.StateOf("U1"));
    }

    [Fact]
    [Trait("Scenario", "S-DN-19")]
    [Trait("Clause", "DN-A9.1c-2")]
    public void Cap_NotSupplied_HasNoEffect()
    {
        Passed(Hotline, "2017-10-02 10:00");
        Hotline.Advance("2017-10-05 10:00");

        Assert.Equal("–", Due(Hotline, "cap"));
        Assert.Equal("2017-10-11 10:00:00", Due(Hotline, "head"));
    }

    [Theory]
    [Trait("Scenario", "S-DN-19")]
    [Trait("Clause", "DN-A9.1c-2")]
    [InlineData(Rule, "2017-10-02 08:00", "2017-10-10 00:00:00")]
    [InlineData(Rule, "2017-09-29 16:00", "2017-10-07 00:00:00")]
    [InlineData(Lamp, "2017-10-02 08:00", "2017-10-11 10:00:00")]
    public void Cap_OfFiveWorkingDays_CountsFromRegistrationAndBindsTheFirstLaneOnly(string field, string registered, string due)
    {
        var hotline = Under(Capped);
        hotline.Must(registered, Operator, Registration());
        hotline.Must("2017-10-02 10:00", Operator, new ClassifyAct(new(field)));
        hotline.Must("2017-10-02 10:00", Operator, new DispatchAct([new("U1")]));
        Assert.Equal("2017-10-03 10:00:00", Due(hotline, "focal"));

        hotline.Advance("2017-10-05 10:00");

        Assert.Equal(due, Due(hotline, "head"));
    }

    [Fact]
    [Trait("Scenario", "S-DN-19")]
    [Trait("Clause", "DN-A9.1c-2")]
    public void Cap_Passed_ReportsTheHeadToTheLeadership()
    {
        var hotline = Under(Capped);
        Passed(hotline, "2017-10-02 10:00");

        hotline.Advance("2017-10-10 08:00");

        Assert.Equal("OverduePending", hotline.StateOf("U1"));
        Assert.Equal("2017-10-10 00:00:00", Hotline.Local(hotline.Case.Reports.Single().At));
    }

    [Fact]
    [Trait("Scenario", "S-DN-19")]
    [Trait("Clause", "DN-A9.1c-2")]
    public void Cap_PassedBeforeTheTransfer_MakesTheUnitDueAtOnceAndNoSooner()
    {
        var hotline = Under(Capped);
        hotline.Must("2017-10-02 10:00", Operator, Registration());
        hotline.Must("2017-10-16 10:00", Operator, new ClassifyAct(new(Rule)));
        hotline.Must("2017-10-16 11:00", Operator, new DispatchAct([new("U1")]));
        Assert.Equal("2017-10-16 11:00:00", Due(hotline, "focal"));

        hotline.Advance("2017-10-16 12:00");

        Assert.Equal("OverduePending", hotline.StateOf("U1"));
        Assert.All(hotline.Log.Zip(hotline.Log.Skip(1)), pair => Assert.True(pair.First.EffectiveAt <= pair.Second.EffectiveAt));
    }

    [Fact]
    [Trait("Scenario", "S-DN-12")]
    [Trait("Scenario", "S-DN-20")]
    [Trait("Clause", "DN-A9.3a")]
    public void Reassign_BetweenThePostAndOtherUnits_IsRefused()
    {
        Hotline.Must("2017-10-04 10:00", Operator, Registration(kind: "PostalServiceRequest"));
        Hotline.Must("2017-10-04 10:00", Operator, new ClassifyAct(new("PostalRegistration")));
        Hotline.Must("2017-10-04 10:00", Operator, new DispatchAct([new("POST")]), "DispatchToPost");

        var refusal = Hotline.Refused("GUARD_UNIT_KIND_IN", "2017-10-04 11:00", Operator, ToU2);

        Assert.True(refusal.Has("GUARD_UNIT_HAS_ENDED"));
    }

    [Fact]
    [Trait("Scenario", "S-DN-20")]
    [Trait("Clause", "DN-A15.3b")]
    public void Reassign_OfAnOrdinaryItemToThePost_IsRefused()
    {
        Passed(Hotline, "2017-10-09 09:00");

        Hotline.Refused("GUARD_UNIT_KIND_IN", "2017-10-09 13:30", Operator, ToU2 with { Unit = new("POST") });
    }

    /// <summary>The regulation with a number in the place that Decision 29/2014 is to fill.</summary>
    private static PresetText Capped => Regulation.WithLine("cap", line =>
    {
        var at = line.IndexOf("\"limit\": \"none\"", StringComparison.Ordinal);
        return line[..at] + "\"limit\": \"5 working days\"" + line[(at + "\"limit\": \"none\"".Length)..];
    });
}
