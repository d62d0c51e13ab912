using System.Buffers;

namespace PhanAnh.Core;

/// <summary>
/// What an event holds in place of personal text: the text's HMAC-SHA-256 under the key of its case, as 43 characters of base64url. It finds the
/// text while the key lives, proves that the text is unchanged, and tells nothing once the key is destroyed.
/// </summary>
/// <exception cref="ArgumentException">The text is not 43 characters of base64url.</exception>
[DataClass(PersonalDataClass.Personal)]
public readonly record struct TextRef(string Value)
{
    /// <summary>How many characters one has.</summary>
    internal const int Length = 43;

    private static readonly SearchValues<char> Alphabet = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>The reference as text; <see langword="null"/> for <see langword="default"/>.</summary>
    public string Value { get; } = IsValid(Value) ? Value : throw new ArgumentException("A text reference has 43 characters of base64url.", nameof(Value));

    /// <summary>Whether a text has the form of a reference.</summary>
    public static bool IsValid(string? text) => text is { Length: Length } && !text.AsSpan().ContainsAnyExcept(Alphabet);


    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
