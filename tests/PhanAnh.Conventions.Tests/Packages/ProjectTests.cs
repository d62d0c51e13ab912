using System.Xml.Linq;

namespace PhanAnh.Conventions.Tests;

public sealed class ProjectTests
{
    public static TheoryData<string> Packages => Package.Names;

    private static XElement Props(string path) => XElement.Load(Path.Combine(RepositoryRoot.Path, path));

    [Fact]
    public void Solution_Projects_AreAllThatExist()
    {
        var solution = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "PhanAnh.Core.sln")).Replace('\\', '/');
        var listed = solution.Split('"').Where(part => part.EndsWith(".csproj", StringComparison.Ordinal));

        Assert.Equal(
            RepositoryRoot.Files("", ".csproj").Select(f => f.Path),
            listed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_Project_HasItsTests(string name) =>
        Assert.True(File.Exists(Path.Combine(RepositoryRoot.Path, "tests", $"{name}.Tests", $"{name}.Tests.csproj")));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_Description_IsASentence(string name) =>
        Assert.Matches(@"^\p{Lu}.{30,}\.\z|^The .{30,}\.\z", Package.Of(name).Project.Property("Description") ?? "");

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_Readme_SaysMoreThanItsName(string name)
    {
        var readme = new SourceFile(Path.Combine(RepositoryRoot.Path, "src", name, "README.md"));

        Assert.Contains(name, readme.Text, StringComparison.Ordinal);
        Assert.True(readme.Lines.Any(l => l.Length > 30 && !l.StartsWith('#')), $"{readme.Path} should tell what the package is for.");
    }

    [Theory]
    [InlineData("PackageLicenseExpression", "MIT")]
    [InlineData("RepositoryType", "git")]
    [InlineData("SymbolPackageFormat", "snupkg")]
    [InlineData("IncludeSymbols", "true")]
    [InlineData("Deterministic", "true")]
    [InlineData("TreatWarningsAsErrors", "true")]
    [InlineData("Nullable", "enable")]
    [InlineData("CheckForOverflowUnderflow", "true")]
    [InlineData("AnalysisLevel", "latest-all")]
    public void Metadata_OfAllProjects_IsSetOnce(string property, string value)
    {
        Assert.Equal(value, Props("Directory.Build.props").Descendants(property).Single().Value);
        Violation.None(
            $"{property} is decided in Directory.Build.props alone:",
            RepositoryRoot.Files("", ".csproj").Where(f => new ProjectFile(f).Property(property) is not null).Select(f => f.Path));
    }

    [Theory]
    [InlineData("Authors")]
    [InlineData("PackageProjectUrl")]
    [InlineData("RepositoryUrl")]
    [InlineData("PackageTags")]
    [InlineData("Version")]
    public void Metadata_OfAllPackages_IsPresent(string property) =>
        Assert.NotEmpty(Props("Directory.Build.props").Descendants(property).Single().Value);

    [Theory]
    [InlineData("PackageReadmeFile", "README.md")]
    [InlineData("GenerateDocumentationFile", "true")]
    [InlineData("EnablePackageValidation", "true")]
    [InlineData("IsPackable", "true")]
    public void Metadata_OfPackages_IsSetInSrc(string property, string value) =>
        Assert.Equal(value, Props("src/Directory.Build.props").Descendants(property).Single().Value);

    [Fact]
    public void Pure_Packages_BanWallClocks() =>
        Violation.None(
            "A pure package lists BannedSymbols.txt among its additional files:",
            Package.Pure.Where(p => !p.Project.AdditionalFiles.Contains("../BannedSymbols.txt", StringComparer.Ordinal)).Select(p => p.Name));

    [Theory]
    [InlineData("PhanAnh.Calendar")]
    [InlineData("PhanAnh.Core")]
    [InlineData("PhanAnh.Reporting")]
    public void Pure_Packages_AreAotCompatible(string name) =>
        Assert.Equal("true", Package.Of(name).Project.Property("IsAotCompatible"));

    [Fact]
    public void Versions_OfPackages_StandInOneFile() =>
        Violation.None(
            "Versions stand in Directory.Packages.props:",
            RepositoryRoot.Files("", ".csproj")
                .Where(f => XElement.Parse(f.Text).Descendants("PackageReference").Any(r => r.Attribute("Version") is not null))
                .Select(f => f.Path));
}
