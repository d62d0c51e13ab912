using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using PhanAnh.Calendar;
using PhanAnh.Core;
using static PhanAnh.Tests.MinhHa;

namespace PhanAnh.Tests;

/// <summary>
/// A province that counts calendar days, the first one included and the last one rolled back: sent by letter on the working day, opened, taken on; a table of limits under a cap from receipt, a class that begins
/// anew, pauses, one extension that the chair grants, reminders and a duty that recurs, an objection that goes to the unit above, anonymous tips, and proposals that are answered by a promised day.
/// U1 lies under U3, U4 is a commune. 3 March 2025 is a Monday.
/// </summary>
[Regulation("vinh-khang")]
public sealed class ProvinceTests
{
    private readonly Hotline _hotline = Under("vinh-khang");

    public ProvinceTests() => _hotline.KnowUnit(Hotline.Named("U4") with { Kind = new TermCode("Commune") });

    /// <summary>
    /// Sent at 08:30: three working hours until 11:30, 3.5 from 13:30, 1.5 on Tuesday until 09:00. The letter is of Friday 28 February: that day, Monday and Tuesday.
    /// Forty-five days from Monday 3 March end on 16 April.
    /// </summary>
    [Fact]
    [Trait("Clause", "VK-4.1")]
    public void Dispatch_ByALetter_StartsOneClockFromItsDayAndOneFromTheDispatch()
    {
        Register("2025-03-03 08:00");
        Assert.Equal("2025-03-04 00:00:00", _hotline.Due("dispatch"));
        _hotline.Refused("DOCUMENT_DATE", "2025-03-03 08:30", Hotline.Reception, DispatchAct.To("Xử lý.", "U1"));
        _hotline.Refused("GUARD_ONE_UNIT", "2025-03-03 08:30", Hotline.Reception, Letter("2025-02-28", "U1", "U2"));
        _hotline.Must("2025-03-03 08:30", Hotline.Reception, Letter("2025-02-28", "U1"));

        Assert.Equal(("InProcessing", ClockVerdict.Met), (_hotline.State, _hotline.Verdict("dispatch", "2025-06-01 08:00")));
        Assert.Equal(("2025-03-04 09:00:00", "2025-03-05 00:00:00", "2025-04-17 00:00:00"), (_hotline.Due("opening"), _hotline.Due("acceptance"), _hotline.Due("whole")));
        Assert.Equal(["Dispatched: HandlingOfficer by email"], Told.Everything(_hotline));
        SignIn("2025-03-04 08:00", "U1");
        _hotline.Accept("2025-03-04 16:00");
        Assert.Equal([ClockVerdict.Met, ClockVerdict.Met], new[] { _hotline.Verdict("opening", "2025-06-01 08:00"), _hotline.Verdict("acceptance", "2025-06-01 08:00") });
    }

    /// <summary>A receipt on Saturday is sent on Monday; the 45 days count from Saturday 1 March and end on 14 April.</summary>
    [Fact]
    [Trait("Clause", "VK-5.7")]
    public void Due_OfTheWhole_CountsFromReceipt()
    {
        Register("2025-03-01 10:00");
        Assert.Equal("2025-03-04 00:00:00", _hotline.Due("dispatch"));
        _hotline.Must("2025-03-03 08:30", Hotline.Reception, Letter("2025-03-03", "U1"));

        Assert.Equal("2025-04-15 00:00:00", _hotline.Due("whole"));
    }

    /// <summary>
    /// Opened on Tuesday 4 March, which is the first day: 12 days end on Saturday the 15th and so on Friday; 7 on Monday the 10th; 9 on Wednesday the 12th; 20 on Sunday the 23rd and so on Friday the 21st.
    /// Opened on 16 January: the 12th day is Monday the 27th, in Tết, and so Friday the 24th. Opened on 15 April: it is Saturday the 26th, which others work and this province does not, and so Friday the 25th.
    /// </summary>
    [Theory]
    [Trait("Clause", "VK-5.5")]
    [InlineData("Reflection", "Environment", "U1", "2025-03-04", "usual", "2025-03-15 00:00:00")]
    [InlineData("Tip", "Environment", "U1", "2025-03-04", "tip", "2025-03-11 00:00:00")]
    [InlineData("Tip", "Environment", "U4", "2025-03-04", "tip", "2025-03-11 00:00:00")]
    [InlineData("Reflection", "Environment", "U4", "2025-03-04", "commune", "2025-03-13 00:00:00")]
    [InlineData("Tip", "Land", "U4", "2025-03-04", "land", "2025-03-22 00:00:00")]
    [InlineData("Reflection", "Environment", "U1", "2025-01-16", "usual", "2025-01-25 00:00:00")]
    [InlineData("Reflection", "Environment", "U1", "2025-04-15", "usual", "2025-04-26 00:00:00")]
    public void Due_OfProcessing_CountsDaysFromTheOpening(string kind, string field, string unit, string opened, string winner, string due)
    {
        Accepted(opened, kind, field, unit);

        var clock = _hotline.Clock("processing", opened + " 10:00");
        Assert.Equal((winner, due), (clock.Winner, Hotline.Local(clock.Due)));
    }

