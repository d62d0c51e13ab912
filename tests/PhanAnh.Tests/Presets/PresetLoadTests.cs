using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>A preset file with a defect is refused with the code, the path and the very place; a sound one is not.</summary>
public sealed class PresetLoadTests
{
    private const string Name = "\"name\": {\"vi\": \"Thử\", \"en\": \"Test\"}";

    [Fact]
    public void From_EveryShippedPreset_IsSound() =>
        Assert.All(PresetLibrary.Shipped.Presets, preset => Assert.NotEmpty(preset.Procedures));

    [Theory]
    [InlineData("T2", "\"to\": \"Rejected\"", "\"to\": \"Rejekted\"", "REF_UNKNOWN", "$.procedures[0].case[1].to", "\"Rejekted\"")]
    [InlineData("T10", "\"to\": \"InProgress\"", "\"to\": \"Received\"", "REF_UNKNOWN", "$.procedures[0].assignment[0].to", "\"Received\"")]
    [InlineData("T4", "[\"Clarifying\"]", "[\"Clarifyng\"]", "REF_UNKNOWN", "$.procedures[0].case[3].from[0]", "\"Clarifyng\"")]
    [InlineData("T2", "GroundsGiven", "GroundsGivn", "REF_UNKNOWN", "$.procedures[0].case[1].requires[0]", "\"GroundsGivn\"")]
    [InlineData("T12", "BeforeDue(return)", "BeforeDue", "GUARD_ARGUMENTS", "$.procedures[0].assignment[2].warns[0]", "\"BeforeDue\"")]
    [InlineData("T12", "BeforeDue(return)", "BeforeDue(return", "GUARD_FORMAT", "$.procedures[0].assignment[2].warns[0]", "\"BeforeDue(return\"")]
    [InlineData("T6", "[\"ReceptionOfficer\"]", "[\"Receptionist\"]", "REF_UNKNOWN", "$.procedures[0].case[5].by[0]", "\"Receptionist\"")]
    [InlineData("T2", "\"notifies\": [\"Rejected\"]", "\"notifies\": [\"Rejection\"]", "REF_UNKNOWN", "$.procedures[0].case[1].notifies[0]", "\"Rejection\"")]
    [InlineData("T2", "\"act\": \"Reject\"", "\"act\": \"Refuse\"", "ENUM_UNKNOWN", "$.procedures[0].case[1].act", "\"Refuse\"")]
    [InlineData("T2", "\"act\": \"Reject\", ", "", "JSON_MEMBER_MISSING", "$.procedures[0].case[1].act", "{\"id\": \"T2\"")]
    [InlineData("T2", "\"requires\"", "\"needs\"", "JSON_UNKNOWN_MEMBER", "$.procedures[0].case[1].needs", "\"needs\"")]
    [InlineData("T3", "\"id\": \"T3\"", "\"id\": \"T2\"", "DUPLICATE_ID", "$.procedures[0].case[2]", "{\"id\": \"T2\"")]
    [InlineData("T6", ", \"cites\": [\"TN58-A7.1\", \"TN58-A7.3b\"]", "", "CITATION_MISSING", "$.procedures[0].case[5]", "{\"id\": \"T6\"")]
    [InlineData("T6", "[\"TN58-A7.1\", \"TN58-A7.3b\"]", "[]", "CITATION_MISSING", "$.procedures[0].case[5].cites", "[]")]
    [InlineData("T13", "\"once\"", "\"on\": \"Close\", \"once\"", "ROW_TRIGGER", "$.procedures[0].case[12]", "{\"id\": \"T13\"")]
    [InlineData("T27", "\"closes\": \"NoRating\"", "\"closes\": \"Boredom\"", "REF_UNKNOWN", "$.procedures[0].case[17].closes", "\"Boredom\"")]
    [InlineData("publication", "\"starts\": [\"Approve\", \"AmendAndApprove\"]", "\"starts\": []", "CLOCK_NEVER_STARTED", "$.procedures[0].clocks[5]", "{\"id\": \"publication\"")]
    [InlineData("follow-up", "\"stops\": [\"AnswerFollowUp\"]", "\"stops\": []", "CLOCK_NEVER_STOPPED", "$.procedures[0].clocks[8]", "{\"id\": \"follow-up\"")]
    [InlineData("intake", "\"starts\": [\"Register\"]", "\"starts\": [\"Regster\"]", "REF_UNKNOWN", "$.procedures[0].clocks[0].starts[0]", "\"Regster\"")]
    [InlineData("return", "\"onBreach\": \"DeemAccept\"", "\"onBreach\": \"DeemAcept\"", "REF_UNKNOWN", "$.procedures[0].clocks[1].onBreach", "\"DeemAcept\"")]
    [InlineData("return", "\"calendar\": \"office\"", "\"calendar\": \"ofice\"", "REF_UNKNOWN", "$.procedures[0].clocks[1].calendar", "\"ofice\"")]
    [InlineData("return", "\"24 hours\"", "\"24 giờ\"", "LIMIT_FORMAT", "$.procedures[0].clocks[1].limits[0].limit", "\"24 giờ\"")]
    [InlineData("return", "\"24 hours\"", "\"-24 hours\"", "LIMIT_FORMAT", "$.procedures[0].clocks[1].limits[0].limit", "\"-24 hours\"")]
    [InlineData("return", "\"24 hours\"", "\"999999999999 hours\"", "LIMIT_FORMAT", "$.procedures[0].clocks[1].limits[0].limit", "\"999999999999 hours\"")]
    [InlineData("return", "{\"limit\"", "{\"if\": {\"class\": [\"Normal\"]}, \"limit\"", "LIMIT_TABLE", "$.procedures[0].clocks[1].limits", "[{\"if\"")]
    [InlineData("return", "\"limits\": [{\"limit\": \"24 hours\"}]", "\"limits\": []", "LIMIT_TABLE", "$.procedures[0].clocks[1].limits", "[]")]
    public void From_OneDefectInALine_IsReportedAtItsPlace(string line, string old, string changed, string code, string path, string standsThere) =>
        AssertOnly(PresetText.TayNinh.WithLine(line, old, changed), code, path, standsThere);

