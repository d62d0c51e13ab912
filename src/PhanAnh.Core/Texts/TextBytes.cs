using System.Text;

namespace PhanAnh.Core;

/// <summary>
/// The bytes of a text as it came: UTF-8, and where half a surrogate pair stands alone the three bytes that WTF-8 gives it. UTF-8 alone would put U+FFFD there, and then
/// what arrived would be lost and two texts be taken for one.
/// </summary>
internal static class TextBytes
{
    private const int OfAHalf = 3;

    /// <summary>Room for the bytes of a text, whatever it is.</summary>
    internal static int MostOf(string text) => text.Length * OfAHalf;

    internal static byte[] Of(string text)
    {
        if (!HasHalves(text))
        {
            return Encoding.UTF8.GetBytes(text);
        }

        var bytes = new byte[MostOf(text)];
        return bytes[..WriteHalves(text, bytes)];
    }

    /// <summary>Writes the bytes into room for <see cref="MostOf"/> the text; answers how many they are.</summary>
    internal static int Write(string text, Span<byte> bytes) => HasHalves(text) ? WriteHalves(text, bytes) : Encoding.UTF8.GetBytes(text, bytes);

    private static bool HasHalves(string text) => text.AsSpan().ContainsAnyInRange((char)0xD800, (char)0xDFFF);

    private static int WriteHalves(string text, Span<byte> bytes)
    {
        var written = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (Rune.TryGetRuneAt(text, at, out var rune))
            {
                written += rune.EncodeToUtf8(bytes[written..]);
                at += rune.Utf16SequenceLength - 1;
            }
            else
            {
                bytes[written++] = (byte)(0xE0 | (text[at] >> 12));
                bytes[written++] = (byte)(0x80 | ((text[at] >> 6) & 0x3F));
                bytes[written++] = (byte)(0x80 | (text[at] & 0x3F));
            }
        }

        return written;
    }

    /// <summary>The text that these bytes are of; for bytes that <see cref="Of"/> made.</summary>
    internal static string Read(ReadOnlySpan<byte> bytes)
    {
        var half = NextHalf(bytes);
        if (half < 0)
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var text = new StringBuilder(bytes.Length);
        for (; half >= 0; half = NextHalf(bytes))
        {
            text.Append(Encoding.UTF8.GetString(bytes[..half])).Append((char)(0xD000 | ((bytes[half + 1] & 0x3F) << 6) | (bytes[half + 2] & 0x3F)));
            bytes = bytes[(half + OfAHalf)..];
        }

        return text.Append(Encoding.UTF8.GetString(bytes)).ToString();
    }

    /// <summary>In UTF-8 no byte from A0 upwards follows ED: there a surrogate would stand.</summary>
    private static int NextHalf(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; ; at++)
        {
            var next = bytes[at..].IndexOf((byte)0xED);
            at += next;
            if (next < 0 || at + 2 >= bytes.Length)
            {
                return -1;
            }

            if (bytes[at + 1] >= 0xA0)
            {
                return at;
            }
        }
    }
}
