using System.IO.Compression;

namespace PhanAnh.Reporting.Documents;

/// <summary>The same archive without a trace of when it was made: entries in ordinal order, all dated the first day that the format can say.</summary>
internal static class SteadyZip
{
    private const string Types = "[Content_Types].xml";
    private static readonly DateTimeOffset Never = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    internal static byte[] Of(byte[] archive)
    {
        using var source = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read);
        using var output = new MemoryStream();
        using (var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Readers that look at the beginning of a file to tell what it is expect the content types first.
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName != Types).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Never;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return output.ToArray();
    }
}
