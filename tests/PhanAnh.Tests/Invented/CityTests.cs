using PhanAnh.Core;
using static PhanAnh.Tests.MinhHa;

namespace PhanAnh.Tests;

/// <summary>
/// A city's hotline: minutes and hours by urgency, kind, channel and unit, two clocks from one dispatch, a class set in flight, a cap that a second round does not reset, a pause with a greatest total, what time
/// causes (rise, report, progress, closing by silence), one hand-over, and the call that verifies a result. U2 is a utility that works in shifts. 6 March 2025 is a Thursday.
/// </summary>
[Regulation("tp-lam-khe")]
public sealed class CityTests
{
    private readonly Hotline _hotline = Under("tp-lam-khe");

    public CityTests()
    {
        _hotline.KnowUnit(Hotline.Named("U2") with { Kind = new TermCode("Utility") });
        _hotline.KnowUnit(Hotline.Named("tt-cay-xanh"));
    }

    /// <summary>Received on Saturday at 23:00: five minutes and 240 minutes from then; ten minutes and three hours from the dispatch at 23:04.</summary>
    [Fact]
    [Trait("Clause", "LK-3.1")]
    public void SetUrgency_ToEmergency_CountsInMinutesFromReceipt()
    {
        _hotline.Register("2025-03-08 23:00", "hotline");
        Assert.Equal(("2025-03-09 00:30:00", "2025-03-15 00:00:00"), (_hotline.Due("intake"), _hotline.Due("whole")));
        Urgency("2025-03-08 23:01", "Emergency");
        Assert.Equal(("2025-03-08 23:05:00", "2025-03-09 03:00:00"), (_hotline.Due("intake"), _hotline.Due("whole")));
        Assert.Equal(("emergency", "emergency"), (Winner("intake", "2025-03-08 23:01"), Winner("whole", "2025-03-08 23:01")));
        _hotline.Dispatch("2025-03-08 23:04", "U1");
        Assert.Equal(("2025-03-08 23:14:00", "2025-03-09 02:04:00"), (_hotline.Due("response", "U1"), _hotline.Due("processing", "U1")));
        Assert.Equal(("emergency", "emergency"), (Winner("response", "2025-03-08 23:04"), Winner("processing", "2025-03-08 23:04")));
        _hotline.Accept("2025-03-08 23:10");
        _hotline.Refused("GUARD_NOT_URGENCY_IS", "2025-03-08 23:20", Hotline.Reception, new RequestClarificationAct { Note = Hotline.Text("Ở đâu?") }, "AskSubmitter");

        Assert.Equal(["Dispatched: HandlingOfficer by sms"], Told.Everything(_hotline));
        Assert.Equal([ClockVerdict.Met, ClockVerdict.Met], new[] { _hotline.Verdict("intake", "2025-03-09 08:00"), _hotline.Verdict("response", "2025-03-09 08:00", "U1") });
    }

    /// <summary>Whoever is dispatched late does not get longer: 240 minutes from receipt end at 03:00, three hours from half past midnight would end at 03:30.</summary>
    [Fact]
    [Trait("Clause", "LK-6.2")]
    public void Dispatch_OfALateEmergency_EndsWithTheCap()
    {
        _hotline.Register("2025-03-08 23:00", "hotline");
        Urgency("2025-03-08 23:01", "Emergency");
        _hotline.Dispatch("2025-03-09 00:30", "U1");

        Assert.Equal("2025-03-09 03:00:00", _hotline.Due("processing", "U1"));
        Assert.Equal(ClockVerdict.MetLate, _hotline.Verdict("intake", "2025-03-09 08:00"));
    }

