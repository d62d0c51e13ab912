using System.Text.RegularExpressions;

namespace PhanAnh.Conventions.Tests;

/// <summary>What the compiler checks where BannedSymbols.txt is listed, checked once more where it may not be.</summary>
public sealed class BannedCallTests
{
    private static readonly Regex[] Everywhere =
    [
        Patterns.Exact(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b"),
        Patterns.Exact(@"\bTimeZoneInfo\.Local\b|\bGetSystemDefault\("),
        Patterns.Exact(@"\bCultureInfo\.(CurrentCulture|CurrentUICulture|DefaultThread\w+)\b"),
        Patterns.Exact(@"\.Normalize\((NormalizationForm\.\w+)?\)"),
        Patterns.Exact(@"\.(ToLower|ToUpper)\(\)"),
        Patterns.Exact(@"\bStringComparison\.(CurrentCulture|InvariantCulture)\w*"),
        Patterns.Exact(@"\bStringComparer\.(CurrentCulture|InvariantCulture)\w*"),
    ];

    private static readonly Regex[] PureOnly =
    [
        Patterns.Exact(@"\bnew Random\(|\bRandom\.Shared\b|\bRandomNumberGenerator\."),
        Patterns.Exact(@"\bGuid\.(NewGuid|CreateVersion7)\("),
        Patterns.Exact(@"\bStopwatch\.|\bEnvironment\.TickCount|\bTimeProvider\.|\bSystemClock\."),
        Patterns.Exact(@"\bEnvironment\.GetEnvironmentVariable|\bFile\.\w+\(|\bConsole\.\w+\(|\bThread\.Sleep\("),
    ];

    [Fact]
    public void Calls_UnderSrc_DependOnNoProcessSetting() =>
        Violation.None(
            "Results depend on no culture, no zone and no globalization mode of the process:",
            RepositoryRoot.Files("src", ".cs").SelectMany(f => Found(f, Everywhere)));

    // The JSON-lines store is the one door of a pure package to a disk.
    [Fact]
    public void Calls_InPurePackages_ReadNoClockAndDrawNoLots() =>
        Violation.None(
            "Time and randomness are parameters:",
            from package in Package.Pure
            from file in package.Sources
            where !file.Path.Contains("/Ports/", StringComparison.Ordinal)
            from call in Found(file, PureOnly)
            select call);

    [Theory]
    [InlineData("DateTime.UtcNow", true)]
    [InlineData("\"DateTime.UtcNow\"", false)]
    [InlineData("x.Normalize ( NormalizationForm.FormC )", true)]
    [InlineData("Phone.Normalize(text)", false)]
    public void Everywhere_Patterns_SeeCodeOnly(string code, bool expected) =>
        Assert.Equal(expected, Array.Exists(Everywhere, p => p.IsMatch(CSharpTokens.CodeOf(code))));

    private static IEnumerable<string> Found(SourceFile file, Regex[] patterns)
    {
        var code = CSharpTokens.CodeOf(file.Text);
        return patterns.SelectMany(p => p.Matches(code)).Select(m => $"{file}: {m.Value}");
    }
}
