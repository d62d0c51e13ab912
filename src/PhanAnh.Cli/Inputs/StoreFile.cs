namespace PhanAnh.Cli;

/// <summary>Opens a file of a store and tells what was found in it.</summary>
internal static class StoreFile
{
    /// <summary>The store; none where the file cannot be used. What was wrong with a file that can be is told too.</summary>
    public static async ValueTask<T?> OpenAsync<T>(string path, Func<string, ValueTask<T>> open, Func<T, OpenReport> report, Complaints complaints)
        where T : class
    {
        try
        {
            var store = await open(path).ConfigureAwait(false);
            Tell(report(store), path, complaints);
            return store;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException)
        {
            complaints.Add(e is InvalidDataException ? "STORE_FOREIGN"
                : e is FileNotFoundException ? "FILE_NOT_FOUND"
                : e is DirectoryNotFoundException ? "FOLDER_NOT_FOUND"
                : "STORE_OPEN", path);
            return null;
        }
    }

    /// <summary>A store of cases that is only read, which may come through standard input.</summary>
    public static async ValueTask<JsonLinesCaseStore?> ReadAsync(string path, Complaints complaints, CancellationToken cancellation)
    {
        using var copy = path == InputFile.StandardInput ? await InputCopy.OfStandardInputAsync(cancellation).ConfigureAwait(false) : null;
        return await OpenAsync(
            InputFile.NameOf(path),
            _ => JsonLinesCaseStore.OpenAsync(copy?.Path ?? path, new() { ReadOnly = true }, cancellation),
            opened => opened.Report,
            complaints).ConfigureAwait(false);
    }

    private static void Tell(OpenReport report, string path, Complaints complaints)
    {
        if (report.TornFile is { } kept)
        {
            complaints.Add("STORE_TORN_CUT", path, TimeTexts.Text(report.TornBytes), kept);
        }
        else if (report.TornBytes > 0)
        {
            complaints.Add("STORE_TORN_LEFT", path, TimeTexts.Text(report.TornBytes));
        }

        foreach (var defect in report.Defects)
        {
            complaints.Add(defect, path);
        }
    }
}
