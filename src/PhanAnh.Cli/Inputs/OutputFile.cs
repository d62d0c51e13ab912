namespace PhanAnh.Cli;

/// <summary>A file that an option names, to be written anew.</summary>
internal static class OutputFile
{
    /// <summary>The file; none, and a complaint, where it cannot be written.</summary>
    public static Stream? Create(string path, string option, Complaints complaints)
    {
        try
        {
            return new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            complaints.Add("FILE_UNWRITABLE", option, path);
            return null;
        }
    }

    /// <summary>Writes a small file whole.</summary>
    public static void Write(string path, byte[] bytes, string option, Complaints complaints)
    {
        using var file = Create(path, option, complaints);
        file?.Write(bytes);
    }
}
