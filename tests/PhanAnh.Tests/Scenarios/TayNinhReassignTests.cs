using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Where a part may go from its unit: to whoever took over from one that ended, else where those above say (TN58-A4.8, TN58-A13.3).</summary>
public sealed class TayNinhReassignTests : TayNinhScenarios
{
    private static readonly LocalDate Last = new(2025, 6, 30);

    private static GiveDirectionAct ToNobodyInParticular { get; } = new(new("ProvincialLeadership")) { Note = Hotline.Text("Giao đơn vị điều phối lựa chọn.") };

    /// <summary>Who the list names as successor of U1, and the unit that is to have the part.</summary>
    [Theory]
    [InlineData("U2", "U3")]
    [InlineData(null, "U2")]
    [Trait("Scenario", "S-X-02")]
    [Trait("Clause", "TN58-A4.8")]
    [Trait("Clause", "TN58-A13.3")]
    public void Reassign_OfAnEndedUnitToAnotherThanItsSuccessor_NeedsADirection(string? successor, string to)
    {
        WithU1("2025-06-27 08:00");
        Hotline.KnowUnit(Hotline.Named("U1") with { To = Last, Successor = successor is null ? null : new UnitCode(successor) });

        Hotline.Refused("GUARD_DIRECTION_GIVEN", "2025-07-01 08:00", Hotline.Coordinator, Move(to), assignment: 1);
        Hotline.Escalate("2025-07-01 09:00");
        Hotline.Direct("2025-07-01 10:00", to);
        Hotline.Reassign("2025-07-01 11:00", "U1", to);

        Assert.Equal(("Withdrawn", "Dispatched"), (Hotline.StateOf("U1"), Hotline.StateOf(to)));
        Assert.Equal("2025-07-02 11:00:00", Hotline.Due("return", to));
    }

    [Fact]
    [Trait("Scenario", "S-TN-11")]
    [Trait("Clause", "TN58-A4.8")]
    public void Reassign_ToAUnitThatNoDirectionNames_IsRefused()
    {
        WithU1("2025-03-18 08:00");
        Hotline.Escalate("2025-03-19 08:00");
        Hotline.Direct("2025-03-19 09:00", "U2");

        Hotline.Refused("GUARD_TO_DIRECTED_UNIT", "2025-03-19 10:00", Hotline.Coordinator, Move("U3"), assignment: 1);
        Hotline.Reassign("2025-03-19 10:00", "U1", "U2");
    }

    [Fact]
    [Trait("Scenario", "S-TN-11")]
    [Trait("Clause", "TN58-A4.8")]
    public void Reassign_ByADirectionThatNamesNobody_MayGoToAnyUnit()
    {
        WithU1("2025-03-18 08:00");
        Hotline.Escalate("2025-03-19 08:00");
        Hotline.Must("2025-03-19 09:00", Hotline.Coordinator, ToNobodyInParticular);

        Hotline.Reassign("2025-03-19 10:00", "U1", "U3");

        Assert.Equal("Dispatched", Hotline.StateOf("U3"));
    }

    /// <summary>Each direction holds for the part that it is about: the later one takes nothing from the earlier.</summary>
    [Fact]
    [Trait("Scenario", "S-TN-11")]
    [Trait("Clause", "TN58-A4.8")]
    public void Reassign_BySeveralDirections_MayGoToAnyUnitThatTheyName()
    {
        WithU1("2025-03-18 08:00");
        Hotline.Escalate("2025-03-19 08:00");
        Hotline.Direct("2025-03-19 09:00", "U2");
        Hotline.Direct("2025-03-19 09:10", "U3");
        Hotline.Must("2025-03-19 09:20", Hotline.Coordinator, ToNobodyInParticular);

        Hotline.Refused("GUARD_TO_DIRECTED_UNIT", "2025-03-19 10:00", Hotline.Coordinator, Move("U4"), assignment: 1);
        Hotline.Reassign("2025-03-19 10:00", "U1", "U2");
    }

    [Fact]
    [Trait("Scenario", "S-X-03")]
    [Trait("Clause", "TN58-A4.8")]
    public void Reassign_TheUnitNamedHasEnded_MayGoToItsSuccessor()
    {
        WithU1("2025-06-27 08:00");
        Hotline.Escalate("2025-06-28 08:00");
        Hotline.Direct("2025-06-28 09:00", "U2");
        Hotline.KnowUnit(Hotline.Named("U2") with { To = Last, Successor = new UnitCode("U3") });

        Hotline.Refused("GUARD_TO_DIRECTED_UNIT", "2025-07-01 08:00", Hotline.Coordinator, Move("U4"), assignment: 1);
        Hotline.Reassign("2025-07-01 08:00", "U1", "U3");
    }

    private static ReassignAct Move(string to) => new(new(to)) { Note = Hotline.Text("Chuyển.") };

    private void WithU1(string local)
    {
        Hotline.Register(local);
        Hotline.Classify(local);
        Hotline.Dispatch(local, "U1");
        Hotline.Accept(local);
    }
}