    /// <summary>Eight days from 4 March end on the 11th.</summary>
    [Fact]
    [Trait("Clause", "VK-4.5")]
    public void Due_OfAUnitWithAShorterLimit_IsItsOwn()
    {
        _hotline.KnowUnit(Hotline.Named("U2") with { OwnLimits = ImmutableDictionary<string, TimeLimit>.Empty.Add("", TimeLimit.Days(8)) });
        Accepted("2025-03-04", unit: "U2");

        Assert.Equal(("unit", "2025-03-12 00:00:00"), (_hotline.Clock("processing", "2025-03-04 10:00").Winner, _hotline.Due("processing")));
    }

    /// <summary>Thirty days from Monday 10 March end on Tuesday 8 April; from 1 April they would end on the 30th, a holiday, but the whole ends on 16 April.</summary>
    [Theory]
    [Trait("Clause", "VK-5.6")]
    [InlineData("2025-03-10 09:00", "2025-04-09 00:00:00")]
    [InlineData("2025-04-01 09:00", "2025-04-17 00:00:00")]
    public void SetUrgency_ByTheChair_BeginsAnewUnderTheCap(string at, string due)
    {
        Accepted("2025-03-04", field: "Land");
        _hotline.Must(at, Chair, new SetUrgencyAct(new("Complex")));

        Assert.Equal(("complex", due), (_hotline.Clock("processing", at).Winner, _hotline.Due("processing")));
    }

    /// <summary>The last day is Friday 14 March; ten days behind it lies Monday the 24th. A request that waits for the chair is not late before the answer.</summary>
    [Fact]
    [Trait("Clause", "VK-6.1")]
    public void AskExtension_OnceAndInTime_IsTheChairsToGrant()
    {
        Accepted("2025-03-04");
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-14 16:00", Hotline.Officer("U1"), Asking("2025-03-24") with { Note = null }, "AskExtension");
        _hotline.Refused("EXTENSION_TOO_LONG", "2025-03-14 16:00", Hotline.Officer("U1"), Asking("2025-03-25"), "AskExtension");
        _hotline.Refused("EXTENSION_TOO_LATE", "2025-03-15 00:00", Hotline.Officer("U1"), Asking("2025-03-24"), "AskExtension");
        _hotline.Must("2025-03-14 16:00", Hotline.Officer("U1"), Asking("2025-03-24"), "AskExtension");
        Assert.Equal(("2025-03-15 00:00:00", ClockVerdict.Running), (_hotline.Due("decision"), _hotline.Verdict("processing", "2025-03-17 08:00")));
        _hotline.Must("2025-03-14 16:30", Chair, new GrantExtensionAct());
        Assert.Equal(("2025-03-25 00:00:00", ClockVerdict.Met), (_hotline.Due("processing"), _hotline.Verdict("decision", "2025-06-01 08:00")));
        _hotline.Refused("EXTENSION_TOO_MANY", "2025-03-20 08:00", Hotline.Officer("U1"), Asking("2025-03-26"), "AskExtension");
        _hotline.Submit("2025-03-24 16:00");

        Assert.Equal(ClockVerdict.LawfullyExtended, _hotline.Verdict("processing", "2025-06-01 08:00"));
        Assert.Equal(["Dispatched: HandlingOfficer by email", "DueSoon: HandlingOfficer by email", "ForTheChair: Chair by email", "Extended: Submitter by email"], Told.Everything(_hotline).Take(4));
    }

