using NodaTime;
using PhanAnh.Core;
using static PhanAnh.Tests.MinhHa;

namespace PhanAnh.Tests;

/// <summary>
/// A ward's one-stop office: the citizen picks the team or the chair agrees on one, limits by field, kind, channel and unit under a cap, the counter's own hours, listed reasons of return and an arbiter, an
/// objection that goes to the unit above, anonymous tips, and questions with an answer promised for a day. U1 and U2 are teams, U3 is the one above U1, U4 are the police.
/// </summary>
[Regulation("phuong-hoa-sen")]
public sealed class WardTests
{
    private readonly Hotline _hotline = Under("phuong-hoa-sen");

    public WardTests()
    {
        _hotline.KnowUnit(Hotline.Named("U1") with { Kind = new TermCode("Team"), Parent = new UnitCode("U3") });
        _hotline.KnowUnit(Hotline.Named("U2") with { Kind = new TermCode("Team") });
        _hotline.KnowUnit(Hotline.Named("U4") with { Kind = new TermCode("Police") });
    }

    /// <summary>Agreed at ten: 1.5 hours until 11:30 and half an hour from 13:00. Sent at eleven: half an hour, four in the afternoon, 3.5 from 07:30 of the next day.</summary>
    [Fact]
    [Trait("Clause", "HS-4.2")]
    public void Dispatch_WhatNobodyPicked_NeedsTheChairsConsent()
    {
        Propose("2025-03-03 08:00");
        Assert.Equal("2025-03-04 00:00:00", _hotline.Due("routing"));
        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("intake", "2025-04-01 08:00"));
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-03 08:20", Chair, Ruling("Routing", "SentBack", null), "DecideRouting");
        _hotline.Must("2025-03-03 08:20", Chair, Ruling("Routing", "SentBack"), "DecideRouting");
        Assert.Equal("Received", _hotline.State);
        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("routing", "2025-04-01 08:00"));
        _hotline.Must("2025-03-03 08:30", Hotline.Reception, Motion("Routing", "U2"), "ProposeRouting");
        _hotline.Must("2025-03-03 10:00", Chair, Ruling("Routing", "Agreed", null), "DecideRouting");
        Assert.Equal(("2025-03-03 13:30:00", "2025-03-03 10:00:00"), (_hotline.Due("dispatch"), Hotline.Local(_hotline.Clock("dispatch", "2025-03-03 10:00").StartedAt)));
        _hotline.Refused("GUARD_TO_PROPOSED_UNITS", "2025-03-03 11:00", Hotline.Reception, DispatchAct.To("Xử lý.", "U1"));
        _hotline.Dispatch("2025-03-03 11:00", "U2");

        Assert.Equal("2025-03-04 11:00:00", _hotline.Due("acceptance", "U2"));
        Assert.Equal([ClockVerdict.Met, ClockVerdict.Met], new[] { _hotline.Verdict("intake", "2025-04-01 08:00"), _hotline.Verdict("dispatch", "2025-04-01 08:00") });
        Assert.Equal(["Proposed: Chair by email", "Proposed: Chair by email", "Dispatched: HandlingOfficer by email"], Told.Everything(_hotline));
    }

    [Fact]
    [Trait("Clause", "HS-4.1")]
    public void Dispatch_WhatTheCitizenPicked_IsTheChairsToConfirm()
    {
        _hotline.Refused("UNIT_CHOICE_NOT_OFFERED", "2025-03-03 08:00", Hotline.Submitter, Hotline.Registration() with { ChosenUnit = new UnitCode("U4") });
        _hotline.Must("2025-03-03 08:00", Hotline.Submitter, Hotline.Registration() with { ChosenUnit = new UnitCode("U2") });
        _hotline.Refused("GUARD_NOT_UNIT_CHOSEN", "2025-03-03 08:10", Hotline.Reception, Motion("Routing", "U1"), "ProposeRouting");
        _hotline.Refused("GUARD_TO_CHOSEN_UNIT", "2025-03-03 08:10", Chair, DispatchAct.To("Xử lý.", "U1"));
        _hotline.Must("2025-03-03 08:10", Chair, DispatchAct.To("Xử lý.", "U2"));

        Assert.Equal(("InProcessing", "Dispatched"), (_hotline.State, _hotline.StateOf("U2")));
        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("intake", "2025-04-01 08:00"));
        Assert.Equal(["Dispatched"], _hotline.NoticeCodes);
    }

    [Theory]
    [Trait("Clause", "HS-4.2")]
    [InlineData("Tip", "tips", "Police")]
    [InlineData("Reflection", "others", "Team")]
    public void LaneFor_AKind_NamesTheUnitsThatMayBeProposed(string kind, string lane, string units)
    {
        var found = _hotline.Preset.Routing.LaneFor(new TermCode("Waste"), new(kind))!;

        Assert.Equal((lane, units), (found.Code.Value, Assert.Single(found.UnitKinds).Value));
    }

    /// <summary>Four hours from the moment, or from the next opening: the office's at 07:30, the counter's at 07:00. The counter works on Friday 2 May 2025, a day off that was swapped.</summary>
    [Theory]
    [Trait("Clause", "HS-2.3")]
    [InlineData("zalo", "2025-03-03 08:00", "2025-03-03 12:00:00")]
    [InlineData("zalo", "2025-03-01 10:00", "2025-03-03 11:30:00")]
    [InlineData("counter", "2025-03-03 17:30", "2025-03-04 11:00:00")]
    [InlineData("counter", "2025-05-01 09:00", "2025-05-02 11:00:00")]
    [InlineData("zalo", "2025-05-01 09:00", "2025-05-05 11:30:00")]
    [InlineData("zalo", "2025-01-25 09:00", "2025-02-03 11:30:00")]
    public void Due_OfIntake_CountsFromTheNextOpeningOfItsDesk(string channel, string at, string due)
    {
        Register(at, channel);

        Assert.Equal(due, _hotline.Due("intake"));
    }

    /// <summary>At the counter the day of receipt is the first: 4 March and twenty days are 24 March; after closing time it is the 5th. By Zalo the 5th is the first day: 25 March.</summary>
    [Theory]
    [Trait("Clause", "HS-6.7")]
    [InlineData("counter", "2025-03-04 09:00", "2025-03-25 00:00:00")]
    [InlineData("counter", "2025-03-04 17:00", "2025-03-26 00:00:00")]
    [InlineData("zalo", "2025-03-04 09:00", "2025-03-26 00:00:00")]
    public void Due_OfTheWhole_CountsDaysAsItsDeskDoes(string channel, string at, string due)
    {
        Register(at, channel);

        Assert.Equal(due, _hotline.Due("whole"));
    }

    [Fact]
    [Trait("Clause", "HS-5.2")]
    public void Return_TwiceAtMost_ThenTheChairAssigns()
    {
        Dispatched("2025-03-03", "zalo");
        _hotline.Refused("GUARD_PART_AWAITED", "2025-03-03 09:00", Hotline.Reception, DispatchAct.To("Xử lý.", "U3"));
        _hotline.Refused("GUARD_REASON_GIVEN", "2025-03-03 09:00", Hotline.Officer("U1"), new ReturnAct());
        _hotline.Refused("GUARD_NOT_REASON_IS", "2025-03-03 09:00", Hotline.Officer("U1"), Back("Overloaded"));
        _hotline.Must("2025-03-03 09:00", Hotline.Officer("U1"), Back("OutsideCompetence"));
        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("acceptance", "2025-04-01 08:00", "U1"));
        _hotline.Refused("GUARD_NOT_TO_FORMER_UNIT", "2025-03-03 09:10", Hotline.Reception, DispatchAct.To("Xử lý.", "U1"));
        _hotline.Refused("ACTOR_ROLE", "2025-03-03 09:10", Chair, DispatchAct.To("Xử lý.", "U2"));
        _hotline.Dispatch("2025-03-03 09:10", "U2");
        _hotline.Must("2025-03-03 09:20", Hotline.Officer("U2"), Back("OutsideCompetence"));
        _hotline.Refused("ACTOR_ROLE", "2025-03-03 09:30", Hotline.Reception, DispatchAct.To("Xử lý.", "U3"));
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-03 09:30", Chair, new DispatchAct([new("U1")]));
        _hotline.Must("2025-03-03 09:30", Chair, DispatchAct.To("Giao tổ 1.", "U1"));
        _hotline.Refused("GUARD_HAND_OVERS_BELOW", "2025-03-03 09:40", Hotline.Officer("U1"), Back("OutsideCompetence"), assignment: 3);
        _hotline.Refused("GUARD_PART_AWAITED", "2025-03-03 09:40", Chair, DispatchAct.To("Giao.", "U3"));

        Assert.Equal(["Proposed", "Dispatched", "Dispatched", "Dispatched"], _hotline.NoticeCodes);
    }

    /// <summary>
    /// Taken on Tuesday 4 March: 15 days end on the 19th, three working days on Friday the 7th, ten days on the 14th. On Thursday the 6th: two days end on Saturday the 8th and stay there.
    /// Seven days from the 4th end on the 11th. Seven days from Saturday the 8th end on Saturday the 15th, and so on Friday the 14th. Those from 22 January end in Tết (25 January to 2 February) and so on the 24th;
    /// 15 days from 15 January end in it too, and so on 3 February.
    /// </summary>
    [Theory]
    [Trait("Clause", "HS-6.1")]
    [InlineData("zalo", "Reflection", "Lighting", "U1", "2025-03-04", "usual", "2025-03-20 00:00:00")]
    [InlineData("zalo", "Reflection", "Drainage", "U1", "2025-01-15", "usual", "2025-02-04 00:00:00")]
    [InlineData("counter", "Reflection", "Lighting", "U1", "2025-03-04", "counter", "2025-03-08 00:00:00")]
    [InlineData("counter", "Reflection", "Lighting", "U4", "2025-03-04", "counter", "2025-03-08 00:00:00")]
    [InlineData("counter", "Tip", "Lighting", "U1", "2025-03-04", "tip", "2025-03-15 00:00:00")]
    [InlineData("zalo", "Tip", "Drainage", "U4", "2025-03-04", "tip", "2025-03-15 00:00:00")]
    [InlineData("counter", "Tip", "Waste", "U4", "2025-03-06", "waste", "2025-03-09 00:00:00")]
    [InlineData("zalo", "Reflection", "Waste", "U1", "2025-03-06", "waste", "2025-03-09 00:00:00")]
    [InlineData("zalo", "Reflection", "Lighting", "U4", "2025-03-04", "police", "2025-03-12 00:00:00")]
    [InlineData("zalo", "Reflection", "Lighting", "U4", "2025-03-08", "police", "2025-03-15 00:00:00")]
    [InlineData("zalo", "Reflection", "Lighting", "U4", "2025-01-22", "police", "2025-01-25 00:00:00")]
    public void Due_OfProcessing_FollowsTheOrderOfTheCases(string channel, string kind, string field, string unit, string accepted, string winner, string due)
    {
        Dispatched(accepted, channel, kind, field, unit);
        _hotline.Accept(accepted + " 09:00", unit);

        var clock = _hotline.Clock("processing", accepted + " 09:00", unit);
        Assert.Equal((winner, due), (clock.Winner, Hotline.Local(clock.Due)));
    }

    /// <summary>Twenty-one days from receipt end on 24 March; no extension reaches beyond that.</summary>
    [Fact]
    [Trait("Clause", "HS-6.6")]
    public void FileExtension_BeforeTheEndAndWithReason_StaysUnderTheCap()
    {
        Dispatched("2025-03-03", "zalo");
        _hotline.Accept("2025-03-04 08:00");
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-10 09:00", Hotline.Officer("U1"), Hotline.Extension("2025-03-20", "  "));
        _hotline.Refused("GUARD_DATE_AFTER_DUE", "2025-03-10 09:00", Hotline.Officer("U1"), Hotline.Extension("2025-03-19"));
        _hotline.Refused("GUARD_BEFORE_DUE", "2025-03-20 09:00", Hotline.Officer("U1"), Hotline.Extension("2025-03-20"));
        _hotline.Extend("2025-03-10 09:00", "2025-04-10");

        Assert.Equal("2025-03-25 00:00:00", _hotline.Due("whole"));
        Assert.Equal("2025-03-25 00:00:00", _hotline.Due("processing", "U1"));
        _hotline.Submit("2025-03-20 09:00");
        Assert.Equal("2025-03-22 00:00:00", _hotline.Due("answer", "U1"));
        Assert.Equal(ClockVerdict.LawfullyExtended, _hotline.Verdict("processing", "2025-06-01 08:00", "U1"));
        _hotline.Publish("2025-03-21 09:00");
        Assert.Equal([ClockVerdict.Met, ClockVerdict.Met], new[] { _hotline.Verdict("whole", "2025-06-01 08:00"), _hotline.Verdict("answer", "2025-06-01 08:00", "U1") });
        Assert.Equal("Answered: Submitter by zalo", Told.Everything(_hotline).Last());
    }

    /// <summary>Sent at 08:30 on Monday, eight working hours end at 08:30 on Tuesday, two before are 16:00. Fifteen days from Tuesday end on the 19th.</summary>
    [Fact]
    [Trait("Clause", "HS-6.9")]
    public void Advance_PastTheLimits_RemindsBeforeAndReportsAfter()
    {
        Dispatched("2025-03-03", "zalo");
        _hotline.Advance("2025-03-03 17:00");
        _hotline.Accept("2025-03-04 08:00");
        _hotline.Advance("2025-03-23 00:00");

        Assert.Equal("2025-03-04 08:30:00", _hotline.Due("acceptance", "U1"));
        Assert.Equal(["2025-03-03 16:00:00", "2025-03-18 08:00:00"], Told.At(_hotline, "DueSoon"));
        Assert.Equal(["2025-03-20 07:30:00"], Told.At(_hotline, "Overdue"));
        Assert.Equal(["DueSoon: HandlingOfficer by sms", "Overdue: Chair by email"], Told.Everything(_hotline).TakeLast(2));
    }

    /// <summary>Seven days from 3 March; five working days from the 4th are the 11th.</summary>
    [Fact]
    [Trait("Clause", "HS-7.1")]
    public void Object_OnceAndInTime_GoesToTheChairAndThenToTheUnitAbove()
    {
        Answered("2025-03-03");
        Assert.Equal(("2025-03-11 00:00:00", Outcome.Answered), (_hotline.Due("objection"), _hotline.Case.Assignments[0].State.Outcome));
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-04 08:00", Hotline.Submitter, Motion("Objection") with { Note = null }, "Object");
        _hotline.Refused("GUARD_IS_SUBMITTER", "2025-03-04 08:00", Actor.Of("citizen-2", "Submitter"), Motion("Objection"), "Object");
        _hotline.Must("2025-03-04 08:00", Hotline.Submitter, Motion("Objection"), "Object");
        Assert.Equal("2025-03-12 00:00:00", _hotline.Due("ruling"));
        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("objection", "2025-06-01 08:00"));
        _hotline.Must("2025-03-05 08:00", Chair, Ruling("Objection", "Changed", null), "RuleOnObjection");
        Assert.Equal(("InProcessing", "SetAside"), (_hotline.State, _hotline.StateOf("U1")));
        Assert.Equal(Outcome.Withdrawn, _hotline.Case.Assignments[0].State.Outcome);
        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("ruling", "2025-06-01 08:00"));
        _hotline.Refused("GUARD_TO_SUPERIOR_UNIT", "2025-03-05 08:30", Hotline.Reception, DispatchAct.To("Xử lý lại.", "U2"));
        _hotline.Dispatch("2025-03-05 08:30", "U3");
        _hotline.Answer("2025-03-05", "U3");
        _hotline.Refused("GUARD_MOTIONS_BELOW", "2025-03-06 08:00", Hotline.Submitter, Motion("Objection"), "Object");

        Assert.Equal(["Proposed", "Dispatched", "Answered", "Objected", "Dispatched", "Answered"], _hotline.NoticeCodes);
        Assert.Contains("Objected: Chair by email", Told.Everything(_hotline));
    }

    /// <summary>
    /// Twenty-one days from 3 March end on the 24th, and the answer comes on Friday the 28th. Seven days from there end on Friday 4 April: all seven are left. The chair's ruling, which five working days would
    /// make due on the 14th (the 7th is a day off), is due when it begins, for the cap binds the chair.
    /// </summary>
    [Fact]
    [Trait("Clause", "HS-6.7")]
    public void Object_AfterAnAnswerLaterThanTheCap_HasAllItsDays()
    {
        Dispatched("2025-03-03", "zalo");
        _hotline.Answer("2025-03-28");
        Assert.Equal(("2025-03-25 00:00:00", ClockVerdict.MetLate), (_hotline.Due("whole"), _hotline.Verdict("whole", "2025-06-01 08:00")));
        Assert.Equal("2025-04-05 00:00:00", _hotline.Due("objection"));
        _hotline.Refused("GUARD_NOT_BEFORE_DUE", "2025-04-04 15:00", Hotline.Reception, new CloseAct());

        _hotline.Must("2025-04-04 16:00", Hotline.Submitter, Motion("Objection"), "Object");

        Assert.Equal((ClockVerdict.Met, "2025-04-04 16:00:00"), (_hotline.Verdict("objection", "2025-06-01 08:00"), _hotline.Due("ruling")));
    }

    [Fact]
    [Trait("Clause", "HS-7.1")]
    public void Object_TheDayAfterTheWindow_IsTooLateHoweverLateTheAnswerWas()
    {
        Dispatched("2025-03-03", "zalo");
        _hotline.Answer("2025-03-28");

        _hotline.Refused("GUARD_BEFORE_DUE", "2025-04-05 08:00", Hotline.Submitter, Motion("Objection"), "Object");
    }

    [Fact]
    [Trait("Clause", "HS-7.2")]
    public void RuleOnObjection_Upheld_EndsTheCase()
    {
        Answered("2025-03-03");
        _hotline.Must("2025-03-04 08:00", Hotline.Submitter, Motion("Objection"), "Object");
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-05 08:00", Chair, Ruling("Objection", "Upheld", null), "RuleOnObjection");

        var upheld = _hotline.Must("2025-03-05 08:00", Chair, Ruling("Objection", "Upheld"), "RuleOnObjection");
        Assert.Equal(("Confirmed", "Closed", Outcome.Answered), (upheld.CloseReason?.Value, _hotline.State, upheld.State.Outcome));
    }

    [Fact]
    [Trait("Clause", "HS-9")]
    public void Close_OnlyAfterTheWindow_IsSomebodysAct()
    {
        Answered("2025-03-03");
        _hotline.Refused("GUARD_NOT_BEFORE_DUE", "2025-03-10 16:00", Hotline.Reception, new CloseAct());
        _hotline.Refused("GUARD_BEFORE_DUE", "2025-03-11 08:00", Hotline.Submitter, Motion("Objection"), "Object");
        _hotline.Advance("2026-03-01 08:00");
        Assert.Equal("Answered", _hotline.State);
        Assert.False(_hotline.Preset.Closing.BySilence);
        Assert.Equal(("Done", "Closed"), (_hotline.Must("2025-03-11 08:00", Hotline.Reception, new CloseAct()).CloseReason?.Value, _hotline.State));
    }

    [Theory]
    [Trait("Clause", "HS-8")]
    [InlineData("Satisfied")]
    [InlineData("Dissatisfied")]
    public void Rate_OnceByWhoeverSentIt_Counts(string rating)
    {
        Answered("2025-03-03");
        _hotline.Refused("GUARD_IS_SUBMITTER", "2025-03-04 08:00", Actor.Of("citizen-2", "Submitter"), new RateAct(new(rating)), assignment: 1);
        _hotline.Rate("2025-03-04 08:00", rating);
        _hotline.Refused("GUARD_NOT_ANSWER_RATED", "2025-03-04 09:00", Hotline.Submitter, new RateAct(new(rating)), assignment: 1);
    }

    [Fact]
    [Trait("Clause", "HS-3.1")]
    public void Register_ATipByNobodyKnown_IsNotRated()
    {
        var tip = Hotline.Registration(submission: new() { Content = Hotline.Text("Có người đổ rác.") }) with { CaseKind = new("Tip"), SubmitterId = null, Anonymous = true };
        _hotline.Must("2025-03-03 08:00", Hotline.Submitter, tip);
        _hotline.Must("2025-03-03 08:10", Hotline.Reception, Motion("Routing", "U4"), "ProposeRouting");
        _hotline.Must("2025-03-03 08:20", Chair, Ruling("Routing", "Agreed"), "DecideRouting");
        _hotline.Dispatch("2025-03-03 08:30", "U4");
        _hotline.Answer("2025-03-03", "U4");

        _hotline.Refused("GUARD_NOT_ANONYMOUS", "2025-03-04 08:00", Hotline.Submitter, new RateAct(new("Satisfied")), assignment: 1);
        Assert.Equal(["Proposed", "Dispatched"], _hotline.NoticeCodes);
    }

    [Theory]
    [Trait("Clause", "HS-3.2")]
    [InlineData("Tip", false)]
    [InlineData("Reflection", true)]
    public void Visibility_OfTheUnit_LearnsNoNameOfATip(string kind, bool shown)
    {
        Dispatched("2025-03-03", "zalo", kind);

        Assert.Equal(shown, Visibility.Of(_hotline.Case, Hotline.Officer("U1"), _hotline.Preset)!.Submitter);
    }

    /// <summary>Asked on Wednesday 22 January: the 23rd, the 24th, then Tết until 2 February, the 3rd. A promise for Saturday 8 February is one for Monday the 10th.</summary>
    [Fact]
    [Trait("Clause", "HS-11.2")]
    public void ReplyInterim_ToAQuestion_PromisesADay()
    {
        Ask("2025-01-22 15:00");
        Assert.Equal(("questions", "2025-02-04 00:00:00"), (_hotline.Case.Procedure, _hotline.Due("first-reply")));
        _hotline.Must("2025-01-24 09:00", Hotline.Reception, new ReplyInterimAct(Hotline.Text("Đang kiểm tra hồ sơ."), new LocalDate(2025, 2, 8)));
        Assert.Equal(("Promised", "2025-02-11 00:00:00"), (_hotline.State, _hotline.Due("promised")));
        _hotline.Must("2025-02-10 16:00", Hotline.Reception, new AnswerDirectlyAct(Hotline.Text("Đủ điều kiện.")));

        Assert.Equal(("Closed", "Done"), (_hotline.State, _hotline.Case.CloseReason?.Value));
        Assert.Equal([ClockVerdict.Met, ClockVerdict.Met], new[] { _hotline.Verdict("first-reply", "2025-06-01 08:00"), _hotline.Verdict("promised", "2025-06-01 08:00") });
        Assert.Equal(["AnswerPromised: Submitter by zalo", "Answered: Submitter by zalo"], Told.Everything(_hotline));
    }

    [Fact]
    [Trait("Clause", "HS-11.1")]
    public void AnswerDirectly_AQuestion_NeedsNoPromise()
    {
        Ask("2025-03-03 08:00");
        _hotline.Must("2025-03-06 08:00", Hotline.Reception, new AnswerDirectlyAct(Hotline.Text("Đủ điều kiện.")));

        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("first-reply", "2025-06-01 08:00"));
        Assert.Equal("2025-03-07 00:00:00", _hotline.Due("first-reply"));
    }

    [Fact]
    [Trait("Clause", "HS-10")]
    public void Preset_OfTheWard_SaysWhenItHoldsWhatIsReportedAndKept()
    {
        var preset = _hotline.Preset;

        Assert.Equal((true, false), (preset.IsInForceOn(new(2026, 12, 31)), preset.IsInForceOn(new(2027, 1, 1))));
        Assert.Equal((15, "month", "2 years"), (preset.Reports.CutoffDay, Assert.Single(preset.Reports.Kinds), preset.Retention.Minimum?.ToString()));
        Assert.Equal("counter", preset.Intake.Channel(new("counter"))?.Calendar);
    }

    private static ReturnAct Back(string reason) => new() { Reason = new TermCode(reason) };

    /// <summary>By Zalo the citizen writes, at the counter the officer takes it down.</summary>
    private void Register(string at, string channel, string kind = "Reflection") =>
        _hotline.Must(at, channel == "counter" ? Hotline.Reception : Hotline.Submitter, Hotline.Registration(channel) with { CaseKind = new(kind) });

    private void Ask(string at) => Register(at, "zalo", "Question");

    private void Propose(string at, string channel = "zalo", string kind = "Reflection", string field = "Lighting", string unit = "U1")
    {
        Register(at, channel, kind);
        _hotline.Classify(at, field);
        _hotline.Must(at, Hotline.Reception, Motion("Routing", unit), "ProposeRouting");
    }

    private void Dispatched(string day, string channel, string kind = "Reflection", string field = "Lighting", string unit = "U1")
    {
        Propose(day + " 08:00", channel, kind, field, unit);
        _hotline.Must(day + " 08:10", Chair, Ruling("Routing", "Agreed", null), "DecideRouting");
        _hotline.Dispatch(day + " 08:30", unit);
    }

    private void Answered(string day)
    {
        Dispatched(day, "zalo");
        _hotline.Answer(day);
    }
}
