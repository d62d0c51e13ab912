using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Commands that cannot stand: each is refused with all its reasons, and nothing has changed.</summary>
public sealed class BadCommandTests
{
    private readonly Hotline _hotline = new(PresetText.TayNinh.Preset);

    [Fact]
    public void Register_ForAnUnknownProvince_NamesTheProvincesThatThereAre()
    {
        var hotline = new Hotline(PresetText.TayNinh.Preset, province: "atlantis");

        var refusal = hotline.Refused("PROVINCE_UNKNOWN", "2025-03-03 08:00", Hotline.Submitter, Hotline.Registration());

        Assert.Equal(["atlantis", "tay-ninh"], refusal.Reasons.Single().Arguments.ToArray());
    }

    [Fact]
    public void Register_OnADayWithoutAPresetInForce_SaysSo()
    {
        var refusal = _hotline.Refused("NO_PRESET_IN_FORCE", "2020-03-03 08:00", Hotline.Submitter, Hotline.Registration());

        Assert.Equal("at", refusal.Reasons.Single().Place);
        Assert.Empty(_hotline.Log);
    }

    [Fact]
    public void Accept_WhereTheLimitRunsBeyondTheHolidayData_IsRefusedAndNothingCountedAsWorked()
    {
        var hotline = new Hotline(PresetText.TayNinh.Preset, holidays: HolidayCalendar.Vietnam.Between(2024, 2025));
        Sent(hotline, "2025-12-29 08:00");

        var refusal = hotline.Refused("CALENDAR_MISSING", "2025-12-29 09:00", Hotline.Officer("U1"), new AcceptAct());

        Assert.Equal(["2026", "processing"], refusal.Reasons.Single().Arguments.ToArray());
        Assert.Equal("TN58-A8.2a-1", refusal.Reasons.Single().Clauses[0].Value);
        Assert.Equal("Dispatched", hotline.StateOf("U1"));
    }

    [Fact]
    public void Advance_WhereTheNextLimitRunsBeyondTheHolidayData_InventsNothingAndDoesNotComeBack()
    {
        var hotline = new Hotline(PresetText.TayNinh.Preset, holidays: HolidayCalendar.Vietnam.Between(2024, 2025));
        Sent(hotline, "2025-12-29 08:00");

        hotline.Advance("2026-01-05 08:00");
        var after = hotline.Log.Length;
        hotline.Advance("2026-01-06 08:00");

        Assert.Equal("Dispatched", hotline.StateOf("U1"));
        Assert.DoesNotContain(hotline.Case.Clocks, run => run.Clock.Value == "processing");
        Assert.Equal(after, hotline.Log.Length);
    }

    [Fact]
    public void Register_InAYearBeyondTheCalendar_IsRefused()
    {
        _hotline.Refused("TIME_RANGE", "2100-01-01 00:00", Hotline.Submitter, Hotline.Registration());
        Sent(_hotline, "2099-12-28 08:00");

        _hotline.Refused("CALENDAR_MISSING", "2099-12-28 09:00", Hotline.Officer("U1"), new AcceptAct());
    }

    [Fact]
    [Trait("Scenario", "S-X-05")]
    public void Accept_AcrossAYearThatIsNotDecided_IsProvisionalOrRefusedAsThePresetSays()
    {
        Sent(_hotline, "2030-01-30 08:00");
        _hotline.Accept("2030-01-30 09:00");
        Assert.True(_hotline.Clock("processing", "2030-01-30 10:00").IsProvisional);
        Assert.Equal("2030-02-15 00:00:00", _hotline.Due("processing"));

        var refusing = new Hotline(PresetText.TayNinh
            .With("\"office\": {\"hours\": null, \"swappedDays\": \"both\", \"undecidedYear\": \"project\"}",
                "\"office\": {\"hours\": null, \"swappedDays\": \"both\", \"undecidedYear\": \"refuse\"}").Preset);
        Sent(refusing, "2030-01-30 08:00");
        refusing.Refused("CALENDAR_UNDECIDED", "2030-01-30 09:00", Hotline.Officer("U1"), new AcceptAct());
    }

    [Fact]
    public void Do_OnAnUnknownCase_IsRefused()
    {
        var refusal = _hotline.Refused("CASE_UNKNOWN", "2025-03-03 08:00", Hotline.Reception, new ClassifyAct(new("Roads")));

        Assert.Equal("case", refusal.Reasons.Single().Place);
    }

    [Theory]
    [InlineData("Publish")]
    [InlineData("Dispatch")]
    public void Do_InTheWrongState_AnswersWhatIsPermittedInstead(string trigger)
    {
        _hotline.Register("2025-03-03 08:00");
        Act act = trigger == "Publish" ? new PublishAct() : new DispatchAct([new("U1")]) { Note = Hotline.Text("Xử lý.") };

        var refusal = _hotline.Refused("TRANSITION", "2025-03-03 09:00", Hotline.Reception, act);

        Assert.Equal([trigger, "Received"], refusal.Reasons.Single().Arguments.ToArray());
        Assert.Equal("Reject, RequestClarification, Classify, RequestConfidentiality, MarkStateSecret", string.Join(", ", refusal.Permitted));
    }

