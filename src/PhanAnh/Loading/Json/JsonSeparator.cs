namespace PhanAnh;

/// <summary>Tells which comma or colon was forgotten where a value stands that cannot stand there: the fault that a hand makes most often.</summary>
internal static class JsonSeparator
{
    private const string Comma = ",";
    private const string Colon = ":";

    /// <summary>What is missing before a value or name; none where something else is wrong.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="offset">Where the reader gave up.</param>
    /// <param name="isInObject">Whether that is in an object, and not in a list.</param>
    internal static string? MissingBefore(ReadOnlySpan<byte> bytes, int offset, bool isInObject)
    {
        var before = bytes[..Math.Min(offset, bytes.Length)].TrimEnd(JsonBytes.Blanks);
        if (before.IsEmpty || offset >= bytes.Length || !BeginsValue(bytes[offset]) || !EndsValue(before[^1]))
        {
            return null;
        }

        // Two numbers or words that touch are one that is misspelt: 01.
        var isApart = before.Length < offset || !IsWord(before[^1]) || !IsWord(bytes[offset]);
        return !isApart ? null : isInObject && EndsName(before) ? Colon : Comma;
    }

    private static bool BeginsValue(byte first) => first is (byte)'"' or (byte)'{' or (byte)'[' or (byte)'-' || IsWord(first);

    private static bool EndsValue(byte last) => last is (byte)'"' or (byte)'}' or (byte)']' || IsWord(last);

    private static bool IsWord(byte one) => char.IsAsciiLetterOrDigit((char)one);

    /// <summary>A text in an object is a name where it stands behind the brace or a comma.</summary>
    private static bool EndsName(ReadOnlySpan<byte> before)
    {
        if (before[^1] != '"')
        {
            return false;
        }

        var text = before[..^1];
        var quote = text.LastIndexOf((byte)'"');
        while (quote > 0 && IsEscaped(text[..quote]))
        {
            quote = text[..quote].LastIndexOf((byte)'"');
        }

        return quote > 0 && text[..quote].TrimEnd(JsonBytes.Blanks) is [.., (byte)'{' or (byte)','];
    }

    private static bool IsEscaped(ReadOnlySpan<byte> ahead) => (ahead.Length - ahead.TrimEnd((byte)'\\').Length) % 2 == 1;
}
