namespace PhanAnh;

/// <summary>Codes that a file declares: a Latin letter, then up to 63 letters, digits, dots and dashes.</summary>
internal static class CodeFormat
{
    public const string Pattern = "[A-Za-z][A-Za-z0-9.-]{0,63}";

    public static bool Matches(string text) =>
        text.Length is > 0 and <= 64
        && char.IsAsciiLetter(text[0])
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-');
}
