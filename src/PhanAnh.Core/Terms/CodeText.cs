using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace PhanAnh.Core;

/// <summary>What every code is made of, so that it can stand in a file name, a URL, a log line or a CSV cell as it is.</summary>
internal static class CodeText
{
    internal const int MaxLength = 64;

    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_#");

    internal static bool IsValid(string? text) =>
        text is { Length: > 0 and <= MaxLength } && !text.AsSpan().ContainsAnyExcept(Allowed);

    internal static string Checked(string text) =>
        IsValid(text)
            ? text
            : throw new ArgumentException("A code has 1 to 64 letters A-Z, digits and the signs . - _ #.", nameof(text));

    /// <summary>A code of one kind out of a text that came from outside; <see langword="default"/> where it has not the form.</summary>
    internal static bool TryRead<T>([NotNullWhen(true)] string? text, Func<string, T> make, out T code)
        where T : struct
    {
        var isCode = IsValid(text);
        code = isCode ? make(text!) : default;
        return isCode;
    }
}
