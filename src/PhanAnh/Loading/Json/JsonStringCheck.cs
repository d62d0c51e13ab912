using System.Buffers;
using System.Buffers.Text;
using System.Globalization;

namespace PhanAnh;

/// <summary>Refuses in a string, as it stands in the file, what JSON lets pass: control characters and halves of characters.</summary>
internal static class JsonStringCheck
{
    // 0xC2 begins U+0080 to U+00BF, of which U+0080 to U+009F are control characters.
    private static readonly SearchValues<byte> Suspects = SearchValues.Create([(byte)'\\', 0x7F, 0xC2]);

    /// <param name="raw">Well-formed UTF-8 between the quotation marks, escapes not yet resolved.</param>
    /// <param name="start">Where in the file it begins.</param>
    public static JsonFault? Check(ReadOnlySpan<byte> raw, int start)
    {
        var at = 0;
        for (var next = raw.IndexOfAny(Suspects); next >= 0; next = raw[at..].IndexOfAny(Suspects))
        {
            at += next;
            var (fault, length) = raw[at] switch
            {
                0x7F => (Control(0x7F, start + at), 1),
                0xC2 => (raw[at + 1] < 0xA0 ? Control(raw[at + 1], start + at) : null, 2),
                _ => Escape(raw[at..], start + at),
            };
            if (fault is not null)
            {
                return fault;
            }

            at += length;
        }

        return null;
    }

    private static (JsonFault? Fault, int Length) Escape(ReadOnlySpan<byte> raw, int offset)
    {
        switch (raw[1])
        {
            case (byte)'b': return (Control('\b', offset), 2);
            case (byte)'f': return (Control('\f', offset), 2);
            case (byte)'u': break;
            default: return (null, 2);
        }

        var unit = Unit(raw);
        if (char.IsHighSurrogate(unit) && raw.Length >= 12 && raw[6] == '\\' && raw[7] == 'u' && char.IsLowSurrogate(Unit(raw[6..])))
        {
            return (null, 12);
        }

        return char.IsSurrogate(unit)
            ? (new JsonFault(DefectCodes.TextIllFormed, offset, string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}")), 6)
            : (char.IsControl(unit) && unit is not ('\t' or '\n' or '\r') ? Control(unit, offset) : null, 6);
    }

    private static char Unit(ReadOnlySpan<byte> escape) =>
        Utf8Parser.TryParse(escape.Slice(2, 4), out ushort value, out _, 'X') ? (char)value : '\0';

    private static JsonFault Control(int unit, int offset) =>
        new(DefectCodes.TextControl, offset, string.Create(CultureInfo.InvariantCulture, $"U+{unit:X4}"));
}
