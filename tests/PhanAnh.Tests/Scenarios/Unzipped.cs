using System.IO.Compression;
using System.Text;

namespace PhanAnh.Tests;

/// <summary>Everything that stands in the parts of an Office file.</summary>
internal static class Unzipped
{
    internal static string Text(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        var output = new StringBuilder();
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            output.Append(reader.ReadToEnd()).Append('\n');
        }

        return output.ToString();
    }
}
