using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>What is kept, disclosed, destroyed, imported, and under which preset (Articles 12, 13 and 16; the decision itself).</summary>
public sealed class TayNinhRecordTests : TayNinhScenarios
{
    [Theory]
    [Trait("Scenario", "S-TN-41")]
    [Trait("Clause", "TN58-A12.1-2")]
    [InlineData("2026-03-12 23:59:59", false)]
    [InlineData("2026-03-13 00:00", true)]
    public void Purge_OneYearAfterClosing_IsAllowedFromTheNextMidnight(string local, bool allowed)
    {
        Hotline.Published("2025-03-11");
        Hotline.Rate("2025-03-12 10:00", "Satisfied");

        var outcome = Hotline.Do(local, Hotline.Owner, new PurgeAct());

        Assert.Equal(allowed, outcome.IsAccepted);
        Assert.Equal(allowed, Hotline.Case.IsPurged);
        Assert.Equal(!allowed, outcome.Refusal?.Has("GUARD_RETENTION_OVER") ?? false);
    }

    [Fact]
    [Trait("Scenario", "S-TN-41")]
    [Trait("Clause", "TN58-A12.1-2")]
    public void Purge_OfARejectedCase_CountsFromTheRejection()
    {
        Hotline.Register("2025-03-11 08:00");
        Hotline.Reject("2025-03-11 09:00", "c");

        Hotline.Refused("GUARD_RETENTION_OVER", "2026-03-11 09:00", Hotline.Owner, new PurgeAct());
        Hotline.Purge("2026-03-12 00:00");
    }

    /// <summary>Destroying the texts would leave nothing to rework.</summary>
    [Fact]
    [Trait("Scenario", "S-TN-41")]
    [Trait("Clause", "TN58-A10.4c-1")]
    [Trait("Clause", "TN58-A12.1-2")]
    public void Purge_WhileAReworkIsOwed_IsRefused()
    {
        Hotline.Published("2025-03-11");
        Hotline.Close("2025-03-11 12:00");
        Hotline.Rate("2025-03-12 08:00", "Dissatisfied");

        Hotline.Refused("GUARD_NOT_REWORK_DUE", "2026-03-13 00:00", Hotline.Owner, new PurgeAct());
    }

    [Fact]
    [Trait("Scenario", "S-TN-41")]
    [Trait("Clause", "TN58-A12.1-2")]
    public void Purge_OfAnOpenCase_IsRefused()
    {
        Hotline.Published("2025-03-11");

        Hotline.Refused("TRANSITION", "2030-03-11 09:00", Hotline.Owner, new PurgeAct());
    }

    [Theory]
    [Trait("Scenario", "S-TN-42")]
    [Trait("Clause", "TN58-A13.8")]
    [Trait("Clause", "TN58-A12.1-1")]
    [Trait("Clause", "TN58-A16.6")]
    [InlineData("DiscloseSubmitter", DisclosureScope.Submitter, "U1")]
    [InlineData("DiscloseSubmitter", DisclosureScope.Submitter, null)]
    [InlineData("DiscloseRecord", DisclosureScope.Record, null)]
    public void Disclose_OnARecordedRequest_IsLoggedWithWhoBasisAndWhen(string trigger, DisclosureScope scope, string? unit)
    {
        Secret();
        var act = new DiscloseAct(scope, Hotline.Text("Công an tỉnh"))
        {
            Unit = unit is null ? null : new UnitCode(unit),
            Note = Hotline.Text("Công văn số 15/CAT ngày 20/3/2025"),
        };

        var disclosed = Hotline.Must("2025-03-20 09:00", Hotline.Owner, act, trigger);

        var logged = Hotline.Log[^1];
        Assert.Equal("Công an tỉnh", Read(((Disclosed)logged.Fact).Recipient));
        Assert.Equal("Công văn số 15/CAT ngày 20/3/2025", Read(logged.Note));
        Assert.Equal("2025-03-20 09:00:00", Hotline.Local(logged.EffectiveAt));
        Assert.Equal(unit is null ? [] : [unit], disclosed.DisclosedTo.Select(code => code.Value));
    }

    [Fact]
    [Trait("Scenario", "S-TN-42")]
    [Trait("Clause", "TN58-A13.8")]
    public void Disclose_WithoutABasisOrRecipientOrByAnotherRole_IsRefused()
    {
        Secret();
        var request = new DiscloseAct(DisclosureScope.Submitter, Hotline.Text("Công an tỉnh")) { Note = Hotline.Text("Công văn số 15/CAT") };

        Hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-20 09:00", Hotline.Owner, request with { Note = Hotline.Text(" ") }, "DiscloseSubmitter");
        Hotline.Refused("RECIPIENT_REQUIRED", "2025-03-20 09:00", Hotline.Owner, request with { Recipient = Hotline.Text(" ") }, "DiscloseSubmitter");
        Hotline.Refused("UNIT_UNKNOWN", "2025-03-20 09:00", Hotline.Owner, request with { Unit = new UnitCode("U9") }, "DiscloseSubmitter");
        Hotline.Refused("ACTOR_ROLE", "2025-03-20 09:00", Hotline.Reception, request, "DiscloseSubmitter");
        Hotline.Refused("GUARD_SCOPE_IS", "2025-03-20 09:00", Hotline.Owner, request, "DiscloseRecord");
        Hotline.Refused("GUARD_SCOPE_IS", "2025-03-20 09:00", Hotline.Owner, request with { Scope = DisclosureScope.Record }, "DiscloseSubmitter");
    }

