namespace PhanAnh.Tests;

/// <summary>A folder of its own for one test, gone with it.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("phananh-");

    public string this[string name] => Path.Combine(_directory.FullName, name);

    public IEnumerable<string> Files => _directory.EnumerateFiles().Select(file => file.FullName).Order(StringComparer.Ordinal);

    public void Dispose() => _directory.Delete(recursive: true);
}
