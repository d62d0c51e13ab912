using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Incidents of force majeure that struck some units or one area (R-T8).</summary>
public sealed class TayNinhLocalIncidentTests : TayNinhScenarios
{
    private static readonly Instant From = Hotline.At("2025-03-04 08:00");
    private static readonly Instant To = Hotline.At("2025-03-04 20:00");

    private static DeclareForceMajeureAct Lasting { get; } = new(Hotline.At("2025-03-04 08:00")) { Note = Hotline.Text("Lũ quét.") };

    [Fact]
    [Trait("Scenario", "S-TN-37")]
    [Trait("Clause", "TN58-A8.2a-2")]
    public void Declare_ForOneUnit_MovesWhatThatUnitOwesAndNothingElse()
    {
        Accepted(Hotline, "U1", "U2");

        Declare(Hotline, units: ["U1"]);

        Assert.Equal("2025-03-13 00:00:00", Hotline.Due("processing", "U1"));
        Assert.Equal("2025-03-12 00:00:00", Hotline.Due("processing", "U2"));
        Assert.Equal(ClockVerdict.Suspended, Hotline.Verdict("processing", "2025-03-04 12:00", "U1"));
        Assert.Equal(ClockVerdict.Running, Hotline.Verdict("processing", "2025-03-04 12:00", "U2"));
        Assert.Equal(["U1"], Hotline.Case.ForceMajeure.Single().Units.Select(unit => unit.Value));
    }

    /// <summary>The area named, and where the submission says that the matter lies; whether the case is struck.</summary>
    [Theory]
    [InlineData("25645", "phường Long Hoa, thị xã Hòa Thành", true)]
    [InlineData("709", "phường Long Hoa, thị xã Hòa Thành", true)]
    [InlineData("72", "phường Long Hoa, thị xã Hòa Thành", true)]
    [InlineData("25648", "phường Long Hoa, thị xã Hòa Thành", false)]
    [InlineData("25645", "chỗ ngã ba", false)]
    [InlineData("79", "phường Long Hoa, thị xã Hòa Thành", false)]
    [Trait("Clause", "TN58-A8.2a-2")]
    public void Declare_ForAnArea_StrikesTheCasesWhoseMatterLiesInIt(string area, string place, bool struck)
    {
        var hotline = new Hotline(Regulation.Preset, places: AdvisedDesk.Places);
        hotline.Register("2025-03-03 08:00", submission: Hotline.Complete with { Place = Hotline.Text(place) });
        hotline.Classify("2025-03-03 08:00");
        hotline.Dispatch("2025-03-03 08:00", "U1");
        hotline.Accept("2025-03-03 08:00");
        var act = new DeclareForceMajeureAct(From, To) { Area = new(area), Note = Hotline.Text("Lũ quét.") };

        if (!struck)
        {
            hotline.Refused("INCIDENT_ELSEWHERE", "2025-03-04 08:30", Hotline.Coordinator, act);
        }
        else
        {
            hotline.Must("2025-03-04 08:30", Hotline.Coordinator, act);
        }

        Assert.Equal(struck ? "2025-03-13 00:00:00" : "2025-03-12 00:00:00", hotline.Due("processing"));
    }

    [Fact]
    [Trait("Clause", "TN58-A8.2a-2")]
    public void Declare_ForAnAreaElsewhereAndAUnitOfTheCase_StrikesTheUnit()
    {
        Accepted(Hotline, "U1", "U2");

        Declare(Hotline, units: ["U2", "U4"], area: "25648");

        Assert.Equal("2025-03-12 00:00:00", Hotline.Due("processing", "U1"));
        Assert.Equal("2025-03-13 00:00:00", Hotline.Due("processing", "U2"));
    }

