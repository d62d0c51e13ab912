using PhanAnh.Core;

namespace PhanAnh.Cli.Tests;

public sealed class ToolTextsTests
{
    private static Dictionary<string, string> Read(string language)
    {
        using var stream = typeof(ToolTexts).Assembly.GetManifestResourceStream($"PhanAnh.Cli.Tool.{language}.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Contains(" = ", StringComparison.Ordinal) && line[0] != '#')
            .Select(line => line.Split(" = ", 2))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
    }

    private static string Arguments(string sentence) =>
        string.Join(' ', Enumerable.Range(0, 10).Select(i => $"{{{i}}}").Where(place => sentence.Contains(place, StringComparison.Ordinal)));

    [Fact]
    public void Sentences_OfBothLanguages_HaveTheSameCodesAndArguments()
    {
        var (vietnamese, english) = (Read("vi"), Read("en"));

        Assert.Equal(vietnamese.Keys, english.Keys);
        Assert.Equal(vietnamese.Select(pair => Arguments(pair.Value)), english.Select(pair => Arguments(pair.Value)));
    }

    [Fact]
    public void Sentences_OfLimits_CoverTheEnumeration() =>
        Assert.All(Enum.GetNames<Calendar.TimeLimitKind>(), name => Assert.True(ToolTexts.Book.Has("LIMIT_" + name, Language.Vietnamese), name));
}
