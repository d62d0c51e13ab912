using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>May I, and if not, why not: asked before anybody fills in a form.</summary>
public sealed class CanFireTests
{
    private readonly Hotline _hotline = new(PresetText.TayNinh.Preset);

    [Fact]
    public void CanFire_WhatOneMay_NamesTheRow()
    {
        _hotline.Register("2025-03-03 08:00");

        var answer = _hotline.CanFire(Hotline.Reception, "Classify", Hotline.At("2025-03-03 09:00"));

        Assert.True(answer.CanFire);
        Assert.Equal("T6", answer.Row.Value.Value);
    }

    [Fact]
    public void CanFire_SeveralThingsInTheWay_TellsAllOfThemInSentences()
    {
        _hotline.Approved("2025-03-03");
        _hotline.AskSecrecy("2025-03-03 09:00");
        _hotline.MarkSecret("2025-03-03 09:00");

        var answer = _hotline.CanFire(Hotline.Owner, "Publish", Hotline.At("2025-03-03 10:00"), new(1));

        Assert.False(answer.CanFire);
        Assert.Equal("T20", answer.Row?.Value);
        Assert.Equal(["ACTOR_ROLE", "GUARD_NOT_CONFIDENTIAL", "GUARD_NOT_STATE_SECRET"], answer.Refusal.Reasons.Select(reason => reason.Code));
        Assert.All(answer.Refusal.Reasons, reason => Assert.NotEqual(reason.In(Language.Vietnamese), reason.In(Language.English)));
    }

    [Fact]
    public void CanFire_InTheWrongState_AnswersWhatIsPermittedInstead()
    {
        _hotline.Register("2025-03-03 08:00");

        var answer = _hotline.CanFire(Hotline.Reception, "Dispatch", Hotline.At("2025-03-03 09:00"));

        Assert.True(answer.Refusal!.Has("TRANSITION"));
        Assert.Contains(new TriggerCode("Classify"), answer.Refusal.Permitted);
    }

    [Fact]
    public void CanFire_AfterTimeHasMovedTheCase_AnswersForThen()
    {
        _hotline.Register("2025-03-03 08:00");
        _hotline.Classify("2025-03-03 08:00");
        _hotline.Dispatch("2025-03-03 08:00", "U1");

        Assert.True(_hotline.CanFire(Hotline.Officer("U1"), "Accept", Hotline.At("2025-03-04 08:00")).CanFire);
        Assert.False(_hotline.CanFire(Hotline.Officer("U1"), "Accept", Hotline.At("2025-03-04 08:01")).CanFire);
        Assert.True(_hotline.CanFire(Hotline.Officer("U1"), "SubmitResult", Hotline.At("2025-03-04 08:01")).CanFire);
    }

    [Fact]
    public void CanFire_ByNobodyOrBeforeTheLatestEvent_IsRefusedAsTheCommandWouldBe()
    {
        _hotline.Register("2025-03-03 08:00");

        Assert.True(_hotline.CanFire(Actor.Of("x", "Wizard"), "Classify", Hotline.At("2025-03-03 09:00")).Refusal!.Has("ACTOR_ROLE_UNKNOWN"));
        Assert.True(_hotline.CanFire(Hotline.Reception, "Classify", Hotline.At("2025-03-03 07:00")).Refusal!.Has("TIME_ORDER"));
    }
}