    /// <summary>
    /// Sent at 08:10 on Thursday 6 March: 12 hours end at 20:10, 24 at 08:10 on Friday; 13 h 50 min of the shift remain, 2 h 10 min are left for Friday from 06:00.
    /// Two days end on Saturday the 8th and so on Friday; five on Tuesday the 11th.
    /// </summary>
    [Theory]
    [Trait("Clause", "LK-5.6")]
    [InlineData("Urgent", "Tip", "U1", "urgent", "2025-03-06 08:30:00", "urgent-tip", "2025-03-06 20:10:00")]
    [InlineData("Urgent", "Reflection", "U1", "urgent", "2025-03-06 08:30:00", "urgent", "2025-03-07 08:10:00")]
    [InlineData("Urgent", "Reflection", "tt-cay-xanh", "urgent", "2025-03-06 08:30:00", "urgent", "2025-03-07 08:10:00")]
    [InlineData("Urgent", "Tip", "U2", "urgent", "2025-03-06 08:30:00", "urgent-tip", "2025-03-06 20:10:00")]
    [InlineData(null, "Reflection", "U1", "usual", "2025-03-06 09:30:00", "usual", "2025-03-12 00:00:00")]
    [InlineData(null, "Tip", "U2", "usual", "2025-03-06 09:30:00", "utility", "2025-03-07 08:10:00")]
    [InlineData(null, "Reflection", "tt-cay-xanh", "usual", "2025-03-06 09:30:00", "trees", "2025-03-08 00:00:00")]
    public void Due_OfIntakeAndProcessing_FollowsTheOrderOfTheCases(string? urgency, string kind, string unit, string intakeBy, string intake, string processingBy, string processing)
    {
        _hotline.Must("2025-03-06 08:00", Hotline.Submitter, Hotline.Registration("hotline") with { CaseKind = new(kind) });
        Urgency("2025-03-06 08:05", urgency);
        _hotline.Dispatch("2025-03-06 08:10", unit);

        Assert.Equal((intakeBy, intake), (Winner("intake", "2025-03-06 08:10"), _hotline.Due("intake")));
        Assert.Equal((processingBy, processing), (Winner("processing", "2025-03-06 08:10"), _hotline.Due("processing", unit)));
    }

    /// <summary>Two days from Monday 3 March end on Wednesday.</summary>
    [Fact]
    [Trait("Clause", "LK-5.4")]
    public void Due_OfTheTreeCentre_WithinTheWeek_IsTwoDays()
    {
        _hotline.Register("2025-03-03 08:00", "hotline");
        _hotline.Dispatch("2025-03-03 08:10", "tt-cay-xanh");

        Assert.Equal("2025-03-06 00:00:00", _hotline.Due("processing"));
    }

    /// <summary>Hours run through Tết (25 January to 2 February 2025); five days from 24 January end in it, and so on 3 February. So do the six of the whole.</summary>
    [Theory]
    [Trait("Clause", "LK-5.3")]
    [InlineData("Urgent", "2025-01-28 20:00", "2025-01-29 20:00:00")]
    [InlineData(null, "2025-01-24 20:00", "2025-02-04 00:00:00")]
    public void Due_OfProcessing_OverTet_RollsDaysAndNotHours(string? urgency, string at, string due)
    {
        _hotline.Register(at, "hotline");
        Urgency(at, urgency);
        _hotline.Dispatch(at, "U1");

        Assert.Equal(due, _hotline.Due("processing", "U1"));
    }

    /// <summary>The desk is closed on Saturdays, also on one that others work (26 April), and open on the Friday that they have off for it (2 May).</summary>
    [Theory]
    [Trait("Clause", "LK-2.2")]
    [InlineData("2025-03-08 09:00", null)]
    [InlineData("2025-04-26 09:00", null)]
    [InlineData("2025-03-03 16:30", null)]
    [InlineData("2025-03-03 10:30", "2025-03-03 14:30:00")]
    [InlineData("2025-05-02 13:30", "2025-05-02 15:30:00")]
    public void Register_AtTheDesk_IsForItsHoursAndCountsThem(string at, string? due)
    {
        var taken = _hotline.Do(at, Hotline.Submitter, Hotline.Registration("desk")).IsAccepted;

        Assert.Equal((due is not null, due), (taken, taken ? _hotline.Due("intake") : null));
        Assert.Equal(taken ? "desk" : null, taken ? Winner("intake", at) : null);
    }

    [Fact]
    [Trait("Clause", "LK-3.2")]
    public void SetUrgency_AtTheDesk_CountsMinutesInstead()
    {
        _hotline.Register("2025-03-03 10:30", "desk");
        Urgency("2025-03-03 10:35", "Urgent");

        Assert.Equal("2025-03-03 11:00:00", _hotline.Due("intake"));
    }

