namespace PhanAnh.Cli.Tests;

/// <summary>Copies a store with the files of texts and keys beside it: without them nothing can be written into it.</summary>
internal static class StoreCopy
{
    internal static void Make(string from, string to)
    {
        foreach (var (file, copy) in RunPorts.FilesOf(from).Zip(RunPorts.FilesOf(to)))
        {
            File.Copy(file, copy, overwrite: true);
        }
    }
}