    [Theory]
    [InlineData("\"effective\": {\"from\": \"2024-11-09\"", "\"effective\": {\"from\": \"2024-11-09\", \"to\": \"2024-11-08\"", "PERIOD_REVERSED", "$.effective.to", "\"2024-11-08\"")]
    [InlineData("\"effective\": {\"from\": \"2024-11-09\"", "\"effective\": {\"from\": \"2024-02-30\"", "DATE_FORMAT", "$.effective.from", "\"2024-02-30\"")]
    [InlineData("\"hotline\": {\"hours\": null", "\"hotline\": {\"hours\": \"7h30-11h30\"", "HOURS_FORMAT", "$.calendars.hotline.hours", "\"7h30-11h30\"")]
    [InlineData("\"closesAs\": \"Satisfied\"", "\"closesAs\": \"Happy\"", "REF_UNKNOWN", "$.feedback.ratings[0].closesAs", "\"Happy\"")]
    [InlineData("\"cutoff\": \"15T00:00\"", "\"cutoff\": \"31T00:00\"", "CUTOFF_FORMAT", "$.reports.cutoff", "\"31T00:00\"")]
    [InlineData("\"kinds\": [\"month\"", "\"kinds\": [\"moon\"", "ENUM_UNKNOWN", "$.reports.kinds[0]", "\"moon\"")]
    [InlineData("\"unpublishableFields\": []", "\"unpublishableFields\": [\"Borders\"]", "REF_UNKNOWN", "$.publication.unpublishableFields[0]", "\"Borders\"")]
    [InlineData("\"assignmentOpens\": \"Dispatched\"", "\"assignmentOpens\": \"Dispatchd\"", "REF_UNKNOWN", "$.procedures[0].assignmentOpens", "\"Dispatchd\"")]
    [InlineData("\"version\": 1", "\"version\": 0", "NUM_RANGE", "$.version", "0")]
    [InlineData("\"minimum\": \"1 year\"", "\"minimum\": \"P1Y\"", "LIMIT_FORMAT", "$.retention.minimum", "\"P1Y\"")]
    public void From_OneDefectOutsideTheRows_IsReportedAtItsPlace(string old, string changed, string code, string path, string standsThere) =>
        AssertOnly(PresetText.TayNinh.With(old, changed), code, path, standsThere);

