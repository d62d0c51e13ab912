using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>What the regulation fixes about itself: its date, its advice, who belongs to it, and that each of its clauses stands somewhere in the file.</summary>
public sealed class DongNaiConfigurationTests : DongNaiScenarios
{
    [Fact]
    [Trait("Clause", "DN-Q0")]
    [Trait("Clause", "DN-Q2")]
    public void Regulation_WithoutNumberAndDate_IsInForceFromAnInferredDay()
    {
        var preset = Regulation.Preset;

        Assert.Null(preset.Document.Number);
        Assert.True(preset.IsInferred);
        Assert.Equal(new LocalDate(2017, 8, 31), preset.From);
        Assert.False(PresetLibrary.Shipped.InForce("dong-nai", new LocalDate(2017, 8, 30)).IsFound);
        Assert.Equal(preset.Stamp, PresetLibrary.Shipped.InForce("dong-nai", new LocalDate(2017, 8, 31)).Preset?.Stamp);
        Assert.Empty(preset.AdvisoriesOn(new LocalDate(2025, 6, 30)));
        Assert.Single(preset.AdvisoriesOn(new LocalDate(2025, 7, 1)));
    }

    [Theory]
    [InlineData("DN-Q0")]
    [InlineData("DN-Q2")]
    [InlineData("DN-A1.2a")]
    [InlineData("DN-A1.2b")]
    [InlineData("DN-A2-4")]
    [InlineData("DN-A3.2")]
    [InlineData("DN-A5.1")]
    [InlineData("DN-A5.2")]
    [InlineData("DN-A5.3")]
    [InlineData("DN-A7.1")]
    [InlineData("DN-A7.2")]
    [InlineData("DN-A15.1c")]
    [InlineData("DN-A15.1d")]
    [InlineData("DN-A15.5b")]
    [InlineData("DN-A15.5c")]
    [Trait("Clause", "DN-A15.1c")]
    [Trait("Clause", "DN-A15.1d")]
    [Trait("Clause", "DN-A15.5b")]
    public void File_ForAClauseThatIsConfiguration_CitesIt(string clause) =>
        Assert.Contains($"\"{clause}\"", Regulation.Json, StringComparison.Ordinal);

    [Fact]
    [Trait("Clause", "DN-A1.2a")]
    [Trait("Clause", "DN-A1.2b")]
    public void UnitKinds_OfTheRegulation_AreItsAddresseesAndThePost() => Assert.Equal(
        ["ProvincialDepartment", "DistrictCommittee", "CommuneCommittee", "VerticalAgency", "PublicServiceProvider", "PostalOperator"],
        Regulation.Preset.Terms.UnitKinds.Select(kind => kind.Code.Value));

    [Fact]
    [Trait("Clause", "DN-A15.5b")]
    public void Answer_WithASignedFile_KeepsItsDigest()
    {
        Passed(Hotline, "2017-10-02 10:00");
        var signed = new MediaDescriptor("application/pdf", 40_960, new string('a', 64));

        Hotline.Must("2017-10-02 14:00", Focal(), new RecordAnswerAct(Hotline.Text("Theo văn bản kèm theo.")) { Evidence = [signed] });

        Assert.Equal(signed, Hotline.Case.Assignments.Single().Answer!.Evidence.Single());
    }

    [Fact]
    [Trait("Clause", "DN-A10.1")]
    public void Calendar_AsShipped_HasNoHours() => Assert.Null(Regulation.Preset.Calendars.Single().Hours);

    [Fact]
    [Trait("Clause", "DN-A10.1")]
    public void Clocks_OfTheRegulation_AreNeverSuspended() =>
        Assert.All(Regulation.Preset.Procedures.Single().Clocks, clock => Assert.False(clock.SuspendedByForceMajeure));
}