    [Fact]
    public void Declare_ForUnitsThatHaveNoPartInIt_IsRefusedAndNamesThem()
    {
        Accepted(Hotline, "U1");

        var refusal = Hotline.Refused("INCIDENT_ELSEWHERE", "2025-03-04 08:30", Hotline.Coordinator,
            new DeclareForceMajeureAct(From, To) { Units = [new("U3"), new("U4")], Note = Hotline.Text("Bão.") });

        Assert.Contains("U3, U4", refusal.Reasons.Single().In(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Clause", "TN58-A8.2a-3")]
    public void Advance_WhileAnIncidentOfOneUnitLasts_HoldsUpThatUnitAlone()
    {
        Hotline.Register("2025-03-03 08:00");
        Hotline.Classify("2025-03-03 08:00");
        Hotline.Must("2025-03-03 08:00", Hotline.Reception, DispatchAct.To("Đề nghị xử lý.", "U1", "U2"));
        Hotline.Must("2025-03-03 09:00", Hotline.Coordinator,
            new DeclareForceMajeureAct(Hotline.At("2025-03-03 09:00")) { Units = [new("U1")], Note = Hotline.Text("Cháy trụ sở.") });

        Hotline.Advance("2025-03-10 08:00");

        Assert.Equal("Dispatched", Hotline.StateOf("U1"));
        Assert.Equal("InProgress", Hotline.StateOf("U2"));
    }

    /// <summary>Two incidents of one unit each, and one of both; who is struck after an end that names U1.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Trait("Scenario", "S-TN-37")]
    [Trait("Clause", "TN58-A8.2a-2")]
    public void End_ForOneUnit_LeavesTheOtherStruck(bool together)
    {
        Accepted(Hotline, "U1", "U2");
        foreach (var units in together ? new string[][] { ["U1", "U2"] } : [["U1"], ["U2"]])
        {
            Hotline.Must("2025-03-04 08:00", Hotline.Coordinator, Lasting with { Units = [.. units.Select(unit => new UnitCode(unit))] });
        }

        Hotline.Must("2025-03-05 08:00", Hotline.Coordinator, new EndForceMajeureAct { Units = [new("U1")] });

        Assert.Equal(ClockVerdict.Running, Hotline.Verdict("processing", "2025-03-06 08:00", "U1"));
        Assert.Equal("2025-03-14 00:00:00", Hotline.Due("processing", "U1"));
        Assert.Equal(ClockVerdict.Suspended, Hotline.Verdict("processing", "2025-03-30 08:00", "U2"));
        Assert.Equal(Snapshot.Of(Hotline.Case), Snapshot.Of(Case.Replay(Hotline.Log.Select(e => EventJson.TryRead(EventJson.Write(e), out var again, out _) ? again! : e))));

        Hotline.EndIncident("2025-03-06 08:00");
        Assert.Equal("2025-03-15 00:00:00", Hotline.Due("processing", "U2"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-37")]
    [Trait("Clause", "TN58-A8.2a-2")]
    public void End_ForAnArea_EndsWhatWasDeclaredForIt()
    {
        Accepted(Hotline, "U1", "U2");
        Hotline.Must("2025-03-04 08:00", Hotline.Coordinator, Lasting with { Units = [new("U1")], Area = new("25648") });
        Hotline.Must("2025-03-04 08:00", Hotline.Coordinator, Lasting with { Units = [new("U2")] });

        Hotline.Must("2025-03-05 08:00", Hotline.Coordinator, new EndForceMajeureAct { Area = new("25648") });

        Assert.Equal(ClockVerdict.Running, Hotline.Verdict("processing", "2025-03-06 08:00", "U1"));
        Assert.Equal(ClockVerdict.Suspended, Hotline.Verdict("processing", "2025-03-30 08:00", "U2"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-37")]
    public void End_ForOthersThanThoseStruck_IsRefusedAndNamesThem()
    {
        Accepted(Hotline, "U1", "U2");
        Hotline.Must("2025-03-04 08:00", Hotline.Coordinator, Lasting with { Units = [new("U2")] });

        var refusal = Hotline.Refused("INCIDENT_OF_OTHERS", "2025-03-05 08:00", Hotline.Coordinator, new EndForceMajeureAct { Units = [new("U1")], Area = new("25648") });

        Assert.Equal(["U1, 25648", "U2"], refusal.Reasons.Single().Arguments.ToArray());
        Assert.Equal(ClockVerdict.Suspended, Hotline.Verdict("processing", "2025-03-06 08:00", "U2"));
    }

    [Fact]
    public void Ledger_OfAnIncidentOfOneUnit_CountsItOnlyWhereNobodyElseIsAtWork()
    {
        var alone = Another();
        Accepted(alone, "U1");
        Declare(alone, units: ["U1"]);
        Accepted(Hotline, "U1", "U2");
        Declare(Hotline, units: ["U1"]);
        var now = Hotline.At("2025-03-06 00:00");

        Assert.Equal(Duration.FromHours(12), alone.Ledger(now).TotalOf(TimeHolder.ForceMajeure));
        Assert.Equal(Duration.Zero, Hotline.Ledger(now).TotalOf(TimeHolder.ForceMajeure));
    }

    [Fact]
    [Trait("Clause", "TN58-A7.2")]
    public void ClocksOf_ALongerSuspension_NeverMakesAnyDueDateEarlier() =>
        Prop.ForAll(
            Lives().Zip(Gen.Choose(0, 14 * 24).Two()).ToArbitrary(),
            drawn =>
            {
                var ((accepted, begins, ofUnit), (one, other)) = drawn;
                var shorter = Incident(accepted, begins, Math.Min(one, other), ofUnit);
                var longer = Incident(accepted, begins, Math.Max(one, other), ofUnit);
                return shorter.Zip(longer).All(pair => pair.First.Due <= pair.Second.Due);
            }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Clause", "TN58-A8.2a-1")]
    public void ClocksOf_OneMoreDayOff_NeverMakesAWorkingDayDueDateEarlier() =>
        Prop.ForAll(
            Lives().Zip(Gen.Choose(0, 40)).ToArbitrary(),
            drawn =>
            {
                var ((accepted, begins, _), off) = drawn;
                var day = new LocalDate(2025, 3, 1).PlusDays(off);
                var closed = HolidayCalendar.Vietnam.WithClosures(new Closure(day, day, "Lễ hội", "Festival", HolidayCalendar.Vietnam.Decisions[0].Document));
                var before = Incident(accepted, begins, 6, false);
                var after = Incident(accepted, begins, 6, false, closed);
                return before.Zip(after).All(pair => pair.First.Due <= pair.Second.Due);
            }).QuickCheckThrowOnFailure();

    /// <summary>The hour after 1 March at which U1 accepted, the hours from then to the incident, and whether the incident is of U1 alone.</summary>
    private static Gen<(int Accepted, int Begins, bool OfUnit)> Lives() =>
        from accepted in Gen.Choose(0, 400)
        from begins in Gen.Choose(-24, 240)
        from ofUnit in Gen.Elements(true, false)
        select (accepted, begins, ofUnit);

    private static ImmutableArray<ClockAnswer> Incident(int accepted, int begins, int hours, bool ofUnit, HolidayCalendar? holidays = null)
    {
        var hotline = new Hotline(Regulation.Preset, holidays: holidays);
        var at = Hotline.At("2025-03-01 00:00") + Duration.FromHours(accepted);
        Accepted(hotline, at, "U1", "U2");
        var from = at + Duration.FromHours(begins);
        if (hours > 0)
        {
            hotline.Must(Hotline.Local(at), Hotline.Coordinator, new DeclareForceMajeureAct(from, from + Duration.FromHours(hours))
            {
                Units = ofUnit ? [new("U1")] : null,
                Note = Hotline.Text("Bão."),
            });
        }

        return hotline.Desk.ClocksOf(hotline.Case, at);
    }

    private static void Accepted(Hotline hotline, params string[] units) => Accepted(hotline, Hotline.At("2025-03-03 08:00"), units);

    private static void Accepted(Hotline hotline, Instant at, params string[] units)
    {
        hotline.Must(Hotline.Local(at), Hotline.Submitter, Hotline.Registration());
        hotline.Must(Hotline.Local(at), Hotline.Reception, new ClassifyAct(new("Lighting")));
        hotline.Must(Hotline.Local(at), Hotline.Reception, DispatchAct.To("Đề nghị xử lý.", units));
        foreach (var unit in units)
        {
            hotline.Must(Hotline.Local(at), Hotline.Officer(unit), new AcceptAct());
        }
    }

    private static void Declare(Hotline hotline, string[] units, string? area = null) => hotline.Must(
        "2025-03-04 08:30",
        Hotline.Coordinator,
        new DeclareForceMajeureAct(From, To)
        {
            Units = [.. units.Select(unit => new UnitCode(unit))],
            Area = area is null ? null : new PlaceCode(area),
            Note = Hotline.Text("Mất điện."),
        });
}
