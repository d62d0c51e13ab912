using PhanAnh.Core;
using static PhanAnh.Tests.MinhHa;

namespace PhanAnh.Tests;

/// <summary>
/// A city's hotline: minutes and hours by urgency, kind and channel, a class set in flight, a cap, what time causes (rise, report, closing by silence), one hand-over, and the call that verifies a result.
/// </summary>
[Regulation("tp-lam-khe")]
public sealed class CityTests
{
    private readonly Hotline _hotline = Under("tp-lam-khe");

    [Fact]
    [Trait("Clause", "LK-3")]
    public void SetUrgency_ToEmergency_CountsInMinutesFromReceipt()
    {
        _hotline.Register("2025-03-08 23:00", "hotline");
        Assert.Equal("2025-03-09 00:30:00", _hotline.Due("intake"));
        Urgency("2025-03-08 23:01", "Emergency");
        Assert.Equal(("2025-03-08 23:05:00", "2025-03-09 03:00:00"), (_hotline.Due("intake"), _hotline.Due("whole")));
        _hotline.Dispatch("2025-03-08 23:04", "U1");
        Assert.Equal(("2025-03-08 23:14:00", "2025-03-09 02:04:00"), (_hotline.Due("response", "U1"), _hotline.Due("processing", "U1")));
        _hotline.Accept("2025-03-08 23:10");
        _hotline.Refused("GUARD_NOT_URGENCY_IS", "2025-03-08 23:20", Hotline.Reception, new RequestClarificationAct { Note = Hotline.Text("Ở đâu?") }, "AskSubmitter");

        Assert.Equal(["Dispatched"], _hotline.NoticeCodes);
        Assert.Equal([ClockVerdict.Met, ClockVerdict.Met], new[] { _hotline.Verdict("intake", "2025-03-09 08:00"), _hotline.Verdict("response", "2025-03-09 08:00", "U1") });
    }

    /// <summary>Whoever is dispatched late does not get longer: the cap counts from receipt.</summary>
    [Fact]
    [Trait("Clause", "LK-5")]
    public void Dispatch_OfALateEmergency_EndsWithTheCap()
    {
        _hotline.Register("2025-03-08 23:00", "hotline");
        Urgency("2025-03-08 23:01", "Emergency");
        _hotline.Dispatch("2025-03-09 00:30", "U1");

        Assert.Equal("2025-03-09 03:00:00", _hotline.Due("processing", "U1"));
        Assert.Equal(ClockVerdict.MetLate, _hotline.Verdict("intake", "2025-03-09 08:00"));
    }

    [Theory]
    [Trait("Clause", "LK-5")]
    [InlineData("Urgent", "Tip", "2025-03-06 08:30:00", "2025-03-06 20:10:00")]
    [InlineData("Urgent", "Reflection", "2025-03-06 08:30:00", "2025-03-07 08:10:00")]
    [InlineData(null, "Reflection", "2025-03-06 09:30:00", "2025-03-12 00:00:00")]
    public void Due_OfIntakeAndProcessing_FollowsClassAndKind(string? urgency, string kind, string intake, string processing)
    {
        _hotline.Must("2025-03-06 08:00", Hotline.Submitter, Hotline.Registration("hotline") with { CaseKind = new(kind) });
        Urgency("2025-03-06 08:05", urgency);
        _hotline.Dispatch("2025-03-06 08:10", "U1");

        Assert.Equal((intake, processing), (_hotline.Due("intake"), _hotline.Due("processing", "U1")));
    }

    [Fact]
    [Trait("Clause", "LK-2")]
    public void Register_AtTheDesk_IsForItsHoursAndCountsThem()
    {
        _hotline.Do("2025-03-08 09:00", Hotline.Submitter, Hotline.Registration("desk"));
        Assert.Null(Hotline.Wait(_hotline.Desk.FindAsync(new(_hotline.Code))));
        _hotline.Register("2025-03-03 10:30", "desk");

        Assert.Equal("2025-03-03 14:00:00", _hotline.Due("intake"));
    }

    [Fact]
    [Trait("Clause", "LK-4")]
    public void Advance_WithoutAnAnswerOfTheUnit_RisesToItsHead()
    {
        Dispatched("2025-03-06 08:30");
        _hotline.Advance("2025-03-06 12:31");

        Assert.Equal("2025-03-06 12:30:00", Hotline.Local(_hotline.Case.Assignments[0].EscalatedAt));
        Assert.Equal(["Dispatched", "Late"], _hotline.NoticeCodes);
    }

