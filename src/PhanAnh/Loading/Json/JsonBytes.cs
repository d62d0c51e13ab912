using System.Globalization;
using System.Text;

namespace PhanAnh;

/// <summary>What stands around a byte at which the reader gave up.</summary>
internal static class JsonBytes
{
    internal static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    public static bool IsBlank(ReadOnlySpan<byte> bytes) => !bytes.ContainsAnyExcept(Blanks);

    public static bool IsTrailingComma(ReadOnlySpan<byte> bytes, int offset) =>
        offset < bytes.Length && bytes[offset] is (byte)']' or (byte)'}' && bytes[..offset].TrimEnd(Blanks).EndsWith(","u8);

    /// <summary>The character, quoted; its code point where it cannot be seen; none where the file is over.</summary>
    public static string? CharacterAt(ReadOnlySpan<byte> bytes, int offset)
    {
        if (offset >= bytes.Length)
        {
            return null;
        }

        Rune.DecodeFromUtf8(bytes[offset..], out var rune, out _);
        return Rune.IsControl(rune) || Rune.IsWhiteSpace(rune)
            ? string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}")
            : $"\"{rune}\"";
    }
}
