using PhanAnh.Core;
using static PhanAnh.Tests.MinhHa;

namespace PhanAnh.Tests;

/// <summary>
/// A province that counts calendar days, the first one included and none rolled: extensions asked before the end and granted by the chair, a cap, one coded return, a verification, an objection with a higher
/// handler, anonymous tips, and no closing by silence.
/// </summary>
[Regulation("vinh-khang")]
public sealed class ProvinceDaysTests
{
    private readonly Hotline _hotline = Under("vinh-khang");

    [Theory]
    [Trait("Clause", "VK-5")]
    [InlineData("Reflection", "2025-03-15 00:00:00")]
    [InlineData("Tip", "2025-03-10 00:00:00")]
    public void Due_OfProcessing_CountsDaysFromTheFirst(string kind, string due)
    {
        Accepted("2025-03-03", kind);

        Assert.Equal(due, _hotline.Due("processing", "U1"));
        Assert.Equal("2025-04-02 00:00:00", _hotline.Due("whole"));
    }

    [Fact]
    [Trait("Clause", "VK-5")]
    public void AskExtension_TwiceAtMost_IsTheChairsToGrant()
    {
        Accepted("2025-03-03");
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-10 09:00", Hotline.Officer("U1"), Motion("Extension") with { Note = null }, "AskExtension");
        _hotline.Refused("GUARD_BEFORE_DUE", "2025-03-15 00:00", Hotline.Officer("U1"), Motion("Extension"), "AskExtension");
        Ask("2025-03-10 09:00");
        Assert.Equal("2025-03-11 00:00:00", _hotline.Due("extension", "U1"));
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-10 10:00", Chair, Ruling("Extension", "Denied", null), "DecideExtension", 1);
        _hotline.Must("2025-03-10 10:00", Chair, Ruling("Extension", "Denied"), "DecideExtension", 1);
        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("extension", "2025-04-01 08:00", "U1"));
        _hotline.Refused("TRANSITION", "2025-03-10 11:00", Hotline.Officer("U1"), Hotline.Extension("2025-03-20"));
        Ask("2025-03-11 09:00");
        _hotline.Must("2025-03-11 10:00", Chair, Ruling("Extension", "Granted", null), "DecideExtension", 1);
        _hotline.Refused("GUARD_DATE_AFTER_DUE", "2025-03-11 11:00", Hotline.Officer("U1"), Hotline.Extension("2025-03-14"));
        _hotline.Extend("2025-03-11 11:00", "2025-05-01");

