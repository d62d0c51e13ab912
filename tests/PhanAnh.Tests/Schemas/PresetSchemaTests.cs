using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PhanAnh.Calendar;
using PhanAnh.Core;
using Node = System.Text.Json.Nodes.JsonNode;

namespace PhanAnh.Tests;

/// <summary>
/// The schema of a preset says what the loader does. Whoever adds a member to the loader adds it to <c>src/PhanAnh/Schemas/preset.schema.json</c>, with a description in both
/// languages; these tests tell what is missing.
/// </summary>
public sealed class PresetSchemaTests() : SchemaLaws(PresetSchema.Json)
{
    /// <summary>The whole files; one that amends another has only what differs.</summary>
    private static IEnumerable<string> Whole => PresetText.Names.Concat(PresetText.Invented.Where(name => PresetText.Of(name).Json.Contains("\"amends\": null", StringComparison.Ordinal)));

    private protected override IEnumerable<Node> Documents => Whole.Select(name => PresetText.Of(name).Json).Concat(InventedPreset.Texts).Select(Tree);

    [Fact]
    public void Faults_OfEveryWholePreset_AreNone() => Assert.All(Whole, name =>
        Assert.Empty(Schema.Faults(SchemaCheck.Parse(PresetText.Of(name).Json))));

    [Fact]
    public void Schema_OfAGuard_OffersTheGuardsOfTheLibrary()
    {
        var forms = Root.GetProperty("$defs").GetProperty("guard").GetProperty("anyOf");
        var offered = forms[0].GetProperty("enum").EnumerateArray().Select(name => name.GetString()!);
        var bare = GuardBook.BuiltIn.Names.Where(name => GuardBook.BuiltIn.Find(name)!.Arguments.Least == 0);
        var withArguments = forms[1].GetProperty("examples").EnumerateArray().Select(name => name.GetString()!.Replace("(…)", "", StringComparison.Ordinal));

        Assert.Equal(bare.SelectMany(name => new[] { name, "!" + name }).Order(StringComparer.Ordinal), offered.Order(StringComparer.Ordinal));
        Assert.Equal(GuardBook.BuiltIn.Names.Where(name => GuardBook.BuiltIn.Find(name)!.Arguments.Most > 0).Order(StringComparer.Ordinal), withArguments.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("24 hours")]
    [InlineData("1 hour")]
    [InlineData("30 minutes")]
    [InlineData("6 working days")]
    [InlineData("20 days, no roll")]
    [InlineData("2 months, roll back")]
    [InlineData("same working day")]
    [InlineData("as directed")]
    [InlineData("none")]
    [InlineData("0 hours")]
    [InlineData("24 giờ")]
    [InlineData("6 Working days")]
    [InlineData("6  days")]
    [InlineData("P1D")]
    [InlineData("20 days, no rolls")]
    public void Schema_OfALimit_TakesWhatIsALimit(string text) => Assert.Equal(
        TimeLimit.TryParse(text, out _),
        new Regex(Root.GetProperty("$defs").GetProperty("limit").GetProperty("pattern").GetString()!, RegexOptions.None, TimeSpan.FromSeconds(5)).IsMatch(text));
}