    [Fact]
    public void Do_ByARoleThatMayNot_NamesThoseThatMay()
    {
        _hotline.Register("2025-03-03 08:00");

        var refusal = _hotline.Refused("ACTOR_ROLE", "2025-03-03 09:00", Hotline.Coordinator, new ClassifyAct(new("Roads")));

        Assert.Equal(["CoordinatingUnit", "ReceptionOfficer"], refusal.Reasons.Single().Arguments.ToArray());
        Assert.Equal(["TN58-A7.1", "TN58-A7.3b"], refusal.Reasons.Single().Clauses.Select(clause => clause.Value));
    }

    [Fact]
    public void Do_ByNobodyOrAnUnknownRoleOrTheSystem_IsRefused()
    {
        _hotline.Register("2025-03-03 08:00");

        _hotline.Refused("ACTOR_REQUIRED", "2025-03-03 09:00", Actor.Of(" ", "ReceptionOfficer"), new ClassifyAct(new("Roads")));
        _hotline.Refused("ACTOR_ROLE_UNKNOWN", "2025-03-03 09:00", Actor.Of("x", "Wizard"), new ClassifyAct(new("Roads")));
        _hotline.Refused("ACTOR_ROLE_UNKNOWN", "2025-03-03 09:00", Actor.Of("x", "System"), new ClassifyAct(new("Roads")));
    }

    [Fact]
    public void Do_OnAnotherUnitsAssignment_NamesTheUnitsConcerned()
    {
        Sent(_hotline, "2025-03-03 08:00");

        var refusal = _hotline.Refused("ACTOR_UNIT", "2025-03-03 09:00", Hotline.Officer("U2"), new AcceptAct(), assignment: 1);

        Assert.Equal(["U2", "U1"], refusal.Reasons.Single().Arguments.ToArray());
    }

    [Fact]
    public void Do_ForAnAssignmentThatDoesNotExistOrIsNotTold_IsRefused()
    {
        _hotline.Register("2025-03-03 08:00");
        _hotline.Classify("2025-03-03 08:00");
        _hotline.Dispatch("2025-03-03 08:00", "U1", "U2");
        foreach (var unit in new[] { "U1", "U2" })
        {
            _hotline.Accept("2025-03-03 08:00", unit);
            _hotline.Submit("2025-03-03 08:00", unit);
            _hotline.Approve("2025-03-03 08:00", unit);
        }

        var unknown = _hotline.Refused("ASSIGNMENT_UNKNOWN", "2025-03-03 09:00", Hotline.Reception, new PublishAct(), assignment: 7);
        Assert.Equal("Hồ sơ không có lần phân phối 7; các lần phân phối: 1, 2.", unknown.Reasons.Single().In(Language.Vietnamese));
        var refusal = _hotline.Refused("ASSIGNMENT_REQUIRED", "2025-03-03 09:00", Hotline.Reception, new PublishAct());
        Assert.Equal("1, 2", refusal.Reasons.Single().Arguments.Single());
    }

    [Fact]
    public void Do_ForAUnitWithoutNamingIt_IsToldToNameIt()
    {
        Sent(_hotline, "2025-03-03 08:00");

        var refusal = _hotline.Refused("ACTOR_UNIT_REQUIRED", "2025-03-03 09:00", Actor.Of("officer-U1", "HandlingOfficer"), new AcceptAct());

        Assert.Equal("Phải ghi đơn vị của người thực hiện; đơn vị liên quan: U1.", refusal.Reasons.Single().In(Language.Vietnamese));
    }

    [Fact]
    public void Do_BeforeTheLatestEvent_NeedsAReasonForBackdating()
    {
        Sent(_hotline, "2025-03-03 08:00");
        _hotline.Accept("2025-03-03 13:00");
        _hotline.AskSecrecy("2025-03-03 15:00");
        var early = _hotline.Command("2025-03-03 14:00", Hotline.Officer("U1"), new SubmitResultAct(Hotline.Text("Xong.")));

        Assert.True(_hotline.Do(early).Refusal!.Has("TIME_ORDER"));
        Assert.True(_hotline.Do(early with { BackdatingReason = Hotline.Text("  ") }).Refusal!.Has("TIME_ORDER"));
        Assert.True(_hotline.Do(early with { BackdatingReason = Hotline.Text("Mất mạng, nhập bù.") }).IsAccepted);

        var e = _hotline.Log[^1];
        Assert.Equal("2025-03-03 14:00:00", Hotline.Local(e.EffectiveAt));
        Assert.NotNull(e.BackdatingReason);
        Assert.Equal("2025-03-03 15:00:00", Hotline.Local(_hotline.Case.LatestAt));
    }

