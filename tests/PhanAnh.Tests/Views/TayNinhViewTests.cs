using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>One case on the screens of the submitter, the units, the coordinating unit, the owner, the leaders and the public.</summary>
public sealed class TayNinhViewTests : TayNinhScenarios
{
    private const string Later = "2025-03-12 08:00";

    private static Actor Leaders { get; } = Actor.Of("chair-1", "ProvincialLeadership");

    private static Actor Evaluator { get; } = Actor.Of("home-1", "Evaluator");

    [Fact]
    [Trait("Scenario", "S-TN-48")]
    [Trait("Clause", "TN58-A2.3")]
    [Trait("Clause", "TN58-A2.3a")]
    public void ForSubmitter_AnAnsweredCase_ShowsStatusStagesAndReplyAndWhatCanBeDone()
    {
        Hotline.Published("2025-03-03");

        var view = Own()!;

        Assert.Equal("Answered", view.State?.Value);
        var reply = Assert.Single(view.Replies);
        Assert.Equal(("U1", ReleaseKind.Published, "Đã khắc phục."), (reply.Unit?.Value, reply.Release, Read(reply.Text)));
        Assert.Equal("Đèn đường trước chợ hỏng ba ngày nay.", Read(view.Content));
        Assert.Equal(Snapshot.Of(Hotline.Timeline!.Stages), Snapshot.Of(view.Stages));
        Assert.Equal(["AskFollowUp", "Rate", "RequestConfidentiality"], Can(view.Permitted));
    }

    [Fact]
    [Trait("Clause", "TN58-A2.3a")]
    public void ForSubmitter_QuestionsAndFollowUps_StandInOrder()
    {
        Hotline.Register("2025-03-03 08:00");
        Hotline.Clarify("2025-03-03 09:00");
        Hotline.Supply("2025-03-03 10:00");
        Hotline.Classify("2025-03-03 10:00");
        Hotline.Dispatch("2025-03-03 10:00", "U1");
        Hotline.Accept("2025-03-03 10:00");
        Hotline.Extend("2025-03-04 10:00", "2025-03-20");
        Hotline.Submit("2025-03-05 10:00");
        Hotline.Approve("2025-03-05 10:00");
        Hotline.Publish("2025-03-05 10:00");
        Hotline.AskBack("2025-03-05 11:00");
        Hotline.AnswerBack("2025-03-05 12:00");

        Assert.Equal(
            [
                "Question Đề nghị cho biết rõ địa điểm. ", "Extension Chờ vật tư thay thế. 20/3/2025", "FollowUp Khi nào thì xong? ", "FollowUpAnswer Trong tuần này. ",
            ],
            Own()!.Messages.Select(message => $"{message.Kind} {Read(message.Text)} {(message.On is { } day ? $"{day.Day}/{day.Month}/{day.Year}" : "")}"));
    }

    [Fact]
    [Trait("Clause", "TN58-A2.3a")]
    public void ForSubmitter_SomebodyElseOrAnotherRole_ShowsNothing()
    {
        Hotline.Published("2025-03-03");

        Assert.Null(Own(Actor.Of("citizen-2", "Submitter")));
        Assert.Null(Own(Actor.Of("citizen-1", "ReceptionOfficer")));
        Assert.Null(View(Hotline.Submitter));
        Assert.Null(View(Actor.Of("x", "Nobody")));
        Assert.Null(Hotline.Wait(Hotline.Desk.Views.ForSubmitterAsync(new("C-9"), Hotline.Submitter, Hotline.At(Later))));
    }

    [Fact]
    [Trait("Scenario", "S-TN-28")]
    [Trait("Clause", "TN58-A2.3a")]
    [Trait("Clause", "TN58-A10.3b")]
    public void ForSubmitter_WhoAskedForSecrecy_StillShowsStagesAndThePrivateReply()
    {
        Hotline.Register("2025-03-03 08:00", secret: true);
        Hotline.Classify("2025-03-03 08:00");
        Hotline.Dispatch("2025-03-03 08:00", "U1");
        Hotline.Accept("2025-03-03 08:00");
        Hotline.Submit("2025-03-03 16:00");
        Hotline.Approve("2025-03-04 08:00");
        Hotline.Deliver("2025-03-04 09:00");

        Assert.NotEmpty(Own()!.Stages);
        Assert.Equal("Đã khắc phục.", Read(Assert.Single(Own()!.Replies).Text));
        Assert.Null(Hotline.Public);
    }

