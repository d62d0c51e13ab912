using System.IO.Compression;
using System.Text;

namespace PhanAnh.Reporting.Documents.Tests;

/// <summary>What stands inside an Office file.</summary>
internal static class Archive
{
    internal static ImmutableSortedDictionary<string, string> Read(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        return archive.Entries.ToImmutableSortedDictionary(entry => entry.FullName, Text, StringComparer.Ordinal);
    }

    internal static ImmutableArray<DateTimeOffset> Dates(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        return [.. archive.Entries.Select(entry => entry.LastWriteTime)];
    }

    /// <summary>Keeps a file beside the test's assembly, for eyes.</summary>
    internal static void Keep(string name, byte[] bytes) =>
        File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "rendered")).FullName, name), bytes);

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
