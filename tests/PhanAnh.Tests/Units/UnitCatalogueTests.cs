using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The catalogue of bad input by its numbers, as far as it speaks of units (24–28, 39). Nothing of a file with a defect is used.</summary>
public sealed class UnitCatalogueTests
{
    /// <summary>Number, the units of the file, code, path, and what is told of it.</summary>
    public static TheoryData<int, string, string, string, string> Files() => new()
    {
        { 24, """{ "code": "a", "name": "A", "parent": "a" }""", "UNIT_CYCLE", "$.units[0].parent", "a → a" },
        { 24, """{ "code": "a", "name": "A", "parent": "b" }, { "code": "b", "name": "B", "parent": "a" }""", "UNIT_CYCLE", "$.units[1].parent", "a → b → a" },
        { 24, """{ "code": "x", "name": "X", "parent": "a" }, { "code": "a", "name": "A", "parent": "b" }, { "code": "b", "name": "B", "parent": "c" }, { "code": "c", "name": "C", "parent": "a" }""", "UNIT_CYCLE", "$.units[3].parent", "a → b → c → a" },
        { 24, """{ "code": "a", "name": "A", "successors": ["b", "c"] }, { "code": "b", "name": "B" }, { "code": "c", "name": "C", "successor": "a" }""", "UNIT_CYCLE", "$.units[2].successor", "a → c → a" },
        { 25, """{ "code": "so-xay-dung", "name": "A" }, { "code": "b", "name": "B", "successors": ["so-xay-dungg"] }""", "REF_UNKNOWN", "$.units[1].successors[0]", "so-xay-dung" },
        { 26, """{ "code": "a", "name": "A" }, { "code": "a", "name": "B" }""", "DUPLICATE_ID", "$.units[1]", "" },
        { 26, "{ \"code\": \"a\", \"name\": \"Sở Y tế\" }, { \"code\": \"b\", \"name\": \"So\u031b\u0309 Y tê\u0301\" }", "UNIT_DUPLICATE", "$.units[1]", "a" },
        { 26, """{ "code": "a", "name": "Xã Hòa Hội" }, { "code": "b", "name": "Xã Hoà Hội" }""", "UNIT_DUPLICATE", "$.units[1]", "a" },
        { 27, """{ "code": 1, "name": "A" }""", "CODE_FORMAT", "$.units[0].code", "" },
        { 28, """{ "code": "a", "name": "A", "focalPersons": [ { "post": "P", "id": "1", "to": "2025-06-30" }, { "post": "P", "id": "2", "from": "2025-06-30" } ] }""", "PERIOD_OVERLAP", "$.units[0].focalPersons[1]", "" },
        { 39, "{ \"code\": \"" + new string('a', 10_000) + "\", \"name\": \"A\" }", "CODE_FORMAT", "$.units[0].code", "" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_WhatTheCatalogueRefuses_IsToldOnceWithItsPlace(int row, string units, string code, string path, string told)
    {
        var file = Read(units);

        Assert.Null(file.Register);
        var defect = Assert.Single(file.Defects);
        Assert.True((defect.Code, defect.Path) == (code, path), $"{row}: {defect}");
        Assert.Contains(told, defect.Vietnamese, StringComparison.Ordinal);
        Assert.Contains(told, defect.English, StringComparison.Ordinal);
        Assert.InRange(defect.English.Length, 1, 400);
    }

    [Theory]
    [InlineData("""{ "code": "a", "name": "Xã Hòa Hội", "to": "2025-06-30" }, { "code": "b", "name": "Xã Hoà Hội", "from": "2025-07-01" }""", "one after the other")]
    [InlineData("""{ "code": "a", "name": "Văn phòng", "parent": "p" }, { "code": "b", "name": "Văn phòng", "parent": "q" }, { "code": "p", "name": "P" }, { "code": "q", "name": "Q" }""", "in two units")]
    [InlineData("""{ "code": "a", "name": "A", "successors": ["b", "c"] }, { "code": "b", "name": "B", "successor": "d" }, { "code": "c", "name": "C", "successor": "d" }, { "code": "d", "name": "D" }""", "two ways to one unit are no circle")]
    public void Read_WhatOnlyLooksLikeADefect_IsSound(string units, string note) => Assert.True(Read(units).IsSound, note);

    [Fact]
    [Trait("BadInput", "39")]
    public void Read_AMillionUnits_AreRefusedUnreadAndAsOneDefect()
    {
        var file = Read(string.Join(',', Enumerable.Repeat("""{ "code": "a", "name": "A" }""", 1_000_000)));

        Assert.Equal("SIZE_LIMIT", Assert.Single(file.Defects).Code);
    }

    [Theory]
    [Trait("BadInput", "39")]
    [InlineData("parent")]
    [InlineData("successor")]
    public void Read_ALineOfTenThousandUnits_IsWalkedWithoutRecursion(string link)
    {
        var line = Enumerable.Range(0, 10_000).Select(i =>
            $$"""{ "code": "u{{i}}", "name": "N{{i}}"{{(i < 9_999 ? $", \"{link}\": \"u{i + 1}\"" : "")}}, "to": "2025-06-30" }""");

        var file = Read(string.Join(',', line));

        Assert.True(file.IsSound, string.Join('\n', file.Defects.Take(3)));
        Assert.Empty(file.Register.SuccessorsOn(new("u0"), new(2025, 7, 1)));
    }

    private static UnitFile Read(string units) => UnitFile.Read(Encoding.UTF8.GetBytes($$"""{ "units": [ {{units}} ] }"""));
}
