using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Tests;

public sealed class PresetAdviserTests
{
    /// <summary>What stands in the file, what stands there instead, the advice, its path, a word of its Vietnamese sentence.</summary>
    public static TheoryData<string, string, string, string, string> Advices() => new()
    {
        { "\"calendars\": {", "\"calendars\": {\n    \"ward\": {\"hours\": null},", "CALENDAR_UNUSED", "$.calendars.ward", "ward" },
        { "\"cites\": [\"TN58-A11.2\"]}\n      ]", "\"cites\": [\"TN39-A11.2\"]}\n      ]", "CITE_FOREIGN", "$.procedures[0].clocks[8].cites[0]", "TN58" },
        { "\"requires\": [\"CauseIs(Form, Content)\", \"NoteGiven\"]", "\"requires\": [\"CauseIs(Form, Contents)\", \"NoteGiven\"]", "GUARD_ARGUMENT_UNKNOWN", "$.procedures[0].assignment[9].requires[0]", "Contents" },
        { "[\"BeforeDue(return)\"]", "[\"BeforeDue(returns)\"]", "GUARD_ARGUMENT_UNKNOWN", "$.procedures[0].assignment[2].warns[0]", "procedures.clocks" },
        { "\"if\": [\"CaseIn(Answered)\"]", "\"if\": [\"CaseIn(Replied)\"]", "GUARD_ARGUMENT_UNKNOWN", "$.procedures[0].assignment[14].if[0]", "Replied" },
        { "\"limits\": [{\"limit\": \"1 working day\"}]", "\"limits\": [{\"limit\": \"4 working hours\"}]", "HOURS_MISSING", "$.procedures[0].clocks[4].calendar", "4 working hours" },
        { "\"limits\": [{\"limit\": \"1 working day\"}]", "\"limits\": [{\"if\": {\"kind\": [\"Question\"]}, \"limit\": \"2 working days\"}, {\"limit\": \"1 working day\"}]", "LIMITS_UNCITED", "$.procedures[0].clocks[4].limits", "2 mức" },
        { "\"name\": {\"vi\": \"Xử lý\", \"en\": \"Processing\"}", "\"name\": {\"vi\": \"Xử lý trong 05 ngày làm việc\", \"en\": \"Processing\"}", "LIMIT_WORDING", "$.procedures[0].clocks[3].name.vi", "“05 ngày làm việc”" },
        { "\"name\": {\"vi\": \"Xử lý\", \"en\": \"Processing\"}", "\"name\": {\"vi\": \"Xử lý\", \"en\": \"Processing, 6 days\"}", "LIMIT_WORDING", "$.procedures[0].clocks[3].name.en", "6 working days" },
        { "  \"notifications\": [", "  \"notifications\": [\n    {\"id\": \"Thanks\", \"name\": {\"vi\": \"Cảm ơn\"}, \"to\": [\"Submitter\"], \"media\": [\"sms\"], \"cites\": [\"TN58-A2.7\"]},", "NOTIFICATION_UNUSED", "$.notifications[0]", "Thanks" },
        { "\"act\": \"Remind\", \"by\": [\"SystemOwner\", \"CoordinatingUnit\"], ", "\"act\": \"Remind\", ", "ROW_UNFIRED", "$.procedures[0].case[33]", "Remind" },
        { "\"starts\": [\"Dispatch\", \"Reassign\"]", "\"starts\": [\"Accept\"]", "STATE_UNTIMED", "$.terms.states[8]", "Dispatched" },
        { "{\"id\": \"Form\", \"name\"", "{\"id\": \"Tone\", \"name\": {\"vi\": \"Lời lẽ\"}},\n      {\"id\": \"Form\", \"name\"", "TERM_UNUSED", "$.terms.reworkCauses[0]", "Tone" },
        { "{\"id\": \"Evaluator\", \"party\"", "{\"id\": \"Archivist\", \"party\": \"oversight\", \"name\": {\"vi\": \"Lưu trữ\"}},\n      {\"id\": \"Evaluator\", \"party\"", "TERM_UNUSED", "$.terms.roles[11]", "Archivist" },
        { "{\"id\": \"Satisfied\", \"name\": {\"vi\": \"Hài lòng\", \"en\": \"Satisfied\"}},", "{\"id\": \"Bored\", \"name\": {\"vi\": \"Chán\"}},\n{\"id\": \"Satisfied\", \"name\": {\"vi\": \"Hài lòng\", \"en\": \"Satisfied\"}},", "TERM_UNUSED", "$.terms.closeReasons[0]", "Bored" },
        { "{\"id\": \"DistrictCommittee\", \"name\"", "{\"id\": \"Hamlet\", \"name\": {\"vi\": \"Ấp\"}},\n      {\"id\": \"DistrictCommittee\", \"name\"", "TERM_UNUSED", "$.terms.unitKinds[1]", "Hamlet" },
        { "\"urgencyClasses\": [", "\"urgencyClasses\": [\n      {\"id\": \"Urgent\", \"name\": {\"vi\": \"Khẩn\"}},", "TERM_UNUSED", "$.terms.urgencyClasses[0]", "Urgent" },
    };