    /// <summary>Twenty-four hours of an urgent case from 08:30 become three when it is an emergency: due at 11:30; the whole shrinks to 240 minutes from 08:30 and does not grow again.</summary>
    [Fact]
    [Trait("Clause", "LK-5.7")]
    public void SetUrgency_InFlight_CountsAnewFromTheDispatchAndNeverLengthensTheWhole()
    {
        _hotline.Register("2025-03-06 08:30", "hotline");
        Urgency("2025-03-06 08:30", "Urgent");
        _hotline.Dispatch("2025-03-06 08:30", "U1");
        _hotline.Accept("2025-03-06 08:50");
        Assert.Equal(("2025-03-07 08:30:00", "2025-03-13 00:00:00"), (_hotline.Due("processing", "U1"), _hotline.Due("whole")));
        Assert.Equal("usual", Winner("whole", "2025-03-06 09:00"));
        Urgency("2025-03-06 09:00", "Emergency");
        Assert.Equal(("2025-03-06 11:30:00", "2025-03-06 12:30:00"), (_hotline.Due("processing", "U1"), _hotline.Due("whole")));
        Urgency("2025-03-06 10:00", "Urgent");

        Assert.Equal(("urgent", "2025-03-06 12:30:00"), (Winner("processing", "2025-03-06 10:00"), _hotline.Due("whole")));
        Assert.Equal("2025-03-06 12:30:00", _hotline.Due("processing", "U1"));
    }

    /// <summary>Four hours from 08:30, half an hour before is noon.</summary>
    [Fact]
    [Trait("Clause", "LK-4.3")]
    public void Advance_WithoutAnAnswerOfTheUnit_RisesToItsHead()
    {
        Dispatched("2025-03-06 08:30");
        _hotline.Advance("2025-03-06 12:31");

        Assert.Equal(("usual", "2025-03-06 12:30:00"), (Winner("response", "2025-03-06 12:31"), Hotline.Local(_hotline.Case.Assignments[0].EscalatedAt)));
        Assert.Equal(["2025-03-06 12:00:00"], Told.At(_hotline, "DueSoon"));
        Assert.Equal(["Dispatched: HandlingOfficer by sms", "DueSoon: HandlingOfficer by sms", "Late: Chair by sms"], Told.Everything(_hotline));
    }

    /// <summary>Five days from Thursday 6 March end on the 11th: progress is reported after 12, 24 and 36 hours. Six end on the 12th: the chair hears of it.</summary>
    [Fact]
    [Trait("Clause", "LK-5.9")]
    public void Advance_PastTheLimits_ReportsProgressThreeTimesAndToTheChairOnce()
    {
        Dispatched("2025-03-06 08:30");
        _hotline.Accept("2025-03-06 09:00");
        _hotline.Advance("2025-03-20 00:00");

        Assert.Equal(["2025-03-12 12:00:00", "2025-03-13 00:00:00", "2025-03-13 12:00:00"], _hotline.Log.Where(e => e.Fact is Reminded).Select(e => Hotline.Local(e.EffectiveAt)));
        Assert.Equal(["2025-03-12 12:00:00", "2025-03-13 00:00:00", "2025-03-13 12:00:00"], Told.At(_hotline, "Progress"));
        Assert.Equal(["2025-03-13 00:00:00"], Told.At(_hotline, "Late"));
        Assert.Equal("Chair", Assert.Single(_hotline.Case.Reports).To.Value);
        Assert.Contains("Progress: ReceptionOfficer by email", Told.Everything(_hotline));
    }

    [Fact]
    [Trait("Clause", "LK-6.3")]
    public void Advance_OfWhatNobodySent_ReportsToTheChair()
    {
        _hotline.Register("2025-03-06 08:30", "hotline");
        _hotline.Advance("2025-03-20 00:00");

        Assert.Equal(["2025-03-13 00:00:00"], Told.At(_hotline, "Late"));
        Assert.Equal(ClockVerdict.Late, _hotline.Verdict("whole", "2025-03-20 00:00"));
    }

