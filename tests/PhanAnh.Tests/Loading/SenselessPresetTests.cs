namespace PhanAnh.Tests;

/// <summary>Files of the right form that say what cannot be: each is refused once, at its place.</summary>
public sealed class SenselessPresetTests
{
    /// <summary>What stands in the file, what stands there instead, the only defect and its place; none where the file is in order.</summary>
    [Theory]
    [InlineData("\"phase\": \"ended\", \"outcome\": \"answered\"", "\"phase\": \"ended\"", "OUTCOME_MISSING $.terms.states[3]")]
    [InlineData("\"phase\": \"ended\", \"outcome\": \"answered\"", "\"phase\": \"ended\", \"outcome\": null", "OUTCOME_MISSING $.terms.states[3]")]
    [InlineData("\"phase\": \"ended\", \"outcome\": \"returned\"", "\"phase\": \"ended\"", "")]
    [InlineData("{\"id\": \"B5\", \"from\": [\"Answered\"]", "{\"id\": \"B5\", \"from\": []", "ROW_FROM_NOWHERE $.procedures[0].case[4].from")]
    [InlineData("{\"id\": \"A4\", \"from\": [\"ResultReady\"]", "{\"id\": \"A4\", \"from\": []", "ROW_FROM_NOWHERE $.procedures[0].assignment[3].from")]
    [InlineData("{\"id\": \"B4\", \"from\": [\"InProcessing\"]", "{\"id\": \"B4\", \"from\": []", "ROW_FROM_NOWHERE $.procedures[0].case[3].from")]
    [InlineData("\"on\": \"Accept\", \"act\": \"Accept\"", "\"on\": \"Accept\", \"act\": \"Register\"", "ACT_MISPLACED $.procedures[0].assignment[0].act")]
    [InlineData("\"cites\": [\"MH-2\"]}\n    ]", "\"from\": \"2025-06-02\", \"to\": \"2025-06-01\", \"cites\": [\"MH-2\"]}\n    ]", "PERIOD_REVERSED $.intake.channels[0].to")]
    [InlineData("\"cites\": [\"MH-2\"]}\n    ]", "\"from\": \"2025-06-01\", \"to\": \"2025-06-01\", \"cites\": [\"MH-2\"]}\n    ]", "")]
    [InlineData("{\"id\": \"zalo\", \"name\": {\"vi\": \"Zalo\", \"en\": \"Zalo\"}, \"cites\": [\"MH-2\"]}", "", "LIST_EMPTY $.intake.channels")]
    [InlineData("\"minimum\": \"1 year\"", "\"minimum\": \"1 year\", \"maximum\": \"11 months\"", "RETENTION_REVERSED $.retention.maximum")]
    [InlineData("\"minimum\": \"1 year\"", "\"minimum\": \"1 year\", \"maximum\": \"364 days\"", "RETENTION_REVERSED $.retention.maximum")]
    [InlineData("\"minimum\": \"1 year\"", "\"minimum\": \"1 year\", \"maximum\": \"365 days\"", "")]
    [InlineData("\"minimum\": \"1 year\"", "\"minimum\": \"1 year\", \"maximum\": \"12 months\"", "")]
    [InlineData("\"requires\": [\"PartAwaited\"]", "\"requires\": [\"ReworksBelow(Done, hai)\"]", "NUM_RANGE $.procedures[0].case[2].requires[0]")]
    [InlineData("\"requires\": [\"PartAwaited\"]", "\"requires\": [\"ReworksBelow(Done, 0)\"]", "NUM_RANGE $.procedures[0].case[2].requires[0]")]
    [InlineData("\"requires\": [\"PartAwaited\"]", "\"requires\": [\"ReworksBelow(Done, -1)\"]", "NUM_RANGE $.procedures[0].case[2].requires[0]")]
    [InlineData("\"requires\": [\"PartAwaited\"]", "\"requires\": [\"!ReworkDue(Done, 1001)\"]", "NUM_RANGE $.procedures[0].case[2].requires[0]")]
    [InlineData("\"requires\": [\"PartAwaited\"]", "\"requires\": [\"ReworksBelow(Done, 1000)\"]", "")]
    [InlineData("\"requires\": [\"PartAwaited\"]", "\"requires\": [\"AppointmentsBelow(hai)\"]", "NUM_RANGE $.procedures[0].case[2].requires[0]")]
    [InlineData("\"requires\": [\"PartAwaited\"]", "\"requires\": [\"AppointmentsBelow(0)\"]", "NUM_RANGE $.procedures[0].case[2].requires[0]")]
    [InlineData("\"requires\": [\"PartAwaited\"]", "\"requires\": [\"AppointmentsAre(x)\"]", "NUM_RANGE $.procedures[0].case[2].requires[0]")]
    [InlineData("\"requires\": [\"PartAwaited\"]", "\"requires\": [\"AppointmentsAre(0)\"]", "")]
    [InlineData("\"requires\": [\"PartAwaited\"]", "\"requires\": [\"DateWithin(x, office)\"]", "NUM_RANGE $.procedures[0].case[2].requires[0]")]
    [InlineData("\"requires\": [\"PartAwaited\"]", "\"requires\": [\"DateWithin(0, office)\"]", "")]
    [InlineData("\"requires\": [\"PartAwaited\"]", "\"requires\": [\"OpinionIs(theirs)\"]", "ENUM_UNKNOWN $.procedures[0].case[2].requires[0]")]
    [InlineData("\"requires\": [\"PartAwaited\"]", "\"requires\": [\"OpinionIs(ours)\"]", "")]
    [InlineData("\"requires\": [\"PartAwaited\"]", "\"requires\": [\"ScopeIs(Submitter, Recording)\"]", "ENUM_UNKNOWN $.procedures[0].case[2].requires[0]")]
    [InlineData("\"requires\": [\"PartAwaited\"]", "\"requires\": [\"ScopeIs(Submitter, Record)\"]", "")]
    public void From_ALineThatCannotBe_IsTheOnlyDefect(string stands, string instead, string told)
    {
        var load = PresetText.Of("minh-ha").With(stands, instead).Load();

        Assert.Equal(told, string.Join("; ", load.Defects.Select(defect => $"{defect.Code} {defect.Path}")));
        Assert.All(load.Defects, defect => Assert.NotEqual(defect.Vietnamese, defect.English));
    }