    /// <summary>There are some sixty acts: whoever misspells one is told which was meant, not all of them.</summary>
    [Fact]
    public void Defect_OfAMisspeltAct_NamesTheOneThatWasMeant() => Assert.Equal(
        ["Reject"], Assert.Single(PresetText.TayNinh.WithLine("T2", "\"act\": \"Reject\"", "\"act\": \"reject\"").Load().Defects).Allowed);

    [Fact]
    public void From_AStateThatNoRowLeadsTo_IsUnreachable() => AssertOnly(
        PresetText.TayNinh.WithLine("Rejected\", \"of\": \"case", line => line + $"\n{{\"id\": \"Limbo\", \"of\": \"case\", \"phase\": \"intake\", {Name}}},"),
        "STATE_UNREACHABLE", "$.procedures[0]", "{", "Limbo");

    [Fact]
    public void From_AStateWithoutAWayOutThatIsNoEnd_IsATrap() => AssertOnly(
        PresetText.TayNinh
            .WithLine("Rejected\", \"of\": \"case", line => line + $"\n{{\"id\": \"Limbo\", \"of\": \"case\", \"phase\": \"intake\", {Name}}},")
            .WithLine("T8", line => line + "\n" + "{\"id\": \"T8x\", \"from\": [\"Classified\"], \"on\": \"Close\", \"act\": \"Close\", \"to\": \"Limbo\", \"by\": [\"ReceptionOfficer\"], \"cites\": [\"X\"]},"),
        "STATE_TRAP", "$.procedures[0]", "{", "Limbo");

    [Fact]
    public void From_ARowThatAnotherOneHides_IsReported() => AssertOnly(
        PresetText.TayNinh.WithLine("T6", line => line + "\n" + line.Replace("\"id\": \"T6\"", "\"id\": \"T6x\"", StringComparison.Ordinal)),
        "ROW_HIDDEN", "$.procedures[0].case[6]", "{\"id\": \"T6x\"", "T6");

    [Fact]
    public void From_RowsThatFireByThemselvesInACircle_AreReported()
    {
        var load = PresetText.TayNinh
            .WithLine("T13", line => line + "\n" + line.Replace("\"id\": \"T13\"", "\"id\": \"T13x\"", StringComparison.Ordinal)
                .Replace("[\"InProcessing\"]", "[\"Classified\"]", StringComparison.Ordinal)
                .Replace("\"to\": \"Classified\"", "\"to\": \"InProcessing\"", StringComparison.Ordinal))
            .Load();

        Assert.Equal(
            [("SETTLING_CIRCLE", "$.procedures[0].case[12]"), ("SETTLING_CIRCLE", "$.procedures[0].case[13]")],
            load.Defects.Select(defect => (defect.Code, defect.Path)));
        Assert.Contains("Classified", load.Defects[0].English, StringComparison.Ordinal);
    }

    [Fact]
    public void From_NoRowThatRegisters_IsReported() =>
        Assert.Contains(PresetText.TayNinh.WithLine("T1", "\"from\": []", "\"from\": [\"Received\"]").Load().Defects, defect => defect.Code == "OPENING_ROW_MISSING");

