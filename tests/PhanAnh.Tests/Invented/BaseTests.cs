using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The plain regulation that the others amend: received, dispatched, handled, answered, closed.</summary>
[Regulation("minh-ha")]
public sealed class BaseTests
{
    [Fact]
    [Trait("Clause", "MH-4")]
    public void Close_ACaseThatWasHandled_EndsIt()
    {
        var hotline = MinhHa.Answered("minh-ha", "2025-03-03");

        Assert.Equal("Answered", hotline.State);
        Assert.Equal(["Dispatched", "Answered"], hotline.NoticeCodes);
        Assert.Equal("2025-03-11 00:00:00", hotline.Due("processing", "U1"));
        Assert.Equal(ClockVerdict.Met, hotline.Verdict("processing", "2025-04-01 08:00", "U1"));
        Assert.Equal("Done", hotline.Must("2025-03-04 08:00", Hotline.Reception, new CloseAct()).CloseReason?.Value);
    }

    [Fact]
    [Trait("Clause", "MH-4")]
    public void Dispatch_AReturnedPart_GoesToAnotherUnit()
    {
        var hotline = MinhHa.Dispatched("minh-ha", "2025-03-03");

        hotline.Refused("GUARD_PART_AWAITED", "2025-03-03 09:00", Hotline.Reception, DispatchAct.To("Xử lý.", "U2"));
        hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-03 09:00", Hotline.Officer("U1"), new ReturnAct());
        hotline.Return("2025-03-03 09:00");
        hotline.Dispatch("2025-03-03 10:00", "U2");
        Assert.Equal("Dispatched", hotline.StateOf("U2"));
        Assert.Equal(["Dispatched", "Dispatched"], hotline.NoticeCodes);
    }
}
