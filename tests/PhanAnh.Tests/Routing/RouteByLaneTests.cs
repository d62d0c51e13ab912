using NodaTime;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh.Tests;

/// <summary>Where the call centre may send an item: three lanes, copies, and what is not the province's (Article 9).</summary>
public sealed class RouteByLaneTests
{
    private const string Rules =
        """
        { "rules": [
          { "id": "rules", "fields": ["AdministrativeRule", "SocioEconomic"], "units": ["TAX", "DEPARTMENT"], "lead": "DEPARTMENT" },
          { "id": "post", "fields": ["PostalRegistration"], "units": ["POST"] },
          { "id": "act", "fields": ["AdministrativeAct"], "units": ["POST"] } ] }
        """;

    private static readonly Instant Monday = AdvisedDesk.At(2017, 10, 2);

    private static readonly Actor Operator = Actor.Of("operator-1", "Operator");

    private static readonly UnitRegister Units = new(
    [
        AdvisedDesk.Unit("DEPARTMENT", "ProvincialDepartment", "FocalOfficer", "UnitHead"),
        AdvisedDesk.Unit("TAX", "VerticalAgency", "FocalOfficer", "UnitHead"),
        AdvisedDesk.Unit("POST", "PostalOperator", "FocalOfficer", "UnitHead"),
    ]);

    private static AdvisedDesk Classified(string field, string? place = null)
    {
        var desk = new AdvisedDesk("dong-nai", Units, Rules, new PlaceCode("72"));
        desk.Register(Monday, Operator, "phone-1022", "Reflection", place);
        desk.Do(Monday, Operator, new ClassifyAct(new(field)));
        return desk;
    }

    [Theory]
    [Trait("Scenario", "S-DN-18")]
    [Trait("Clause", "DN-A8.3")]
    [Trait("Clause", "DN-A9.1c-1")]
    [Trait("Clause", "DN-A9.2b")]
    [Trait("Clause", "DN-A9.3a")]
    [InlineData("AdministrativeRule", "lane1", "Dispatch", "DEPARTMENT*", "TthcControlBody ReformBody")]
    [InlineData("SocioEconomic", "lane2", "Dispatch", "DEPARTMENT*", "")]
    [InlineData("PostalRegistration", "lane3", "DispatchToPost", "POST", "")]
    public void SuggestRoute_ByField_TakesItsLane(string field, string lane, string trigger, string units, string copies)
    {
        var desk = Classified(field);

        var decision = desk.Suggest(Monday);

        Assert.Equal(lane, decision.Lane!.Code.Value);
        var suggestion = Assert.Single(decision.Suggestions);
        Assert.Equal((trigger, units), (suggestion.Trigger.Value, AdvisedDesk.UnitsOf(suggestion)));
        Assert.Equal(copies, string.Join(" ", suggestion.Copies?.To ?? []));
        Assert.Equal("InProcessing", desk.Follow(Monday, Operator, suggestion).State.Code.Value);
        if (suggestion.Copies is { } parallel)
        {
            desk.Do(Monday, Operator, new CopyAct(), parallel.On.Value);
        }
    }

    [Fact]
    [Trait("Scenario", "S-DN-13")]
    [Trait("Clause", "DN-A9.4")]
    public void SuggestRoute_AMatterOfAnotherProvince_LeadsToAnOpinion()
    {
        var desk = Classified("AdministrativeRule", "đường Lê Lợi, TP. Sài Gòn");

        var decision = desk.Suggest(Monday);

        Assert.Equal(RoutingOutcome.OutOfProvince, decision.Outcome);
        var suggestion = Assert.Single(decision.Suggestions);
        Assert.Equal(("RequestJurisdictionOpinion", new RoleCode("TthcControlBody")), (suggestion.Trigger.Value, suggestion.To));
        Assert.Equal("AwaitingJurisdictionOpinion", desk.Follow(Monday, Operator, suggestion).State.Code.Value);
    }

    [Fact]
    [Trait("Clause", "DN-A9.1b-1")]
    public void SuggestRoute_ByARuleThatIgnoresTheLane_SuggestsNoUnit()
    {
        var decision = Classified("AdministrativeAct").Suggest(Monday);

        Assert.Equal((RoutingOutcome.UnitUnknown, "ROUTING_UNIT_KIND_OUTSIDE_LANE"), (decision.Outcome, AdvisedDesk.NotesOf(decision)));
        Assert.Empty(decision.Suggestions);
    }

    [Fact]
    public void Check_TheRules_TellsWhatTheDeskWouldMeet() =>
        Assert.Equal(
            [
                "(2,3) $.rules[0]: ROUTING_SEVERAL_UNITS(rules, lane1)",
                "(4,3) $.rules[2]: ROUTING_UNIT_KIND_OUTSIDE_LANE(act, POST, PostalOperator, lane1)",
            ],
            RoutingChecks.Of(
                    new(RoutingFile.Read(System.Text.Encoding.UTF8.GetBytes(Rules)).Rules!, PlaceRegister.Empty),
                    new(PresetLibrary.Shipped.Find("dong-nai-1022-2017")!, Units, new LocalDate(2017, 10, 2)))
                .Where(finding => finding.Code != RoutingCodes.FieldUncovered)
                .Select(finding => finding.ToString()));
}
