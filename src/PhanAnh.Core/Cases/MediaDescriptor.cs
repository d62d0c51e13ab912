namespace PhanAnh.Core;

/// <summary>What is known of a picture, film or file that the host keeps. It stands in the log in clear, so no name of a file fits in.</summary>
/// <param name="MediaType">Its media type, such as <c>image/jpeg</c>.</param>
/// <param name="Size">Its size in bytes, 0 or more.</param>
/// <param name="Sha256">The SHA-256 of its bytes as 64 lower-case hexadecimal digits; none where the host has not computed it.</param>
/// <exception cref="ArgumentException">One of them has another form.</exception>
public sealed record MediaDescriptor(string MediaType, long Size, string? Sha256 = null)
{
    private const int LongestType = 100;
    private const int HashDigits = 64;

    /// <summary>Type and subtype, as the host told them.</summary>
    public string MediaType { get; } =
        IsMediaType(MediaType) ? MediaType : throw new ArgumentException("A media type is written like image/jpeg.", nameof(MediaType));

    /// <summary>How many bytes the host says it has.</summary>
    public long Size { get; } = Size >= 0 ? Size : throw new ArgumentException("A size is not negative.", nameof(Size));

    /// <summary>What its bytes hash to, if the host has computed it.</summary>
    public string? Sha256 { get; } =
        Sha256 is null || IsSha256(Sha256) ? Sha256 : throw new ArgumentException("A SHA-256 has 64 lower-case hexadecimal digits.", nameof(Sha256));

    /// <summary>Whether a text has the form of a media type: two names of ASCII letters, digits and <c>. + - _</c> with a slash between.</summary>
    public static bool IsMediaType(string? text) =>
        text is { Length: <= LongestType } && text.Split('/') is [{ Length: > 0 } type, { Length: > 0 } subtype]
        && type.Concat(subtype).All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '+' or '-' or '_');

    /// <summary>Whether a text has the form of a SHA-256.</summary>
    public static bool IsSha256(string? text) => text is { Length: HashDigits } && text.All(char.IsAsciiHexDigitLower);
}