    [Fact]
    [Trait("Scenario", "S-TN-29")]
    [Trait("Clause", "TN58-A10.3c-1")]
    [Trait("Clause", "TN58-A16.6")]
    public void Views_OfAStateSecret_ShowOthersTheNumberOnly()
    {
        Hotline.Accepted("2025-03-03");
        Hotline.MarkSecret("2025-03-03 09:00");
        Hotline.Submit("2025-03-03 10:00");
        Hotline.Approve("2025-03-03 11:00");
        Hotline.Withhold("2025-03-03 12:00");

        foreach (var actor in new[] { Leaders, Evaluator, Hotline.Owner, Hotline.Officer("U2") })
        {
            var view = View(actor)!;
            Assert.Equal("C-1", view.Code.Value);
            Assert.False(view.Sees.Status);
            Assert.Null(view.Matter);
            Assert.Null(view.Submitter);
            Assert.Null(view.State);
            Assert.Null(view.ReceivedAt);
            Assert.Empty(view.Assignments);
            Assert.Empty(view.Clocks);
        }

        // Those who handle it see that there is a result; its text has left the system's ordinary ways.
        Assert.All([Hotline.Reception, Hotline.Officer("U1")], actor => Assert.NotNull(View(actor)!.Assignments.Single().Result));
        Assert.All([Hotline.Reception, Hotline.Officer("U1")], actor => Assert.Null(Read(View(actor)!.Assignments.Single().Result)));
        var own = Own()!;
        Assert.Equal("C-1", own.Code.Value);
        Assert.Null(own.State);
        Assert.Null(own.Content);
        Assert.Empty(own.Stages);
        Assert.Empty(own.Replies);
        Assert.Null(Hotline.Timeline);
        Assert.Null(Hotline.Public);
    }

    [Fact]
    [Trait("Scenario", "S-TN-50")]
    [Trait("Clause", "TN58-A2.3b")]
    [Trait("Clause", "TN58-A16.6")]
    public void ForOfficer_AnOrdinaryCase_ShowsEachRoleItsPart()
    {
        Hotline.Published("2025-03-03");

        var stranger = View(Hotline.Officer("U2"))!;
        Assert.Equal(("C-1", "Lighting", "Answered"), (stranger.Code.Value, stranger.Field?.Value, stranger.State?.Value));
        Assert.Null(stranger.Matter);
        Assert.Null(stranger.Submitter);
        Assert.Empty(stranger.Assignments);
        Assert.Empty(stranger.Permitted);
        foreach (var actor in new[] { Hotline.Reception, Hotline.Officer("U1"), Hotline.Owner })
        {
            Assert.Equal(("Nguyễn Thị Lan", "0912345678"), (Read(View(actor)!.Submitter?.Name), Read(View(actor)!.Submitter?.Phone)));
        }

        foreach (var actor in new[] { Leaders, Evaluator })
        {
            Assert.Equal("Đèn đường trước chợ hỏng ba ngày nay.", Read(View(actor)!.Matter?.Content));
            Assert.Null(View(actor)!.Submitter);
        }
    }

    [Theory]
    [Trait("Scenario", "S-TN-50")]
    [Trait("Scenario", "S-TN-42")]
    [Trait("Clause", "TN58-A13.8")]
    [Trait("Clause", "TN58-A6.4-1")]
    [InlineData("unlessSecrecyAsked", false)]
    [InlineData("onDisclosure", false)]
    [InlineData("always", true)]
    public void ForOfficer_OfAUnitOnASecretSubmitter_NeedsARecordedDisclosure(string rule, bool atOnce) => Assert.True(PresetText.TayNinh
        .With("\"submitterShownToUnits\": \"unlessSecrecyAsked\"", $"\"submitterShownToUnits\": \"{rule}\"")
        .StandingIn(() => IsToldAtOnceOrByDisclosure(atOnce)));

