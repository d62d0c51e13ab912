namespace PhanAnh.Cli;

/// <summary>A file that an option names, to be written anew.</summary>
internal static class OutputFile
{
    private const string Unwritable = "FILE_UNWRITABLE";

    /// <summary>
    /// Tells what is wrong with the files that are to be written, before any of them is opened and thereby emptied: none of them is another one or one that is read, each has its folder.
    /// </summary>
    /// <param name="complaints">Takes what is wrong.</param>
    /// <param name="files">The files with their options; first those that are read.</param>
    public static void Check(Complaints complaints, IReadOnlyList<(string Option, string Path, bool IsRead)> files)
    {
        var taken = new Dictionary<string, string>(OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        foreach (var (option, path, isRead) in files)
        {
            if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            {
                complaints.Add(Unwritable, option, path);
                continue;
            }

            var full = Path.GetFullPath(path);
            if (taken.TryGetValue(full, out var other))
            {
                complaints.Add("FILE_TAKEN", option, path, other);
            }
            else if (!isRead && (Directory.Exists(full) || !Directory.Exists(Path.GetDirectoryName(full))))
            {
                complaints.Add(Unwritable, option, path);
            }

            taken.TryAdd(full, option);
        }
    }

    /// <summary>The file; none, and a complaint, where it cannot be written.</summary>
    public static Stream? Create(string path, string option, Complaints complaints)
    {
        try
        {
            return new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            complaints.Add(Unwritable, option, path);
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
