using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace PhanAnh.Core.Tests;

public sealed partial class SentenceBookTests
{
    private static readonly Dictionary<string, string> Vietnamese = Read("vi");
    private static readonly Dictionary<string, string> English = Read("en");

    [Fact]
    public void Sentences_OfRefusals_HaveTheSameCodesInBothLanguages() =>
        Assert.Equal(Vietnamese.Keys.Order(StringComparer.Ordinal), English.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Sentences_OfRefusals_HaveTheSameArgumentsInBothLanguages() =>
        Assert.Equal([], Vietnamese.Keys.Where(code => ArgumentsOf(Vietnamese[code]) != ArgumentsOf(English[code])));

    [Fact]
    public void Sentences_OfRefusals_SpeakOfEveryCode() =>
        Assert.Equal(
            [],
            typeof(RefusalCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => (string)field.GetRawConstantValue()!)
                .Where(code => !RefusalCodes.Sentences.Has(code, Language.Vietnamese) || !RefusalCodes.Sentences.Has(code, Language.English)));

    [Fact]
    public void Say_AKnownCode_PutsTheArgumentsIn()
    {
        Assert.Equal("There is no case PA-1.", RefusalCodes.Sentences.Say(RefusalCodes.CaseUnknown, Language.English, "PA-1"));
        Assert.Contains("PA-1", RefusalCodes.Sentences.Say(RefusalCodes.CaseUnknown, Language.Vietnamese, "PA-1"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NO_SUCH_CODE", "NO_SUCH_CODE", "the bare code says more than nothing")]
    [InlineData(RefusalCodes.CaseUnknown, "There is no case .", "a missing argument leaves a hole, not an exception")]
    public void Say_WithoutASentenceOrArguments_DoesNotThrow(string code, string expected, string note) =>
        Assert.True(RefusalCodes.Sentences.Say(code, Language.English) == expected, note);

    [Fact]
    public void Say_MoreArgumentsThanPlaces_LeavesThemOut() =>
        Assert.Equal("There is no case a.", RefusalCodes.Sentences.Say(RefusalCodes.CaseUnknown, Language.English, "a", "b", "c"));

    [Fact]
    public void Say_WithoutItsResource_TellsWhichIsMissing()
    {
        var book = new SentenceBook(typeof(SentenceBookTests).Assembly, "Missing");
        var thrown = Assert.Throws<InvalidOperationException>(() => book.Say("X", Language.English));
        Assert.Contains("Missing.en.txt", thrown.Message, StringComparison.Ordinal);
    }

    private static string ArgumentsOf(string sentence) =>
        string.Join(' ', Places().Matches(sentence).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static Dictionary<string, string> Read(string language)
    {
        using var stream = typeof(RefusalCodes).Assembly.GetManifestResourceStream($"PhanAnh.Core.Refusals.{language}.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" = ", 2))
            .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\{\d+\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Places();
}