    private bool IsToldAtOnceOrByDisclosure(bool atOnce)
    {
        Hotline.Register("2025-03-03 08:00", secret: true);
        Hotline.Classify("2025-03-03 08:00");
        Hotline.Dispatch("2025-03-03 08:00", "U1");
        Assert.Equal(atOnce, View(Hotline.Officer("U1"))!.Submitter is not null);
        Assert.NotNull(View(Hotline.Officer("U1"))!.Matter);
        Assert.Null(View(Leaders)!.Matter);
        Assert.Null(View(Evaluator)!.Matter);

        Hotline.Must("2025-03-03 09:00", Hotline.Owner, new DiscloseAct(DisclosureScope.Submitter, Hotline.Text("Sở Xây dựng"))
        {
            Unit = new UnitCode("U1"),
            Note = Hotline.Text("Công văn 12."),
        }, "DiscloseSubmitter");

        return View(Hotline.Officer("U1"))!.Submitter is not null;
    }

    [Fact]
    [Trait("Clause", "TN58-A2.3b")]
    public void ForOfficer_OfOneOfSeveralUnits_ShowsItsOwnAssignmentAndClocks()
    {
        Hotline.Register("2025-03-03 08:00");
        Hotline.Classify("2025-03-03 08:00");
        Hotline.Dispatch("2025-03-03 08:00", "U1", "U2");
        Hotline.Accept("2025-03-03 09:00");
        Hotline.Return("2025-03-03 10:00", "U2");

        var view = View(Hotline.Officer("U1"), "2025-03-03 12:00")!;
        Assert.Equal("U1", Assert.Single(view.Assignments).Unit.Value);
        Assert.All(view.Clocks, clock => Assert.Equal("U1", clock.Unit?.Value));
        Assert.Contains("SubmitResult", Can(view.Permitted));

        var gone = View(Hotline.Officer("U2"), "2025-03-03 12:00")!;
        Assert.False(Assert.Single(gone.Assignments).IsLive);
        Assert.Null(gone.Matter);
        Assert.Null(gone.Submitter);
        Assert.Equal(2, View(Hotline.Coordinator)!.Assignments.Length);
        Assert.Null(View(Actor.Of("x", "HandlingOfficer")));
    }

    [Fact]
    [Trait("Clause", "TN58-A2.3b")]
    public void ForOfficer_AnyRole_PermitsWhatTheProcedurePermits()
    {
        Hotline.Accepted("2025-03-03");
        foreach (var actor in new[] { Hotline.Reception, Hotline.Coordinator, Hotline.Owner, Leaders, Hotline.Officer("U1"), Hotline.Leader("U1") })
        {
            Assert.Equal<IEnumerable<PermittedTrigger>>(Hotline.Permitted(Hotline.Case, actor, Hotline.At(Later)), View(actor)!.Permitted);
        }
    }

    [Fact]
    [Trait("Clause", "TN58-A12.1-2")]
    public void Views_AfterThePurge_HoldNoTextAndPermitNothing()
    {
        Hotline.Published("2025-03-03");
        Hotline.Rate("2025-03-04 08:00", "Satisfied");
        Hotline.Purge("2026-06-01 08:00");

        var view = View(Hotline.Coordinator, "2026-06-02 08:00")!;
        Assert.Equal("Closed", view.State?.Value);
        Assert.Null(view.Matter);
        Assert.Null(view.Submitter);
        Assert.Null(view.Assignments.Single().Result);
        Assert.Empty(view.Permitted);
        Assert.Null(Own());
        Assert.Null(Hotline.Public);
    }

    private SubmitterView? Own(Actor? actor = null) =>
        Hotline.Wait(Hotline.Desk.Views.ForSubmitterAsync(new(Hotline.Code), actor ?? Hotline.Submitter, Hotline.At(Later)));

    private OfficerView? View(Actor actor, string now = Later) =>
        Hotline.Wait(Hotline.Desk.Views.ForOfficerAsync(new(Hotline.Code), actor, Hotline.At(now)));

    private string? Read(TextRef? reference) =>
        reference is { } known ? Hotline.Wait(Hotline.Desk.ReadTextAsync(new(Hotline.Code), known))?.Reveal() : null;

    private static IEnumerable<string> Can(IEnumerable<PermittedTrigger> permitted) =>
        permitted.Select(trigger => trigger.Trigger.Value).Distinct().Order(StringComparer.Ordinal);
}