    [Fact]
    public void Do_LaterThanItIsRecorded_IsRefusedBeyondFiveMinutesOfClockSkew()
    {
        var command = _hotline.Command("2025-03-03 08:00", Hotline.Submitter, Hotline.Registration());

        Assert.True(_hotline.Do(command with { RecordedAt = Hotline.At("2025-03-03 07:54:59") }).Refusal!.Has("TIME_FUTURE"));
        Assert.True(_hotline.Do(command with { RecordedAt = Hotline.At("2025-03-03 07:55") }).IsAccepted);
    }

    [Theory]
    [InlineData("1999-12-31 23:59")]
    [InlineData("2100-01-01 00:00")]
    public void Do_OutsideTheYears2000To2100_IsRefused(string local)
    {
        _hotline.Register("2025-03-03 08:00");

        _hotline.Refused("TIME_RANGE", local, Hotline.Reception, new ClassifyAct(new("Roads")));
    }

    [Fact]
    public void Do_WithUnknownTerms_NamesThoseAllowed()
    {
        _hotline.Refused("TERM_UNKNOWN", "2025-03-03 08:00", Hotline.Submitter, Hotline.Registration() with { CaseKind = new("Poem") });
        _hotline.Refused("TERM_UNKNOWN", "2025-03-03 08:00", Hotline.Submitter, Hotline.Registration() with { SubmitterKind = new("Robot") });
        _hotline.Refused("CHANNEL_UNKNOWN", "2025-03-03 08:00", Hotline.Submitter, Hotline.Registration("pigeon"));
        _hotline.Register("2025-03-03 08:00");

        var refusal = _hotline.Refused("TERM_UNKNOWN", "2025-03-03 09:00", Hotline.Reception, new ClassifyAct(new("Magic")) { UrgencyClass = new("Frantic") });
        Assert.Equal(["act.field", "act.class"], refusal.Reasons.Select(reason => reason.Place));
        _hotline.Refused("CLAUSE_NOT_A_GROUND", "2025-03-03 09:00", Hotline.Reception, Hotline.Rejection("6.1"));
        _hotline.Refused("TERM_UNKNOWN", "2025-03-03 09:00", Hotline.Reception, Hotline.Rejection("a/Fire114"));
    }

    [Fact]
    public void Do_UnknownTriggerOrTheActOfAnother_IsRefused()
    {
        _hotline.Register("2025-03-03 08:00");

        _hotline.Refused("TRIGGER_UNKNOWN", "2025-03-03 09:00", Hotline.Reception, new ClassifyAct(new("Roads")), "Guess");
        _hotline.Refused("ACT_MISMATCH", "2025-03-03 09:00", Hotline.Reception, new CloseAct(), "Classify");
    }

    [Fact]
    public void Do_WithSeveralDefects_GivesAllReasonsAtOnce()
    {
        Sent(_hotline, "2025-03-03 08:00");
        _hotline.Accept("2025-03-03 09:00");

        var refusal = _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-20 09:00", Hotline.Reception, Hotline.Extension("2025-03-01", " ", null));

        Assert.Equal(
            ["ACTOR_ROLE", "GUARD_BEFORE_DUE", "GUARD_DATE_AFTER_DUE", "GUARD_DOCUMENT_GIVEN", "GUARD_NOTE_GIVEN"],
            refusal.Reasons.Select(reason => reason.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Do_TwoDefectsOfTheEnvelopeAtOnce_GivesBoth()
    {
        Sent(_hotline, "2025-03-03 08:00");
        var command = _hotline.Command("2025-03-02 09:00", Actor.Of("", "Wizard"), new AcceptAct()) with { ExpectedVersion = 1 };

        Assert.Equal(
            ["ACTOR_REQUIRED", "ACTOR_ROLE_UNKNOWN", "CONCURRENCY", "TIME_ORDER"],
            _hotline.Do(command).Refusal!.Reasons.Select(reason => reason.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Do_OnACaseWhoseKeyWasDestroyed_IsRefusedThoughTheCaseCanBeRead()
    {
        Sent(_hotline, "2025-03-03 08:00");
        await _hotline.Keys.DestroyAsync(new(_hotline.Code));

        _hotline.Refused("CASE_ERASED", "2025-03-03 09:00", Hotline.Officer("U1"), new AcceptAct());
        Assert.Equal("InProcessing", _hotline.State);
        Assert.Null(Hotline.Wait(_hotline.Desk.ReadTextAsync(new(_hotline.Code), _hotline.Case.Submission.Content!.Value)));
    }

    private static void Sent(Hotline hotline, string local)
    {
        hotline.Register(local);
        hotline.Classify(local);
        hotline.Dispatch(local, "U1");
    }
}
