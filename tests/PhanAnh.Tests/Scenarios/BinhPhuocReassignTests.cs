using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>A part that goes to another unit or person: because it went to the wrong one, or because the unit has ended (Article 5).</summary>
public sealed class BinhPhuocReassignTests : BinhPhuocScenarios
{
    private static ReassignAct ToTheOther { get; } = new(new("U2")) { Note = Hotline.Text("Chuyển đúng thẩm quyền.") };

    [Fact]
    [Trait("Scenario", "S-BP-01")]
    [Trait("Clause", "BP-A5a.2-2")]
    public void Reassign_FromTheWrongUnit_BeginsAnewWithTheOther()
    {
        var hotline = Dispatched(First, "2016-04-11 08:00");
        hotline.Refused("GUARD_NOTE_GIVEN", "2016-04-12 08:00", Hotline.Reception, ToTheOther with { Note = null }, assignment: 1);

        hotline.Must("2016-04-12 08:00", Hotline.Reception, ToTheOther, assignment: 1);

        Assert.Equal(("Withdrawn", "InProgress"), (hotline.StateOf("U1"), hotline.StateOf("U2")));
        Assert.Equal("InProcessing", hotline.State);
        Assert.Equal(2, Times(hotline, "Dispatched"));
        hotline.Refused("TRANSITION", "2016-04-12 09:00", Head(), Document());
        Result(hotline, "2016-04-12 10:00", "U2");
    }

    [Fact]
    [Trait("Scenario", "S-X-02")]
    [Trait("Clause", "BP-A2.2")]
    public void Reassign_WithAResultReady_IsForUnitsThatHaveEnded()
    {
        var hotline = Dispatched(Second, "2025-06-27 08:00");
        Result(hotline, "2025-06-30 08:00");
        hotline.KnowUnit(Hotline.Named("U1") with { To = new LocalDate(2025, 6, 30), Successor = new UnitCode("U2") });

        hotline.Refused("GUARD_UNIT_HAS_ENDED", "2025-06-30 23:59", Hotline.Reception, ToTheOther, assignment: 1);
        hotline.Refused("GUARD_TO_SUCCESSOR_IF_NAMED", "2025-07-01 00:00", Hotline.Reception, ToTheOther with { Unit = new("U3") }, assignment: 1);
        hotline.Must("2025-07-01 00:00", Hotline.Reception, ToTheOther, assignment: 1);

        Assert.Equal(("Withdrawn", "ResultReady"), (hotline.StateOf("U1"), hotline.StateOf("U2")));
    }

    [Fact]
    [Trait("Scenario", "S-X-02")]
    [Trait("Clause", "BP-A2.3")]
    public void Dispatch_ToADistrictCommitteeAfterItsLastDay_OffersTheSuccessor()
    {
        var hotline = Reported(Second, "2025-06-30 08:00");
        hotline.KnowUnit(Hotline.Named("U1") with { To = new LocalDate(2025, 6, 30), Successor = new UnitCode("U2") });

        var refusal = hotline.Refused("UNIT_ENDED", "2025-07-01 00:00", Hotline.Reception, To("U1"));
        Assert.Contains("U2", refusal.Reasons.Single(reason => reason.Code == "UNIT_ENDED").Arguments);
        hotline.Must("2025-06-30 23:59", Hotline.Reception, To("U1"));
    }

    [Fact]
    [Trait("Clause", "BP-A2.2")]
    public void Dispatch_ToACompetentPerson_IsAnAssignmentLikeAnyOther()
    {
        var hotline = Reported(First, "2016-04-11 08:00");
        hotline.KnowUnit(Unit.Of("P1", "Phó Giám đốc Sở"));

        hotline.Must("2016-04-11 09:00", Hotline.Reception, To("P1"));

        hotline.Must("2016-04-12 09:00", Actor.Of("person-1", "CompetentPerson", "P1"), Document());
        Assert.Equal("ResultReady", hotline.StateOf("P1"));
    }
}
