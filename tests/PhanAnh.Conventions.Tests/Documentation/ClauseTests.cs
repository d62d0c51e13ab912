using System.Text.RegularExpressions;

namespace PhanAnh.Conventions.Tests;

/// <summary>Which tests carry which clause, read from the traits in the sources.</summary>
internal static partial class ClauseTests
{
    internal static ILookup<string, string> ByClause { get; } = Read().Distinct().ToLookup(pair => pair.Clause, pair => pair.Test, StringComparer.Ordinal);

    private static IEnumerable<(string Clause, string Test)> Read()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "tests"), "*.cs", SearchOption.AllDirectories))
        {
            var carried = new List<string>();
            foreach (var line in File.ReadLines(path))
            {
                carried.AddRange(Trait().Matches(line).Select(match => match.Groups["clause"].Value));
                if (carried.Count > 0 && Method().Match(line) is { Success: true } method)
                {
                    foreach (var clause in carried)
                    {
                        yield return (clause, $"{Path.GetFileNameWithoutExtension(path)}.{method.Groups["name"].Value}");
                    }

                    carried.Clear();
                }
            }
        }
    }

    [GeneratedRegex("""Trait\("Clause", "(?<clause>[A-Za-z0-9.\-]+)"\)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Trait();

    [GeneratedRegex(@"^\s*public (async )?(void|Task) (?<name>\w+)\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Method();
}
