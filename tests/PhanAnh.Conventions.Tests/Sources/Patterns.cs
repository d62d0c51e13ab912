using System.Text.RegularExpressions;

namespace PhanAnh.Conventions.Tests;

/// <summary>Regular expressions that cannot run away.</summary>
internal static class Patterns
{
    public static Regex Exact(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Multiline);

    public static Regex AnyCase(string pattern) =>
        new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline);

    /// <summary>Each match with its file and line.</summary>
    public static IEnumerable<string> In(SourceFile file, string text, params Regex[] patterns) =>
        from pattern in patterns
        from match in pattern.Matches(text)
        select $"{file.Path}({1 + text.AsSpan(0, match.Index).Count('\n')}): {match.Value.Trim()}";
}
