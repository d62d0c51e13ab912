using System.Collections.Immutable;
using System.Text.Json;

namespace PhanAnh.Core;

/// <summary>The members of an enumeration as they stand in the log: by name, never by number.</summary>
internal static class EnumText<T>
    where T : struct, Enum
{
    private static readonly ImmutableArray<(T Value, JsonEncodedText Name)> Members =
        [.. Enum.GetValues<T>().Select(value => (value, JsonEncodedText.Encode(value.ToString())))];

    internal static JsonEncodedText Of(T value)
    {
        foreach (var (known, name) in Members)
        {
            if (EqualityComparer<T>.Default.Equals(known, value))
            {
                return name;
            }
        }

        throw new JsonException($"{typeof(T).Name} has no such member.");
    }

    /// <exception cref="JsonException">The text is no member.</exception>
    internal static T Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            foreach (var (value, name) in Members)
            {
                if (reader.ValueTextEquals(name.EncodedUtf8Bytes))
                {
                    return value;
                }
            }
        }

        throw new JsonException($"No member of {typeof(T).Name}.");
    }
}