    /// <summary>
    /// Twenty-four hours from 08:10 on Thursday, six of them stopped by a storm: 14:10 on Friday. Waiting for parts from 09:00 on Friday ends after the 18 hours that are left of 24, at 03:00 on Saturday;
    /// 24 hours of work and 24 of pauses are over at 08:10 on Saturday.
    /// </summary>
    [Fact]
    [Trait("Clause", "LK-5.8")]
    public void Pause_ForAListedReason_StopsTheProcessingForADayAtMost()
    {
        _hotline.Register("2025-03-06 08:10", "hotline");
        Urgency("2025-03-06 08:10", "Urgent");
        _hotline.Dispatch("2025-03-06 08:10", "U1");
        _hotline.Accept("2025-03-06 09:00");
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-06 10:00", Hotline.Officer("U1"), new PauseClocksAct(new("Storm")), "Pause");
        Pause("2025-03-06 10:00", "Storm");
        Assert.Equal([ClockVerdict.Suspended, ClockVerdict.Running], new[] { _hotline.Verdict("processing", "2025-03-06 12:00", "U1"), _hotline.Verdict("whole", "2025-03-06 12:00") });
        _hotline.Must("2025-03-06 16:00", Hotline.Officer("U1"), new ResumeClocksAct(), "Resume");
        Assert.Equal("2025-03-07 14:10:00", _hotline.Due("processing", "U1"));
        Pause("2025-03-07 09:00", "Parts");
        _hotline.Advance("2025-03-08 08:00");

        var resumed = _hotline.Log[^1];
        Assert.Equal(("2025-03-08 03:00:00", ClockMarkKind.Resumed), (Hotline.Local(resumed.EffectiveAt), Assert.Single(resumed.Clocks).Kind));
        Assert.Equal("2025-03-08 08:10:00", _hotline.Due("processing", "U1"));
    }

    /// <summary>Asked at ten on Thursday, 48 hours end at ten on Saturday.</summary>
    [Fact]
    [Trait("Clause", "LK-7.2")]
    public void Advance_TwoDaysOfSilence_EndsTheCase()
    {
        Ask();
        _hotline.Advance("2025-03-08 10:01");

        Assert.Equal(("Lapsed", "Silence", Outcome.Rejected), (_hotline.State, _hotline.Case.CloseReason?.Value, _hotline.Case.State.Outcome));
        Assert.Equal("2025-03-08 10:00:00", Hotline.Local(_hotline.Case.EndedAt));
        Assert.Equal(["Dispatched: HandlingOfficer by sms", "Asked: Submitter by sms", "Answered: Submitter by sms"], Told.Everything(_hotline));
    }

    /// <summary>Six days from the 6th end on the 12th. Asked at ten on that day, whoever sent the case has two days all the same.</summary>
    [Fact]
    [Trait("Clause", "LK-7.2")]
    public void Advance_SilenceAskedAtTheEndOfTheWhole_StillLastsTwoDays()
    {
        Dispatched("2025-03-06 08:30");
        _hotline.Accept("2025-03-06 09:00");
        _hotline.Must("2025-03-12 10:00", Hotline.Reception, new RequestClarificationAct { Note = Hotline.Text("Ở đâu?") }, "AskSubmitter");
        _hotline.Advance("2025-03-20 08:00");

        Assert.Equal(("2025-03-13 00:00:00", "2025-03-14 10:00:00"), (_hotline.Due("whole"), _hotline.Due("silence")));
        Assert.Equal(("Lapsed", "2025-03-14 10:00:00"), (_hotline.State, Hotline.Local(_hotline.Case.EndedAt)));
    }

    /// <summary>The result of 14:00 is to be answered by 16:00.</summary>
    [Fact]
    [Trait("Clause", "LK-7.1")]
    public void Supply_ByWhoeverSentIt_GoesOn()
    {
        Ask();
        _hotline.Refused("GUARD_IS_SUBMITTER", "2025-03-06 11:00", Actor.Of("citizen-2", "Submitter"), new SupplyClarificationAct(), "Supply");
        _hotline.Must("2025-03-06 11:00", Hotline.Submitter, new SupplyClarificationAct(), "Supply");
        Assert.Equal(("InProcessing", ClockVerdict.Met), (_hotline.State, _hotline.Verdict("silence", "2025-04-01 08:00")));
        _hotline.Submit("2025-03-06 14:00");
        Assert.Equal("2025-03-06 16:00:00", _hotline.Due("answer", "U1"));
        _hotline.Publish("2025-03-06 15:00");

        Assert.Equal(
            [ClockVerdict.Met, ClockVerdict.Met, ClockVerdict.Met],
            new[] { _hotline.Verdict("answer", "2025-04-01 08:00", "U1"), _hotline.Verdict("processing", "2025-04-01 08:00", "U1"), _hotline.Verdict("whole", "2025-04-01 08:00") });
        Assert.Equal(("Answered", Outcome.Answered), (_hotline.State, _hotline.Case.Assignments[0].State.Outcome));
        Assert.Equal(["Dispatched", "Asked", "Answered"], _hotline.NoticeCodes);
    }

