namespace PhanAnh.Conventions.Tests;

/// <summary>A file of the working copy, read when asked.</summary>
internal sealed class SourceFile(string fullPath)
{
    private readonly Lazy<string> _text = new(() => File.ReadAllText(fullPath));

    public string FullPath => fullPath;

    /// <summary>From the root, with forward slashes on every system.</summary>
    public string Path { get; } = System.IO.Path.GetRelativePath(RepositoryRoot.Path, fullPath).Replace('\\', '/');

    public string Name => System.IO.Path.GetFileNameWithoutExtension(fullPath);

    public string Text => _text.Value;

    public IReadOnlyList<string> Lines => Text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    public override string ToString() => Path;
}
