using System.Text.RegularExpressions;

namespace PhanAnh.Conventions.Tests;

public sealed class TestNameTests
{
    private static readonly Regex Name = Patterns.Exact("^[A-Z][A-Za-z0-9]*(_[A-Z0-9][A-Za-z0-9]*){2,}$");

    // From the attribute that makes a method a test to the name of the method, over further attributes.
    private static readonly Regex Test = Patterns.Exact(@"\[(?:Fact|Theory)\b[^{;]*?\b(?:void|Task|ValueTask) (?<name>\w+)\(");

    [Fact]
    public void Tests_OfAllProjects_AreNamedMemberConditionOutcome() =>
        Violation.None(
            "A test is called Member_Condition_Outcome:",
            from file in RepositoryRoot.Files("tests", ".cs")
            from name in NamesIn(file.Text)
            where !Name.IsMatch(name)
            select $"{file}: {name}");

    [Fact]
    public void Tests_OfAllPackages_AreFound() =>
        Assert.Contains(nameof(Tests_OfAllPackages_AreFound), RepositoryRoot.Files("tests", ".cs").SelectMany(f => NamesIn(f.Text)));

    [Theory]
    [InlineData("Due_AcceptedBeforeTet_EndsAfterTet", true)]
    [InlineData("Due_Ok", false)]
    [InlineData("due_accepted_ends", false)]
    [InlineData("Due_Accepted_EndsAfter_Tet", true)]
    [InlineData("Due__Ends", false)]
    public void Name_Pattern_AsksForThreeParts(string name, bool expected) => Assert.Equal(expected, Name.IsMatch(name));

    [Theory]
    [InlineData("[Fact] public void A() { }", "A")]
    [InlineData("[Theory]\n[InlineData(\"void B()\", 2)]\npublic async Task C(int x) => y;", "C")]
    [InlineData("[Fact(Skip = \"x\")]\n[Trait(\"Clause\", \"TN58-A8.2a-1\")]\npublic void D() { }", "D")]
    [InlineData("private void E() { }", null)]
    public void NamesIn_ATestClass_FindsItsTests(string text, string? expected) => Assert.Equal(expected, NamesIn(text).SingleOrDefault());

    private static IEnumerable<string> NamesIn(string text) =>
        Test.Matches(CSharpTokens.CodeOf(text)).Select(m => m.Groups["name"].Value);
}
