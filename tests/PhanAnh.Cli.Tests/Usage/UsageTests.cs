namespace PhanAnh.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("phananh: VERB_MISSING: ")]
    [InlineData("phananh: VERB_UNKNOWN: ", "duel")]
    [InlineData("phananh: OPTION_UNKNOWN: ", "due", "--form", "x")]
    [InlineData("phananh: OPTION_UNKNOWN: ", "run", "--presett")]
    [InlineData("phananh: ARGUMENT_UNKNOWN: ", "due", "tomorrow")]
    [InlineData("--from: OPTION_NEEDS_VALUE: ", "due", "--limit", "1 day", "--from")]
    [InlineData("--from: OPTION_TWICE: ", "due", "--from", "a", "--from", "b")]
    [InlineData("--from: OPTION_REQUIRED: ", "due")]
    [InlineData("--lang: OPTION_VALUE: ", "due", "--lang", "fr", "--from", "2025-01-23T10:00", "--limit", "1 day")]
    [InlineData("phananh: ARGUMENT_REQUIRED: ", "run")]
    [InlineData("--preset: OPTION_REQUIRED: ", "run", "-")]
    [InlineData("stdin: INPUT_TWICE: ", "run", "-", "--preset", "-")]
    [InlineData("stdin: INPUT_TWICE: ", "due", "--batch", "-", "--preset", "-")]
    public void Usage_Wrong_IsToldInOurWords(string complaint, params string[] arguments) => Phananh.Run(arguments).Exits(2).Complains(complaint);

    [Fact]
    public void Usage_WrongInEnglish_IsToldInEnglish() =>
        Assert.Contains("There is no option", Phananh.Run("--lang", "en", "due", "--form").Exits(2).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("Cách dùng:", "--help")]
    [InlineData("Cách dùng:", "due", "--help")]
    [InlineData("Cách dùng:", "run", "--help", "--bogus")]
    [InlineData("Usage:", "report", "--help", "--lang", "en")]
    public void Help_OfAnyVerb_IsInTheLanguageAsked(string title, params string[] arguments)
    {
        var answer = Phananh.Run(arguments).Exits(0);

        Assert.Contains(title, answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("OPTION_", answer.Output, StringComparison.Ordinal);
        Assert.Empty(answer.Error);
    }

    [Fact]
    public void Help_OfEveryVerb_ListsItsOptionsOnce()
    {
        var help = Phananh.Run("due", "--help").Exits(0).Lines;

        foreach (var option in new[] { "--from", "--limit", "--batch", "--preset", "--hours", "--explain", "--json", "--lang", "--help" })
        {
            Assert.Single(help, line => line.StartsWith($"  {option} ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Version_Asked_IsPrinted() => Assert.Matches(@"^\d+\.\d+\.\d+", Phananh.Run("--version").Exits(0).Output);

    [Fact]
    public void Output_Piped_HasNoEscapeCodes() =>
        Assert.DoesNotContain('\u001b', Phananh.Run("due", "--from", "2025-01-23T10:00", "--limit", "6 working days", "--explain").Output);

    [Fact]
    public void Completion_OfAnOption_ListsIt() => Assert.Contains("--preset", Phananh.Run("[suggest:4]", "due ").Exits(0).Lines);
}