    [Theory]
    [MemberData(nameof(Advices))]
    public void Advise_OnOneOddity_TellsItAtItsPlace(string stands, string instead, string code, string path, string word)
    {
        var text = PresetText.TayNinh.With(stands, instead);

        var advice = Assert.Single(Advise(text.Json).Except(Advise(PresetText.TayNinh.Json), SameAdvice.Instance), advice => advice.Code == code && advice.Path == path);

        Assert.Contains(word, advice.In(Language.Vietnamese), StringComparison.Ordinal);
        Assert.NotEqual(advice.In(Language.Vietnamese), advice.In(Language.English));
        Assert.InRange(advice.Line, 1, text.Json.Split('\n').Length);
        Assert.StartsWith($"({advice.Line},{advice.Column}) {path}: {code}: ", advice.ToString(), StringComparison.Ordinal);
    }

    /// <summary>What is told of the regulations that ship is so in the law: hours that the adopter gives, stages that no clause limits.</summary>
    [Fact]
    public void Advise_OnShippedPresets_TellsWhatTheLawLeavesOpen() => Assert.Equal(
        [
            "binh-phuoc-2016-v2 STATE_UNTIMED Rework",
            "dong-nai-1022-2017 HOURS_MISSING 8 working hours office",
            "dong-nai-1022-2017 HOURS_MISSING 48 working hours office",
            "tay-ninh-58-2024 TERM_UNUSED Evaluator",
            "thai-nguyen-2020 STATE_UNTIMED Received",
            "thai-nguyen-2020 STATE_UNTIMED Classified",
            "thai-nguyen-2020 STATE_UNTIMED AwaitingDirection",
            "thai-nguyen-2020 STATE_UNTIMED ResultReady",
        ],
        PresetText.Names.SelectMany(name => Advise(PresetText.Of(name).Json).Select(advice => $"{name} {advice.Code} {string.Join(' ', advice.Arguments)}")));

    /// <summary>What a clock alone sends or fires, its reminders and what recurs while it is overdue, is used.</summary>
    [Theory]
    [InlineData("\"repeats\": {\"every\": \"12 hours\", \"on\": \"ReportProgress\", \"notifies\": [\"Progress\"], \"atMost\": 3}, ", "ROW_UNFIRED ReportProgress; NOTIFICATION_UNUSED Progress")]
    [InlineData("\"reminders\": [{\"when\": \"30 minutes before\", \"notifies\": [\"DueSoon\"]}], ", "NOTIFICATION_UNUSED DueSoon")]
    [InlineData("", "")]
    public void Advise_WithoutWhatAClockDoes_TellsWhatNobodyDoesThen(string gone, string told)
    {
        var text = PresetText.Of("tp-lam-khe");

        Assert.Equal(told, string.Join("; ", Advise(gone.Length == 0 ? text.Json : text.With(gone, "").Json).Select(advice => $"{advice.Code} {advice.Arguments[0]}")));
    }

