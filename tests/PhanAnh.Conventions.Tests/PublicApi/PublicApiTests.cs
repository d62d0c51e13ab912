namespace PhanAnh.Conventions.Tests;

public sealed class PublicApiTests
{
    private const string ApproveVariable = "PHANANH_APPROVE";

    public static TheoryData<string> Libraries => Package.LibraryNames;

    [Theory]
    [MemberData(nameof(Libraries))]
    public void PublicApi_OfAPackage_IsTheApprovedOne(string name)
    {
        var folder = Path.Combine(RepositoryRoot.Path, "tests", "PhanAnh.Conventions.Tests", "Approved");
        var approved = Path.Combine(folder, $"{name}.txt");
        var received = Path.Combine(folder, $"{name}.received.txt");
        var actual = PublicApiText.Of(Package.Of(name).Assembly);
        if (Environment.GetEnvironmentVariable(ApproveVariable) == "1")
        {
            File.WriteAllText(approved, actual);
        }

        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Violation.None(
            $"The public API of {name} differs from tests/PhanAnh.Conventions.Tests/Approved/{name}.txt (what it is now stands beside it in "
            + $"{name}.received.txt). If the change is meant, run these tests with {ApproveVariable}=1 and commit the file:",
            Difference(expected, actual));
    }

    private static IEnumerable<string> Difference(string expected, string actual)
    {
        var before = expected.Split('\n');
        var after = actual.Split('\n');
        return before.Except(after, StringComparer.Ordinal).Select(l => "- " + l)
            .Concat(after.Except(before, StringComparer.Ordinal).Select(l => "+ " + l))
            .DefaultIfEmpty("(only the order of lines or repeated lines differ)");
    }
}
