using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Which text is in force on which day, and what it says about its own dates.</summary>
public sealed class BinhPhuocVersionTests : BinhPhuocScenarios
{
    [Theory]
    [Trait("Scenario", "S-X-01")]
    [Trait("Clause", "BPKL-0-1")]
    [InlineData(2016, 3, 1, 1)]
    [InlineData(2016, 5, 30, 1)]
    [InlineData(2016, 5, 31, 2)]
    [InlineData(2025, 6, 30, 2)]
    public void InForce_AroundTheConclusions_IsTheVersionOfTheDay(int year, int month, int day, int version)
    {
        var preset = PresetLibrary.Shipped.InForce("binh-phuoc", new LocalDate(year, month, day)).Preset!;

        Assert.Equal(("binh-phuoc-2016", version), (preset.Stamp.Id, preset.Stamp.Version));
    }

    [Theory]
    [Trait("Scenario", "S-X-01")]
    [Trait("Clause", "BPKL-0-1")]
    [InlineData("2016-02-29")]
    [InlineData("2025-07-01")]
    public void InForce_OutsideItsDays_IsNoneWithTheDayInTheReason(string day)
    {
        var refusal = PresetLibrary.Shipped.InForce("binh-phuoc", NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Refusal!;

        Assert.Equal("NO_PRESET_IN_FORCE", refusal.Code);
        Assert.Contains(day, refusal.In(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Scenario", "S-X-01")]
    [Trait("Scenario", "S-X-04")]
    [Trait("Clause", "BPKL-0-1")]
    public void Register_OnTheEveOfTheConclusions_KeepsTheFirstText()
    {
        var eve = new Hotline(First.Preset, later: Second.Preset);
        Register(eve, "2016-05-30 23:59");
        Classify(eve, "2016-05-31 08:00");
        Report(eve, "2016-05-31 08:10");
        Assert.Equal(1, eve.Case.Preset.Version);
        eve.Refused("ACTOR_ROLE_UNKNOWN", "2016-05-31 09:00", PeoplesCommittee, To("U1"));

        var day = new Hotline(First.Preset, later: Second.Preset);
        Register(day, "2016-05-31 00:00");
        Assert.Equal(2, day.Case.Preset.Version);
    }

    [Fact]
    [Trait("Scenario", "S-BP-24")]
    [Trait("Clause", "BP-P0")]
    public void From_OfUndatedTexts_IsMarkedAsInferred()
    {
        Assert.Equal((new LocalDate(2016, 3, 1), true), (First.Preset.From, First.Preset.IsInferred));
        Assert.Equal((new LocalDate(2016, 5, 31), true), (Second.Preset.From, Second.Preset.IsInferred));
        Assert.NotEmpty(First.Preset.AdvisoriesOn(new(2016, 3, 1)));
        Assert.Equal(2, Second.Preset.AdvisoriesOn(new(2025, 7, 1)).Count());
    }
}
