using NodaTime;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh.Tests;

/// <summary>Where the Party hotlines may send a case: lanes by urgency, guidance, coordinating bodies beside each other.</summary>
public sealed class RouteByPartyOfficeTests
{
    private const string Rules = """{ "rules": [ { "id": "all", "units": ["U1", "U2"], "lead": "U1" } ] }""";

    private static readonly Instant First = AdvisedDesk.At(2016, 4, 11);

    private static readonly Instant Second = AdvisedDesk.At(2016, 6, 1);

    private static readonly Instant Petition = AdvisedDesk.At(2020, 5, 4);

    private static readonly Actor Duty = Actor.Of("duty-1", "DutyOfficer");

    private static readonly Actor Office = Actor.Of("office-1", "PartyOffice");

    private static UnitRegister UnitsOf(string kind) => new([AdvisedDesk.Unit("U1", kind, "UnitHead"), AdvisedDesk.Unit("U2", kind, "UnitHead")]);

    private static AdvisedDesk Registered(Instant at)
    {
        var desk = new AdvisedDesk("binh-phuoc", UnitsOf("ProvincialDepartment"), Rules);
        desk.Register(at, Hotline.Submitter, "mailbox", "Reflection", submitter: "Individual");
        return desk;
    }

    [Fact]
    [Trait("Scenario", "S-BP-01")]
    [Trait("Clause", "BP-A5a.2-2")]
    [Trait("Clause", "BP-A2.2")]
    public void SuggestRoute_AnOrdinaryCase_GoesOnAfterTheReport()
    {
        var desk = Registered(First);
        desk.Do(First, Hotline.Reception, new ClassifyAct(new("Environment")));
        desk.Do(First, Hotline.Reception, new ReportUpAct(), "ReportToStandingCommittee");

        var decision = desk.Suggest(First);

        Assert.Equal(("handling", "U1* U2"), (decision.Lane!.Code.Value, AdvisedDesk.UnitsOf(decision.Suggestions[0])));
        Assert.Equal("InProcessing", desk.Follow(First, Hotline.Reception, decision.Suggestions[0]).State.Code.Value);
    }

    [Fact]
    [Trait("Scenario", "S-BP-04")]
    [Trait("Clause", "BP-A5a.1-4")]
    public void SuggestRoute_ATrulyPressingCase_GoesAtOnceWithoutAField()
    {
        var desk = Registered(First);
        desk.Do(First, Duty, new SetUrgencyAct(new TermCode("Critical")));

        var decision = desk.Suggest(First);

        Assert.Equal(("pressing", "FastTrackDispatch"), (decision.Lane!.Code.Value, decision.Suggestions[0].Trigger.Value));
        Assert.Equal("InProcessing", desk.Follow(First, Duty, decision.Suggestions[0]).State.Code.Value);
    }

    [Theory]
    [Trait("Scenario", "S-BP-23")]
    [Trait("Clause", "BP-A3.1-2")]
    [InlineData("OutOfPurpose", false, "guidance", "Guide", RoutingOutcome.NotForUnits)]
    [InlineData("OutOfPurpose", true, "guidance", "Guide", RoutingOutcome.NotForUnits)]
    [InlineData("Governance", false, "handling", "Dispatch", RoutingOutcome.UnitFound)]
    [InlineData("Governance", true, "government", "Dispatch", RoutingOutcome.UnitFound)]
    public void SuggestRoute_ByFieldAndVersion_TakesItsLane(string field, bool second, string lane, string trigger, RoutingOutcome outcome)
    {
        var at = second ? Second : First;
        var desk = Registered(at);
        desk.Do(at, Hotline.Reception, new ClassifyAct(new(field)));

        var decision = desk.Suggest(at);

        Assert.Equal((lane, trigger, outcome), (decision.Lane!.Code.Value, decision.Suggestions[0].Trigger.Value, decision.Outcome));
    }

    [Fact]
    [Trait("Scenario", "S-BP-19")]
    [Trait("Clause", "BPKL-2.2-1")]
    [Trait("Clause", "BPKL-2.2-2")]
    public void Lane_OfStateManagement_BelongsToBothOfficesFromTheConclusionsOn()
    {
        var lane = PresetLibrary.Shipped.InForce("binh-phuoc", Second).Preset!.Routing.LaneFor(new TermCode("Governance"), new("Reflection"))!;

        Assert.Equal((new RoleCode("CoordinatingUnit"), "CoCoordinator"), (lane.LeadBody, string.Join(" ", lane.SupportBodies)));
        Assert.All(PresetLibrary.Shipped.InForce("binh-phuoc", First).Preset!.Routing.Lanes, known => Assert.Null(known.LeadBody));
    }

    [Fact]
    [Trait("Scenario", "S-BP-16")]
    [Trait("Clause", "BPKL-1-5")]
    public void Lane_OfWhatIsHappeningNow_IsFastInTheSecondVersionOnly()
    {
        string LaneOn(Instant at) => PresetLibrary.Shipped.InForce("binh-phuoc", at).Preset!.Routing.LaneFor(null, new("Reflection"), null, isOngoing: true)!.On.Value;

        Assert.Equal(("Dispatch", "FastTrackDispatch"), (LaneOn(First), LaneOn(Second)));
    }

    [Fact]
    [Trait("Scenario", "S-TG-01")]
    [Trait("Scenario", "S-TG-04")]
    [Trait("Clause", "TNG-2-1")]
    [Trait("Clause", "TNG-5-1")]
    public void SuggestRoute_APetition_IsATaskThatALeaderAssigns()
    {
        var desk = new AdvisedDesk("thai-nguyen", UnitsOf("FunctionalAgency"), Rules);
        desk.Register(Petition, Office, "petition", "Complaint");
        desk.Do(Petition, Office, new ClassifyAct(new("Land")) { Note = new("Hồ sơ gồm nội dung, nguồn gốc, quá trình giải quyết.") });

        var decision = desk.Suggest(Petition);

        Assert.Equal((new RoleCode("InternalAffairsCommission"), "PartyOffice"), (decision.Lane!.LeadBody, string.Join(" ", decision.Lane.SupportBodies)));
        var suggestion = Assert.Single(decision.Suggestions);
        Assert.Equal(("AssignTask", "U1* U2"), (suggestion.Trigger.Value, AdvisedDesk.UnitsOf(suggestion)));
        Assert.Equal("InProcessing", desk.Follow(Petition, Office, suggestion, act => (DispatchAct)act with { DirectedBy = new RoleCode("Secretary") }).State.Code.Value);
    }
}
