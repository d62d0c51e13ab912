using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PhanAnh.Conventions.Tests;

public sealed class ProvinceTests
{
    private static readonly Regex Province = Patterns.Exact(
        @"tay[\s_.\-]*ninh|dong[\s_.\-]*nai|binh[\s_.\-]*phuoc|thai[\s_.\-]*nguyen");

    [Fact]
    public void Code_UnderSrc_NamesNoProvince() =>
        Violation.None(
            "What differs between provinces is a row of a preset file, never C#:",
            RepositoryRoot.Files("src", ".cs").SelectMany(f => Patterns.In(f, Fold($"{f.Path}\n{f.Text}"), Province)));

    [Theory]
    [InlineData("Tây Ninh", true)]
    [InlineData("TAY NINH", true)]
    [InlineData("Ta\u0302y Ninh", true)]
    [InlineData("T\\u00E2y Ninh", true)]
    [InlineData("TayNinhLifecycle", true)]
    [InlineData("tay-ninh-58-2024", true)]
    [InlineData("tay_ninh", true)]
    [InlineData("Đồng Nai", true)]
    [InlineData("Ðồng Nai", true)]
    [InlineData("BÌNH PHƯỚC", true)]
    [InlineData("Thái Nguyên", true)]
    [InlineData("thái độ", false)]
    [InlineData("bình thường, đồng ý", false)]
    public void Province_InAnySpelling_IsFound(string text, bool expected) => Assert.Equal(expected, Province.IsMatch(Fold(text)));

    /// <summary>Small Latin letters without marks; escapes resolved; line breaks kept.</summary>
    private static string Fold(string text)
    {
        var resolved = Patterns.AnyCase(@"\\u(?<code>[0-9a-f]{4})").Replace(
            text,
            m => ((char)int.Parse(m.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
        var folded = new StringBuilder(resolved.Length);
        foreach (var letter in resolved.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
        {
            folded.Append(letter is 'đ' or 'Đ' or 'ð' or 'Ð' ? 'd' : char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }
}
