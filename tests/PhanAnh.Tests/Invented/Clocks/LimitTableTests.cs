using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Limits by class, field, kind, channel, unit and kind of unit: one table with precedence, whose winner stands in the event.</summary>
[Regulation("limits-by-table")]
public sealed class LimitTableTests() : SharedRows("limits-by-table")
{
    private const string Name = "limits-by-table";

    /// <summary>What the case is, where and when it goes, which row wins, and when it is due. A dash stands for what the case has not.</summary>
    public static TheoryData<string, string, string, string, string, string, string, string> Cases() => new()
    {
        { "Reflection", "-", "-", "zalo", "U1", "2025-03-03 09:00", "ordinary", "2025-03-11 00:00:00" },
        { "Reflection", "-", "Water", "zalo", "U1", "2025-03-03 09:00", "water", "2025-03-04 00:00:00" },
        { "Reflection", "Critical", "Lighting", "zalo", "U1", "2025-03-03 09:00", "critical", "2025-03-03 13:00:00" },
        { "Reflection", "Critical", "Water", "zalo", "U1", "2025-03-03 09:00", "critical", "2025-03-03 13:00:00" },
        { "Reflection", "Critical", "Lighting", "hotline", "U1", "2025-03-03 09:00", "fire-line", "2025-03-03 09:45:00" },
        { "Reflection", "Usual", "Lighting", "hotline", "U1", "2025-03-03 09:00", "ordinary", "2025-03-11 00:00:00" },
        { "Question", "-", "-", "zalo", "U2", "2025-03-05 09:00", "question", "2025-03-15 00:00:00" },
        { "Question", "-", "-", "zalo", "U1", "2025-03-05 09:00", "question-elsewhere", "2025-03-18 00:00:00" },
        { "Reflection", "-", "-", "zalo", "U4", "2025-03-03 09:00", "unit-four", "2025-03-04 14:30:00" },
        { "Question", "-", "-", "zalo", "U4", "2025-03-05 09:00", "question-elsewhere", "2025-03-18 00:00:00" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Dispatch_OfACase_IsPromisedByTheRowThatWins(string kind, string urgency, string field, string channel, string unit, string at, string row, string due)
    {
        var hotline = Sent(InventedPreset.Of(Name), kind, urgency, field, channel, unit, at);

        Assert.Equal((row, due), (hotline.Clock("processing", at).Winner, hotline.Due("processing")));
        Assert.Contains(hotline.Log.SelectMany(e => e.Clocks), mark => mark.Clock.Value == "processing" && mark.Promise!.Winner == row);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Dispatch_WithoutTheRowThatWon_IsPromisedByAnother(string kind, string urgency, string field, string channel, string unit, string at, string row, string due)
    {
        if (row == "ordinary")
        {
            return;
        }

        var hotline = Sent(PresetText.Of(Name).WithLine(row, _ => "").Preset, kind, urgency, field, channel, unit, at);

        Assert.NotEqual(row, hotline.Clock("processing", at).Winner);
        Assert.NotEqual(due, hotline.Due("processing"));
    }

    [Fact]
    public void Dispatch_ToAUnitWithAShorterLimitOfItsOwn_RecordsTheUnit()
    {
        var hotline = new Hotline(InventedPreset.Of(Name));
        hotline.KnowUnit(Hotline.Named("U3") with { OwnLimits = System.Collections.Immutable.ImmutableDictionary<string, PhanAnh.Calendar.TimeLimit>.Empty.Add("", PhanAnh.Calendar.TimeLimit.WorkingDays(2)) });
        hotline.Register("2025-03-03 08:00");
        hotline.Dispatch("2025-03-03 09:00", "U3");

        Assert.Equal(("unit", "2025-03-06 00:00:00"), (hotline.Clock("processing", "2025-03-03 09:00").Winner, hotline.Due("processing")));
    }

    [Fact]
    public void Register_WithALimitThatDoesNotRoll_EndsOnASunday()
    {
        var hotline = new Hotline(InventedPreset.Of(Name));
        hotline.Register("2025-03-03 08:00");

        Assert.Equal("2025-03-24 00:00:00", hotline.Due("reply"));
    }

    /// <summary>A change of one row, the code, and where it stands.</summary>
    [Theory]
    [InlineData("\"precedence\": 80", "\"precedence\": 90", "LIMIT_TWO_WINNERS", "limits[1]")]
    [InlineData("\"precedence\": 50", "\"precedence\": 80", "LIMIT_TWO_WINNERS", "limits[2]")]
    [InlineData("\"precedence\": 30", "\"precedence\": 45", "LIMIT_HIDDEN", "limits[3]")]
    [InlineData("\"precedence\": 20, ", "", "JSON_MEMBER_MISSING", "limits[5].precedence")]
    [InlineData("\"precedence\": 20", "\"precedence\": 0", "NUM_RANGE", "limits[5].precedence")]
    [InlineData("\"id\": \"ordinary\", \"limit\"", "\"id\": \"water\", \"limit\"", "DUPLICATE_ID", "limits[6]")]
    [InlineData("\"unitKind\": [\"Commune\"]", "\"unitKind\": [\"District\"]", "REF_UNKNOWN", "limits[3].if.unitKind[0]")]
    [InlineData("\"channel\": [\"hotline\"]", "\"channel\": [\"telex\"]", "REF_UNKNOWN", "limits[0].if.channel[0]")]
    [InlineData("\"id\": \"ordinary\", \"limit\"", "\"id\": \"ordinary\", \"if\": {\"field\": [\"Lighting\"]}, \"precedence\": 1, \"limit\"", "LIMIT_TABLE", "limits")]
    public void Load_ATableThatLeavesTheWinnerOpen_IsRefused(string stands, string instead, string code, string place)
    {
        var load = InventedPreset.Load(Name, stands, instead);

        Assert.Null(load.Preset);
        Assert.Contains(load.Defects, defect => (defect.Code, defect.Path) == (code, "$.procedures[0].clocks[0]." + place));
    }

    [Fact]
    public void Load_ATableWithMoreRowsThanAnybodyReads_IsRefused()
    {
        var rows = string.Concat(Enumerable.Range(100, 200).Select(i => $"{{\"id\": \"row-{i}\", \"precedence\": {i}, \"if\": {{\"unit\": [\"X{i}\"]}}, \"limit\": \"1 hour\"}}, "));

        var load = InventedPreset.Load(Name, "{\"id\": \"fire-line\"", rows + "{\"id\": \"fire-line\"");

        Assert.Equal("SIZE_LIMIT", Assert.Single(load.Defects).Code);
    }

    private static Hotline Sent(Preset preset, string kind, string urgency, string field, string channel, string unit, string at)
    {
        var hotline = new Hotline(preset);
        hotline.KnowUnit(Hotline.Named("U2") with { Kind = new TermCode("Commune") });
        hotline.KnowUnit(Hotline.Named("U1") with { Kind = new TermCode("Department") });
        hotline.Must(at, Hotline.Submitter, new RegisterAct(new(channel), new(kind), new("Citizen"), Hotline.Complete) { SubmitterId = Hotline.Text("citizen-1") });
        if (field != "-")
        {
            hotline.Must(at, Hotline.Reception, new ClassifyAct(new(field)) { UrgencyClass = urgency == "-" ? null : new TermCode(urgency) });
        }

        hotline.Dispatch(at, unit);
        return hotline;
    }
}
