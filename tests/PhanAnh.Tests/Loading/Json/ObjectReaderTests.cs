using System.Text;

namespace PhanAnh.Tests;

public sealed class ObjectReaderTests
{
    private readonly DefectList _defects = new();

    private ObjectReader Open(string json) => ObjectReader.Of(JsonTree.Read(Encoding.UTF8.GetBytes(json)).Root!, _defects);

    private FileDefect Only() => Assert.Single(_defects.InOrder());

    [Fact]
    public void Finish_EverythingReadAndRight_IsTrue()
    {
        var reader = Open("""{ "id": "T2", "once": null }""");

        Assert.Equal("T2", reader.Required("id").Code());
        Assert.Null(reader.Optional("once"));
        Assert.Null(reader.Optional("requires")?.Text());
        Assert.True(reader.Finish());
        Assert.True(_defects.IsEmpty);
    }

    [Fact]
    public void Finish_UnknownMember_NamesTheNearestAtItsName()
    {
        var reader = Open("{\n  \"requries\": [] }");
        reader.Optional("requires");
        reader.Optional("notifies");

        Assert.False(reader.Finish());
        Assert.Equal((DefectCodes.JsonUnknownMember, "$.requries", 2, 3), (Only().Code, Only().Path, Only().Line, Only().Column));
        Assert.Equal(["requires"], Only().Allowed);
    }

    [Fact]
    public void Finish_NothingNear_NamesAllThatIsKnown()
    {
        var reader = Open("""{ "màu sắc": 1 }""");
        reader.Optional("from");
        reader.Optional("to");
        reader.Finish();

        Assert.Equal(["from", "to"], Only().Allowed);
        Assert.Equal("$['màu sắc']", Only().Path);
    }

    [Fact]
    public void Required_WrongCase_IsMissingAndSuggested()
    {
        var reader = Open("""{ "ID": "x" }""");
        reader.Required("id").Code();
        reader.Finish();

        Assert.Equal([DefectCodes.JsonMemberMissing, DefectCodes.JsonUnknownMember], _defects.InOrder().Select(d => d.Code));
        Assert.Equal(["id"], _defects.InOrder()[1].Allowed);
    }

    [Fact]
    public void Required_Null_IsOfTheWrongKind()
    {
        Assert.Equal("", Open("""{ "id": null }""").Required("id").Text());
        Assert.Equal((DefectCodes.JsonType, "null"), (Only().Code, Only().Found));
    }

    [Fact]
    public void Ignore_NamedMembers_AreNotReported()
    {
        var reader = Open("""{ "$schema": "…", "note": 1 }""");
        reader.Ignore("$schema", "note");

        Assert.True(reader.Finish());
    }

    [Fact]
    public void Of_List_ReportsOnceAndStaysSilent()
    {
        var reader = Open("[]");

        Assert.Equal("", reader.Required("id").Code());
        Assert.False(reader.Finish());
        Assert.Equal((DefectCodes.JsonType, "list", "$"), (Only().Code, Only().Found, Only().Path));
    }

    [Fact]
    public void Finish_DefectDeepInside_IsFalseOnTheWayUpOnly()
    {
        var reader = Open("""{ "bad": { "n": "x" }, "good": { "n": 1 } }""");
        var finished = new List<bool>();
        foreach (var name in new[] { "bad", "good" })
        {
            var inner = reader.Required(name).Object();
            inner.Required("n").Int();
            finished.Add(inner.Finish());
        }

        Assert.Equal([false, true], finished);
        Assert.False(reader.Finish());
    }

    [Fact]
    public void Finish_Again_ReportsNothingMore()
    {
        var reader = Open("""{ "id": "x", "other": 1 }""");
        reader.Required("id").Code();

        Assert.False(reader.Finish());
        Assert.False(reader.Finish());
        Assert.Equal((DefectCodes.JsonUnknownMember, "$.other"), (Only().Code, Only().Path));
    }

    [Fact]
    public void Finish_ObjectInsideAnother_KnowsTheNamesOfItsOwnOnly()
    {
        var reader = Open("""{ "first": { "a": 1 }, "b": 2, "second": { "b": 3, "first": 4 } }""");
        var first = reader.Required("first").Object();
        first.Required("a").Int();
        first.Finish();
        var second = reader.Required("second").Object();
        second.Required("b").Int();
        second.Finish();
        reader.Finish();

        Assert.Equal(["$.b", "$.second.first"], _defects.InOrder().Select(d => d.Path));
        Assert.Equal(["b"], _defects.InOrder()[1].Allowed);
    }

    [Fact]
    public void InOrder_DefectsReportedOutOfOrder_FollowTheFile()
    {
        var reader = Open("""{ "b": 1, "a": 2 }""");
        reader.Required("a").Text();
        reader.Required("b").Text();

        Assert.Equal(["$.b", "$.a"], _defects.InOrder().Select(d => d.Path));
    }

    [Fact]
    public void InOrder_MoreDefectsThanListed_SaysSo()
    {
        var values = Open($$"""{ "a": [{{string.Join(',', Enumerable.Repeat("1", 1_500))}}] }""").Required("a").List(x => x.Text());

        Assert.Equal(1_500, values.Length);
        Assert.Equal((1_500, DefectList.Capacity), (_defects.Count, _defects.InOrder().Count));
        Assert.Contains(_defects.InOrder(), d => d.Code == DefectCodes.DefectsTooMany);
    }
}