    /// <summary>On a file about which nothing else is said, but that its fields are not used: what stands in it, what stands there instead, all that is told of that.</summary>
    [Theory]
    [InlineData("\"requires\": [\"PartAwaited\"]", "\"requires\": [\"ReworksBelow(Disatisfied, 1)\"]", "GUARD_ARGUMENT_UNKNOWN $.procedures[0].case[2].requires[0] ReworksBelow Disatisfied terms.reworkCauses")]
    [InlineData("\"requires\": [\"PartAwaited\"]", "\"requires\": [\"ReworkDue(Done, 1)\"]", "GUARD_ARGUMENT_UNKNOWN $.procedures[0].case[2].requires[0] ReworkDue Done feedback.ratings; GUARD_ARGUMENT_UNKNOWN $.procedures[0].case[2].requires[0] ReworkDue Done terms.reworkCauses")]
    [InlineData("\"requires\": [\"PartAwaited\"]", "\"requires\": [\"DateWithin(5, offce)\"]", "GUARD_ARGUMENT_UNKNOWN $.procedures[0].case[2].requires[0] DateWithin offce calendars")]
    [InlineData("\"requires\": [\"PartAwaited\"]", "\"requires\": [\"DateWithin(5, office)\"]", "")]
    [InlineData("\"requires\": [\"PartAwaited\"]", "\"requires\": [\"Pressing(Urgnt)\"]", "GUARD_ARGUMENT_UNKNOWN $.procedures[0].case[2].requires[0] Pressing Urgnt terms.urgencyClasses")]
    [InlineData("\"requires\": [\"PartAwaited\"]", "\"requires\": [\"ReportedIfCritical(Urgent, Chairman)\"]", "GUARD_ARGUMENT_UNKNOWN $.procedures[0].case[2].requires[0] ReportedIfCritical Chairman terms.roles")]
    [InlineData("\"requires\": [\"PartAwaited\"]", "\"requires\": [\"CaseIn(InProgress)\"]", "GUARD_ARGUMENT_UNKNOWN $.procedures[0].case[2].requires[0] CaseIn InProgress terms.states (\"of\": \"case\")")]
    [InlineData("\"requires\": [\"PartAwaited\"]", "\"requires\": [\"AllLiveIn(Received)\"]", "GUARD_ARGUMENT_UNKNOWN $.procedures[0].case[2].requires[0] AllLiveIn Received terms.states (\"of\": \"assignment\")")]
    [InlineData("\"limits\": [{\"limit\": \"5 working days\"}]", "\"limits\": [{\"if\": {\"field\": [\"Lighting\"]}, \"limit\": \"5 working days\"}, {\"limit\": \"5 working days\"}]", "LIMIT_UNDECIDED $.procedures[0].clocks[0].limits[0]")]
    [InlineData("\"limits\": [{\"limit\": \"5 working days\"}]", "\"onReclassify\": \"restart\", \"limits\": [{\"if\": {\"field\": [\"Lighting\"]}, \"limit\": \"5 working days\"}, {\"limit\": \"5 working days\"}]", "")]
    [InlineData("\"limits\": [{\"limit\": \"5 working days\"}]", "\"settledBy\": [\"Accept\"], \"limits\": [{\"if\": {\"field\": [\"Lighting\"]}, \"limit\": \"5 working days\"}, {\"limit\": \"5 working days\"}]", "")]
    [InlineData("\"hours\": \"07:30-11:30,13:00-17:00\"", "\"hours\": null, \"outsideHours\": \"nextOpening\"", "OPENING_UNKNOWN $.calendars.office.outsideHours office")]
    [InlineData("\"hours\": \"07:30-11:30,13:00-17:00\"", "\"hours\": \"07:30-11:30\", \"outsideHours\": \"nextOpening\"", "")]
    [InlineData("\"issued\": \"2024-12-01\"", "\"issued\": \"2025-01-02\"", "ISSUED_AFTER_EFFECT $.document.issued 2025-01-02 2025-01-01")]
    [InlineData("\"issued\": \"2024-12-01\"", "\"issued\": \"2025-01-01\"", "")]
    [InlineData("{\"id\": \"Citizen\", \"name\": {\"vi\": \"Công dân\", \"en\": \"Citizen\"}}", "", "TERMS_MISSING $.procedures[0].case[0] Register terms.submitterKinds")]
    [InlineData("\"on\": \"Close\", \"act\": \"Close\"", "\"on\": \"Close\", \"act\": \"Rate\"", "TERMS_MISSING $.procedures[0].case[4] Rate feedback.ratings")]
    [InlineData("\"on\": \"Close\", \"act\": \"Close\"", "\"on\": \"Close\", \"act\": \"RequestRework\"", "TERMS_MISSING $.procedures[0].case[4] RequestRework terms.reworkCauses")]
    [InlineData("\"on\": \"Close\", \"act\": \"Close\"", "\"on\": \"Close\", \"act\": \"GiveRuling\"", "TERMS_MISSING $.procedures[0].case[4] GiveRuling terms.motions")]
    [InlineData("\"on\": \"Close\", \"act\": \"Close\"", "\"on\": \"Close\", \"act\": \"Reject\"", "GROUNDS_UNASKED $.procedures[0].case[4]")]
    [InlineData("\"on\": \"Close\", \"act\": \"Close\"", "\"on\": \"Close\", \"act\": \"Reject\", \"requires\": [\"GroundsGiven\"]", "TERMS_MISSING $.procedures[0].case[4] Reject intake.grounds")]
    public void Advise_OnOneOddityOfASmallFile_TellsThatAlone(string stands, string instead, string told)
    {
        var before = Advise(PresetText.Of("minh-ha").Json).Select(Line).ToList();

        Assert.Equal(told, string.Join("; ", Advise(PresetText.Of("minh-ha").With(stands, instead).Json).Select(Line).Except(before)));
    }