    [Fact]
    public void From_SeveralDefects_AllAreReportedInTheOrderOfTheFile()
    {
        var load = PresetText.TayNinh
            .With("\"cutoff\": \"15T00:00\"", "\"cutoff\": \"15\"")
            .WithLine("processing", "\"6 working days\"", "\"6 woking days\"")
            .WithLine("T2", "[\"ReceptionOfficer\"]", "[\"Receptionist\"]")
            .WithLine("T10", "\"to\": \"InProgress\"", "\"to\": \"Progress\"")
            .With("\"swappedDays\": \"both\", \"undecidedYear\": \"project\"},\n    \"hotline\"", "\"swappedDays\": \"swap\", \"undecidedYear\": \"project\"},\n    \"hotline\"")
            .Load();

        Assert.Null(load.Preset);
        Assert.Equal(["ENUM_UNKNOWN", "REF_UNKNOWN", "REF_UNKNOWN", "LIMIT_FORMAT", "CUTOFF_FORMAT"], load.Defects.Select(defect => defect.Code));
        Assert.Equal(load.Defects.Select(defect => defect.Line).Order(), load.Defects.Select(defect => defect.Line));
    }

    [Fact]
    public void From_AnUnknownName_OffersTheNearestOnes() =>
        Assert.Equal("Rejected", Assert.Single(PresetText.TayNinh.WithLine("T2", "\"to\": \"Rejected\"", "\"to\": \"Rejectd\"").Load().Defects).Allowed[0]);

    [Theory]
    [InlineData("", "PRESET_EMPTY")]
    [InlineData("  \n", "PRESET_EMPTY")]
    [InlineData("null", "PRESET_EMPTY")]
    [InlineData("[]", "JSON_TYPE")]
    [InlineData("{", "JSON_SYNTAX")]
    [InlineData("{} {}", "JSON_TRAILING")]
    public void From_NoPresetAtAll_IsReported(string text, string code)
    {
        var load = PresetLoad.From(Encoding.UTF8.GetBytes(text));

        Assert.False(load.IsSound);
        Assert.Equal(code, load.Defects[0].Code);
    }

    [Theory]
    [InlineData("3 working days", "2025-03-07 00:00:00")]
    [InlineData("6 working days", "2025-03-12 00:00:00")]
    [InlineData("20 days", "2025-03-25 00:00:00")]
    [InlineData("48 hours", "2025-03-05 08:00:00")]
    public void From_ACopyWithAnotherLimit_MovesTheDueDate(string limit, string due)
    {
        var hotline = new Hotline(PresetText.TayNinh.With("\"limit\": \"6 working days\"", $"\"limit\": \"{limit}\"").Preset);
        hotline.Accepted("2025-03-03");

        Assert.Equal(due, hotline.Due("processing"));
    }

    [Fact]
    public void From_TwoCopies_DifferInTheirContentHash() => Assert.NotEqual(
        PresetText.TayNinh.Preset.Stamp.ContentHash,
        PresetText.TayNinh.WithLine("processing", "6 working days", "5 working days").Preset.Stamp.ContentHash);

    [Fact]
    public void From_APeriodOfOneDay_IsSound() =>
        Assert.True(PresetText.TayNinh.With("\"effective\": {\"from\": \"2024-11-09\"", "\"effective\": {\"from\": \"2024-11-09\", \"to\": \"2024-11-09\"").Load().IsSound);

    private static void AssertOnly(PresetText text, string code, string path, string standsThere, string said = "")
    {
        var load = text.Load();

        Assert.Null(load.Preset);
        var defect = Assert.Single(load.Defects);
        Assert.Equal((code, path), (defect.Code, defect.Path));
        Assert.StartsWith(standsThere, text.Json.Split('\n')[defect.Line - 1][(defect.Column - 1)..], StringComparison.Ordinal);
        Assert.NotEqual(defect.Vietnamese, defect.English);
        Assert.Contains(said, defect.Vietnamese, StringComparison.Ordinal);
        Assert.Contains(said, defect.English, StringComparison.Ordinal);
    }
}