    [Fact]
    [Trait("Clause", "LK-4.4")]
    public void Return_Once_ForAListedReasonAndToAnotherUnit()
    {
        Dispatched("2025-03-06 08:30");
        _hotline.Refused("GUARD_PART_AWAITED", "2025-03-06 09:00", Hotline.Reception, DispatchAct.To("Xử lý.", "U2"));
        _hotline.Refused("GUARD_REASON_GIVEN", "2025-03-06 09:00", Hotline.Officer("U1"), new ReturnAct());
        _hotline.Refused("GUARD_NOT_REASON_IS", "2025-03-06 09:00", Hotline.Officer("U1"), new ReturnAct { Reason = new TermCode("Overloaded") });
        _hotline.Must("2025-03-06 09:00", Hotline.Officer("U1"), new ReturnAct { Reason = new TermCode("WrongArea") });
        Assert.Equal([ClockVerdict.Met, ClockVerdict.Met], new[] { _hotline.Verdict("response", "2025-04-01 08:00", "U1"), _hotline.Verdict("processing", "2025-04-01 08:00", "U1") });
        Assert.Equal(Outcome.Returned, _hotline.Case.Assignments[0].State.Outcome);
        _hotline.Refused("GUARD_NOT_TO_FORMER_UNIT", "2025-03-06 09:10", Hotline.Reception, DispatchAct.To("Xử lý.", "U1"));
        _hotline.Dispatch("2025-03-06 09:10", "U3");
        _hotline.Refused("GUARD_HAND_OVERS_BELOW", "2025-03-06 09:20", Hotline.Officer("U3"), new ReturnAct { Reason = new TermCode("WrongArea") });

        Assert.Equal(["Dispatched", "Dispatched"], _hotline.NoticeCodes);
    }

