using System.Buffers;

namespace PhanAnh;

/// <summary>Codes that a file declares: a Latin letter, then up to 63 letters, digits, dots and dashes.</summary>
internal static class CodeFormat
{
    public const string Pattern = "[A-Za-z][A-Za-z0-9.-]{0,63}";

    private static readonly SearchValues<char> Inner = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-");

    public static bool Matches(string text) =>
        text.Length is > 0 and <= 64
        && char.IsAsciiLetter(text[0])
        && HasOnlyInner(text);

    /// <summary>Whether a text has nothing but Latin letters, digits, dots and dashes.</summary>
    public static bool HasOnlyInner(string text) => !text.AsSpan().ContainsAnyExcept(Inner);
}
