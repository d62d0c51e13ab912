using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>A case under suspicion of state secrets is set apart by an officer and let go by the coordinating unit; every regulation has both.</summary>
public sealed class QuarantineTests
{
    private const string Morning = "2025-03-03 09:00";

    public static TheoryData<string> Presets => [.. PresetText.Names];

    public static TheoryData<string> AllPresets => [.. PresetText.Names, .. PresetText.Invented];

    private static SensitiveText Why { get; } = Hotline.Text("Có bản chụp văn bản đóng dấu mật.");

    private static QuarantineAct Suspicion { get; } = new() { Note = Why };

    private static ReleaseQuarantineAct Release { get; } = new() { Note = Hotline.Text("Bản chụp không có dấu.") };

    [Theory]
    [MemberData(nameof(Presets))]
    public void Quarantine_UnderEveryRegulation_ClosesTheTextsUntilItIsReleased(string preset)
    {
        var (hotline, at) = Received(PresetText.Of(preset).Preset);
        var coordinator = ActorOf(hotline.Preset, Party.Coordinator);
        var content = hotline.Case.Submission.Content!.Value;
        Assert.NotNull(Read(hotline, content));

        Do(hotline, at, coordinator, Suspicion);

        Assert.Equal((true, (Instant?)at), (hotline.Case.IsQuarantined, hotline.Case.QuarantinedAt));
        Assert.Null(Read(hotline, content));
        Assert.Null(hotline.Public);
        Assert.Null(hotline.Timeline);
        Assert.All(hotline.Notices, notice => Assert.DoesNotContain("Đèn đường", notice.ToString(), StringComparison.Ordinal));
        Assert.Empty(hotline.Permitted(hotline.Case, coordinator, at).Where(permitted => permitted.Trigger.Value is "Dispatch" or "Publish" or "Copy" or "Purge"));

        Do(hotline, at, coordinator, Release);

        Assert.False(hotline.Case.IsQuarantined);
        Assert.Equal(Hotline.Complete.Content!.Reveal(), Read(hotline, content)?.Reveal());
        Assert.Equal(hotline.Case.Version, Case.Replay(hotline.Log).Version);
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Inspect_UnderEveryRegulation_OpensATextOnlyWithARecord(string preset)
    {
        var (hotline, at) = Received(PresetText.Of(preset).Preset);
        var coordinator = ActorOf(hotline.Preset, Party.Coordinator);
        var content = hotline.Case.Submission.Content!.Value;
        Do(hotline, at, coordinator, Suspicion);
        var command = CommandOf(hotline, at, coordinator, new InspectQuarantineAct { Note = Hotline.Text("Để quyết định.") }, "inspect-1");

        var reading = Hotline.Wait(hotline.Desk.InspectAsync(command, content));
        var again = Hotline.Wait(hotline.Desk.InspectAsync(command, content));

        Assert.Equal(Hotline.Complete.Content!.Reveal(), reading.Text?.Reveal());
        Assert.Equal((true, reading.Text), (again.Outcome.WasRepeated, again.Text));
        var entry = Assert.Single(DisclosureLog.Of(hotline.Log));
        Assert.Equal((coordinator.Id.Reveal(), DisclosureScope.Record, at), (entry.By.Official, entry.Scope, entry.At));
        Assert.Equal("Để quyết định.", hotline.Kept(entry.Basis!.Value).Reveal());

        Do(hotline, at, coordinator, Release);
        Assert.Null(Hotline.Wait(hotline.Desk.InspectAsync(command, content)).Text);
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Quarantine_ByWhoeverMayNot_IsRefused(string preset)
    {
        var (hotline, at) = Received(PresetText.Of(preset).Preset);
        var coordinator = ActorOf(hotline.Preset, Party.Coordinator);
        AssertRefused("REASON_REQUIRED", hotline, at, coordinator, new QuarantineAct { Note = Hotline.Text(" ") });
        AssertRefused("QUARANTINE_NONE", hotline, at, coordinator, Release);
        AssertRefused("QUARANTINE_NONE", hotline, at, coordinator, new InspectQuarantineAct { Note = Why });
        foreach (var role in hotline.Preset.Terms.Roles.Where(role => role.Party is Party.Submitter))
        {
            AssertRefused("ACTOR_ROLE", hotline, at, Actor.Of("citizen-1", role.Code.Value), Suspicion);
        }

        foreach (var role in hotline.Preset.Terms.Roles.Where(role => role.Party is Party.Unit))
        {
            AssertRefused("ACTOR_UNIT", hotline, at, Actor.Of("officer-1", role.Code.Value, "U4"), Suspicion);
        }

        Do(hotline, at, coordinator, Suspicion);

        AssertRefused("QUARANTINE_NEEDLESS", hotline, at, coordinator, Suspicion);
        AssertRefused("REASON_REQUIRED", hotline, at, coordinator, new ReleaseQuarantineAct());
        foreach (var role in hotline.Preset.Terms.Roles.Where(role => role.Party is not (Party.Coordinator or Party.System)))
        {
            AssertRefused("ACTOR_ROLE", hotline, at, Actor.Of("x", role.Code.Value, "U1"), Release);
            AssertRefused("ACTOR_ROLE", hotline, at, Actor.Of("x", role.Code.Value, "U1"), new InspectQuarantineAct { Note = Why });
        }
    }

    [Theory]
    [MemberData(nameof(AllPresets))]
    public void Notices_OfACaseSetApart_AreForTheCoordinatingUnitAlone(string preset)
    {
        var (hotline, at) = Received(PresetText.Of(preset).Preset);
        var all = hotline.Preset.Notifications;
        var e = hotline.Log[0] with { Notifies = [.. all.Select(definition => definition.Code)] };
        var open = NotificationFeed.Of(hotline.Case, e, hotline.Preset, hotline.Units);
        Assert.Equal(all.Select(definition => definition.Code), open.Select(notice => notice.Definition.Code));
        Do(hotline, at, ActorOf(hotline.Preset, Party.Coordinator), Suspicion);

        var held = NotificationFeed.Of(hotline.Case, e, hotline.Preset, hotline.Units);

        Assert.All(held, notice => Assert.All(notice.Definition.Recipients, role => AssertDecides(hotline, role)));
        Assert.Equal(
            all.Where(definition => definition.Recipients.Any(role => hotline.Preset.Terms.Role(role)?.Party == Party.Coordinator)).Select(definition => definition.Code),
            held.Select(notice => notice.Definition.Code));
        Assert.Empty(held.Select(notice => notice.Key).Intersect(open.Select(notice => notice.Key)));
    }

    /// <summary>Whatever a case has lived through: nobody else hears of it while it is set apart, and everybody of everything when it is let go.</summary>
    [Theory]
    [MemberData(nameof(Presets))]
    public void NotifyAsync_OfAnyLifeSetApart_HoldsBackUntilTheRelease(string preset)
    {
        var held = 0;
        AnyLife.Check(preset, hotline =>
        {
            if (hotline.Case is { IsStateSecret: true } or { IsPurged: true })
            {
                return;
            }

            var (at, coordinator) = (hotline.Case.LatestAt, ActorOf(hotline.Preset, Party.Coordinator));
            var before = hotline.Notices.Select(notice => notice.Key).ToArray();
            Do(hotline, at, coordinator, Suspicion);
            var apart = hotline.Notices;
            Assert.All(apart, notice =>
            {
                Assert.All(notice.Definition.Recipients, role => AssertDecides(hotline, role));
                Assert.All(notice.Persons, person => AssertDecides(hotline, person.Post));
                Assert.False(notice.Undeliverable);
            });
            var position = hotline.Log.Length;
            Assert.Empty(hotline.NoticesAfter(position));

            Do(hotline, at, coordinator, Release);

            Assert.Equal(before, hotline.NoticesAfter(position).Select(notice => notice.Key));
            Assert.Equal(before, hotline.Notices.Select(notice => notice.Key));
            held += before.Length - apart.Count;
        });
        Assert.NotEqual(0, held);
    }

    [Fact]
    [Trait("Clause", "TN58-A8.2a-4")]
    public void NotifyAsync_WhatHappensWhileSetApart_ReachesTheSubmitterAtTheRelease()
    {
        var hotline = new Hotline(PresetText.TayNinh.Preset);
        hotline.Accepted(Morning);
        hotline.Must("2025-03-04 09:00", Hotline.Coordinator, Suspicion);
        var position = hotline.Log.Length;
        hotline.Must("2025-03-04 10:00", Hotline.Officer("U1"), new FileExtensionAct(new(2025, 3, 20), new("31/SXD")) { Note = Hotline.Text("Chờ vật tư.") }, assignment: 1);

        var told = Assert.Single(hotline.NoticesAfter(position));
        Assert.Equal(("Extended", "CoordinatingUnit"), (told.Definition.Code.Value, Assert.Single(told.Definition.Recipients).Value));

        hotline.Must("2025-03-05 09:00", Hotline.Coordinator, Release);

        var extended = hotline.NoticesAfter(position).Where(notice => notice.CausedBy == told.CausedBy);
        Assert.Equal(["CoordinatingUnit", "Submitter"], Assert.Single(extended).Definition.Recipients.Select(role => role.Value));
    }

    [Fact]
    [Trait("Clause", "TN58-A10.3c-1")]
    public void Quarantine_OfAPublishedCase_TakesItOutOfThePublicUntilItIsReleased()
    {
        var hotline = new Hotline(PresetText.TayNinh.Preset);
        hotline.Published(Morning);
        Assert.NotEmpty(Searched(hotline));
        Assert.NotNull(hotline.Timeline);

        hotline.Must("2025-03-04 09:00", Hotline.Officer("U1"), Suspicion);

        Assert.Null(hotline.Public);
        Assert.Null(hotline.Timeline);
        Assert.Empty(Searched(hotline));
        Assert.Null(Hotline.Wait(hotline.Desk.DraftPublicationAsync(new(hotline.Code), new(1))));
        hotline.Refused("QUARANTINED", "2025-03-04 10:00", Hotline.Reception, new DiscloseAct(DisclosureScope.Record, Hotline.Text("Thanh tra")) { Note = Why }, "DiscloseRecord");

        hotline.Must("2025-03-05 09:00", Hotline.Coordinator, Release);

        Assert.NotNull(hotline.Public);
        Assert.NotNull(hotline.Timeline);
        Assert.NotEmpty(Searched(hotline));
    }

    [Fact]
    [Trait("Clause", "TN58-A10.3c-1")]
    public void Quarantine_BeforePublication_RefusesIt()
    {
        var hotline = new Hotline(PresetText.TayNinh.Preset);
        hotline.Approved(Morning);
        hotline.Must("2025-03-04 09:00", Hotline.Coordinator, Suspicion);

        var refusal = hotline.Refused("QUARANTINED", "2025-03-04 10:00", Hotline.Reception, new PublishAct(), assignment: 1);
        Assert.All(refusal.Reasons, reason => Assert.DoesNotMatch(@"\{\d\}", reason.In(Language.Vietnamese) + reason.In(Language.English)));

        Assert.False(hotline.CanFire(Hotline.Reception, "Publish", Hotline.At("2025-03-04 10:00"), new(1)).CanFire);
        hotline.Must("2025-03-05 09:00", Hotline.Coordinator, Release);
        hotline.Publish("2025-03-05 10:00");
        Assert.NotNull(hotline.Public);
    }

    [Fact]
    [Trait("Clause", "TN58-A10.3c-1")]
    public void Views_OfACaseSetApart_ShowItsContentToThoseWhoDecide()
    {
        var hotline = new Hotline(PresetText.TayNinh.Preset);
        hotline.Accepted(Morning);
        hotline.Must("2025-03-04 09:00", Hotline.Officer("U1"), Suspicion);

        Assert.Null(View(hotline, Hotline.Officer("U1"))!.Matter);
        Assert.Null(View(hotline, Hotline.Officer("U1"))!.Submitter);
        Assert.NotNull(View(hotline, Hotline.Coordinator)!.Matter);
        var own = Hotline.Wait(hotline.Desk.Views.ForSubmitterAsync(new(hotline.Code), Hotline.Submitter, Hotline.At("2025-03-04 10:00")))!;
        Assert.Null(own.Content);
        Assert.Empty(own.Messages);
        Assert.NotNull(own.State);
    }

    [Fact]
    [Trait("Clause", "TN58-A10.3c-1")]
    public void MarkStateSecret_OfACaseSetApart_EndsTheQuarantineAndKeepsTheTextsClosed()
    {
        var hotline = new Hotline(PresetText.TayNinh.Preset);
        hotline.Accepted(Morning);
        hotline.Must("2025-03-04 09:00", Hotline.Officer("U1"), Suspicion);

        hotline.MarkSecret("2025-03-04 10:00");

        Assert.Equal((false, true), (hotline.Case.IsQuarantined, hotline.Case.IsStateSecret));
        Assert.Null(Read(hotline, hotline.Case.Submission.Content!.Value));
        hotline.Refused("QUARANTINE_NONE", "2025-03-04 11:00", Hotline.Coordinator, Release);
        hotline.Refused("QUARANTINE_NEEDLESS", "2025-03-04 11:00", Hotline.Coordinator, Suspicion);
    }

    [Fact]
    [Trait("Clause", "DN-A10.3")]
    public void MarkStateSecret_OfACaseSetApartInDongNai_LeavesAStub()
    {
        var (hotline, at) = Received(PresetText.DongNai.Preset);
        var coordinator = ActorOf(hotline.Preset, Party.Coordinator);
        Do(hotline, at, coordinator, Suspicion);

        Do(hotline, at, coordinator, new MarkStateSecretAct());

        Assert.NotNull(SecretStub.Of(hotline.Case, hotline.Log));
        AssertRefused("CASE_ERASED", hotline, at, coordinator, Release);
    }

    [Fact]
    public void Snapshot_OfACaseSetApart_KeepsIt()
    {
        var (hotline, at) = Received(PresetText.TayNinh.Preset);
        Do(hotline, at, ActorOf(hotline.Preset, Party.Coordinator), Suspicion);

        Assert.Equal(at, CaseSnapshot.Of(hotline.Case).QuarantinedAt);
    }

    /// <summary>A case that has just arrived under a regulation, by the first channel, kind and role for which it takes one.</summary>
    private static (Hotline Hotline, Instant At) Received(Preset preset)
    {
        var hotline = new Hotline(preset);
        var later = preset.From.PlusDays(40);
        var at = VietnamTime.At((preset.To is { } last && last < later ? last : later).At(new LocalTime(9, 0)));
        var acts = from kind in preset.Terms.CaseKinds
                   from channel in preset.Intake.Channels
                   from submitter in preset.Terms.SubmitterKinds
                   from role in preset.Terms.Roles
                   where role.Party is Party.Submitter or Party.Coordinator
                   select (role.Code, Act: new RegisterAct(channel.Code, kind.Code, submitter.Code, Hotline.Complete with { Address = Hotline.Text("Ấp Bình Hòa") }));
        var number = 0;
        var taken = acts.Any(candidate => hotline.Do(CommandOf(hotline, at, Actor.Of("first-1", candidate.Code.Value), candidate.Act, $"register-{++number}")).IsAccepted);
        Assert.True(taken, $"{preset.Stamp.Id} takes no case.");
        return (hotline, at);
    }

    private static Actor ActorOf(Preset preset, Party party) => Actor.Of("office-1", preset.Terms.Roles.First(role => role.Party == party).Code.Value);

    private static Command CommandOf(Hotline hotline, Instant at, Actor actor, Act act, string id) => Command.Of(id, hotline.Code, act, actor, at);

    private static void AssertDecides(Hotline hotline, RoleCode role) => Assert.Equal(Party.Coordinator, hotline.Preset.Terms.Role(role)?.Party);

    private static void Do(Hotline hotline, Instant at, Actor actor, Act act)
    {
        var outcome = hotline.Do(CommandOf(hotline, at, actor, act, $"{act.Kind}-{hotline.Log.Length}"));
        Assert.True(outcome.IsAccepted, $"{act.Kind}: {outcome.Refusal}");
    }

    private static void AssertRefused(string code, Hotline hotline, Instant at, Actor actor, Act act)
    {
        var outcome = hotline.Do(CommandOf(hotline, at, actor, act, $"refused-{act.Kind}"));
        Assert.True(outcome.Refusal?.Has(code) == true, $"{act.Kind} by {actor.Role}: {outcome.Refusal}");
        Assert.All(outcome.Refusal.Reasons, reason => Assert.DoesNotMatch(@"\{\d\}", reason.In(Language.Vietnamese) + reason.In(Language.English)));
    }

    private static SensitiveText? Read(Hotline hotline, TextRef reference) => Hotline.Wait(hotline.Desk.ReadTextAsync(new(hotline.Code), reference));

    private static ImmutableArray<PublicEntry> Searched(Hotline hotline) => Hotline.Wait(hotline.Desk.Public.SearchAsync(new() { Text = "khắc phục" })).Items;

    private static OfficerView? View(Hotline hotline, Actor actor) =>
        Hotline.Wait(hotline.Desk.Views.ForOfficerAsync(new(hotline.Code), actor, Hotline.At("2025-03-04 10:00")));
}
