using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace PhanAnh.Reporting;

/// <summary>Finds out how a table is encoded and what separates its cells.</summary>
internal static class CsvDecoder
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>UTF-8 with or without a mark, UTF-16 with one. Anything else would turn Vietnamese letters into others without a sound.</summary>
    internal static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text)
    {
        Encoding encoding = bytes switch
        {
            [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
            [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
            _ => Utf8,
        };
        try
        {
            text = encoding.GetString(bytes).TrimStart('\uFEFF');
            return !text.Contains('\0', StringComparison.Ordinal);
        }
        catch (DecoderFallbackException)
        {
            text = null;
            return false;
        }
    }

    /// <summary>The sign that stands most often in the first line outside quotation marks; a comma where none does.</summary>
    internal static char SeparatorOf(string text)
    {
        var (commas, semicolons, tabs) = (0, 0, 0);
        var quoted = false;
        foreach (var c in text)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && c is '\n' or '\r')
            {
                break;
            }
            else if (!quoted)
            {
                commas += c == ',' ? 1 : 0;
                semicolons += c == ';' ? 1 : 0;
                tabs += c == '\t' ? 1 : 0;
            }
        }

        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }
}