    [Fact]
    [Trait("Clause", "VK-6.2")]
    public void DenyExtension_WithAReason_LeavesTheLimit()
    {
        Accepted("2025-03-04");
        _hotline.Must("2025-03-13 16:00", Hotline.Officer("U1"), Asking("2025-03-24"), "AskExtension");
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-13 16:30", Chair, new DenyExtensionAct());
        _hotline.Must("2025-03-13 16:30", Chair, new DenyExtensionAct { Note = Hotline.Text("Không có lý do chính đáng.") });

        Assert.Equal(("2025-03-15 00:00:00", ClockVerdict.Met), (_hotline.Due("processing"), _hotline.Verdict("decision", "2025-06-01 08:00")));
        Assert.Equal(ClockVerdict.Late, _hotline.Verdict("processing", "2025-03-17 08:00"));
    }

    /// <summary>
    /// An assessment from the 6th to the 10th takes five days away: the 4th and 5th, then the 11th to Thursday the 20th. A question to a ministry from 09:00 on the 12th runs for what is left of 15 days after four
    /// days and an hour: until 08:00 on the 23rd. It takes the 12th to the 23rd away: 4, 5, 11, then nine days from the 24th to 1 April.
    /// </summary>
    [Fact]
    [Trait("Clause", "VK-7")]
    public void Pause_ForAListedReason_TakesItsDaysAwayUpToFifteen()
    {
        Accepted("2025-03-04");
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-06 09:00", Hotline.Officer("U1"), new PauseClocksAct(new("Assessment")), "Pause");
        Pause("2025-03-06 09:00", "Assessment");
        Assert.Equal(ClockVerdict.Suspended, _hotline.Verdict("processing", "2025-03-07 09:00"));
        _hotline.Must("2025-03-10 10:00", Hotline.Officer("U1"), new ResumeClocksAct(), "Resume");
        Assert.Equal("2025-03-21 00:00:00", _hotline.Due("processing"));
        Pause("2025-03-12 09:00", "MinistryOpinion");
        _hotline.Advance("2025-03-24 00:00");

        Assert.Equal(("2025-03-23 08:00:00", ClockMarkKind.Resumed), (Hotline.Local(_hotline.Log[^1].EffectiveAt), Assert.Single(_hotline.Log[^1].Clocks).Kind));
        Assert.Equal("2025-04-02 00:00:00", _hotline.Due("processing"));
    }

    /// <summary>The last day is Friday 14 March: two working days before is Wednesday, three days after Monday; progress is due five and ten days after the 15th begins.</summary>
    [Fact]
    [Trait("Clause", "VK-8.1")]
    public void Advance_PastTheLimit_RemindsReportsAndAsksForProgress()
    {
        Accepted("2025-03-04");
        _hotline.Advance("2025-03-26 00:00");

        Assert.Equal(["2025-03-12 08:00:00"], Told.At(_hotline, "DueSoon"));
        Assert.Equal(["2025-03-17 09:00:00"], Told.At(_hotline, "Overdue"));
        Assert.Equal(["2025-03-20 00:00:00", "2025-03-25 00:00:00"], Told.At(_hotline, "Progress"));
        Assert.Equal(["2025-03-20 00:00:00", "2025-03-25 00:00:00"], _hotline.Log.Where(e => e.Fact is Reminded).Select(e => Hotline.Local(e.EffectiveAt)));
        Assert.Equal(
            ["Dispatched: HandlingOfficer by email", "DueSoon: HandlingOfficer by email", "Overdue: Chair by sms", "Progress: ReceptionOfficer by email"],
            Told.Everything(_hotline).Take(4));
    }

    /// <summary>Tuesday 29 April is the last of 12 days from the 18th. Two working days before are Monday the 28th and Friday the 25th: Saturday the 26th, worked elsewhere, is none here.</summary>
    [Fact]
    [Trait("Clause", "VK-1")]
    public void Advance_OverASwappedSaturday_RemindsOnTheFridayBefore()
    {
        Accepted("2025-04-18");
        _hotline.Advance("2025-04-29 00:00");

        Assert.Equal(("2025-04-30 00:00:00", "2025-04-25 08:00:00"), (_hotline.Due("processing"), Assert.Single(Told.At(_hotline, "DueSoon"))));
    }

