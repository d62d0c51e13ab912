namespace PhanAnh.Rules;

/// <summary>
/// What stands in a text without being prose: web and mail addresses, file names, document numbers. A paragraph of three addresses
/// would otherwise look foreign.
/// </summary>
internal static class UncountedText
{
    private const int LongestFileName = 120;

    /// <summary>How many characters from <paramref name="start"/> are no prose; zero where the chunk is to be read.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where a chunk, a run without white space, starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="joined">Whether it holds one of . / @ \ _.</param>
    internal static int LengthAt(ReadOnlySpan<char> text, int start, int end, bool joined)
    {
        if (start < end && ClosingQuote(text[start]) is var closing and not '\0')
        {
            var quoted = text.Slice(start + 1, Math.Min(LongestFileName, text.Length - start - 1));
            var close = quoted.IndexOfAny(closing, '\n');
            if (close > 0 && quoted[close] == closing && EndsInKnownLabel(quoted[..close]))
            {
                return close + 2;
            }
        }

        return joined && IsUncounted(text[start..end]) ? end - start : 0;
    }

    private static bool IsUncounted(ReadOnlySpan<char> chunk)
    {
        chunk = chunk.Trim("()[]<>{}\"'“”‘’.,;:!?…");
        return chunk.Contains("://", StringComparison.Ordinal)
            || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || chunk.IndexOf('@') > 0
            || IsDocumentNumber(chunk)
            || EndsInKnownLabel(chunk.IndexOf('/') is var slash and >= 0 ? chunk[..slash] : chunk)
            || EndsInKnownLabel(chunk);
    }

    // 58/2024/QĐ-UBND, 1022/CV-STTTT
    private static bool IsDocumentNumber(ReadOnlySpan<char> chunk) =>
        chunk.Contains('/')
        && char.IsAsciiDigit(chunk[0])
        && char.IsLetter(chunk[^1])
        && chunk.ContainsAnyInRange('A', 'Z');

    private static bool EndsInKnownLabel(ReadOnlySpan<char> name)
    {
        var label = name[(name.LastIndexOf('.') + 1)..];
        if (label.Length is 0 or > 5 || label.Length == name.Length)
        {
            return false;
        }

        Span<char> lower = stackalloc char[5];
        for (var i = 0; i < label.Length; i++)
        {
            lower[i] = char.ToLowerInvariant(label[i]);
        }

        return lower[..label.Length] is "vn" or "com" or "net" or "org" or "gov" or "edu" or "info" or "io" or "me"
            or "html" or "htm" or "php" or "aspx" or "doc" or "docx" or "pdf" or "xls" or "xlsx" or "ppt" or "pptx" or "txt" or "csv"
            or "zip" or "rar" or "jpg" or "jpeg" or "png" or "gif" or "heic" or "webp" or "mp3" or "mp4" or "mov" or "avi" or "wav" or "m4a";
    }

    private static char ClosingQuote(char c) => c switch
    {
        '"' => '"',
        '“' => '”',
        '‘' => '’',
        '«' => '»',
        _ => '\0',
    };
}
