using System.Globalization;
using System.Text;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

public sealed class ValueReaderTests
{
    private static readonly Choices<DayOfWeek> Days =
        new() { ["mon"] = DayOfWeek.Monday, ["tue"] = DayOfWeek.Tuesday };

    private readonly DefectList _defects = new();

    private ValueReader Value(string json) =>
        ObjectReader.Of(JsonTree.Read(Encoding.UTF8.GetBytes($$"""{"v":{{json}}}""")).Root!, _defects).Required("v");

    private string? Reported() => _defects.InOrder().SingleOrDefault()?.Code;

    [Theory]
    [InlineData("\"đường\"", "đường", null)]
    [InlineData("\"\"", "", DefectCodes.TextEmpty)]
    [InlineData("\" \\n\"", " \n", DefectCodes.TextEmpty)]
    [InlineData("5", "", DefectCodes.JsonType)]
    [InlineData("[]", "", DefectCodes.JsonType)]
    public void Text_OfAValue_IsTextOrReported(string json, string expected, string? code)
    {
        Assert.Equal(expected, Value(json).Text());
        Assert.Equal(code, Reported());
    }

    [Theory]
    [InlineData("\"T2\"", null)]
    [InlineData("\"TN58-A7.3a-2\"", null)]
    [InlineData("\"2T\"", DefectCodes.CodeFormat)]
    [InlineData("\"a b\"", DefectCodes.CodeFormat)]
    [InlineData("\"đ\"", DefectCodes.CodeFormat)]
    [InlineData("\"\"", DefectCodes.CodeFormat)]
    [InlineData("\"a\\n\"", DefectCodes.CodeFormat)]
    [InlineData("1", DefectCodes.CodeFormat)]      // "01" that went through a spreadsheet
    [InlineData("true", DefectCodes.JsonType)]
    public void Code_OfAValue_IsACodeOrReported(string json, string? code)
    {
        Value(json).Code();

        Assert.Equal(code, Reported());
    }

    [Fact]
    public void Code_SixtyFourLetters_IsTheLongest()
    {
        Assert.Equal(64, Value($"\"{new string('a', 64)}\"").Code().Length);
        Assert.Equal("", Value($"\"{new string('a', 65)}\"").Code());
    }

    [Theory]
    [InlineData("5", 5, null)]
    [InlineData("1", 1, null)]
    [InlineData("10", 10, null)]
    [InlineData("0", 0, DefectCodes.NumRange)]
    [InlineData("11", 0, DefectCodes.NumRange)]
    [InlineData("99999999999", 0, DefectCodes.NumRange)]
    [InlineData("1e400", 0, DefectCodes.NumRange)]
    [InlineData("1.5", 0, DefectCodes.NumRange)]
    [InlineData("\"5\"", 0, DefectCodes.JsonType)]
    public void Int_BetweenOneAndTen_IncludesBothEnds(string json, int expected, string? code)
    {
        Assert.Equal(expected, Value(json).Int(1, 10));
        Assert.Equal(code, Reported());
    }

    [Fact]
    public void Int_AMillionDigits_IsReportedShortened()
    {
        Value(new string('9', 1_000_000)).Int();

        Assert.Equal(DefectCodes.NumRange, Reported());
        Assert.Equal(Excerpt.Length, _defects.InOrder()[0].Found!.Length);
    }

