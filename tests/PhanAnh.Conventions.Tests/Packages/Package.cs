using System.Reflection;

namespace PhanAnh.Conventions.Tests;

/// <summary>One package, and what its project may refer to: the table of the design, one row each.</summary>
internal sealed record Package(string Name, string[] Projects, string[] Libraries)
{
    /// <summary>In the order of dependency: nothing refers to what stands below it.</summary>
    public static IReadOnlyList<Package> All { get; } =
    [
        new("PhanAnh.Calendar", [], ["NodaTime"]),
        new("PhanAnh.Core", ["PhanAnh.Calendar"], []),
        new("PhanAnh.Rules", ["PhanAnh.Core"], ["FluentValidation"]),
        new("PhanAnh.Reporting", ["PhanAnh.Core"], []),
        new("PhanAnh.Reporting.Documents", ["PhanAnh.Reporting"], ["DocumentFormat.OpenXml"]),
        new(
            "PhanAnh",
            ["PhanAnh.Calendar", "PhanAnh.Core", "PhanAnh.Rules", "PhanAnh.Reporting"],
            [
                "Microsoft.Extensions.Configuration",
                "Microsoft.Extensions.Configuration.Abstractions",
                "Microsoft.Extensions.Configuration.Binder",
                "Microsoft.Extensions.DependencyInjection.Abstractions",
                "Microsoft.Extensions.Logging.Abstractions",
                "Microsoft.Extensions.Options",
                "Microsoft.Extensions.Options.ConfigurationExtensions",
            ]),
        new("PhanAnh.Cli", ["PhanAnh", "PhanAnh.Reporting", "PhanAnh.Reporting.Documents"], ["System.CommandLine", "Spectre.Console"]),
    ];

    /// <summary>The packages that are libraries; the tool has no public API.</summary>
    public static IReadOnlyList<Package> Libs { get; } = [.. All.Where(p => p.Name != "PhanAnh.Cli")];

    /// <summary>Packages that read no clock and draw no lots.</summary>
    public static IReadOnlyList<Package> Pure { get; } = [.. Libs.Where(p => p.Name != "PhanAnh")];

    public static TheoryData<string> Names => new(All.Select(p => p.Name));

    public static TheoryData<string> LibraryNames => new(Libs.Select(p => p.Name));

    public static Package Of(string name) => All.Single(p => p.Name == name);

    public string Folder => $"src/{Name}";

    public ProjectFile Project => new(new SourceFile(Path.Combine(RepositoryRoot.Path, "src", Name, $"{Name}.csproj")));

    public Assembly Assembly => Assembly.Load(Name);

    public IReadOnlyList<SourceFile> Sources => RepositoryRoot.Files(Folder, ".cs");

    /// <summary>Its own projects and libraries and those of everything it refers to.</summary>
    public IReadOnlySet<string> Reachable =>
        Projects.Concat(Libraries).Concat(Projects.SelectMany(p => Of(p).Reachable)).ToHashSet(StringComparer.Ordinal);

    public override string ToString() => Name;
}
