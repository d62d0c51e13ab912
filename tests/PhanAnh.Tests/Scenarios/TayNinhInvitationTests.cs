using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>A unit that is invited for a part, while other parts go their ways: intake ends with the last dispatch (Article 7).</summary>
public sealed class TayNinhInvitationTests : TayNinhScenarios
{
    private static DispatchAct ToU3 { get; } = DispatchAct.To("Đề nghị xử lý phần bị trả.", "U3");

    /// <summary>What the dispatch of the returned part says of the parts that it covers, and whether it says anything.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("Scenario", "S-TN-18")]
    [Trait("Clause", "TN58-A7.3c-4")]
    [Trait("Clause", "TN58-A8.2b")]
    public void Dispatch_OfAReturnedPart_LeavesTheInvitationPending(bool named)
    {
        Invited("2025-03-18 10:00");
        Hotline.Return("2025-03-18 10:10", "U2");

        Hotline.Must("2025-03-18 10:20", Hotline.Reception, ToU3 with { Covers = named ? [new(2)] : null });

        Assert.True(Hotline.Case.UnitsAwaited);
        Assert.Null(Hotline.Clock("intake", "2025-03-18 11:00").StoppedAt);
        Finish("U1", "2025-03-18 11:00");
        Finish("U3", "2025-03-18 12:00");
        Assert.Equal("InProcessing", Hotline.State);

        Hotline.Must("2025-03-18 13:00", Hotline.Reception, DispatchAct.To("Đề nghị xử lý.", "U4"));
        Assert.Equal(Hotline.At("2025-03-18 13:00"), Hotline.Clock("intake", "2025-03-18 14:00").StoppedAt);
        Finish("U4", "2025-03-18 14:00");
        Assert.Equal("Answered", Hotline.State);
    }

    [Fact]
    [Trait("Scenario", "S-TN-18")]
    [Trait("Clause", "TN58-A7.3c-5")]
    public void Dispatch_OfTheInvitedUnitAlone_LeavesTheReturnedPartWaiting()
    {
        Invited("2025-03-18 10:00");
        Hotline.Return("2025-03-18 10:10", "U2");

        Hotline.Must("2025-03-18 10:20", Hotline.Reception, DispatchAct.To("Đề nghị xử lý.", "U4") with { Covers = [] });

        Assert.False(Hotline.Case.UnitsAwaited);
        Assert.True(Hotline.Case.Find(new(2))!.PartAwaitsDispatch);
        Assert.Equal(Hotline.At("2025-03-18 10:20"), Hotline.Clock("intake", "2025-03-18 11:00").StoppedAt);
    }

    /// <summary>Everything came back and no unit was found: whoever joins takes over all that waits.</summary>
    [Fact]
    [Trait("Scenario", "S-TN-18")]
    [Trait("Clause", "TN58-A7.3c-5")]
    public void Dispatch_WhileTheWholeCaseWaitsForTheInvitedUnit_EndsTheWaiting()
    {
        Hotline.Register("2025-03-18 08:00");
        Hotline.Classify("2025-03-18 08:00");
        Hotline.Dispatch("2025-03-18 08:00", "U1");
        Hotline.Return("2025-03-18 09:00");
        Hotline.Invite("2025-03-18 10:00");

        Hotline.Dispatch("2025-03-18 11:00", "U4");

        Assert.False(Hotline.Case.UnitsAwaited);
        Finish("U4", "2025-03-18 12:00");
        Assert.Equal("Answered", Hotline.State);
    }

    [Fact]
    [Trait("Scenario", "S-TN-18")]
    [Trait("Clause", "TN58-A7.2")]
    [Trait("Clause", "TN58-A7.3c-4")]
    public void Invite_AfterTheDispatchOfTheKnownUnit_LetsIntakeRunOn()
    {
        Hotline.Register("2025-03-10 08:00");
        Hotline.Classify("2025-03-10 08:00");
        Hotline.Dispatch("2025-03-10 09:00", "U1");
        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("intake", "2025-03-10 09:30"));

        Hotline.Invite("2025-03-10 10:00");

        Assert.Equal(ClockVerdict.Running, Hotline.Verdict("intake", "2025-03-10 11:00"));
        Hotline.Dispatch("2025-03-14 10:00", "U4");
        Assert.Equal(("2025-03-11 08:00:00", ClockVerdict.MetLate), (Hotline.Due("intake"), Hotline.Verdict("intake", "2025-03-14 11:00")));
    }

    /// <summary>What was dispatched and came back has a limit of its own, that of the redispatch.</summary>
    [Fact]
    [Trait("Scenario", "S-TN-18")]
    [Trait("Clause", "TN58-A8.2b")]
    public void Invite_ForAReturnedPart_LeavesIntakeAsItEnded()
    {
        Hotline.Register("2025-03-10 08:00");
        Hotline.Classify("2025-03-10 08:00");
        Hotline.Dispatch("2025-03-10 09:00", "U1", "U2");
        Hotline.Return("2025-03-10 10:00", "U2");

        Hotline.Invite("2025-03-10 11:00");

        Assert.Equal(Hotline.At("2025-03-10 09:00"), Hotline.Clock("intake", "2025-03-12 08:00").StoppedAt);
    }

    /// <summary>U1 and U2 are dispatched, and a third unit is invited.</summary>
    private void Invited(string local)
    {
        Hotline.Register("2025-03-18 08:00");
        Hotline.Classify("2025-03-18 08:00");
        Hotline.Must("2025-03-18 08:00", Hotline.Reception, DispatchAct.To("Đề nghị xử lý.", "U1", "U2") with { AwaitsFurtherUnit = true });
        Hotline.Invite(local);
    }

    private void Finish(string unit, string at)
    {
        Hotline.Accept(at, unit);
        Hotline.Submit(at, unit);
        Hotline.Approve(at, unit);
        Hotline.Publish(at, unit);
    }
}
