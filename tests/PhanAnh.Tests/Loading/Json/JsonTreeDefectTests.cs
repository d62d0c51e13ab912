using System.Text;

namespace PhanAnh.Tests;

public sealed class JsonTreeDefectTests
{
    private static FileDefect Refuse(string json, JsonLimits? limits = null) => Refuse(Encoding.UTF8.GetBytes(json), limits);

    private static FileDefect Refuse(byte[] bytes, JsonLimits? limits = null)
    {
        var tree = JsonTree.Read(bytes, limits);
        Assert.False(tree.IsWellFormed);
        Assert.Null(tree.Root);
        return tree.Defect;
    }

    [Theory]
    [InlineData("""{"a":1,"b":2,"a":3}""", "JSON_DUPLICATE_KEY", 1, 14)]
    [InlineData("{\n\"a\": [1, 2,]\n}", "JSON_SYNTAX", 2, 12)]
    [InlineData("{\n\"a\": 1,\n}", "JSON_SYNTAX", 3, 1)]
    [InlineData("[1, /* x */ ]", "JSON_SYNTAX", 1, 13)]
    [InlineData("[NaN]", "JSON_SYNTAX", 1, 2)]
    [InlineData("[Infinity]", "JSON_SYNTAX", 1, 2)]
    [InlineData("[-0]", "JSON_SYNTAX", 1, 2)]
    [InlineData("[-0.0e7]", "JSON_SYNTAX", 1, 2)]
    [InlineData("[01]", "JSON_SYNTAX", 1, 3)]
    [InlineData("[+1]", "JSON_SYNTAX", 1, 2)]
    [InlineData("{'a':1}", "JSON_SYNTAX", 1, 2)]
    [InlineData("{\"a\":1", "JSON_SYNTAX", 1, 7)]
    [InlineData("tru", "JSON_SYNTAX", 1, 4)]
    [InlineData("\"a\nb\"", "JSON_SYNTAX", 1, 3)]
    [InlineData("{} {}", "JSON_TRAILING", 1, 4)]
    [InlineData("{}\n\nđuôi", "JSON_TRAILING", 3, 1)]
    [InlineData("[\"\\ud800\"]", "TEXT_ILL_FORMED", 1, 3)]
    [InlineData("[\"ab\\udc00\\ud800\"]", "TEXT_ILL_FORMED", 1, 5)]
    [InlineData("[\"\\ud800\\u0041\"]", "TEXT_ILL_FORMED", 1, 3)]
    [InlineData("{\"\\ud800\":1}", "TEXT_ILL_FORMED", 1, 3)]
    [InlineData("[\"đx\\u0000y\"]", "TEXT_CONTROL", 1, 5)]
    [InlineData("[\"\\b\"]", "TEXT_CONTROL", 1, 3)]
    [InlineData("[\"\\u009f\"]", "TEXT_CONTROL", 1, 3)]
    [InlineData("[\"a\u007Fb\"]", "TEXT_CONTROL", 1, 4)]
    [InlineData("[\"a\u0085b\"]", "TEXT_CONTROL", 1, 4)]
    [InlineData("", "PRESET_EMPTY", 1, 1)]
    [InlineData(" \n\t", "PRESET_EMPTY", 2, 2)]
    [InlineData("\uFEFF", "PRESET_EMPTY", 1, 1)]
    [InlineData("// chỉ có chú thích\n", "PRESET_EMPTY", 2, 1)]
    [InlineData(" null ", "PRESET_EMPTY", 1, 2)]
    public void Read_BrokenDocument_SaysWhatAndWhere(string json, string code, int line, int column)
    {
        var defect = Refuse(json);

        Assert.Equal((code, line, column), (defect.Code, defect.Line, defect.Column));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"a\":")]
    [InlineData("{\"a\": 1\n")]
    [InlineData("[\"đ")]
    [InlineData("tru")]
    public void Read_DocumentThatIsCutOff_SaysSoInEachLanguage(string json)
    {
        var defect = Refuse(json);

        Assert.Equal(
            (null, "Sai cú pháp JSON: nội dung kết thúc giữa chừng.", "This is not JSON: it ends in the middle."),
            (defect.Found, defect.Vietnamese, defect.English));
    }

    [Fact]
    public void Read_TrailingComma_NamesTheComma()
    {
        var defect = Refuse("""{"a":[1,2, ]}""");

        Assert.Equal(("\",\"", "$.a"), (defect.Found, defect.Path));
        Assert.Equal(["\"]\""], defect.Allowed);
    }

    [Theory]
    [InlineData("""{"a": 1 "b": 2}""", ",")]
    [InlineData("{\"a\": \"x\"\n  \"b\": 2}", ",")]
    [InlineData("""{"a": {"c": true} "b": 2}""", ",")]
    [InlineData("""{"a": "{" "b": 2}""", ",")]
    [InlineData("""{"a": [1 2]}""", ",")]
    [InlineData("""{"a": ["x" "y"]}""", ",")]
    [InlineData("""{"a": [{} {}]}""", ",")]
    [InlineData("""{"a": [null"x"]}""", ",")]
    [InlineData("""{"a" 1}""", ":")]
    [InlineData("""{"a""b"}""", ":")]
    [InlineData("""{"x": 1, "a" {"b": 2}}""", ":")]
    [InlineData("""{"x\\": 1, "a\"" [1]}""", ":")]
    [InlineData("""[{"x": 1}, {"a" -1}]""", ":")]
    public void Read_ForgottenSeparator_NamesIt(string json, string separator) => Assert.Equal([$"\"{separator}\""], Refuse(json).Allowed);

    [Theory]
    [InlineData("[01]")]
    [InlineData("[tru1]")]
    [InlineData("{'a':1}")]
    [InlineData("[+1]")]
    [InlineData("{1: 2}")]
    [InlineData("""{"a": = 1}""")]
    [InlineData("""{"a": 1""")]
    public void Read_AnotherFault_NamesNoSeparator(string json) => Assert.Empty(Refuse(json).Allowed);

    // Few names are looked through, many are looked up; objects inside each other do not mix theirs.
    [Theory]
    [InlineData(3, 0)]
    [InlineData(12, 11)]
    [InlineData(13, 0)]
    [InlineData(13, 12)]
    [InlineData(300, 150)]
    public void Read_DuplicateKeyAmongMany_IsRefusedWhereItComesAgain(int members, int again)
    {
        var names = Enumerable.Range(0, members).Select(i => $"\"n{i}\":{{\"n0\":1,\"n1\":2}}").ToList();
        Assert.True(JsonTree.Read(Encoding.UTF8.GetBytes($"[{{{string.Join(',', names)}}},{{{string.Join(',', names)}}}]")).IsWellFormed);

        var defect = Refuse($"{{{string.Join(',', names)},\"\\u006e{again}\":0}}");

        Assert.Equal((DefectCodes.JsonDuplicateKey, $"$.n{again}"), (defect.Code, defect.Path));
        Assert.Equal(string.Join(',', names).Length + 2, defect.ByteOffset);
    }

    [Fact]
    public void Read_DuplicateKeyDeepInside_NamesTheMember() =>
        Assert.Equal("$.a[1].b", Refuse("""{"a":[0,{"b":1,"b":2}]}""").Path);

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    [InlineData(100_000, false)]
    public void Read_NestedLists_StopsAtTheSixtyFifthLevel(int levels, bool accepted)
    {
        var tree = JsonTree.Read(Encoding.UTF8.GetBytes(new string('[', levels) + new string(']', levels)));

        Assert.Equal(accepted, tree.IsWellFormed);
        Assert.Equal(accepted ? (null, null) : (DefectCodes.JsonDepth, 64), (tree.Defect?.Code, tree.Defect?.ByteOffset));
    }

    [Fact]
    public void Read_TooManyBytes_IsRefusedUnread() =>
        Assert.Equal(
            (DefectCodes.SizeLimit, 0),
            (Refuse("][ not even JSON", new JsonLimits { Bytes = 8 }).Code, Refuse("][ not even JSON", new JsonLimits { Bytes = 8 }).ByteOffset));

    [Fact]
    public void Read_FourMegabytes_IsTheLargestAccepted()
    {
        var bytes = new byte[(4 * 1024 * 1024) + 1];
        bytes.AsSpan().Fill((byte)' ');
        bytes[0] = (byte)'7';

        Assert.True(JsonTree.Read(bytes.AsMemory(0, bytes.Length - 1)).IsWellFormed);
        Assert.Equal(DefectCodes.SizeLimit, Refuse(bytes).Code);
    }

    [Theory]
    [InlineData("[0,0]", true)]
    [InlineData("[0,0,0]", false)]
    public void Read_TooManyValues_IsRefusedAtTheFirstTooMany(string json, bool accepted)
    {
        var tree = JsonTree.Read(Encoding.UTF8.GetBytes(json), new JsonLimits { Nodes = 3 });

        Assert.Equal(accepted, tree.IsWellFormed);
        Assert.Equal(accepted ? (null, null) : (DefectCodes.SizeLimit, 6), (tree.Defect?.Code, tree.Defect?.Column));
    }

    [Fact]
    public void Read_BadUtf8_GivesTheByte()
    {
        var defect = Refuse([.. "[\"đ"u8, 0xC3, 0x28, .. "\"]"u8]);

        Assert.Equal((DefectCodes.BadUtf8, 4, 4, "0xC3"), (defect.Code, defect.ByteOffset, defect.Column, defect.Found));
    }

    public static TheoryData<byte[], string> Utf16() => new()
    {
        { [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{}")], "little endian with mark" },
        { [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("{}")], "big endian with mark" },
        { Encoding.Unicode.GetBytes("{}"), "little endian" },
        { Encoding.BigEndianUnicode.GetBytes("{}"), "big endian" },
    };

    [Theory]
    [MemberData(nameof(Utf16))]
    public void Read_Utf16_SaysHowToSave(byte[] bytes, string note)
    {
        Assert.NotEmpty(note);
        var defect = Refuse(bytes);

        Assert.Equal(DefectCodes.EncodingUtf16, defect.Code);
        Assert.Contains("UTF-8", defect.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_EmptyWithACodeOfItsOwn_UsesIt() =>
        Assert.Equal("LINE_EMPTY", JsonTree.Read(ReadOnlyMemory<byte>.Empty, emptyCode: "LINE_EMPTY").Defect!.Code);
}