    [Fact]
    [Trait("Scenario", "S-TN-45")]
    [Trait("Clause", "TN58-Q2")]
    public void Register_BeforeTheDayOfEffect_IsRefusedAndFromItsFirstSecondTaken()
    {
        Hotline.Refused("NO_PRESET_IN_FORCE", "2024-11-08 16:00", Hotline.Submitter, Hotline.Registration());
        Hotline.Refused("NO_PRESET_IN_FORCE", "2024-11-08 23:59:59", Hotline.Submitter, Hotline.Registration());

        Hotline.Register("2024-11-09 00:00:00");

        Assert.Equal("tay-ninh-58-2024", Hotline.Case.Preset.Id);
    }

    [Fact]
    [Trait("Scenario", "S-X-01")]
    [Trait("Clause", "TN58-Q2")]
    public void InForce_AfterTheLastDay_IsNoneWithTheDayInTheReason()
    {
        var ended = PresetLibrary.Empty.With(Regulation.With("\"effective\": {\"from\": \"2024-11-09\"", "\"effective\": {\"from\": \"2024-11-09\", \"to\": \"2025-06-30\"").Preset);

        Assert.True(ended.InForce("tay-ninh", new LocalDate(2025, 6, 30)).IsFound);
        Assert.Contains("2025-07-01", ended.InForce("tay-ninh", new LocalDate(2025, 7, 1)).Refusal!.In(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Scenario", "S-X-04")]
    [Trait("Clause", "TN58-Q2")]
    public void Decide_ANewRegulationFromTheNextDay_LeavesTheOpenCaseUnderItsOwn()
    {
        var next = Regulation
            .With("\"id\": \"tay-ninh-58-2024\", \"province\": \"tay-ninh\"", "\"id\": \"tay-ninh-next\", \"province\": \"tay-ninh\"")
            .With("\"effective\": {\"from\": \"2024-11-09\"", "\"effective\": {\"from\": \"2025-03-04\"")
            .WithLine("processing", "\"limit\": \"6 working days\"", "\"limit\": \"2 working days\"")
            .WithLine("c", "{\"id\": \"c\"", "{\"id\": \"c2\"");
        var hotline = new Hotline(Regulation.Preset, later: next.Preset);

        hotline.Register("2025-03-03 20:00");
        hotline.Classify("2025-03-04 08:00");
        hotline.Dispatch("2025-03-04 09:00", "U1");
        hotline.Accept("2025-03-04 10:00");
        Assert.Equal("2025-03-13 00:00:00", hotline.Due("processing"));
        Assert.Equal("tay-ninh-58-2024", hotline.Clock("processing", "2025-03-05 00:00").Preset);

        var other = new Hotline(Regulation.Preset, later: next.Preset);
        other.Register("2025-03-04 08:00");
        other.Refused("CLAUSE_NOT_A_GROUND", "2025-03-04 08:10", Hotline.Reception, Hotline.Rejection("c"));
        other.Classify("2025-03-04 08:10");
        other.Dispatch("2025-03-04 09:00", "U1");
        other.Accept("2025-03-04 10:00");
        Assert.Equal("2025-03-07 00:00:00", other.Due("processing"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-47")]
    [Trait("Clause", "TN58-A16.5")]
    [Trait("Clause", "TN58-A5.1-8")]
    public void Import_OfTheSameEventTwice_IsAppliedOnce()
    {
        var import = Hotline.Command(
            "2025-03-03 08:00", Hotline.Submitter, Hotline.Registration("public-service-portal") with { ExternalReference = "X-77" }, id: "X-77");

        Assert.True(Hotline.Do(import).IsAccepted);
        var again = Hotline.Do(import);

        Assert.True(again.IsAccepted);
        Assert.True(again.WasRepeated);
        Assert.Single(Hotline.Log);
        Assert.Equal("X-77", Hotline.Case.ExternalReference);
    }

    [Fact]
    [Trait("Scenario", "S-X-10")]
    [Trait("Clause", "TN58-A5.1-8")]
    public void Register_TheSameCaseAgain_IsRefusedAndTheFirstContentStays()
    {
        Hotline.Register("2025-03-03 08:00");
        var content = Hotline.Case.Submission.Content;

        Hotline.Refused("CASE_EXISTS", "2025-03-03 09:00", Hotline.Submitter,
            Hotline.Registration(submission: Hotline.Complete with { Content = Hotline.Text("Nội dung khác.") }));

        Assert.Equal(content, Hotline.Case.Submission.Content);
    }

    [Fact]
    [Trait("Clause", "TN58-A13.5")]
    public void Remind_ByTheSystemOwner_IsRecordedAndTold()
    {
        Hotline.Accepted("2025-03-03");

        Hotline.Must("2025-03-10 08:00", Hotline.Owner, new RemindAct());

        Assert.Contains("Reminded", Hotline.NoticeCodes);
        Hotline.Refused("ACTOR_ROLE", "2025-03-10 09:00", Hotline.Officer("U1"), new RemindAct());
    }

    private void Secret()
    {
        Hotline.Register("2025-03-18 08:00", secret: true);
        Hotline.Classify("2025-03-18 08:00");
        Hotline.Dispatch("2025-03-18 08:00", "U1");
    }

    private string? Read(TextRef? reference) => Hotline.Wait(Hotline.Desk.ReadTextAsync(new(Hotline.Code), reference!.Value))?.Reveal();
}