    /// <summary>Answered on Thursday 6 March, two working days end on Monday the 10th; one before is Friday, when the office opens at 07:30.</summary>
    [Fact]
    [Trait("Clause", "LK-8.1")]
    public void Verify_Confirmed_EndsTheCase()
    {
        Answered();
        Assert.Equal("2025-03-11 00:00:00", _hotline.Due("verification"));
        _hotline.Advance("2025-03-10 08:00");
        Verify("2025-03-10 08:00", "Confirmed");

        Assert.Equal(("Closed", "Done", Outcome.Answered), (_hotline.State, _hotline.Case.CloseReason?.Value, _hotline.Case.State.Outcome));
        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("verification", "2025-04-01 08:00"));
        Assert.Equal(["2025-03-07 07:30:00"], Told.At(_hotline, "CallBack"));
        Assert.Contains("CallBack: ReceptionOfficer by email", Told.Everything(_hotline));
    }

    /// <summary>Not done on Friday 7 March at eight: 24 hours from the call. Not done again on the 12th at 20:00: the six days of the whole end with that day.</summary>
    [Fact]
    [Trait("Clause", "LK-8.2")]
    public void Verify_NotDone_GoesBackTwiceUnderTheCap()
    {
        Answered("Urgent");
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-07 08:00", Hotline.Reception, Ruling("Verification", "NotDone", null), "Verify");
        Verify("2025-03-07 08:00", "NotDone");
        Assert.Equal(("InProcessing", "InProgress", "2025-03-08 08:00:00"), (_hotline.State, _hotline.StateOf("U1"), _hotline.Due("processing", "U1")));
        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("verification", "2025-04-01 08:00"));
        Again("2025-03-07");
        Verify("2025-03-12 20:00", "NotDone");
        Assert.Equal("2025-03-13 00:00:00", _hotline.Due("processing", "U1"));
        _hotline.Submit("2025-03-12 21:00");
        _hotline.Publish("2025-03-12 22:00");

        _hotline.Refused("GUARD_RULINGS_BELOW", "2025-03-13 08:00", Hotline.Reception, Ruling("Verification", "NotDone"), "Verify");
    }

    [Fact]
    [Trait("Clause", "LK-8.3")]
    public void Verify_Unreachable_ThreeTimesAndNoMore()
    {
        Answered();
        for (var hour = 8; hour < 11; hour++)
        {
            _hotline.Refused("GUARD_NOT_RULINGS_BELOW", $"2025-03-07 {hour:00}:00", Hotline.Reception, new CloseAct());
            Verify($"2025-03-07 {hour:00}:00", "Unreachable");
            Assert.Equal(("Answered", ClockVerdict.Running), (_hotline.State, _hotline.Verdict("verification", $"2025-03-07 {hour:00}:00")));
        }

        _hotline.Refused("GUARD_RULINGS_BELOW", "2025-03-07 14:00", Hotline.Reception, Ruling("Verification", "Unreachable"), "Verify");
        Assert.Equal("Unverified", _hotline.Must("2025-03-07 14:00", Hotline.Reception, new CloseAct()).CloseReason?.Value);
        Assert.Equal(("Closed", ClockVerdict.Met), (_hotline.State, _hotline.Verdict("verification", "2025-04-01 08:00")));
    }

    [Fact]
    [Trait("Clause", "LK-9.1")]
    public void Visibility_OfTheUnit_IncludesWhoeverAskedForSecrecy()
    {
        _hotline.Register("2025-03-06 08:30", "hotline", secret: true);
        _hotline.Dispatch("2025-03-06 08:30", "U1");

        Assert.True(Visibility.Of(_hotline.Case, Hotline.Officer("U1"), _hotline.Preset)!.Submitter);
    }

    [Fact]
    [Trait("Clause", "LK-9.2")]
    public void Preset_OfTheCity_SaysWhatIsReportedAndKept()
    {
        var (reports, retention) = (_hotline.Preset.Reports, _hotline.Preset.Retention);

        Assert.Equal((1, NodaTime.IsoDayOfWeek.Sunday, "week, month"), (reports.CutoffDay, reports.WeekStart, string.Join(", ", reports.Kinds)));
        Assert.Equal(("3 years", "5 years"), (retention.Minimum?.ToString(), retention.Maximum?.ToString()));
    }

    private string Winner(string clock, string now) => _hotline.Clock(clock, now).Winner;

    private void Urgency(string local, string? urgency) =>
        _hotline.Must(local, Hotline.Reception, new SetUrgencyAct(urgency is null ? null : new TermCode(urgency)));

    private void Pause(string local, string reason) =>
        _hotline.Must(local, Hotline.Officer("U1"), new PauseClocksAct(new(reason)) { Note = Hotline.Text("Gió giật cấp 8.") }, "Pause");

    private void Verify(string local, string ruling) => _hotline.Must(local, Hotline.Reception, Ruling("Verification", ruling), "Verify");

    private void Dispatched(string local)
    {
        _hotline.Register(local, "hotline");
        _hotline.Dispatch(local, "U1");
    }

    private void Answered(string? urgency = null)
    {
        _hotline.Register("2025-03-06 08:30", "hotline");
        Urgency("2025-03-06 08:30", urgency);
        _hotline.Dispatch("2025-03-06 08:30", "U1");
        _hotline.Answer("2025-03-06");
    }

    private void Again(string day)
    {
        _hotline.Submit(day + " 09:30");
        _hotline.Publish(day + " 10:00");
    }

    private void Ask()
    {
        Dispatched("2025-03-06 08:30");
        _hotline.Accept("2025-03-06 09:00");
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-06 10:00", Hotline.Reception, new RequestClarificationAct(), "AskSubmitter");
        _hotline.Must("2025-03-06 10:00", Hotline.Reception, new RequestClarificationAct { Note = Hotline.Text("Ở đâu?") }, "AskSubmitter");
    }
}
