using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>A case that ends because its submitter is silent, and a regulation under which none may.</summary>
[Regulation("minh-ha-silence")]
public sealed class SilenceTests
{
    private static readonly PresetText Text = PresetText.Of("minh-ha-silence");

    [Fact]
    [Trait("Clause", "MH-S-2")]
    public void Advance_TenDaysOfSilence_EndsTheCase()
    {
        var hotline = Asked();

        hotline.Advance("2025-03-13 23:59:59");
        Assert.Equal("AwaitingSubmitter", hotline.State);
        hotline.Advance("2025-03-14 00:00");
        Assert.Equal(("Lapsed", "Silence"), (hotline.State, hotline.Case.CloseReason?.Value));
        Assert.Equal("2025-03-14 00:00:00", Hotline.Local(hotline.Case.EndedAt));
    }

    [Fact]
    [Trait("Clause", "MH-S-1")]
    public void Supply_InTime_GoesOn()
    {
        var hotline = Asked();
        hotline.Must("2025-03-05 08:00", Hotline.Submitter, new SupplyClarificationAct(), "Supply");

        hotline.Advance("2025-06-01 00:00");
        Assert.Equal("InProcessing", hotline.State);
    }

    [Fact]
    public void Load_ARegulationThatForbidsIt_RefusesTheRow()
    {
        var forbidding = Text.With("\"effective\"", "\"closing\": {\"bySilence\": false, \"cites\": [\"MH-S-3\"]},\n  \"effective\"");

        var defect = Assert.Single(forbidding.Load().Defects);
        Assert.Equal(("CLOSES_BY_SILENCE", "$.procedures[0].case[2]"), (defect.Code, defect.Path));
        Assert.Equal(["silence"], defect.Allowed);
        Assert.True(forbidding.With(", \"onBreach\": \"Lapse\"", "").WithLine("S3", "\"closes\"", "\"by\": [\"ReceptionOfficer\"], \"closes\"").Load().IsSound);
    }

    /// <summary>What time causes may end a case by a row that fires by itself afterwards.</summary>
    [Fact]
    public void Load_ARowThatFollowsByItself_IsRefusedToo()
    {
        var text = Text.With("\"effective\"", "\"closing\": {\"bySilence\": false, \"cites\": [\"MH-S-3\"]},\n  \"effective\"")
            .WithLine("S3", "\"act\": \"Close\", \"to\": \"Lapsed\", \"closes\": \"Silence\"", "\"act\": \"Progress\", \"assignmentsTo\": \"Returned\"")
            .WithLine("S2", line => line + "\n{\"id\": \"S4\", \"from\": [\"AwaitingSubmitter\"], \"once\": {\"noneLive\": true}, \"act\": \"Close\", \"to\": \"Lapsed\", \"closes\": \"Silence\", \"cites\": [\"MH-S-2\"]},");

        var defect = Assert.Single(text.Load().Defects);
        Assert.Equal(("CLOSES_BY_SILENCE", "$.procedures[0].case[2]"), (defect.Code, defect.Path));
    }

    private static Hotline Asked()
    {
        var hotline = MinhHa.Dispatched("minh-ha-silence", "2025-03-03");
        hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-03 09:00", Hotline.Reception, new RequestClarificationAct(), "AskSubmitter");
        hotline.Must("2025-03-03 09:00", Hotline.Reception, new RequestClarificationAct { Note = Hotline.Text("Ở đâu?") }, "AskSubmitter");
        return hotline;
    }
}
