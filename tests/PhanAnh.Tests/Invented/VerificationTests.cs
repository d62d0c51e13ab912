using PhanAnh.Core;
using static PhanAnh.Tests.MinhHa;

namespace PhanAnh.Tests;

/// <summary>Before a case ends, somebody asks the submitter whether it is really done.</summary>
[Regulation("minh-ha-verification")]
public sealed class VerificationTests
{
    private readonly Hotline _hotline = Answered("minh-ha-verification", "2025-03-03");

    [Fact]
    [Trait("Clause", "MH-V-1")]
    public void Verify_Confirmed_EndsTheCase()
    {
        Assert.Equal("2025-03-06 00:00:00", _hotline.Due("verification"));
        Verify("2025-03-04 08:00", "Confirmed");

        Assert.Equal(("Closed", "Done"), (_hotline.State, _hotline.Case.CloseReason?.Value));
        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("verification", "2025-04-01 08:00"));
    }

    [Fact]
    [Trait("Clause", "MH-V-2")]
    public void Verify_NotDone_GoesBackToTheUnitTwiceAtMost()
    {
        for (var day = 4; day < 6; day++)
        {
            _hotline.Refused("GUARD_NOTE_GIVEN", $"2025-03-0{day} 08:00", Hotline.Reception, Ruling("Verification", "NotDone", null), "Verify");
            Verify($"2025-03-0{day} 08:00", "NotDone");
            Assert.Equal(("InProcessing", "InProgress"), (_hotline.State, _hotline.StateOf("U1")));
            _hotline.Submit($"2025-03-0{day} 09:00");
            _hotline.Publish($"2025-03-0{day} 10:00");
        }

        _hotline.Refused("GUARD_RULINGS_BELOW", "2025-03-06 08:00", Hotline.Reception, Ruling("Verification", "NotDone"), "Verify");
    }

    [Fact]
    [Trait("Clause", "MH-V-3")]
    public void Verify_Unreachable_ThreeTimesAndNoMore()
    {
        for (var hour = 8; hour < 11; hour++)
        {
            _hotline.Refused("GUARD_NOT_RULINGS_BELOW", $"2025-03-04 {hour:00}:00", Hotline.Reception, new CloseAct());
            Verify($"2025-03-04 {hour:00}:00", "Unreachable");
            Assert.Equal("Answered", _hotline.State);
        }

        _hotline.Refused("GUARD_RULINGS_BELOW", "2025-03-04 14:00", Hotline.Reception, Ruling("Verification", "Unreachable"), "Verify");
        Assert.Equal("Unverified", _hotline.Must("2025-03-04 14:00", Hotline.Reception, new CloseAct()).CloseReason?.Value);
    }

    private void Verify(string local, string ruling) => _hotline.Must(local, Hotline.Reception, Ruling("Verification", ruling), "Verify");
}
