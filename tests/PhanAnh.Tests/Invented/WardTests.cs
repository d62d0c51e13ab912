using NodaTime;
using PhanAnh.Core;
using static PhanAnh.Tests.MinhHa;

namespace PhanAnh.Tests;

/// <summary>
/// A ward's one-stop office: the citizen picks the team or the chair agrees on one, limits by kind and channel under a cap, listed reasons of return and an arbiter, objection, anonymous tips, and questions
/// by another regulation's procedure.
/// </summary>
[Regulation("phuong-hoa-sen")]
public sealed class WardTests
{
    private readonly Hotline _hotline = Under("phuong-hoa-sen");

    [Fact]
    [Trait("Clause", "HS-4")]
    public void Dispatch_WhatNobodyPicked_NeedsTheChairsConsent()
    {
        Propose("2025-03-03 08:00");
        Assert.Equal("2025-03-04 00:00:00", _hotline.Due("routing"));
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-03 08:20", Chair, Ruling("Routing", "SentBack", null), "DecideRouting");
        _hotline.Must("2025-03-03 08:20", Chair, Ruling("Routing", "SentBack"), "DecideRouting");
        Assert.Equal("Received", _hotline.State);
        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("routing", "2025-04-01 08:00"));
        _hotline.Must("2025-03-03 08:30", Hotline.Reception, Motion("Routing", "U2"), "ProposeRouting");
        _hotline.Must("2025-03-03 08:40", Chair, Ruling("Routing", "Agreed", null), "DecideRouting");
        _hotline.Refused("GUARD_TO_PROPOSED_UNITS", "2025-03-03 09:00", Hotline.Reception, DispatchAct.To("Xử lý.", "U1"));
        _hotline.Dispatch("2025-03-03 09:00", "U2");

