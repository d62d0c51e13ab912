using NodaTime;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh.Tests;

/// <summary>Where the coordinating unit of the 58/2024 regulation may distribute a case (Article 7).</summary>
public sealed class RouteByReceptionTests
{
    private const string Rules =
        """
        { "rules": [
          { "id": "light", "fields": ["Lighting"], "units": ["SXD"] },
          { "id": "light-ward", "fields": ["Lighting"], "places": ["90002", "709"], "units": ["WARD", "SXD"], "lead": "WARD" },
          { "id": "light-commune", "fields": ["Lighting"], "places": ["90003"], "units": ["TOWN"] },
          { "id": "mast", "fields": ["Telecom"], "units": ["TELCO"] },
          { "id": "road-1", "fields": ["Roads"], "units": ["SXD"] },
          { "id": "road-2", "fields": ["Roads"], "units": ["WARD"] },
          { "id": "post", "fields": ["Water"], "units": ["PARTY"] } ] }
        """;

    private static readonly Actor Reception = Hotline.Reception;

    private static readonly Instant June = AdvisedDesk.At(2025, 6, 30);

    private static readonly Instant July = AdvisedDesk.At(2025, 7, 1);

    private static readonly UnitRegister Units = new(
    [
        AdvisedDesk.Unit("SXD", "ProvincialDepartment", "FocalLeader", "FocalOfficer"),
        AdvisedDesk.Unit("TOWN", "DistrictCommittee", "FocalLeader") with { To = new LocalDate(2025, 6, 30), Successor = new("WARD") },
        AdvisedDesk.Unit("WARD", "CommuneCommittee", "FocalLeader") with { From = new LocalDate(2025, 5, 1) },
        AdvisedDesk.Unit("PARTY", "PartyCommittee"),
    ]);

    private static AdvisedDesk Classified(Instant at, string field, string? place = null)
    {
        var desk = new AdvisedDesk("tay-ninh", Units, Rules);
        desk.Register(at, Hotline.Submitter, "zalo", "Reflection", place);
        desk.Do(at, Reception, new ClassifyAct(new(field)));
        return desk;
    }

    [Fact]
    [Trait("Scenario", "S-TN-01")]
    [Trait("Clause", "TN58-A7.3c-2")]
    [Trait("Clause", "TN58-A7.3c-3")]
    public void SuggestRoute_AClearCase_LeadsToTheUnitOfTheNearestRule()
    {
        var desk = Classified(July, "Lighting", "chợ Long Hoa, phường Long Hoa");

        var decision = desk.Suggest(July);

        Assert.Equal(RoutingOutcome.UnitFound, decision.Outcome);
        var suggestion = Assert.Single(decision.Suggestions);
        Assert.Equal("light-ward", suggestion.Rule!.Code.Value);
        Assert.Equal("WARD* SXD", AdvisedDesk.UnitsOf(suggestion));
        Assert.Contains(new("TN58-A7.3c-3"), suggestion.Cites);
        Assert.Equal(
            "light-ward Won; light LessSpecific; light-commune OtherPlace; mast OtherField; road-1 OtherField; road-2 OtherField; post OtherField",
            string.Join("; ", decision.Explain().Standings.Select(standing => $"{standing.Rule.Code} {standing.Reason}")));

        var followed = desk.Follow(July, Reception, suggestion);

        Assert.Equal("InProcessing", followed.State.Code.Value);
        Assert.Equal(["WARD", "SXD"], followed.Assignments.Select(assignment => assignment.Unit.Value));
        // The regulation knows no lead unit.
        Assert.All(followed.Assignments, assignment => Assert.False(assignment.IsLead));
    }

    [Fact]
    [Trait("Scenario", "S-TN-18")]
    [Trait("Clause", "TN58-A7.3c-4")]
    [Trait("Clause", "TN58-A7.3c-5")]
    public void SuggestRoute_AUnitThatIsNotInTheSystem_LeadsToAnInvitation()
    {
        var desk = Classified(July, "Telecom", "phường Long Hoa");

        var decision = desk.Suggest(July);

        Assert.Equal(RoutingOutcome.UnitUnknown, decision.Outcome);
        Assert.Equal("ROUTE_UNIT_MISSING", AdvisedDesk.NotesOf(decision));
        var suggestion = Assert.Single(decision.Suggestions);
        Assert.Equal(("InviteNewUnit", ActKind.InviteNewUnit, (Act?)null), (suggestion.Trigger.Value, suggestion.Kind, suggestion.Act));
        desk.Do(July, Reception, new InviteNewUnitAct(new("12", new LocalDate(2025, 7, 1))), suggestion.Trigger.Value);
        Assert.Equal("AwaitingNewUnit", Hotline.Wait(desk.Desk.FindAsync(new("C-1")))!.State.Code.Value);
    }