    [Fact]
    [Trait("Clause", "LK-5")]
    public void Advance_PastTheWhole_ReportsToTheChair()
    {
        Dispatched("2025-03-06 08:30");
        _hotline.Accept("2025-03-06 09:00");
        _hotline.Advance("2025-03-13 00:01");

        Assert.Equal("2025-03-13 00:00:00", _hotline.Due("whole"));
        Assert.Equal("Chair", Assert.Single(_hotline.Case.Reports).To.Value);
        Assert.Equal(["Dispatched", "Late"], _hotline.NoticeCodes);
    }

    [Fact]
    [Trait("Clause", "LK-6")]
    public void Advance_TwoDaysOfSilence_EndsTheCase()
    {
        Ask();
        _hotline.Advance("2025-03-08 10:01");

        Assert.Equal(("Lapsed", "Silence"), (_hotline.State, _hotline.Case.CloseReason?.Value));
        Assert.Equal("2025-03-08 10:00:00", Hotline.Local(_hotline.Case.EndedAt));
        Assert.Equal(["Dispatched", "Answered"], _hotline.NoticeCodes);
    }

    [Fact]
    [Trait("Clause", "LK-6")]
    public void Supply_ByWhoeverSentIt_GoesOn()
    {
        Ask();
        _hotline.Refused("GUARD_IS_SUBMITTER", "2025-03-06 11:00", Actor.Of("citizen-2", "Submitter"), new SupplyClarificationAct(), "Supply");
        _hotline.Must("2025-03-06 11:00", Hotline.Submitter, new SupplyClarificationAct(), "Supply");
        _hotline.Submit("2025-03-06 14:00");
        _hotline.Publish("2025-03-06 15:00");
        _hotline.Must("2025-03-07 08:00", Hotline.Reception, Ruling("Verification", "Confirmed"), "Verify");

        Assert.Equal("Closed", _hotline.State);
    }

    [Fact]
    [Trait("Clause", "LK-4")]
    public void Return_Once_ForAListedReasonAndToAnotherUnit()
    {
        Dispatched("2025-03-06 08:30");
        _hotline.Refused("GUARD_PART_AWAITED", "2025-03-06 09:00", Hotline.Reception, DispatchAct.To("Xử lý.", "U2"));
        _hotline.Refused("GUARD_REASON_GIVEN", "2025-03-06 09:00", Hotline.Officer("U1"), new ReturnAct());
        _hotline.Refused("GUARD_NOT_REASON_IS", "2025-03-06 09:00", Hotline.Officer("U1"), new ReturnAct { Reason = new TermCode("Overloaded") });
        _hotline.Must("2025-03-06 09:00", Hotline.Officer("U1"), new ReturnAct { Reason = new TermCode("WrongArea") });
        _hotline.Refused("GUARD_NOT_TO_FORMER_UNIT", "2025-03-06 09:10", Hotline.Reception, DispatchAct.To("Xử lý.", "U1"));
        _hotline.Dispatch("2025-03-06 09:10", "U2");
        _hotline.Refused("GUARD_HAND_OVERS_BELOW", "2025-03-06 09:20", Hotline.Officer("U2"), new ReturnAct { Reason = new TermCode("WrongArea") });

        Assert.Equal(["Dispatched", "Dispatched"], _hotline.NoticeCodes);
    }

    private void Urgency(string local, string? urgency) =>
        _hotline.Must(local, Hotline.Reception, new SetUrgencyAct(urgency is null ? null : new TermCode(urgency)));

    private void Dispatched(string local)
    {
        _hotline.Register(local, "hotline");
        _hotline.Dispatch(local, "U1");
    }

    private void Ask()
    {
        Dispatched("2025-03-06 08:30");
        _hotline.Accept("2025-03-06 09:00");
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-06 10:00", Hotline.Reception, new RequestClarificationAct(), "AskSubmitter");
        _hotline.Must("2025-03-06 10:00", Hotline.Reception, new RequestClarificationAct { Note = Hotline.Text("Ở đâu?") }, "AskSubmitter");
    }
}
