using System.Text;
using System.Text.Json;

namespace PhanAnh.Tests;

public sealed class JsonTreeTests
{
    private static JsonTree Read(string json) => JsonTree.Read(Encoding.UTF8.GetBytes(json));

    [Fact]
    public void Read_Document_KeepsOrderKindsAndValues()
    {
        var root = Read("""{ "b": "đường", "a": [1, -2.50, true, false, null], "c": {} }""").Root!;

        Assert.Equal(["b", "a", "c"], root.Members.Keys);
        Assert.Equal("đường", root.Members["b"].Text);
        Assert.Equal(["1", "-2.50", "", "", ""], root.Members["a"].Items.Select(i => i.Text));
        Assert.Equal(
            [JsonValueKind.Number, JsonValueKind.Number, JsonValueKind.True, JsonValueKind.False, JsonValueKind.Null],
            root.Members["a"].Items.Select(i => i.Kind));
        Assert.Equal(JsonValueKind.Object, root.Members["c"].Kind);
    }

    [Theory]
    [InlineData("""{"procedures":[{"case":[0,1,2,{"to":"x"}]}]}""", "$.procedures[0].case[3].to")]
    [InlineData("""[[["x"]]]""", "$[0][0][0]")]
    [InlineData("""{"a b":"x"}""", "$['a b']")]
    [InlineData("""{"it's \\":"x"}""", """$['it\'s \\']""")]
    [InlineData("""{"":"x"}""", "$['']")]
    [InlineData("\"x\"", "$")]
    public void Path_OfAValue_LeadsToIt(string json, string expected)
    {
        var node = Read(json).Root!;
        while (node.Text != "x")
        {
            node = node.Members.Values.Concat(node.Items).Last();
        }

        Assert.Equal(expected, node.Path);
    }

    [Theory]
    [InlineData("{\n  \"đ\": 7}", 2, 8)]          // a Vietnamese letter is one unit, two bytes
    [InlineData("{\n  \"😀\": 7}", 2, 9)]         // outside the BMP: two units
    [InlineData("{\r\n\"a\":\r\n7}", 3, 1)]       // the carriage return belongs to the line before
    [InlineData("\uFEFF{\"a\":7}", 1, 6)]         // the mark takes no column
    [InlineData("\uFEFF\n{\"a\":7}", 2, 6)]
    public void Place_OfAValue_CountsAsEditorsDo(string json, int line, int column) =>
        Assert.Equal(new JsonPlace(line, column), Read(json).Root!.Members.Values.Single().Place);

    [Fact]
    public void NamePlace_OfAMember_IsWhereItsNameBegins() =>
        Assert.Equal(new JsonPlace(1, 3), Read("""{ "a" : 7 }""").Root!.Members["a"].NamePlace);

    [Theory]
    [InlineData("// trước\n{ /* giữa */ \"a\": 1 // sau\n}")]
    [InlineData("{ \"a\": 1 } // cuối")]
    [InlineData("{ \"a\": /* 1 */ 1 } /* cuối */\n")]
    public void Read_Comments_AreAccepted(string json) =>
        Assert.Equal("1", Read(json).Root!.Members["a"].Text);

    [Fact]
    public void Read_EscapedName_IsTheSameNameAsTheLetter()
    {
        Assert.Equal(DefectCodes.JsonDuplicateKey, Read("""{"a":1,"\u0061":2}""").Defect!.Code);
        Assert.True(Read("""{"a":1,"A":2}""").IsWellFormed);
    }

    [Theory]
    [InlineData("\"\\ud83d\\ude00\"", "😀")]
    [InlineData("\"a\\tb\\nc\\rd\"", "a\tb\nc\rd")]
    [InlineData("\"\\\\u0000\"", "\\u0000")]       // a backslash, then letters
    [InlineData("\"ÂÀ\u00A0é\"", "ÂÀ\u00A0é")]      // neighbours of the C1 controls in UTF-8
    public void Read_LawfulEscapes_Pass(string json, string expected) =>
        Assert.Equal(expected, Read(json).Root!.Text);
}
