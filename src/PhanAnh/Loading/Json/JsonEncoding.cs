using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace PhanAnh;

/// <summary>What can be said of a document from its bytes alone: too large, UTF-16, not UTF-8.</summary>
internal static class JsonEncoding
{
    public static JsonFault? Check(JsonSource source, JsonLimits limits)
    {
        var bytes = source.Bytes;
        if (bytes.Length > limits.Bytes)
        {
            return new JsonFault(DefectCodes.SizeLimit, source.Start, JsonLimits.Size(bytes.Length), JsonLimits.Size(limits.Bytes));
        }

        if (LooksLikeUtf16(bytes))
        {
            return new JsonFault(DefectCodes.EncodingUtf16, 0, "UTF-16", "UTF-8");
        }

        return Utf8.IsValid(bytes) ? null : FirstBadByte(bytes);
    }

    // Without a mark, UTF-16 shows itself by the zero half of the first character, which is ASCII in any JSON.
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 2 && (bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF) or (0, not 0) or (not 0, 0);

    private static JsonFault FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            offset += length;
        }

        return new JsonFault(DefectCodes.BadUtf8, offset, string.Create(CultureInfo.InvariantCulture, $"0x{bytes[offset]:X2}"));
    }
}
