using System.Globalization;

namespace PhanAnh;

/// <summary>How large a document may be before it is refused unread.</summary>
internal sealed record JsonLimits
{
    public static JsonLimits Default { get; } = new();

    /// <summary>Objects and lists inside each other; the root counts as the first level.</summary>
    public int Depth { get; init; } = 64;

    public int Bytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>Values of every kind, the root included.</summary>
    public int Nodes { get; init; } = 200_000;

    public static string Values(int count) => string.Create(CultureInfo.InvariantCulture, $"{count:#,0}");

    public static string Size(int bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes:#,0} byte");
}
