using System.Reflection;
using System.Text;

namespace PhanAnh.Tests;

public sealed class FileDefectTests
{
    public static TheoryData<string> Codes() => new(typeof(DefectCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (string)f.GetRawConstantValue()!));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Sentences_EveryCode_SpeakBothLanguages(string code)
    {
        var defect = new FileDefect(code, "$.a", 1, 2, 3, "\"x\"", ["p", "q"]);

        Assert.DoesNotContain(code, defect.Vietnamese, StringComparison.Ordinal);
        Assert.DoesNotContain(code, defect.English, StringComparison.Ordinal);
        Assert.NotEqual(defect.Vietnamese, defect.English);
    }

    [Fact]
    public void Sentences_OfTheTwoLanguages_CoverTheSameCodes() =>
        Assert.Equal(
            EnglishDefects.Sentences.Keys.Order(StringComparer.Ordinal),
            VietnameseDefects.Sentences.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Sentences_WithBracesInWhatWasFound_QuoteThemAsTheyStand()
    {
        var defect = new FileDefect(DefectCodes.EnumUnknown, "$", 1, 1, 0, "\"{1}\"", ["office"]);

        Assert.Equal("\"{1}\" is not known here. Allowed: office.", defect.English);
        Assert.Equal("\"{1}\" không có trong danh mục. Được phép: office.", defect.Vietnamese);
    }

    [Theory]
    [InlineData("list", "object", "Sai kiểu dữ liệu: đang có danh sách […]. Cần có: đối tượng {…}.")]
    [InlineData("\"list\"", "list", "Sai kiểu dữ liệu: đang có \"list\". Cần có: danh sách […].")]
    [InlineData("null", "code", "Sai kiểu dữ liệu: đang có null. Cần có: mã trong dấu nháy.")]
    public void Sentences_OfAWrongKind_NameKindsInTheirLanguage(string found, string allowed, string vietnamese)
    {
        var defect = new FileDefect(DefectCodes.JsonType, "$", 1, 1, 0, found, [allowed]);

        Assert.Equal(vietnamese, defect.Vietnamese);
        Assert.Equal($"Found {found}, which is of the wrong kind. Expected: {allowed}.", defect.English);
    }

    [Fact]
    public void Sentences_NothingAllowedKnown_SayOnlyWhatIsWrong() =>
        Assert.Equal(
            "The member \"x\" is unknown.",
            new FileDefect(DefectCodes.JsonUnknownMember, "$.x", 1, 1, 0, "\"x\"", []).English);

    [Fact]
    public void Equals_SamePartsInOtherLists_IsTrue()
    {
        FileDefect Read() => JsonTree.Read(Encoding.UTF8.GetBytes("[1,]")).Defect!;

        Assert.Equal(Read(), Read());
        Assert.Equal(Read().GetHashCode(), Read().GetHashCode());
    }

    [Fact]
    public void ToString_OfADefect_ReadsLikeACompilerMessage() =>
        Assert.Equal(
            "(2,7) $.a: NUM_RANGE: The number 9 is not taken. Allowed: 1…5.",
            new FileDefect(DefectCodes.NumRange, "$.a", 2, 7, 11, "9", ["1…5"]).ToString());
}
