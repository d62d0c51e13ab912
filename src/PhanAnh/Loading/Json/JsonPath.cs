using System.Globalization;

namespace PhanAnh;

/// <summary>Writes paths such as <c>$.procedures[0].case[3].to</c>; a name that is no identifier stands in brackets and quotes.</summary>
internal static class JsonPath
{
    public const string Root = "$";

    public static string Item(string parent, int index) => string.Create(CultureInfo.InvariantCulture, $"{parent}[{index}]");

    public static string Member(string parent, string name) =>
        name.Length is > 0 and <= Excerpt.Length && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
            ? $"{parent}.{name}"
            : $"{parent}['{Excerpt.Of(name).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}']";
}