    [Fact]
    [Trait("Clause", "VK-4.4")]
    public void Return_OnceForAListedReason_IsAllowed()
    {
        Dispatched("2025-03-03");
        _hotline.Refused("GUARD_PART_AWAITED", "2025-03-03 08:40", Hotline.Reception, Letter("2025-03-03", "U2"));
        _hotline.Refused("GUARD_REASON_GIVEN", "2025-03-03 09:00", Hotline.Officer("U1"), new ReturnAct());
        _hotline.Refused("GUARD_NOT_REASON_IS", "2025-03-03 09:00", Hotline.Officer("U1"), new ReturnAct { Reason = new TermCode("Difficult") });
        _hotline.Must("2025-03-03 09:00", Hotline.Officer("U1"), new ReturnAct { Reason = new TermCode("OutsideCompetence") });
        Assert.Equal([ClockVerdict.Met, ClockVerdict.Met], new[] { _hotline.Verdict("opening", "2025-06-01 08:00"), _hotline.Verdict("acceptance", "2025-06-01 08:00") });
        Assert.Equal(Outcome.Returned, _hotline.Case.Assignments[0].State.Outcome);
        _hotline.Must("2025-03-03 09:10", Hotline.Reception, Letter("2025-03-03", "U2"));
        _hotline.Refused("GUARD_HAND_OVERS_BELOW", "2025-03-03 09:20", Hotline.Officer("U2"), new ReturnAct { Reason = new TermCode("OutsideCompetence") });

        Assert.Equal(["Dispatched", "Dispatched"], _hotline.NoticeCodes);
    }

    /// <summary>The result of Thursday 6 March is to be answered by Monday. Answered on Friday the 7th, the tenth day is Sunday the 16th and so Friday the 14th. A month from 10 March is 10 April.</summary>
    [Fact]
    [Trait("Clause", "VK-9.1")]
    public void Object_OnceInTime_MayChangeTheResult()
    {
        Answered();
        Assert.Equal(("2025-03-11 00:00:00", "2025-03-15 00:00:00"), (_hotline.Due("answer"), _hotline.Due("objection")));
        _hotline.Refused("GUARD_BEFORE_DUE", "2025-03-15 00:00", Hotline.Submitter, Motion("Objection"), "Object");
        _hotline.Must("2025-03-10 08:00", Hotline.Submitter, Motion("Objection"), "Object");
        Assert.Equal(("2025-04-11 00:00:00", ClockVerdict.Met), (_hotline.Due("ruling"), _hotline.Verdict("objection", "2025-06-01 08:00")));
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-13 08:00", Chair, Ruling("Objection", "Changed", null), "RuleOnObjection");
        _hotline.Must("2025-03-13 08:00", Chair, Ruling("Objection", "Changed"), "RuleOnObjection");
        Assert.Equal(("InProcessing", Outcome.Withdrawn, ClockVerdict.Met), (_hotline.State, _hotline.Case.Assignments[0].State.Outcome, _hotline.Verdict("ruling", "2025-06-01 08:00")));
        _hotline.Refused("GUARD_TO_SUPERIOR_UNIT", "2025-03-13 09:00", Hotline.Reception, Letter("2025-03-13", "U2"));
        _hotline.Must("2025-03-13 09:00", Hotline.Reception, Letter("2025-03-13", "U3"));
        _hotline.Answer("2025-03-14", "U3");
        _hotline.Refused("GUARD_MOTIONS_BELOW", "2025-03-14 11:00", Hotline.Submitter, Motion("Objection"), "Object");

        Assert.Equal(["Dispatched", "Answered", "ForTheChair", "Dispatched", "Answered"], _hotline.NoticeCodes);
    }

    [Fact]
    [Trait("Clause", "VK-9.2")]
    public void RuleOnObjection_Upheld_EndsTheCase()
    {
        Answered();
        _hotline.Must("2025-03-10 08:00", Hotline.Submitter, Motion("Objection"), "Object");
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-13 08:00", Chair, Ruling("Objection", "Upheld", null), "RuleOnObjection");

        Assert.Equal("Confirmed", _hotline.Must("2025-03-13 08:00", Chair, Ruling("Objection", "Upheld"), "RuleOnObjection").CloseReason?.Value);
        Assert.Equal(("Closed", Outcome.Answered), (_hotline.State, _hotline.Case.State.Outcome));
    }

    [Fact]
    [Trait("Clause", "VK-10.1")]
    public void Close_PastTheWindow_IsTheOfficesAct()
    {
        Answered();
        Assert.Equal([ClockVerdict.Met, ClockVerdict.Met], new[] { _hotline.Verdict("answer", "2025-06-01 08:00"), _hotline.Verdict("whole", "2025-06-01 08:00") });
        _hotline.Refused("GUARD_NOT_BEFORE_DUE", "2025-03-14 23:59", Hotline.Reception, new CloseAct());
        _hotline.Advance("2026-03-01 08:00");
        Assert.Equal(("Answered", false), (_hotline.State, _hotline.Preset.Closing.BySilence));

        Assert.Equal("Done", _hotline.Must("2025-03-15 08:00", Hotline.Reception, new CloseAct()).CloseReason?.Value);
        Assert.Equal("Closed", _hotline.State);
    }

