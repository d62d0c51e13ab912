namespace PhanAnh.Core;

/// <summary>What is known of a picture, film or file that the host keeps. It is taken as it was told, well formed or not, so that intake can say what is wrong with it.</summary>
/// <param name="MediaType">Its media type, such as <c>image/jpeg</c>.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Sha256">The SHA-256 of its bytes as 64 lower-case hexadecimal digits; none where the host has not computed it.</param>
public sealed record MediaDescriptor(string MediaType, long Size, string? Sha256 = null)
{
    private const string UnknownType = "application/octet-stream";
    private const int LongestType = 100;
    private const int HashDigits = 64;

    /// <summary>Whether a text has the form of a media type: two names of ASCII letters, digits and <c>. + - _</c> with a slash between.</summary>
    public static bool IsMediaType(string? text) =>
        text is { Length: <= LongestType } && text.Split('/') is [{ Length: > 0 } type, { Length: > 0 } subtype]
        && type.Concat(subtype).All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '+' or '-' or '_');

    /// <summary>Whether a text has the form of a SHA-256.</summary>
    public static bool IsSha256(string? text) => text is { Length: HashDigits } && text.All(char.IsAsciiHexDigitLower);

    /// <summary>The same with nothing in it that could be a name or a sentence: the log keeps descriptors in clear.</summary>
    internal MediaDescriptor WithoutFreeText() => new(
        IsMediaType(MediaType) ? MediaType : UnknownType, Math.Max(0, Size), IsSha256(Sha256) ? Sha256 : null);
}
