namespace PhanAnh.Cli;

/// <summary>The files beside a regulation's file, on which it may build by <c>amends</c> and <c>uses</c>.</summary>
internal static class PresetFolder
{
    /// <summary>The most files that are looked at, and the most bytes that are read: as many of the largest as one file may stand on. A folder of regulations has a handful.</summary>
    private const int MostFiles = 1_000;

    private const int MostLarge = 32;

    /// <summary>
    /// The regulations that ship and those beside the file, of two versions of one the higher. A link is not followed, wherever it leads, and what is no file of a regulation is passed over.
    /// Standard input has nothing beside it.
    /// </summary>
    public static PresetSources Beside(string path, ReadOnlyMemory<byte> bytes)
    {
        var sources = PresetSources.Shipped;
        if (path == InputFile.StandardInput || !PresetSources.AreNeededBy(bytes))
        {
            return sources;
        }

        var left = (long)MostLarge * PresetSources.MostBytes;
        foreach (var file in Candidates(path))
        {
            if (file.Length > left)
            {
                break;
            }

            left -= file.Length;
            sources = InputFile.ReadAll(file.FullName, new()) is { } read ? sources.With(read) : sources;
        }

        return sources;
    }

    /// <summary>In an order that does not depend on the disk. Pipes and devices have no length.</summary>
    private static IEnumerable<FileInfo> Candidates(string path)
    {
        var folder = new FileInfo(path).Directory!;
        try
        {
            return
            [
                .. folder.EnumerateFiles("*.json", SearchOption.TopDirectoryOnly)
                    .OrderBy(file => file.Name, StringComparer.Ordinal)
                    .Take(MostFiles)
                    .Where(file => file is { LinkTarget: null, Length: > 0 } && file.Length <= PresetSources.MostBytes),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The file itself could be read; what it names is then told to be unknown.
            return [];
        }
    }
}
