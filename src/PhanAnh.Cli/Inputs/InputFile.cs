using System.Text;

namespace PhanAnh.Cli;

/// <summary>Opens what an argument names: a file, or standard input for <c>-</c>.</summary>
internal static class InputFile
{
    public const string StandardInput = "-";

    private const string Twice = "INPUT_TWICE";

    /// <summary>How messages call it.</summary>
    public static string NameOf(string path) => path == StandardInput ? "stdin" : path;

    /// <summary>Standard input can be read once.</summary>
    public static void CheckOnce(Complaints complaints, params ReadOnlySpan<string?> paths)
    {
        if (paths.Count(StandardInput) > 1)
        {
            complaints.Add(Twice, NameOf(StandardInput));
        }
    }

    /// <summary>The bytes as a stream; none where there is no such file, or it is no text in UTF-8.</summary>
    public static Stream? Open(string path, Complaints complaints)
    {
        if (IsSpent(path, complaints))
        {
            return null;
        }

        FirstBytes? stream = null;
        try
        {
            stream = new(Raw(path));
            if (!LooksLikeUtf16(stream.First))
            {
                var checkedStream = stream;
                stream = null;
                return checkedStream;
            }

            complaints.Add("ENCODING_UTF16", NameOf(path) + "(1,1)");
        }
        catch (Exception e) when (IsOfTheFile(e))
        {
            Add(e, path, complaints);
        }
        finally
        {
            stream?.Dispose();
        }

        return null;
    }

    /// <summary>All bytes of a small file, such as a regulation; the reader of its form says what is wrong with them.</summary>
    public static byte[]? ReadAll(string path, Complaints complaints)
    {
        if (IsSpent(path, complaints))
        {
            return null;
        }

        try
        {
            using var stream = Raw(path);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray();
        }
        catch (Exception e) when (IsOfTheFile(e))
        {
            Add(e, path, complaints);
            return null;
        }
    }

    /// <summary>A text in UTF-8, without its byte-order mark; other bytes are refused rather than replaced.</summary>
    public static string? ReadText(string path, Complaints complaints)
    {
        using var stream = Open(path, complaints);
        if (stream is null)
        {
            return null;
        }

        try
        {
            using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            complaints.Add("ENCODING_UTF8", NameOf(path));
            return null;
        }
    }

    /// <summary>What is asked for twice is read for neither: that one of them is empty would be no news.</summary>
    private static bool IsSpent(string path, Complaints complaints) => path == StandardInput && complaints.Has(Twice);

    private static Stream Raw(string path) => path == StandardInput
        ? Console.OpenStandardInput()
        : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan);

    private static bool IsOfTheFile(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    private static void Add(Exception e, string path, Complaints complaints) =>
        complaints.Add(e is FileNotFoundException or DirectoryNotFoundException ? "FILE_NOT_FOUND" : "FILE_UNREADABLE", NameOf(path));

    // Without a mark, UTF-16 shows itself by the zero half of its first character, which is ASCII in what the tool reads.
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 2 && (bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF) or (0, not 0) or (not 0, 0);
}