    /// <summary>Without a classification no case has a field; with one, a clock that starts behind it knows which.</summary>
    [Theory]
    [InlineData("Dispatch", "")]
    [InlineData("Accept", "")]
    [InlineData("Classify", "")]
    [InlineData("Register", "LIMIT_UNDECIDED $.procedures[0].clocks[0].limits[0]")]
    public void Advise_OnALimitByField_TellsItWhereTheClockStartsBeforeTheClassification(string starts, string told)
    {
        var text = PresetText.Of("minh-ha")
            .With("{\"id\": \"B2\"", "{\"id\": \"B1b\", \"from\": [\"Received\"], \"on\": \"Classify\", \"act\": \"Classify\", \"by\": [\"ReceptionOfficer\"], \"cites\": [\"MH-4\"]},\n        {\"id\": \"B2\"")
            .With("{\"id\": \"Dispatch\", \"name\"", "{\"id\": \"Classify\", \"name\": {\"vi\": \"Phân loại\", \"en\": \"Classify\"}},\n      {\"id\": \"Dispatch\", \"name\"")
            .With("\"of\": \"assignment\", \"owedBy\"", "\"of\": \"case\", \"owedBy\"")
            .With("\"starts\": [\"Dispatch\"], \"stops\": [\"SubmitResult\"], \"limits\": [", $"\"starts\": [\"{starts}\"], \"stops\": [\"SubmitResult\"], \"limits\": [{{\"if\": {{\"field\": [\"Lighting\"]}}, \"limit\": \"2 days\"}}, ");

        Assert.Equal(told, string.Join("; ", Advise(text.Json).Where(advice => advice.Code == "LIMIT_UNDECIDED").Select(Line)));
    }

    [Fact]
    public void Advise_OnAClockThatCountsFromTheNextOpeningWithoutHours_TellsIt() => Assert.Contains(
        "OPENING_UNKNOWN $.procedures[0].clocks[0].anchor office",
        Advise(PresetText.Of("minh-ha").With("\"hours\": \"07:30-11:30,13:00-17:00\"", "\"hours\": null").With("\"starts\": [\"Dispatch\"]", "\"anchor\": \"nextOpening\", \"starts\": [\"Dispatch\"]").Json).Select(Line));

    /// <summary>One of two procedures that share their states measures nothing in them.</summary>
    [Fact]
    public void Advise_OnAStateThatOneOfTwoProceduresMeasures_TellsTheOtherOne()
    {
        var text = PresetText.Of("phuong-hoa-sen");
        var before = Advise(text.Json).Select(Line).ToList();
        var clocks = text.Json.IndexOf("\"clocks\": [", text.Json.IndexOf("\"id\": \"questions\"", StringComparison.Ordinal), StringComparison.Ordinal);
        var silent = text.Json.Remove(clocks, text.Json.IndexOf("\n      ]", clocks, StringComparison.Ordinal) - clocks).Insert(clocks, "\"clocks\": [");

        Assert.Contains("STATE_UNTIMED $.procedures[1] Received", Advise(silent).Select(Line).Except(before));
    }

    /// <summary>What an amendment takes out of the regulation below leaves things there of which nothing was to be said before.</summary>
    [Fact]
    public void Advise_OnAnAmendmentThatTakesOutAClock_TellsWhatThatLeaves() => Assert.Equal(
        ["STATE_UNTIMED $.amends InProcessing", "STATE_UNTIMED $.amends Dispatched", "STATE_UNTIMED $.amends InProgress", "CALENDAR_UNUSED $.amends office"],
        Amendment("\"procedures\": [{\"id\": \"ordinary\", \"clocks\": [{\"id\": \"processing\", \"removed\": true}]}]"));

    [Theory]
    [InlineData("minh-ha", "")]
    [InlineData("minh-hai", "AMENDS_PROVINCE $.province minh-hai minh-ha")]
    public void Advise_OnAnAmendmentOfAnotherProvince_TellsIt(string province, string told) =>
        Assert.Equal(told, string.Join("; ", Amendment($"\"province\": \"{province}\"")));

