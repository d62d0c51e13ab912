using PhanAnh.Core;

namespace PhanAnh.Tests;

public sealed class TayNinhOrdinaryTests : TayNinhScenarios
{
    [Fact]
    [Trait("Scenario", "S-TN-01")]
    [Trait("Clause", "TN58-A1.1a-1")]
    [Trait("Clause", "TN58-A2.2")]
    [Trait("Clause", "TN58-A2.4")]
    [Trait("Clause", "TN58-A2.5")]
    [Trait("Clause", "TN58-A5.1-8")]
    [Trait("Clause", "TN58-A7.1")]
    [Trait("Clause", "TN58-A7.2")]
    [Trait("Clause", "TN58-A7.3b")]
    [Trait("Clause", "TN58-A7.3c-0")]
    [Trait("Clause", "TN58-A7.3c-2")]
    [Trait("Clause", "TN58-A8.1")]
    [Trait("Clause", "TN58-A8.2a-1")]
    [Trait("Clause", "TN58-A8.2a-3")]
    [Trait("Clause", "TN58-A9.1")]
    [Trait("Clause", "TN58-A9.2")]
    [Trait("Clause", "TN58-A9.3")]
    [Trait("Clause", "TN58-A9.3b")]
    [Trait("Clause", "TN58-A10.1")]
    [Trait("Clause", "TN58-A10.2")]
    [Trait("Clause", "TN58-A10.3a-1")]
    [Trait("Clause", "TN58-A11.3")]
    [Trait("Clause", "TN58-A11.3a")]
    public void Case_OneUnitEverythingInTime_ClosesSatisfied()
    {
        Hotline.Register("2025-03-03 09:00", "zalo");
        Hotline.Classify("2025-03-03 10:00");
        Hotline.Dispatch("2025-03-03 14:00", "U1");
        Hotline.Accept("2025-03-03 15:00");
        Hotline.Submit("2025-03-10 16:00");
        Hotline.Approve("2025-03-11 10:00");
        Hotline.Publish("2025-03-11 15:00");
        var closed = Hotline.Rate("2025-03-12 08:00", "Satisfied");

        Assert.Equal("2025-03-04 09:00:00", Hotline.Due("intake"));
        Assert.Equal("2025-03-03 14:00:00", Hotline.Local(Hotline.Clock("intake", "2025-03-12 08:00").StoppedAt));
        Assert.Equal("2025-03-12 00:00:00", Hotline.Due("processing"));
        Assert.Equal("2025-03-12 00:00:00", Hotline.Due("approval"));
        Assert.Equal("2025-03-12 10:00:00", Hotline.Due("publication"));
        Assert.All(Hotline.Desk.ClocksOf(closed, Hotline.At("2025-04-01 00:00")), clock => Assert.Equal(ClockVerdict.Met, clock.Verdict));
        Assert.Equal("Closed", closed.State.Code.Value);
        Assert.Equal(["T1", "T6", "T7", "T10", "T15", "T18", "T20", "T23", "T24", "T26"], Hotline.Log.Select(e => e.Row.Value));
        Assert.Equal("Satisfied", closed.CloseReason?.Value);
        Assert.Equal("U1", Assert.Single(PublicRecord.Of(closed)!.Results).Unit?.Value);
    }
}
