namespace PhanAnh.Conventions.Tests;

public sealed class DependencyTests
{
    public static TheoryData<string> Packages => Package.Names;

    public static TheoryData<string> Libraries => Package.LibraryNames;

    [Theory]
    [MemberData(nameof(Packages))]
    public void Project_References_AreThoseOfTheDesign(string name)
    {
        var package = Package.Of(name);

        Assert.Equal(package.Projects.Order(StringComparer.Ordinal), package.Project.ProjectReferences.Order(StringComparer.Ordinal));
        Assert.Equal(package.Libraries.Order(StringComparer.Ordinal), package.Project.PackageReferences.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Assembly_References_StayWithinReach(string name)
    {
        var package = Package.Of(name);

        Violation.None(
            $"{name} may use only the framework and what its row of the package table reaches:",
            package.Assembly.GetReferencedAssemblies()
                .Select(a => a.Name!)
                .Where(a => !IsFramework(a) && !package.Reachable.Contains(a)));
    }

    [Fact]
    public void Packages_OfTheTable_AreTheProjectsUnderSrc() =>
        Assert.Equal(
            Package.All.Select(p => p.Project.Path).Order(StringComparer.Ordinal),
            RepositoryRoot.Files("src", ".csproj").Select(f => f.Path));

    // The loader compares simple names without case: of "phananh" and "PhanAnh" it finds only one.
    [Fact]
    public void AssemblyNames_WithoutCase_Differ() =>
        Violation.None(
            "Two assemblies whose names differ only by case cannot be loaded together (and are one file on Windows and macOS):",
            Package.All.Select(p => p.Project.AssemblyName)
                .GroupBy(n => n, StringComparer.OrdinalIgnoreCase)
                .Where(g => g.Count() > 1)
                .Select(g => string.Join(", ", g)));

    private static bool IsFramework(string assembly) =>
        File.Exists(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, $"{assembly}.dll"));
}
