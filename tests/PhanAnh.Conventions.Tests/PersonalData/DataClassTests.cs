using PhanAnh.Core;

namespace PhanAnh.Conventions.Tests;

public sealed class DataClassTests
{
    private static readonly string Approved =
        Path.Combine(RepositoryRoot.Path, "tests", "PhanAnh.Conventions.Tests", "Approved", "data-classes.txt");

    // A new member that carries text is a decision: give it a class, or approve that it tells of no person.
    [Fact]
    public void Members_ThatCarryText_HaveTheApprovedClass()
    {
        var actual = string.Concat(TextMember.All.Select(member => member + "\n"));
        if (Environment.GetEnvironmentVariable("PHANANH_APPROVE") == "1")
        {
            File.WriteAllText(Approved, actual);
        }

        var expected = File.ReadAllText(Approved).ReplaceLineEndings("\n").Split('\n');
        Violation.None(
            "A member that carries text has a class in Approved/data-classes.txt (PHANANH_APPROVE=1 writes it; look at the difference):",
            actual.Split('\n').Except(expected, StringComparer.Ordinal).Concat(expected.Except(actual.Split('\n'), StringComparer.Ordinal)));
    }

    [Fact]
    public void SensitiveTexts_OfAllTypes_AreAtLeastPersonal() =>
        Violation.None(
            "A text wrapped as sensitive cannot be of class None:",
            TextMember.All.Where(member => member.Property.PropertyType != typeof(string) && member.Class == PersonalDataClass.None
                && member.Property.PropertyType.ToString().Contains("SensitiveText", StringComparison.Ordinal)).Select(member => member.ToString()));
}