    [Fact]
    [Trait("Clause", "VK-3.1")]
    public void Close_AnAnonymousTip_NeedsNoWindow()
    {
        var tip = Hotline.Registration("portal", submission: new() { Content = Hotline.Text("Có người đổ rác.") }) with { CaseKind = new("Tip"), SubmitterId = null, Anonymous = true };
        _hotline.Must("2025-03-03 08:00", Hotline.Submitter, tip);
        _hotline.Must("2025-03-03 08:30", Hotline.Reception, Letter("2025-03-03", "U1"));
        _hotline.Answer("2025-03-03");
        _hotline.Refused("GUARD_NOT_ANONYMOUS", "2025-03-03 11:00", Hotline.Submitter, Motion("Objection"), "Object");
        _hotline.Refused("GUARD_NOT_ANONYMOUS", "2025-03-03 11:00", Hotline.Submitter, new RateAct(new("Satisfied")), assignment: 1);

        Assert.Equal("Done", _hotline.Must("2025-03-03 12:00", Hotline.Reception, new CloseAct()).CloseReason?.Value);
        Assert.Equal("Closed", _hotline.State);
    }

    [Fact]
    [Trait("Clause", "VK-3.2")]
    public void Disclose_ByTheChairInWriting_LetsTheUnitKnowTheSubmitter()
    {
        Dispatched("2025-03-03");
        Assert.False(Visibility.Of(_hotline.Case, Hotline.Officer("U1"), _hotline.Preset)!.Submitter);
        var disclosure = new DiscloseAct(DisclosureScope.Submitter, Hotline.Text("Sở Xây dựng")) { Unit = new UnitCode("U1") };
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-03 09:00", Chair, disclosure);
        _hotline.Must("2025-03-03 09:00", Chair, disclosure with { Note = Hotline.Text("Cần gặp trực tiếp.") });

        Assert.True(Visibility.Of(_hotline.Case, Hotline.Officer("U1"), _hotline.Preset)!.Submitter);
    }

    [Theory]
    [Trait("Clause", "VK-2.2")]
    [InlineData("a")]
    [InlineData("b")]
    public void Reject_OnAListedGround_EndsTheCase(string ground)
    {
        _hotline.Must("2025-03-03 08:00", Hotline.Reception, Hotline.Registration("post"));
        _hotline.Refused("GUARD_GROUNDS_GIVEN", "2025-03-03 09:00", Hotline.Reception, Hotline.Rejection());
        _hotline.Reject("2025-03-03 09:00", ground);

        Assert.Equal(("Rejected", Outcome.Rejected), (_hotline.State, _hotline.Case.State.Outcome));
        Assert.Equal(["Rejected: Submitter by email"], Told.Everything(_hotline));
    }

    [Theory]
    [Trait("Clause", "VK-12")]
    [InlineData("Satisfied")]
    [InlineData("Dissatisfied")]
    public void Rate_ByWhoeverSentIt_Counts(string rating)
    {
        Answered();
        _hotline.Refused("GUARD_IS_SUBMITTER", "2025-03-08 08:00", Actor.Of("citizen-2", "Submitter"), new RateAct(new(rating)), assignment: 1);

        Assert.Equal((rating, Outcome.Answered), (_hotline.Rate("2025-03-08 08:00", rating).Assignments[0].Answer!.Rating?.Value, _hotline.Case.Assignments[0].State.Outcome));
    }

