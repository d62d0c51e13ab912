using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Several procedures in one regulation, each for its kinds of case.</summary>
[Regulation("procedures-by-kind")]
public sealed class ProcedureByKindTests() : SharedRows("procedures-by-kind")
{
    [Theory]
    [InlineData("Reflection", "reflections", "2025-03-11 00:00:00")]
    [InlineData("Question", "questions", "2025-03-05 00:00:00")]
    public void Register_OfAKind_TakesItsProcedure(string kind, string procedure, string due)
    {
        var hotline = new Hotline(InventedPreset.Of("procedures-by-kind"));
        hotline.Must("2025-03-03 08:00", Hotline.Submitter, new RegisterAct(new("zalo"), new(kind), new("Citizen"), Hotline.Complete) { SubmitterId = Hotline.Text("citizen-1") });
        hotline.Dispatch("2025-03-03 09:00", "U1");

        Assert.Equal(procedure, hotline.Case.Procedure);
        Assert.Equal(due, hotline.Due("processing"));
    }

    [Fact]
    public void Load_AKindThatNoProcedureTakes_IsRefused() => Assert.Contains(
        InventedPreset.Load("procedures-by-kind", "\"for\": {\"kinds\": [\"Question\"]}", "\"for\": {\"kinds\": [\"Reflection\"]}").Defects,
        defect => (defect.Code, defect.Path) == ("KIND_WITHOUT_PROCEDURE", "$.procedures"));
}