        Assert.Equal("2025-03-04 09:00:00", _hotline.Due("acceptance", "U2"));
        Assert.Equal(["Proposed", "Proposed", "Dispatched"], _hotline.NoticeCodes);
    }

    [Fact]
    [Trait("Clause", "HS-4")]
    public void Dispatch_WhatTheCitizenPicked_IsTheChairsToConfirm()
    {
        _hotline.Must("2025-03-03 08:00", Hotline.Submitter, Hotline.Registration() with { ChosenUnit = new UnitCode("U2") });
        _hotline.Refused("GUARD_NOT_UNIT_CHOSEN", "2025-03-03 08:10", Hotline.Reception, Motion("Routing", "U1"), "ProposeRouting");
        _hotline.Refused("GUARD_TO_CHOSEN_UNIT", "2025-03-03 08:10", Chair, DispatchAct.To("Xử lý.", "U1"));
        _hotline.Must("2025-03-03 08:10", Chair, DispatchAct.To("Xử lý.", "U2"));

        Assert.Equal("Dispatched", _hotline.StateOf("U2"));
        Assert.Equal(["Dispatched"], _hotline.NoticeCodes);
    }

    [Fact]
    [Trait("Clause", "HS-5")]
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

    [Theory]
    [Trait("Clause", "HS-6")]
    [InlineData("zalo", "Reflection", "2025-03-20 00:00:00")]
    [InlineData("counter", "Reflection", "2025-03-08 00:00:00")]
    [InlineData("counter", "Tip", "2025-03-15 00:00:00")]
    public void Due_OfProcessing_FollowsKindThenChannel(string channel, string kind, string due)
    {
        Dispatched("2025-03-03", channel, kind);
        _hotline.Accept("2025-03-04 09:00");

        Assert.Equal(due, _hotline.Due("processing", "U1"));
    }

    /// <summary>Twenty-one days from receipt end on 24 March; no extension reaches beyond that.</summary>
    [Fact]
    [Trait("Clause", "HS-6")]
    public void FileExtension_BeforeTheEndAndWithReason_StaysUnderTheCap()
    {
        Dispatched("2025-03-03", "zalo");
        _hotline.Accept("2025-03-04 09:00");
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-10 09:00", Hotline.Officer("U1"), Hotline.Extension("2025-03-20", "  "));
        _hotline.Refused("GUARD_DATE_AFTER_DUE", "2025-03-10 09:00", Hotline.Officer("U1"), Hotline.Extension("2025-03-19"));
        _hotline.Refused("GUARD_BEFORE_DUE", "2025-03-20 09:00", Hotline.Officer("U1"), Hotline.Extension("2025-03-20"));
        _hotline.Extend("2025-03-10 09:00", "2025-04-10");

        Assert.Equal("2025-03-25 00:00:00", _hotline.Due("whole"));
        Assert.Equal("2025-03-25 00:00:00", _hotline.Due("processing", "U1"));
        _hotline.Submit("2025-03-20 09:00");
        Assert.Equal(ClockVerdict.LawfullyExtended, _hotline.Verdict("processing", "2025-06-01 08:00", "U1"));
        _hotline.Publish("2025-03-21 09:00");
        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("whole", "2025-06-01 08:00"));
        Assert.Equal(["Proposed", "Dispatched", "Answered"], _hotline.NoticeCodes);
    }

    [Fact]
    [Trait("Clause", "HS-7")]
    public void Object_OnceAndInTime_GoesToTheChair()
    {
        Answered("2025-03-03");
        Assert.Equal("2025-03-11 00:00:00", _hotline.Due("objection"));
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-04 08:00", Hotline.Submitter, Motion("Objection") with { Note = null }, "Object");
        _hotline.Refused("GUARD_IS_SUBMITTER", "2025-03-04 08:00", Actor.Of("citizen-2", "Submitter"), Motion("Objection"), "Object");
        _hotline.Must("2025-03-04 08:00", Hotline.Submitter, Motion("Objection"), "Object");
        Assert.Equal("2025-03-12 00:00:00", _hotline.Due("ruling"));
        _hotline.Must("2025-03-05 08:00", Chair, Ruling("Objection", "Changed", null), "RuleOnObjection");
        Assert.Equal(("InProcessing", "InProgress"), (_hotline.State, _hotline.StateOf("U1")));
        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("ruling", "2025-06-01 08:00"));
        _hotline.Submit("2025-03-05 09:00");
        _hotline.Publish("2025-03-05 10:00");
        _hotline.Refused("GUARD_MOTIONS_BELOW", "2025-03-06 08:00", Hotline.Submitter, Motion("Objection"), "Object");

        Assert.Equal(["Proposed", "Dispatched", "Answered", "Objected", "Answered"], _hotline.NoticeCodes);
    }

    [Fact]
    [Trait("Clause", "HS-7")]
    public void RuleOnObjection_Upheld_EndsTheCase()
    {
        Answered("2025-03-03");
        _hotline.Must("2025-03-04 08:00", Hotline.Submitter, Motion("Objection"), "Object");
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-05 08:00", Chair, Ruling("Objection", "Upheld", null), "RuleOnObjection");

        Assert.Equal("Confirmed", _hotline.Must("2025-03-05 08:00", Chair, Ruling("Objection", "Upheld"), "RuleOnObjection").CloseReason?.Value);
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
        Assert.Equal("Done", _hotline.Must("2025-03-11 08:00", Hotline.Reception, new CloseAct()).CloseReason?.Value);
    }

    [Fact]
    [Trait("Clause", "HS-8")]
    public void Rate_OnceByWhoeverSentIt_Counts()
    {
        Answered("2025-03-03");
        _hotline.Refused("GUARD_IS_SUBMITTER", "2025-03-04 08:00", Actor.Of("citizen-2", "Submitter"), new RateAct(new("Satisfied")), assignment: 1);
        _hotline.Rate("2025-03-04 08:00", "Satisfied");
        _hotline.Refused("GUARD_NOT_ANSWER_RATED", "2025-03-04 09:00", Hotline.Submitter, new RateAct(new("Satisfied")), assignment: 1);
    }

    [Fact]
    [Trait("Clause", "HS-3")]
    public void Register_ATipByNobodyKnown_IsNotRatedAndTheTeamLearnsNoName()
    {
        var tip = Hotline.Registration(submission: new() { Content = Hotline.Text("Có người đổ rác.") }) with { CaseKind = new("Tip"), SubmitterId = null, Anonymous = true };
        _hotline.Must("2025-03-03 08:00", Hotline.Submitter, tip);
        _hotline.Must("2025-03-03 08:10", Hotline.Reception, Motion("Routing", "U1"), "ProposeRouting");
        _hotline.Must("2025-03-03 08:20", Chair, Ruling("Routing", "Agreed"), "DecideRouting");
        _hotline.Dispatch("2025-03-03 08:30", "U1");
        Assert.False(Visibility.Of(_hotline.Case, Hotline.Officer("U1"), _hotline.Preset)!.Submitter);
        _hotline.Answer("2025-03-03");

        _hotline.Refused("GUARD_NOT_ANONYMOUS", "2025-03-04 08:00", Hotline.Submitter, new RateAct(new("Satisfied")), assignment: 1);
        Assert.Equal(["Proposed", "Dispatched"], _hotline.NoticeCodes);
    }

    [Fact]
    public void Register_AQuestion_TakesTheProcedureOfAnotherRegulation()
    {
        _hotline.Must("2025-03-03 08:00", Hotline.Submitter, Hotline.Registration() with { CaseKind = new("Question") });
        _hotline.Dispatch("2025-03-03 08:10", "U1");

        Assert.Equal("questions", _hotline.Case.Procedure);
        Assert.Equal("2025-03-11 00:00:00", _hotline.Due("processing", "U1"));
    }

    private static ReturnAct Back(string reason) => new() { Reason = new TermCode(reason) };

    private void Propose(string local, string channel = "zalo", string kind = "Reflection")
    {
        _hotline.Must(local, Hotline.Submitter, Hotline.Registration(channel) with { CaseKind = new(kind) });
        _hotline.Must(local, Hotline.Reception, Motion("Routing", "U1"), "ProposeRouting");
    }

    private void Dispatched(string day, string channel, string kind = "Reflection")
    {
        Propose(day + " 08:00", channel, kind);
        _hotline.Must(day + " 08:10", Chair, Ruling("Routing", "Agreed", null), "DecideRouting");
        _hotline.Dispatch(day + " 08:30", "U1");
    }

    private void Answered(string day)
    {
        Dispatched(day, "zalo");
        _hotline.Answer(day);
    }
}
