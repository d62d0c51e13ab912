using System.Text.Json;

namespace PhanAnh;

/// <summary>The names of members read so far, each kept once: ten thousand rules have the same six.</summary>
internal sealed class KnownNames
{
    private const int Slots = 256;

    private readonly string?[] _names = new string?[Slots];

    /// <summary>The text of the reader's token.</summary>
    internal string Of(ref Utf8JsonReader reader)
    {
        var raw = reader.ValueSpan;
        var slot = raw.IsEmpty ? 0 : ((raw.Length * 31) + (raw[0] * 7) + raw[^1]) % Slots;
        return _names[slot] is { } known && reader.ValueTextEquals(known) ? known : _names[slot] = reader.GetString()!;
    }
}
