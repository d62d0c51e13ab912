using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Files that cannot stand, one kind of mistake after the other: each is refused with code, path and place, and nothing of it is used.</summary>
public sealed class BadPresetTests
{
    /// <summary>Number, kind of mistake, what stands in the file, what stands there instead, code, path.</summary>
    public static TheoryData<int, string, string, string, string, string> Mistakes() => new()
    {
        { 3, "a key twice", "\"version\": 1,", "\"version\": 1, \"version\": 1,", "JSON_DUPLICATE_KEY", "$.version" },
        { 4, "an unknown member", "\"version\": 1,", "\"version\": 1, \"remark\": \"x\",", "JSON_UNKNOWN_MEMBER", "$.remark" },
        { 5, "a key in the wrong case", "\"province\": ", "\"Province\": ", "JSON_UNKNOWN_MEMBER", "$.Province" },
        { 6, "a number for a name", "\"swappedDays\": \"both\", \"undecidedYear\": \"project\"},\n    \"hotline\"", "\"swappedDays\": 99, \"undecidedYear\": \"project\"},\n    \"hotline\"", "ENUM_UNDEFINED", "$.calendars.office.swappedDays" },
        { 7, "two names in one", "\"weekStart\": \"Monday\"", "\"weekStart\": \"Monday, Sunday\"", "ENUM_UNKNOWN", "$.reports.weekStart" },
        { 8, "a number as text", "\"weekStart\": \"Monday\"", "\"weekStart\": \"1\"", "ENUM_UNKNOWN", "$.reports.weekStart" },
        { 9, "an unknown name", "\"weekStart\": \"Monday\"", "\"weekStart\": \"Moonday\"", "ENUM_UNKNOWN", "$.reports.weekStart" },
        { 10, "a number without end", "\"version\": 1,", "\"version\": 1e400,", "NUM_RANGE", "$.version" },
        { 11, "a number too large", "\"version\": 1,", "\"version\": 99999999999,", "NUM_RANGE", "$.version" },
        { 12, "a number with a leading zero", "\"version\": 1,", "\"version\": 01,", "JSON_SYNTAX", "$" },
        { 12, "no number", "\"version\": 1,", "\"version\": NaN,", "JSON_SYNTAX", "$" },
        { 13, "half a character", "\"province\": \"tay-ninh\"", "\"province\": \"tay\\ud800\"", "TEXT_ILL_FORMED", "$" },
        { 17, "a control character", "\"issuer\": \"Ủy ban", "\"issuer\": \"\\u0000Ủy ban", "TEXT_CONTROL", "$.document" },
        { 19, "a trailing comma", "\"cites\": [\"TN58-A12.1-2\"]}\n}", "\"cites\": [\"TN58-A12.1-2\"]},\n}", "JSON_SYNTAX", "$" },
        { 21, "null where something must stand", "\"province\": \"tay-ninh\"", "\"province\": null", "JSON_TYPE", "$.province" },
        { 22, "a negative duration", "\"limit\": \"6 working days\"", "\"limit\": \"-01:00:00\"", "LIMIT_FORMAT", "$.procedures[0].clocks[3].limits[0].limit" },
        { 23, "a duration of another notation", "\"limit\": \"6 working days\"", "\"limit\": \"P1M\"", "LIMIT_FORMAT", "$.procedures[0].clocks[3].limits[0].limit" },
        { 23, "a duration in Vietnamese", "\"limit\": \"6 working days\"", "\"limit\": \"2 ngày\"", "LIMIT_FORMAT", "$.procedures[0].clocks[3].limits[0].limit" },
        { 23, "a duration beyond all days", "\"limit\": \"6 working days\"", "\"limit\": \"1000000000 working days\"", "LIMIT_FORMAT", "$.procedures[0].clocks[3].limits[0].limit" },
        { 23, "a time of keeping that is stated", "\"minimum\": \"1 year\"", "\"minimum\": \"stated date\"", "LIMIT_FORMAT", "$.retention.minimum" },
        { 23, "a time of keeping that is measured only", "\"minimum\": \"1 year\"", "\"minimum\": \"none\"", "LIMIT_FORMAT", "$.retention.minimum" },
        { 23, "a time of keeping in working hours", "\"minimum\": \"1 year\"", "\"minimum\": \"8 working hours\"", "LIMIT_FORMAT", "$.retention.minimum" },
        { 23, "a duration of nothing", "\"limit\": \"6 working days\"", "\"limit\": \"0 working days\"", "LIMIT_FORMAT", "$.procedures[0].clocks[3].limits[0].limit" },
        { 25, "a role that is not declared", "\"party\": \"oversight\", \"name\": {\"vi\": \"Cơ quan đánh giá, xếp loại\"", "\"party\": \"oversite\", \"name\": {\"vi\": \"Cơ quan đánh giá, xếp loại\"", "ENUM_UNKNOWN", "$.terms.roles[11].party" },
        { 27, "a code that is a number", "{\"id\": \"Reflection\"", "{\"id\": 1", "CODE_FORMAT", "$.terms.caseKinds[0].id" },
        { 30, "an end before the beginning", "\"from\": \"2024-11-09\"", "\"from\": \"2024-11-09\", \"to\": \"2024-11-08\"", "PERIOD_REVERSED", "$.effective.to" },
        { 33, "a trigger that nothing permits", "{\"id\": \"Remind\", \"name\": {\"vi\": \"Đôn đốc, nhắc nhở\", \"en\": \"Remind\"}}", "{\"id\": \"Remind\", \"name\": {\"vi\": \"Đôn đốc, nhắc nhở\", \"en\": \"Remind\"}}, {\"id\": \"Shelve\", \"name\": {\"vi\": \"Gác lại\", \"en\": \"Shelve\"}}", "TRIGGER_UNUSED", "$.terms.triggers[21].id" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void From_AFileWithOneMistake_IsRefusedWithItsPlace(int row, string kind, string stands, string instead, string code, string path)
    {
        var text = PresetText.TayNinh.With(stands, instead);

        var load = text.Load();

        Assert.Null(load.Preset);
        var defect = Assert.Single(load.Defects, defect => defect.Code == code);
        Assert.True(defect.Path == path, $"{row} {kind}: {defect}");
        Assert.InRange(defect.Line, 1, text.Json.Split('\n').Length);
        Assert.True(defect.Column > 0);
        Assert.NotEqual(defect.Vietnamese, defect.English);
    }

    [Theory]
    [InlineData("28T23:59", true)]
    [InlineData("1T00:00", true)]
    [InlineData("29T00:00", false)]
    [InlineData("0T00:00", false)]
    [InlineData("-1T00:00", false)]
    [InlineData("15T24:00", false)]
    [InlineData("15T00:60", false)]
    [InlineData("15T0:00", false)]
    [InlineData("15T00:00:00", false)]
    [InlineData("15T00-00", false)]
    [InlineData("15T", false)]
    [InlineData("T00:00", false)]
    [InlineData("15 00:00", false)]
    [InlineData("15T+1:00", false)]
    public void From_ACutoff_IsADayThatEveryMonthHasAndATime(string cutoff, bool isRead)
    {
        var load = PresetText.TayNinh.With("\"cutoff\": \"15T00:00\"", $"\"cutoff\": \"{cutoff}\"").Load();

        Assert.Equal(isRead, load.IsSound);
        Assert.Equal(isRead ? [] : ["CUTOFF_FORMAT $.reports.cutoff"], load.Defects.Select(defect => $"{defect.Code} {defect.Path}"));
    }

    [Theory]
    [InlineData(1, "JSON_DEPTH")]
    [InlineData(14, "BAD_UTF8")]
    [InlineData(16, "ENCODING_UTF16")]
    [InlineData(18, "JSON_TRAILING")]
    [InlineData(20, "PRESET_EMPTY")]
    public void From_BytesThatAreNoPreset_AreRefusedWithOneCode(int row, string code)
    {
        var json = PresetText.TayNinh.Json;
        byte[] bytes = row switch
        {
            1 => Encoding.UTF8.GetBytes(new string('[', 100_000)),
            14 => [.. Encoding.UTF8.GetBytes("{\"id\": \""), 0xC3, 0x28, .. Encoding.UTF8.GetBytes("\"}")],
            16 => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(json)],
            18 => Encoding.UTF8.GetBytes(json + "{}"),
            _ => [],
        };

        Assert.Equal(code, Assert.Single(PresetLoad.From(bytes).Defects).Code);
    }

    [Fact]
    [Trait("BadInput", "15")]
    public void From_AByteOrderMark_IsReadOver() =>
        Assert.True(PresetLoad.From((byte[])[.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(PresetText.TayNinh.Json)]).IsSound);

    [Fact]
    [Trait("BadInput", "32")]
    public void From_ClocksWhoseBreachesCallEachOther_IsACycle()
    {
        var text = PresetText.DongNai
            .WithLine("head", "\"onBreach\": \"ReportToLeadership\"", "\"onBreach\": \"EscalateToHead\"");

        var defect = Assert.Single(text.Load().Defects);

        Assert.Equal(("ESCALATION_CYCLE", "$.procedures[0].clocks[4]"), (defect.Code, defect.Path));
    }

    [Theory]
    [InlineData("T6", "\"on\": \"Classify\"", "\"on\": \"Classifie\"", "REF_UNKNOWN", "$.procedures[0].case[5].on")]
    [InlineData("T22b", "\"if\": [\"Unpublishable\"]", "\"if\": [\"Unpublishable\", \"StateSecret\"]", "ROW_HIDDEN", "$.procedures[0].assignment[13]")]
    [InlineData("T5", "\"from\": [\"Clarifying\"]", "\"from\": [\"Received\", \"Clarifying\"]", "ROW_HIDDEN", "$.procedures[0].case[4]")]
    [InlineData("T26b", "\"from\": [\"Closed\"], \"once\": {\"allLive\": \"Released\"}, \"act\": \"Close\", \"to\": \"Closed\", \"if\": [", "\"from\": [\"Answered\"], \"once\": {\"allLive\": \"Released\"}, \"act\": \"Close\", \"to\": \"Closed\", \"if\": [\"AllAnswersRated\", ", "ROW_HIDDEN", "$.procedures[0].case[16]")]
    public void From_RowsThatContradictTheTable_AreReported(string line, string stands, string instead, string code, string path) =>
        Assert.Contains(PresetText.TayNinh.WithLine(line, stands, instead).Load().Defects, defect => (defect.Code, defect.Path) == (code, path));
}