    [Fact]
    [Trait("Clause", "TN58-A7.3c-4")]
    public void SuggestRoute_WithoutARule_LeavesTheChoiceAmongTheUnitsOfTheDay()
    {
        var desk = Classified(June, "Health");

        var decision = desk.Suggest(June);

        Assert.Equal((RoutingOutcome.UnitAsked, "ROUTE_NO_RULE"), (decision.Outcome, AdvisedDesk.NotesOf(decision)));
        Assert.Equal(["SXD", "TOWN", "WARD"], decision.EligibleUnits.Select(unit => unit.Code.Value));
        Assert.Equal(["SXD", "WARD"], desk.Suggest(July).EligibleUnits.Select(unit => unit.Code.Value));
        Assert.Equal("InviteNewUnit", Assert.Single(decision.Suggestions).Trigger.Value);
    }

    [Theory]
    [Trait("Scenario", "S-X-02")]
    [InlineData(30, "TOWN", "")]
    [InlineData(1, "WARD<TOWN", "ROUTE_UNIT_SUCCEEDED")]
    public void SuggestRoute_AroundTheEndOfAUnit_LeadsToTheOneOfTheDay(int day, string unit, string notes)
    {
        var at = day == 30 ? June : July;
        var desk = new AdvisedDesk("tay-ninh", Units, """{ "rules": [ { "id": "all", "units": ["TOWN"] } ] }""");
        desk.Register(at, Hotline.Submitter, "zalo", "Reflection");
        desk.Do(at, Reception, new ClassifyAct(new("Lighting")));

        var decision = desk.Suggest(at);

        Assert.Equal((unit, notes), (AdvisedDesk.UnitsOf(decision.Suggestions[0]), AdvisedDesk.NotesOf(decision)));
        Assert.Equal("InProcessing", desk.Follow(at, Reception, decision.Suggestions[0]).State.Code.Value);
    }

    [Fact]
    public void SuggestRoute_ADividedCommune_AsksAndTakesTheAnswer()
    {
        var desk = Classified(July, "Lighting", "xã Trường Đông, thị xã Hòa Thành");

        var asked = desk.Suggest(July);

        Assert.Equal(RoutingOutcome.PlaceAsked, asked.Outcome);
        Assert.Empty(asked.Suggestions);
        Assert.Equal((PlaceDoubt.Split, "90002 90003"), (asked.Place!.Doubt, string.Join(" ", asked.Place.Candidates.Select(unit => unit.Code))));
        Assert.Equal("light-commune", desk.Suggest(July, "90003").Suggestions[0].Rule!.Code.Value);
        Assert.Equal("light-ward", desk.Suggest(July, "90002").Suggestions[0].Rule!.Code.Value);
        // The day before, the commune was whole and the rule of its district took it.
        Assert.Equal("light-ward", desk.Suggest(June).Suggestions[0].Rule!.Code.Value);
    }

    [Fact]
    public void SuggestRoute_ADividedCommuneWhereNothingDependsOnIt_DoesNotAsk()
    {
        var desk = Classified(July, "Roads", "xã Trường Đông");

        var decision = desk.Suggest(July);

        Assert.Equal((RoutingOutcome.RuleAsked, "ROUTE_SEVERAL_RULES"), (decision.Outcome, AdvisedDesk.NotesOf(decision)));
        Assert.Equal(["road-1", "road-2"], decision.Suggestions.Select(suggestion => suggestion.Rule!.Code.Value));
        Assert.All(decision.Explain().Standings.Take(2), standing => Assert.Equal(RoutingReason.Contested, standing.Reason));
    }

    [Fact]
    public void SuggestRoute_APlaceElsewhere_IsToldWithoutAStepThatTheRegulationLacks()
    {
        var decision = Classified(July, "Lighting", "TP. Sài Gòn").Suggest(July);

        Assert.Equal((RoutingOutcome.OutOfProvince, "ROUTE_PLACE_OUTSIDE"), (decision.Outcome, AdvisedDesk.NotesOf(decision)));
        Assert.Empty(decision.Suggestions);
    }

    [Fact]
    public void SuggestRoute_APlaceThatNobodyKnows_GoesByTheFieldAndSaysSo()
    {
        var decision = Classified(July, "Lighting", "cạnh cây đa").Suggest(July);

        Assert.Equal(("light", "ROUTE_PLACE_NOT_FOUND"), (decision.Winners[0].Code.Value, AdvisedDesk.NotesOf(decision)));
    }

    [Fact]
    [Trait("Clause", "TN58-A2.5")]
    public void SuggestRoute_AUnitOfAnotherKind_IsNotSuggested()
    {
        var decision = Classified(July, "Water").Suggest(July);

        Assert.Equal((RoutingOutcome.UnitUnknown, "ROUTING_UNIT_KIND_OUTSIDE_LANE"), (decision.Outcome, AdvisedDesk.NotesOf(decision)));
    }

    [Fact]
    public void SuggestRoute_ACaseThatIsNotThere_IsNone() =>
        Assert.Null(Hotline.Wait(new AdvisedDesk("tay-ninh", Units, Rules).Desk.SuggestRouteAsync(new("C-9"), July)));
}
