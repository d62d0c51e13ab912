using System.Xml.Linq;

namespace PhanAnh.Conventions.Tests;

/// <summary>A project as its author wrote it.</summary>
internal sealed class ProjectFile(SourceFile file)
{
    private readonly XDocument _xml = XDocument.Parse(file.Text);

    public string Path => file.Path;

    public string Name => file.Name;

    public string AssemblyName => Property("AssemblyName") ?? Name;

    public IReadOnlyList<string> ProjectReferences =>
        [.. Items("ProjectReference").Select(i => System.IO.Path.GetFileNameWithoutExtension(i.Replace('\\', '/')))];

    public IReadOnlyList<string> PackageReferences => [.. Items("PackageReference")];

    public IReadOnlyList<string> AdditionalFiles => [.. Items("AdditionalFiles")];

    public string? Property(string name) => _xml.Descendants(name).LastOrDefault()?.Value.Trim();

    private IEnumerable<string> Items(string kind) =>
        _xml.Descendants(kind).Select(e => e.Attribute("Include")?.Value).OfType<string>();
}
