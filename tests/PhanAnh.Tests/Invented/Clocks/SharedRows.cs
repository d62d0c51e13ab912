using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The rows that the small regulations about clocks have in common: sorted, sent, given back, sent again, taken on, done, closed.</summary>
public abstract class SharedRows(string regulation)
{
    [Fact]
    public void Life_OfACaseOfEveryKind_GoesThroughTheCommonRows()
    {
        foreach (var kind in PresetText.Of(regulation).Preset.Terms.CaseKinds)
        {
            var hotline = Sent(kind.Code);
            Assert.Equal("Handling", hotline.State);
            hotline.Must("2025-03-03 08:40", Hotline.Reception, new ClassifyAct(hotline.Preset.Terms.Fields[0].Code));
            hotline.Must("2025-03-03 08:50", Hotline.Officer("U1"), new ReturnAct());
            Assert.Equal("Returned", hotline.StateOf("U1"));
            hotline.Must("2025-03-03 09:00", Hotline.Reception, Sending("U2"));
            hotline.Accept("2025-03-03 09:10", "U2");
            Assert.Equal("Working", hotline.StateOf("U2"));
            hotline.Submit("2025-03-03 09:20", "U2");
            Assert.Equal(("Closed", "Handled"), (hotline.State, hotline.Case.CloseReason?.Value));
        }
    }

    [Fact]
    public void SubmitResult_OfWhatWasNotTakenOn_EndsTheCaseToo()
    {
        foreach (var kind in PresetText.Of(regulation).Preset.Terms.CaseKinds)
        {
            var hotline = Sent(kind.Code);
            hotline.Submit("2025-03-03 09:20");
            Assert.Equal("Closed", hotline.State);
        }
    }

    private Hotline Sent(TermCode kind)
    {
        var hotline = new Hotline(PresetText.Of(regulation).Preset);
        hotline.Must("2025-03-03 08:00", Hotline.Submitter, Hotline.Registration() with { CaseKind = kind });
        Assert.Equal("Received", hotline.State);
        hotline.Must("2025-03-03 08:10", Hotline.Reception, new ClassifyAct(hotline.Preset.Terms.Fields[0].Code));
        hotline.Must("2025-03-03 08:30", Hotline.Reception, Sending("U1"));
        return hotline;
    }

    private static DispatchAct Sending(string unit) => new([new(unit)]) { Document = new("15/CV", new LocalDate(2025, 2, 27)) };
}
