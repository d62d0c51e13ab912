namespace PhanAnh.Reporting.Documents.Tests;

public sealed class SheetNamesTests
{
    [Theory]
    [InlineData("F-01 Tiếp nhận trong kỳ", "F-01 Tiếp nhận trong kỳ")]
    [InlineData("F-08 Chuyển trả, phân phối lại, gia hạn", "F-08 Chuyển trả, phân phối lại")]
    [InlineData("F-01 a/b\\c[d]:e*f?", "F-01 a b c d e f")]
    [InlineData("'tên'", "tên")]
    [InlineData("", "_")]
    [InlineData("***", "_")]
    [InlineData("0123456789012345678901234567890123456789", "0123456789012345678901234567890")]
    [InlineData("012345678901234567890123456789\U0001F600x", "012345678901234567890123456789")]
    public void Name_AnyText_IsAllowedOnATab(string wanted, string expected) =>
        Assert.Equal(expected, SheetNames.Name(wanted, new(StringComparer.OrdinalIgnoreCase)));

    [Fact]
    public void Name_TakenWithoutRegardToCase_GetsANumber()
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

        Assert.Equal("Báo cáo", SheetNames.Name("Báo cáo", taken));
        Assert.Equal("BÁO CÁO (2)", SheetNames.Name("BÁO CÁO", taken));
        Assert.Equal("báo cáo (3)", SheetNames.Name("báo cáo", taken));
    }

    [Fact]
    public void Of_EveryReport_IsShortAllowedAndUnique()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var names = SheetNames.Of(Sample.February, language);

            Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.All(names, name =>
            {
                Assert.InRange(name.Length, 1, 31);
                Assert.Equal(-1, name.IndexOfAny(['[', ']', ':', '*', '?', '/', '\\']));
                Assert.False(name[0] == '\'' || name[^1] == '\'', name);
            });
        }
    }

    [Fact]
    public void Name_RandomTexts_AreAllowed() => Prop.ForAll<string?[]>(texts =>
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return texts.Select(text => SheetNames.Name(text ?? "", taken)).All(name =>
            name.Length is > 0 and <= 31 && name.IndexOfAny(['[', ']', ':', '*', '?', '/', '\\']) < 0 && name[0] != '\'' && name[^1] != '\'');
    }).QuickCheckThrowOnFailure();
}
