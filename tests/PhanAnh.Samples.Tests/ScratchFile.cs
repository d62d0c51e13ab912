namespace PhanAnh.Samples.Tests;

/// <summary>A file for one test, gone afterwards.</summary>
internal sealed class ScratchFile : IDisposable
{
    internal ScratchFile(string text)
    {
        Path = System.IO.Path.GetTempFileName();
        File.WriteAllText(Path, text);
    }

    internal string Path { get; }

    public void Dispose() => File.Delete(Path);
}