    [Theory]
    [InlineData("0.95", "0.95", null)]
    [InlineData("5e-1", "0.5", null)]
    [InlineData("1", "1", null)]
    [InlineData("1.01", "0", DefectCodes.NumRange)]
    [InlineData("1E1000000", "0", DefectCodes.NumRange)]
    public void Number_BetweenZeroAndOne_IsExact(string json, string expected, string? code)
    {
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), Value(json).Number(0, 1));
        Assert.Equal(code, Reported());
    }

    [Theory]
    [InlineData("true", true, null)]
    [InlineData("false", false, null)]
    [InlineData("\"true\"", false, DefectCodes.JsonType)]
    [InlineData("0", false, DefectCodes.JsonType)]
    public void Bool_OfAValue_AcceptsOnlyTheTwoWords(string json, bool expected, string? code)
    {
        Assert.Equal(expected, Value(json).Bool());
        Assert.Equal(code, Reported());
    }

    [Theory]
    [InlineData("\"tue\"", null)]
    [InlineData("\"Tue\"", DefectCodes.EnumUnknown)]
    [InlineData("\"mon, tue\"", DefectCodes.EnumUnknown)]
    [InlineData("\"0\"", DefectCodes.EnumUnknown)]
    [InlineData("99", DefectCodes.EnumUndefined)]
    [InlineData("{}", DefectCodes.JsonType)]
    public void OneOf_OfAValue_ComparesTheExactName(string json, string? code)
    {
        Assert.Equal(code is null ? DayOfWeek.Tuesday : default, Value(json).OneOf(Days));
        Assert.Equal(code, Reported());
    }

    [Fact]
    public void OneOf_UnknownName_ListsTheAllowedNames()
    {
        Value("\"sun\"").OneOf(Days);

        Assert.Equal(["mon", "tue"], _defects.InOrder()[0].Allowed);
    }

    [Theory]
    [InlineData("\"2024-11-09\"", null)]
    [InlineData("\"2024-02-30\"", DefectCodes.DateFormat)]
    [InlineData("\"9/11/2024\"", DefectCodes.DateFormat)]
    [InlineData("\"2024-13-09\"", DefectCodes.DateFormat)]
    [InlineData("\"2024-00-09\"", DefectCodes.DateFormat)]
    [InlineData("\"2024-11-00\"", DefectCodes.DateFormat)]
    [InlineData("\"2024-11-31\"", DefectCodes.DateFormat)]
    [InlineData("\"0000-11-09\"", DefectCodes.DateFormat)]
    [InlineData("\"2024-11-9\"", DefectCodes.DateFormat)]
    [InlineData("\"2024-11-091\"", DefectCodes.DateFormat)]
    [InlineData("\"2024/11/09\"", DefectCodes.DateFormat)]
    [InlineData("\"2024-11-+9\"", DefectCodes.DateFormat)]
    [InlineData("\"2024-11-０９\"", DefectCodes.DateFormat)]
    [InlineData("20241109", DefectCodes.JsonType)]
    public void Date_OfAValue_IsIsoOrReported(string json, string? code)
    {
        Assert.Equal(code is null ? new LocalDate(2024, 11, 9) : default, Value(json).Date());
        Assert.Equal(code, Reported());
    }

    [Fact]
    public void Parse_TextThatDoesNotFit_ReportsTheBindersCode()
    {
        Value("\"soon\"").Parse((string text, out int number) => int.TryParse(text, CultureInfo.InvariantCulture, out number), "LIMIT_FORMAT", "24 hours");

        Assert.Equal("LIMIT_FORMAT", Reported());
        Assert.Equal(["24 hours"], _defects.InOrder()[0].Allowed);
    }

    [Theory]
    [InlineData("""{ "vi": "Có", "en": "Yes" }""", "Yes")]
    [InlineData("""{ "vi": "Có" }""", "Có")]
    public void Localized_Object_IsText(string json, string english) =>
        Assert.Equal(english, Value(json).Localized()!.In(Language.English));

    [Theory]
    [InlineData("""{ "en": "Yes" }""", DefectCodes.JsonMemberMissing)]
    [InlineData("""{ "vi": " " }""", DefectCodes.TextEmpty)]
    [InlineData("""{ "vi": "Có", "fr": "Oui" }""", DefectCodes.JsonUnknownMember)]
    [InlineData("\"Có\"", DefectCodes.JsonType)]
    public void Localized_NotAText_IsReportedAndNull(string json, string code)
    {
        Assert.Null(Value(json).Localized());
        Assert.Equal(code, Reported());
    }

    [Fact]
    public void Objects_SomeDefective_KeepsTheRestAndReportsEach()
    {
        var ids = Value("""[{ "id": "a" }, { "id": 1 }, 7, { "id": "b" }]""").Objects(row =>
        {
            var id = row.Required("id").Code();
            return row.Finish() ? id : null;
        });

        Assert.Equal("a b", string.Join(' ', ids));
        Assert.Equal(["$.v[1].id", "$.v[2]"], _defects.InOrder().Select(d => d.Path));
    }

    [Fact]
    public void Map_Object_KeepsOrderAndChecksNames()
    {
        var map = Value("""{ "z": 1, "a": 2, "ô": 3 }""").Map((name, x) => name + x.Int());

        Assert.Equal("z1 a2 ô3", string.Join(' ', map));
        Assert.Equal(DefectCodes.CodeFormat, Reported());
    }

    [Fact]
    public void Report_MissingValue_IsSilent()
    {
        var missing = ObjectReader.Of(node: null, _defects).Required("v");
        missing.Report("REF_UNKNOWN");

        Assert.True(missing.IsMissing);
        Assert.Empty(missing.List(x => x.Text()));
        Assert.True(_defects.IsEmpty);
    }
}
