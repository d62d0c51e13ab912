namespace PhanAnh.Tests;

/// <summary>A folder with one regulation's file, which a test edits as an official would; gone afterwards.</summary>
internal sealed class PresetFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("presets-");

    internal PresetFolder(PresetText text) => Save(text.Json);

    internal string Path => System.IO.Path.Combine(_folder.FullName, "own.json");

    internal void Save(string json) => File.WriteAllText(Path, json);

    public void Dispose() => _folder.Delete(recursive: true);
}