        Assert.Equal("2025-04-02 00:00:00", _hotline.Due("processing", "U1"));
        _hotline.Refused("GUARD_MOTIONS_BELOW", "2025-03-12 09:00", Hotline.Officer("U1"), Motion("Extension"), "AskExtension");
        Assert.Equal(["Dispatched", "ForTheChair", "ForTheChair"], _hotline.NoticeCodes);
    }

    [Fact]
    [Trait("Clause", "VK-4")]
    public void Return_OnceForTheOneReason_IsAllowed()
    {
        Dispatched("2025-03-03");
        _hotline.Refused("GUARD_REASON_IS", "2025-03-03 09:00", Hotline.Officer("U1"), new ReturnAct { Reason = new TermCode("Difficult") });
        _hotline.Must("2025-03-03 09:00", Hotline.Officer("U1"), new ReturnAct { Reason = new TermCode("OutsideCompetence") });
        _hotline.Dispatch("2025-03-03 09:10", "U2");
        _hotline.Refused("GUARD_HAND_OVERS_BELOW", "2025-03-03 09:20", Hotline.Officer("U2"), new ReturnAct { Reason = new TermCode("OutsideCompetence") });
    }

    [Fact]
    [Trait("Clause", "VK-6")]
    public void Close_OnceVerifiedAndPastTheWindow_EndsTheCase()
    {
        Answered("2025-03-03");
        _hotline.Refused("GUARD_RULED_AS", "2025-03-13 08:00", Hotline.Reception, new CloseAct());
        Verify("2025-03-04 08:00", "NotDone");
        Assert.Equal(("InProcessing", "InProgress"), (_hotline.State, _hotline.StateOf("U1")));
        _hotline.Submit("2025-03-04 09:00");
        _hotline.Publish("2025-03-04 10:00");
        _hotline.Refused("GUARD_RULINGS_BELOW", "2025-03-05 08:00", Hotline.Reception, Ruling("Verification", "NotDone"), "Verify");
        Verify("2025-03-05 08:00", "Done");
        _hotline.Refused("GUARD_NOT_BEFORE_DUE", "2025-03-06 08:00", Hotline.Reception, new CloseAct());

        Assert.Equal("Done", _hotline.Must("2025-03-20 08:00", Hotline.Reception, new CloseAct()).CloseReason?.Value);
    }

    [Fact]
    [Trait("Clause", "VK-7")]
    public void Object_OnceInTime_MayChangeTheResult()
    {
        Answered("2025-03-03");
        Assert.Equal("2025-03-13 00:00:00", _hotline.Due("objection"));
        _hotline.Refused("GUARD_BEFORE_DUE", "2025-03-13 00:00", Hotline.Submitter, Motion("Objection"), "Object");
        _hotline.Must("2025-03-12 23:00", Hotline.Submitter, Motion("Objection"), "Object");
        _hotline.Must("2025-03-13 08:00", Chair, Ruling("Objection", "Changed"), "RuleOnObjection");
        _hotline.Dispatch("2025-03-13 09:00", "U3");
        _hotline.Answer("2025-03-14", "U3");

        _hotline.Refused("GUARD_MOTIONS_BELOW", "2025-03-15 08:00", Hotline.Submitter, Motion("Objection"), "Object");
    }

    [Fact]
    [Trait("Clause", "VK-3")]
    public void Close_AnAnonymousTip_NeedsNoCallAndNoWindow()
    {
        var tip = Hotline.Registration(submission: new() { Content = Hotline.Text("Có người đổ rác.") }) with { CaseKind = new("Tip"), SubmitterId = null, Anonymous = true };
        _hotline.Must("2025-03-03 08:00", Hotline.Submitter, tip);
        _hotline.Dispatch("2025-03-03 08:30", "U1");
        _hotline.Answer("2025-03-03");
        foreach (var ruling in new[] { "Done", "NotDone" })
        {
            _hotline.Refused("GUARD_NOT_ANONYMOUS", "2025-03-03 11:00", Hotline.Reception, Ruling("Verification", ruling), "Verify");
        }

        _hotline.Refused("GUARD_NOT_ANONYMOUS", "2025-03-03 11:00", Hotline.Submitter, Motion("Objection"), "Object");
        _hotline.Refused("GUARD_NOT_ANONYMOUS", "2025-03-03 11:00", Hotline.Submitter, new RateAct(new("Satisfied")), assignment: 1);
        Assert.Equal("Done", _hotline.Must("2025-03-03 12:00", Hotline.Reception, new CloseAct()).CloseReason?.Value);
    }

    [Fact]
    [Trait("Clause", "VK-8")]
    public void Rate_ByWhoeverSentIt_Counts()
    {
        Answered("2025-03-03");
        _hotline.Refused("GUARD_IS_SUBMITTER", "2025-03-04 08:00", Actor.Of("citizen-2", "Submitter"), new RateAct(new("Satisfied")), assignment: 1);
        Assert.Equal("Satisfied", _hotline.Rate("2025-03-04 08:00", "Satisfied").Assignments[0].Answer!.Rating?.Value);
    }

    private void Verify(string local, string ruling) => _hotline.Must(local, Hotline.Reception, Ruling("Verification", ruling), "Verify");

    private void Ask(string local) => _hotline.Must(local, Hotline.Officer("U1"), Motion("Extension"), "AskExtension");

    private void Dispatched(string day, string kind = "Reflection")
    {
        _hotline.Must(day + " 08:00", Hotline.Submitter, Hotline.Registration() with { CaseKind = new(kind) });
        _hotline.Dispatch(day + " 08:30", "U1");
    }

    private void Accepted(string day, string kind = "Reflection")
    {
        Dispatched(day, kind);
        _hotline.Accept(day + " 09:00");
    }

    private void Answered(string day)
    {
        Dispatched(day);
        _hotline.Answer(day);
    }
}
