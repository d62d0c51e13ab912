using System.Numerics;
using System.Text;
using System.Text.Json;

namespace PhanAnh;

/// <summary>
/// Makes texts of what stands in a file. Short ones are kept once while no other takes their place: ten thousand rules have the same six names and a few hundred codes.
/// </summary>
/// <param name="bytes">The size of the file, after which the number of places goes.</param>
/// <remarks>Threads may read at once; at worst a text is made twice.</remarks>
internal sealed class SharedTexts(int bytes)
{
    private const int Longest = 32;
    private const int MostPlaces = 4_096;
    private const int BytesAPlace = 64;

    private readonly string?[] _texts = new string?[BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(bytes / BytesAPlace, 16, MostPlaces))];

    /// <summary>The text of a string in JSON, quotation marks and escapes and all, in well-formed UTF-8.</summary>
    internal string Of(ReadOnlySpan<byte> quoted)
    {
        var raw = quoted[1..^1];
        if (raw.Length > Longest || raw.Contains((byte)'\\'))
        {
            return Unshared(quoted);
        }

        ref var place = ref _texts[PlaceOf(raw)];
        return place is { } known && IsTextOf(raw, known) ? known : place = Encoding.UTF8.GetString(raw);
    }

    /// <summary>The same text, made for this one place.</summary>
    internal static string Unshared(ReadOnlySpan<byte> quoted)
    {
        var raw = quoted[1..^1];
        return raw.Contains((byte)'\\') ? Unescaped(quoted) : Encoding.UTF8.GetString(raw);
    }

    private int PlaceOf(ReadOnlySpan<byte> raw)
    {
        var hash = (uint)raw.Length;
        foreach (var one in raw)
        {
            hash = unchecked((hash ^ one) * 16_777_619);
        }

        return (int)((hash ^ (hash >> 15)) & (uint)(_texts.Length - 1));
    }

    private static bool IsTextOf(ReadOnlySpan<byte> raw, string text)
    {
        if (Ascii.Equals(raw, text))
        {
            return true;
        }

        Span<char> letters = stackalloc char[Longest];
        return letters[..Encoding.UTF8.GetChars(raw, letters)].SequenceEqual(text);
    }

    private static string Unescaped(ReadOnlySpan<byte> quoted)
    {
        var reader = new Utf8JsonReader(quoted);
        reader.Read();
        return reader.GetString()!;
    }
}
