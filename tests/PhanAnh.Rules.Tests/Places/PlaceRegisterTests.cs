using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

public sealed class PlaceRegisterTests
{
    private static string Codes(IEnumerable<AdministrativeUnit> units) => string.Join(" ", units.Select(unit => unit.Code));

    [Theory]
    [InlineData("25648", false, "25648")]
    [InlineData("25648", true, "90002 90003")]
    [InlineData("90001", false, "")]
    [InlineData("709", true, "")]
    [InlineData("unknown", true, "")]
    public void OnDay_AroundTheMerger_FollowsTheSuccessors(string code, bool after, string expected) =>
        Assert.Equal(expected, Codes(MergedProvince.Places.OnDay(new(code), after ? MergedProvince.After : MergedProvince.Before)));

    [Fact]
    public void OnDay_SuccessorsInACircle_Ends()
    {
        var a = SmallWorld.Place("A", AdministrativeUnitKind.Commune) with { To = MergedProvince.Before, Successors = [new("B")] };
        var b = a with { Code = new("B"), Successors = [new("A")] };

        Assert.Empty(new PlaceRegister([a, b]).OnDay(new("A"), MergedProvince.After));
    }

    [Theory]
    [InlineData("28051", "80", true, true)]
    [InlineData("28051", "71", true, true)]
    [InlineData("28051", "72", false, false)]
    [InlineData("28051", "71", false, true)]
    [InlineData("28051", "80", false, true)]
    [InlineData("91001", "80", true, false)]
    [InlineData("80", "72", true, true)]
    public void LiesIn_AroundTheMerger_ComparesWhatBothHaveBecome(string place, string territory, bool after, bool expected) =>
        Assert.Equal(expected, MergedProvince.Places.LiesIn(new(place), new(territory), after ? MergedProvince.After : MergedProvince.Before));

    [Theory]
    [InlineData(AdministrativeUnitKind.Ward)]
    [InlineData(AdministrativeUnitKind.SpecialZone)]
    public void Register_WhereAUnitLiesInOneOfItsOwnLevel_IsAMistakeOfTheProgram(AdministrativeUnitKind kind) =>
        Assert.Throws<ArgumentException>(() => new PlaceRegister([SmallWorld.Place("A", AdministrativeUnitKind.Commune), SmallWorld.Place("B", kind, "A")]));

    [Fact]
    public void Register_WhereAUnitLiesNowhere_IsAMistakeOfTheProgram() =>
        Assert.Throws<ArgumentException>(() => new PlaceRegister([SmallWorld.Place("B", AdministrativeUnitKind.Ward, "A")]));
}