    [Fact]
    public void Advise_OnAnAmendmentThatTakesNothingOut_IsSilentAboutTheRegulationBelow() => Assert.All(
        PresetText.Invented.Where(name => PresetText.Of(name).Json.Contains("\"amends\": \"", StringComparison.Ordinal)),
        name => Assert.DoesNotContain(PresetAdviser.Advise(Encoding.UTF8.GetBytes(PresetText.Of(name).Json), sources: PresetText.Sources), advice => advice.Path == "$.amends"));

    [Fact]
    public void Advise_WithAListOfClauses_TellsTheClausesThatAreNotInIt()
    {
        var cited = PresetText.TayNinh.Preset.Procedures[0].Clocks[0].Cites[0];
        var all = PresetText.TayNinh.Json.Split('"').Where(part => part.StartsWith("TN58-", StringComparison.Ordinal)).Select(part => new ClauseId(part)).ToHashSet();

        Assert.DoesNotContain(PresetAdviser.Advise(Encoding.UTF8.GetBytes(PresetText.TayNinh.Json), clauses: all), advice => advice.Code == "CITE_UNLISTED");
        all.Remove(cited);
        Assert.All(
            PresetAdviser.Advise(Encoding.UTF8.GetBytes(PresetText.TayNinh.Json), clauses: all).Where(advice => advice.Code == "CITE_UNLISTED"),
            advice => Assert.Equal(cited.Value, Assert.Single(advice.Arguments)));
    }

    [Fact]
    public void Advise_OnADefectiveFile_IsSilent() => Assert.Empty(Advise(PresetText.TayNinh.With("\"6 working days\"", "\"six days\"").Json));

    [Fact]
    public void Advise_Twice_IsTheSame() => Assert.True(Advise(PresetText.DongNai.Json).SequenceEqual(Advise(PresetText.DongNai.Json)));

    [Theory]
    [InlineData("Xử lý trong 06 ngày làm việc", "6 working days")]
    [InlineData("trong vòng sáu (06) ngày làm việc", "6 working days")]
    [InlineData("xử lý trong 10 (mười) ngày", "10 days")]
    [InlineData("05 (năm) ngày làm việc", "5 working days")]
    [InlineData("48h", "48 hours")]
    [InlineData("24 giờ, kể cả ngày nghỉ", "24 hours")]
    [InlineData("8 giờ  hành chính", "8 working hours")]
    [InlineData("a 6-day limit", "6 days")]
    [InlineData("within 2 Working Days", "2 working days")]
    [InlineData("30 phút rồi 2 tháng", "30 minutes|2 months")]
    [InlineData("1 năm", "1 year")]
    [InlineData("ngày 15 tháng 8 năm 2025", "")]
    [InlineData("Điều 8.2 ngày 3", "")]
    [InlineData("Quyết định 58/2024/QĐ-UBND", "")]
    [InlineData("0 ngày", "")]
    [InlineData("5 ngàyx", "")]
    public void In_RunningText_FindsTheLimits(string text, string limits) =>
        Assert.Equal(limits, string.Join('|', LimitPhrase.In(text).Select(phrase => phrase.Limit.ToString())));

    private static List<string> Amendment(string members) =>
    [
        .. PresetAdviser.Advise(
            Encoding.UTF8.GetBytes($$"""{"id": "minh-ha-test", "version": 1, "amends": "minh-ha", "name": {"vi": "Thử"}, "effective": {"from": "2025-02-01", "cites": ["MH-1"]}, {{members}}}"""),
            sources: PresetText.Sources).Select(Line),
    ];

    private static string Line(PresetAdvice advice) => string.Join(' ', advice.Arguments.Prepend(advice.Path).Prepend(advice.Code));

    private static System.Collections.Immutable.ImmutableArray<PresetAdvice> Advise(string json) => PresetAdviser.Advise(Encoding.UTF8.GetBytes(json));

    /// <summary>Places move when a line is put in; what is said does not.</summary>
    private sealed class SameAdvice : IEqualityComparer<PresetAdvice>
    {
        public static SameAdvice Instance { get; } = new();

        public bool Equals(PresetAdvice? x, PresetAdvice? y) => x!.Code == y!.Code && x.Arguments.SequenceEqual(y.Arguments, StringComparer.Ordinal);

        public int GetHashCode(PresetAdvice obj) => obj.Code.GetHashCode(StringComparison.Ordinal);
    }
}
