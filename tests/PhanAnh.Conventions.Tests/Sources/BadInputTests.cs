using System.Globalization;
using System.Text.RegularExpressions;

namespace PhanAnh.Conventions.Tests;

/// <summary>
/// Every row of the catalogue of bad input has a test that carries its number: as <c>[Trait("BadInput", "62")]</c>, or as the first value of a
/// theory whose first parameter is <c>int row</c>.
/// </summary>
public sealed class BadInputTests
{
    private const int FirstRow = 1;
    private const int LastRow = 110;

    private static readonly Regex Traits = Patterns.Exact("""\[Trait\("BadInput", "(?<row>[0-9]+)"\)\]""");
    private static readonly Regex Values = Patterns.Exact("""(\[InlineData\(|\{ )(?<row>[0-9]+), """);

    [Fact]
    public void Rows_OfTheCatalogue_AreAllTested()
    {
        var tested = RepositoryRoot.Files("tests", ".cs").SelectMany(file => RowsOf(file.Text)).ToHashSet();
        Violation.None(
            "Rows of the catalogue of bad input without a test:",
            Enumerable.Range(FirstRow, LastRow - FirstRow + 1).Where(row => !tested.Contains(row)).Select(row => row.ToString(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("[Trait(\"BadInput\", \"62\")]", "62")]
    [InlineData("[InlineData(40, 1)] void A(int row, int b)", "40")]
    [InlineData("{ 41, x }, void A(int row, int b)", "41")]
    [InlineData("[InlineData(40, 1)] void A(int count, int b)", "")]
    public void RowsOf_Source_AreThoseThatSayTheyAreRows(string source, string expected) => Assert.Equal(expected, string.Join(' ', RowsOf(source)));

    private static IEnumerable<int> RowsOf(string source) =>
        Traits.Matches(source)
            .Concat(source.Contains("(int row,", StringComparison.Ordinal) ? Values.Matches(source) : [])
            .Select(match => int.Parse(match.Groups["row"].Value, CultureInfo.InvariantCulture));
}
