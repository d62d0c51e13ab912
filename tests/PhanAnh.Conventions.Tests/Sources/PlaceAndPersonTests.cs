using System.Text.RegularExpressions;

namespace PhanAnh.Conventions.Tests;

public sealed class PlaceAndPersonTests
{
    private static readonly string[] Texts =
        [".cs", ".csproj", ".props", ".targets", ".json", ".jsonl", ".md", ".txt", ".sln", ".yml", ".yaml", ".editorconfig", ".csv", ".sh", ""];

    private static readonly Regex[] Machine =
    [
        Patterns.Exact(@"(^|[\s""'`(=:])/(home|Users|root|tmp|work|mnt|workspace)/\S*"),
        Patterns.Exact(@"\b[A-Z]:\\(Users|Projects|src|dev)\\\S*"),
        Patterns.Exact(@"\.\./shared\b"),
    ];

    private static readonly Regex[] Organisation =
    [
        Patterns.Exact(@"\b(TODO|FIXME|HACK|XXX)\b.*"),
        Patterns.AnyCase(@"\bissue #?\d+\b"),
        Patterns.AnyCase(@"\b(claude|anthropic|chatgpt|openai|copilot|gemini|llm)\b"),
        Patterns.AnyCase(@"\bsub-?agents?\b|\bhand-?offs? notes?\b|\bmy brief\b|\bhouse rules\b"),
    ];

    // This file has to name what it looks for.
    private static IEnumerable<SourceFile> Files =>
        RepositoryRoot.Files("", Texts).Where(f => f.Name != nameof(PlaceAndPersonTests));

    [Fact]
    public void Texts_OfTheRepository_NameNoMachine() =>
        Violation.None("Paths of one machine mean nothing on another:", Files.SelectMany(f => Patterns.In(f, f.Text, Machine)));

    [Fact]
    public void Texts_OfTheRepository_SpeakOfTheProjectAlone() =>
        Violation.None("The project speaks of itself, not of how it is made:", Files.SelectMany(f => Patterns.In(f, f.Text, Organisation)));

    [Theory]
    [InlineData("see /home/an/phananh", true)]
    [InlineData("\"/tmp/x\"", true)]
    [InlineData("C:\\Users\\an", true)]
    [InlineData("https://example.vn/home/index", false)]
    [InlineData("src/work/days", false)]
    public void Machine_Patterns_FindPathsOnly(string text, bool expected) => Assert.Equal(expected, Array.Exists(Machine, p => p.IsMatch(text)));
}