    /// <summary>The tenth day from 3 March is the 12th; three months end on 3 June. The promise for Sunday 20 April is one for Friday the 18th, a day before which is the 17th.</summary>
    [Fact]
    [Trait("Clause", "VK-11.2")]
    public void ReplyInterim_ToAProposal_PromisesADayAndIsReportedWhenItPasses()
    {
        Register("2025-03-03 08:00", "Recommendation");
        Assert.Equal(("policy", "2025-03-13 00:00:00", "2025-06-04 00:00:00"), (_hotline.Case.Procedure, _hotline.Due("first-reply"), _hotline.Due("longest")));
        Promise("2025-03-10 09:00", new(2025, 4, 20));
        Assert.Equal(("Promised", "2025-04-19 00:00:00"), (_hotline.State, _hotline.Due("promised")));
        _hotline.Advance("2025-05-01 00:00");
        Assert.Equal("Chair", Assert.Single(_hotline.Case.Reports).To.Value);
        Assert.Equal(("2025-04-17 07:30:00", "2025-04-19 00:00:00"), (Assert.Single(Told.At(_hotline, "PromiseDue")), Assert.Single(Told.At(_hotline, "ForTheChair"))));
        _hotline.Must("2025-05-05 09:00", Hotline.Reception, new AnswerDirectlyAct(Hotline.Text("Đã trình sửa đổi quy định.")));

        Assert.Equal(("Closed", "Done"), (_hotline.State, _hotline.Case.CloseReason?.Value));
        Assert.Equal(
            [ClockVerdict.Met, ClockVerdict.MetLate, ClockVerdict.Met],
            new[] { _hotline.Verdict("first-reply", "2025-06-30 08:00"), _hotline.Verdict("promised", "2025-06-30 08:00"), _hotline.Verdict("longest", "2025-06-30 08:00") });
        Assert.Equal(
            ["AnswerPromised: Submitter by email", "PromiseDue: ReceptionOfficer by email", "ForTheChair: Chair by email", "Answered: Submitter by email"], Told.Everything(_hotline));
    }

    [Fact]
    [Trait("Clause", "VK-11.3")]
    public void ReplyInterim_BeyondThreeMonths_IsHeldByTheCap()
    {
        Register("2025-03-03 08:00", "Recommendation");
        Promise("2025-03-10 09:00", new(2025, 7, 1));

        Assert.Equal("2025-06-04 00:00:00", _hotline.Due("promised"));
    }

    [Fact]
    [Trait("Clause", "VK-11.1")]
    public void AnswerDirectly_AProposal_NeedsNoPromise()
    {
        Register("2025-03-03 08:00", "Recommendation");
        _hotline.Must("2025-03-12 09:00", Hotline.Reception, new AnswerDirectlyAct(Hotline.Text("Đã có quy định.")));

        Assert.Equal((ClockVerdict.Met, "Closed"), (_hotline.Verdict("first-reply", "2025-06-01 08:00"), _hotline.State));
    }

    [Fact]
    [Trait("Clause", "VK-12")]
    public void Preset_OfTheProvince_SaysWhatIsReportedAndKept() => Assert.Equal(
        (15, "quarter, year", "10 years"),
        (_hotline.Preset.Reports.CutoffDay, string.Join(", ", _hotline.Preset.Reports.Kinds), _hotline.Preset.Retention.Minimum?.ToString()));

    private static DispatchAct Letter(string day, params string[] units) => DispatchAct.To("Đề nghị xử lý.", units) with { Document = new("15/CV", LocalDatePattern.Iso.Parse(day).Value) };

    private static RequestExtensionAct Asking(string until) => new(LocalDatePattern.Iso.Parse(until).Value) { Note = Hotline.Text("Chờ đo đạc.") };

    private void Register(string at, string kind = "Reflection") => _hotline.Must(at, Hotline.Submitter, Hotline.Registration("portal") with { CaseKind = new(kind) });

    private void Dispatched(string day, string kind = "Reflection", string field = "Environment", string unit = "U1")
    {
        Register(day + " 08:00", kind);
        _hotline.Classify(day + " 08:10", field);
        _hotline.Must(day + " 08:30", Hotline.Reception, Letter(day, unit));
    }

    /// <summary>Sent the day before it is opened, and taken on the day after that: the opening alone counts.</summary>
    private void Accepted(string opened, string kind = "Reflection", string field = "Environment", string unit = "U1")
    {
        var day = LocalDatePattern.Iso.Parse(opened).Value;
        Dispatched(LocalDatePattern.Iso.Format(day.PlusDays(-1)), kind, field, unit);
        SignIn(opened + " 09:00", unit);
        _hotline.Accept(LocalDatePattern.Iso.Format(day.PlusDays(1)) + " 09:00", unit);
    }

    private void Answered()
    {
        Accepted("2025-03-04");
        _hotline.Submit("2025-03-06 09:00");
        _hotline.Publish("2025-03-07 10:00");
    }

    private void SignIn(string at, string unit) => _hotline.Must(at, Hotline.Officer(unit), new SignInAct());

    private void Pause(string at, string reason) => _hotline.Must(at, Hotline.Officer("U1"), new PauseClocksAct(new(reason)) { Note = Hotline.Text("Đã gửi văn bản.") }, "Pause");

    private void Promise(string at, LocalDate day) => _hotline.Must(at, Hotline.Reception, new ReplyInterimAct(Hotline.Text("Đang lấy ý kiến các sở."), day));
}