    [Theory]
    [InlineData("false", "ENUM_UNKNOWN $.terms.fields[0].removed: false")]
    [InlineData("\"no\"", "JSON_TYPE $.terms.fields[0].removed: \"no\"")]
    [InlineData("true", "")]
    public void From_AnEntryThatIsNotTakenOut_IsToldWhereThatStands(string removed, string told) => Assert.Equal(
        told,
        string.Join("; ", Amendment("minh-ha", $$"""{"fields": [{"id": "Lighting", "removed": {{removed}}}]}""").Defects.Select(defect => $"{defect.Code} {defect.Path}: {defect.Found}")));

    /// <summary>A file cannot build on itself, so that its own name is no candidate for the one that is missing.</summary>
    [Fact]
    public void From_AnAmendmentOfNothing_OffersOtherFilesAlone()
    {
        var defect = Assert.Single(Amendment("minh-ha-tests", "{}").Defects, defect => defect.Code == "REF_UNKNOWN");

        Assert.DoesNotContain("minh-ha-test", defect.Allowed);
        Assert.NotEmpty(defect.Allowed);
    }

    [Fact]
    public void From_ARowWithoutAName_IsNoCandidateForAClock()
    {
        var load = PresetText.Of("minh-ha").With("{\"id\": \"B4\", \"from\"", "{\"from\"").With("\"starts\": [\"Dispatch\"]", "\"starts\": [\"Khoibat\"]").Load();

        var defect = Assert.Single(load.Defects, defect => defect.Code == "REF_UNKNOWN");
        Assert.DoesNotContain("_", defect.Allowed);
        Assert.Contains("Register", defect.Allowed);
    }

    private static PresetLoad Amendment(string amended, string terms) => PresetLoad.From(
        System.Text.Encoding.UTF8.GetBytes($$"""{"id": "minh-ha-test", "version": 1, "amends": "{{amended}}", "name": {"vi": "Thử"}, "effective": {"from": "2025-02-01", "cites": ["MH-1"]}, "terms": {{terms}}}"""),
        sources: PresetText.Sources);

    [Fact]
    public void From_NoProcedureAtAll_IsRefused()
    {
        var json = PresetText.Of("minh-ha").Json;
        var begin = json.IndexOf("\"procedures\": [", StringComparison.Ordinal);
        var end = json.IndexOf("\"notifications\"", StringComparison.Ordinal);

        var load = PresetText.Of("minh-ha").Rewritten(string.Concat(json.AsSpan(0, begin), "\"procedures\": [],\n  ", json.AsSpan(end))).Load();

        Assert.Equal([("LIST_EMPTY", "$.procedures")], load.Defects.Select(defect => (defect.Code, defect.Path)));
    }
}
