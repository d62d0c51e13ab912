using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Steps that are recorded late lie where they can have been taken: not before the case, nor before the step that they follow.</summary>
public sealed class TayNinhBackdatingTests : TayNinhScenarios
{
    private static SensitiveText Why { get; } = Hotline.Text("Ghi nhầm, nhập bù.");

    [Fact]
    [Trait("Clause", "TN58-A7.1")]
    public void Do_BeforeTheReceipt_IsRefusedWhateverItIs()
    {
        Hotline.Published("2025-03-15");

        foreach (var (actor, act) in new (Actor, Act)[] { (Hotline.Submitter, new RequestConfidentialityAct()), (Hotline.Owner, new EscalateDisputeAct { Note = Why }) })
        {
            var refusal = Late("2025-03-15 07:59", actor, act).Refusal!;

            Assert.Contains("2025-03-15T08:00:00+07:00", refusal.Reasons.Single(reason => reason.Code == "TIME_BEFORE_RECEIPT").In(Language.Vietnamese), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Accept", "2025-03-03 08:20", "2025-03-03 08:19:59")]
    [InlineData("SubmitResult", "2025-03-03 09:00", "2025-03-03 08:59:59")]
    [InlineData("Approve", "2025-03-03 10:00", "2025-03-03 09:59:59")]
    [InlineData("Publish", "2025-03-03 11:00", "2025-03-03 10:59:59")]
    [InlineData("Rate", "2025-03-03 12:00", "2025-03-03 11:59:59")]
    [InlineData("Close", "2025-03-03 12:00", "2025-03-03 11:59:59")]
    [Trait("Clause", "TN58-A9.1")]
    [Trait("Clause", "TN58-A10.1")]
    public void Do_BeforeTheStepThatItFollows_IsRefused(string next, string since, string tooEarly)
    {
        Hotline.Register("2025-03-03 08:00");
        Hotline.Classify("2025-03-03 08:10");
        Hotline.Dispatch("2025-03-03 08:20", "U1");
        (string Trigger, Action<string> Take)[] steps =
        [
            ("Accept", at => Hotline.Accept(at)), ("SubmitResult", at => Hotline.Submit(at)), ("Approve", at => Hotline.Approve(at)), ("Publish", at => Hotline.Publish(at)),
        ];
        foreach (var (step, hour) in steps.TakeWhile(step => step.Trigger != next).Zip([9, 10, 11, 12]))
        {
            step.Take($"2025-03-03 {hour:00}:00");
        }

        Hotline.AskSecrecy("2025-03-03 16:00");
        var (actor, act) = Step(next);

        var refusal = Late(tooEarly, actor, act).Refusal!;
        Assert.True(refusal.Has("TIME_BEFORE_STATE"), refusal.ToString());
        Assert.Contains(since[11..], refusal.Reasons.Single(reason => reason.Code == "TIME_BEFORE_STATE").In(Language.English), StringComparison.Ordinal);
        Assert.False(Late(since, actor, act).Refusal?.Has("TIME_BEFORE_STATE") ?? false);
    }

    /// <summary>The step that counts is the latest of the same part: another unit's does not matter.</summary>
    [Fact]
    [Trait("Clause", "TN58-A7.3c-3")]
    public void Do_BeforeAStepOfAnotherUnit_IsAccepted()
    {
        Hotline.Register("2025-03-03 08:00");
        Hotline.Classify("2025-03-03 08:00");
        Hotline.Dispatch("2025-03-03 08:00", "U1", "U2");
        Hotline.Accept("2025-03-03 15:00");

        Assert.True(Late("2025-03-03 09:00", Hotline.Officer("U2"), new AcceptAct()).IsAccepted);
    }

    /// <summary>What may be done in every state does not follow from the present one.</summary>
    [Fact]
    [Trait("Clause", "TN58-A6.4-1")]
    public void Do_WhatEveryStateAllows_MayLieBeforeThePresentState()
    {
        Hotline.Published("2025-03-03");

        Assert.True(Late("2025-03-03 08:00", Hotline.Submitter, new RequestConfidentialityAct()).IsAccepted);
    }

    private static (Actor, Act) Step(string trigger) => trigger switch
    {
        "Accept" => (Hotline.Officer("U1"), new AcceptAct()),
        "SubmitResult" => (Hotline.Officer("U1"), new SubmitResultAct(Hotline.Text("Đã khắc phục."))),
        "Approve" => (Hotline.Leader("U1"), new ApproveAct()),
        "Publish" => (Hotline.Reception, new PublishAct()),
        "Rate" => (Hotline.Submitter, new RateAct(new("Satisfied"))),
        _ => (Hotline.Coordinator, new CloseAct()),
    };

    private CommandOutcome Late(string local, Actor actor, Act act) => Hotline.Do(Hotline.Command(local, actor, act) with { BackdatingReason = Why });
}
