using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>A case is moved onto another version of its regulation by a command, and by nothing else.</summary>
public sealed class MigrateTests
{
    private static readonly PresetText Next = Rules.Next(PresetText.TayNinh, 2);

    private static MigrateAct Onto(Preset preset) => new(preset.Stamp.Id) { Version = preset.Stamp.Version };

    [Fact]
    public void Migrate_OntoAShorterLimit_CountsAnewFromTheSameStart()
    {
        var hotline = At(Next.WithLine("processing", "6 working days", "3 working days"));
        Assert.Equal("2025-03-12 00:00:00", hotline.Due("processing", "U1"));

        var report = Report(hotline, "2025-03-04 08:00");
        var moved = Assert.Single(report.Deadlines);
        Assert.Equal(("processing", "6 working days", "3 working days"), (moved.Clock.Value, moved.Before.Limit, moved.After!.Limit));
        Assert.Equal(("2025-03-12 00:00:00", "2025-03-07 00:00:00"), (Hotline.Local(moved.Before.Due), Hotline.Local(moved.After.Due)));
        Assert.DoesNotContain(report.Parts, part => part.IsChanged);
        Assert.False(report.ChangesNothing);

        hotline.Must("2025-03-04 08:00", Hotline.Coordinator, new MigrateAct("tay-ninh-58-2024"));
        Assert.Equal(2, hotline.Case.Preset.Version);
        Assert.Equal("2025-03-07 00:00:00", hotline.Due("processing", "U1"));
        hotline.Submit("2025-03-07 08:00");
        Assert.Equal(ClockVerdict.MetLate, hotline.Verdict("processing", "2025-03-08 08:00", "U1"));
    }

    [Fact]
    public void Migrate_KeepingDeadlines_LeavesWhatWasPromised()
    {
        var hotline = At(Next.WithLine("processing", "6 working days", "3 working days"));

        hotline.Must("2025-03-04 08:00", Hotline.Owner, new MigrateAct("tay-ninh-58-2024") { Deadlines = MigratedDeadlines.Keep });

        Assert.Equal((2, "2025-03-12 00:00:00"), (hotline.Case.Preset.Version, hotline.Due("processing", "U1")));
    }

    [Fact]
    public void Advance_ALimitThatHadPassedUnderTheNewVersion_BreaksWhenTheCaseCameUnderIt()
    {
        var hotline = At(Next.WithLine("return", "24 hours", "1 hours"), accepted: false);
        hotline.Must("2025-03-03 11:00", Hotline.Coordinator, new MigrateAct("tay-ninh-58-2024"));

        hotline.Advance("2025-03-03 12:00");

        var deemed = Assert.Single(hotline.Log, e => e.Fact is Accepted);
        Assert.Equal("2025-03-03 11:00:00", Hotline.Local(deemed.EffectiveAt));
    }

    [Fact]
    public void Migrate_WhatTheNewVersionNamesOtherwise_NeedsAStatedMapping()
    {
        var renamed = Renamed(Next.WithEvery("InProcessing", "Working").WithEvery("InProgress", "TakenOn").WithEvery("\"Lighting\"", "\"StreetLighting\""));
        var hotline = At(renamed);

        var refusal = hotline.Refused("MIGRATION_STATE", "2025-03-04 08:00", Hotline.Coordinator, Onto(renamed.Preset));
        Assert.Equal(
            ["MIGRATION_CLOCK", "MIGRATION_STATE", "MIGRATION_STATE", "MIGRATION_TERM"], refusal.Reasons.Select(reason => reason.Code).Order(StringComparer.Ordinal));
        Assert.All(refusal.Reasons, reason => Assert.DoesNotMatch(@"\{\d\}", reason.In(Language.Vietnamese) + reason.In(Language.English)));

        var mapping = new MigrationMapping
        {
            States = [new(MachineKind.Case, new("InProcessing"), new("Working")), new(MachineKind.Assignment, new("InProgress"), new("TakenOn"))],
            Terms = [new(TermList.Field, new("Lighting"), new("StreetLighting"))],
            Clocks = [new(new("processing"), new ClockCode("handling"))],
        };
        var subject = hotline.Must("2025-03-04 08:00", Hotline.Coordinator, Onto(renamed.Preset) with { Mapping = mapping });

        Assert.Equal(("Working", "TakenOn", "StreetLighting"), (subject.State.Code.Value, subject.Assignments[0].State.Code.Value, subject.Field?.Value));
        Assert.Equal("2025-03-12 00:00:00", hotline.Due("handling", "U1"));
        Assert.Equal(Snapshot.Of(subject), Snapshot.Of(Case.Replay(hotline.Log)));
        hotline.Submit("2025-03-11 16:00");
        Assert.Equal(ClockVerdict.Met, hotline.Verdict("handling", "2025-03-20 08:00", "U1"));
    }

    [Fact]
    public void Migrate_AClockThatIsOwedNoLonger_EndsItAndStillAnswersForIt()
    {
        var renamed = Renamed(Next);
        var hotline = At(renamed);

        hotline.Must("2025-03-04 08:00", Hotline.Coordinator, Onto(renamed.Preset) with
        {
            Mapping = new() { Clocks = [new(new("processing"), null)] },
        });

        Assert.Equal(ClockVerdict.Lapsed, hotline.Verdict("processing", "2025-03-20 08:00", "U1"));
        Assert.Equal(("Xử lý", "U1"), (hotline.Clock("processing", "2025-03-20 08:00", "U1").Clock.Name.Vietnamese, hotline.Clock("processing", "2025-03-20 08:00", "U1").Unit?.Value));
    }

    /// <summary>A window for objecting that the new version calls otherwise ends with the migration: what it was is told without the cap, as while it ran.</summary>
    [Fact]
    public void Migrate_AWindowOfTheSubmitterThatHasNoCounterpart_IsStillNotCutByTheCap()
    {
        var ward = PresetText.Of("phuong-hoa-sen");
        var renamed = ward.With("\"version\": 2", "\"version\": 3").WithEvery("\"id\": \"objection\"", "\"id\": \"window\"").WithEvery("(objection)", "(window)");
        var hotline = new Hotline(ward.Preset, province: ward.Preset.Province, later: Later(renamed.Preset));
        hotline.Must("2025-03-03 08:00", Hotline.Submitter, Hotline.Registration("zalo") with { ChosenUnit = new UnitCode("U1") });
        hotline.Must("2025-03-03 08:10", MinhHa.Chair, DispatchAct.To("Xử lý.", "U1"));
        hotline.Answer("2025-03-28");

        hotline.Must("2025-04-01 08:00", Hotline.Reception, Onto(renamed.Preset) with { Mapping = new() { Clocks = [new(new("objection"), null)] } });

        Assert.Equal(("2025-04-05 00:00:00", ClockVerdict.Lapsed), (hotline.Due("objection"), hotline.Verdict("objection", "2025-06-01 08:00")));
        Assert.True(Assert.Single(Case.Replay(hotline.Log).RetiredClocks).OwedBySubmitter);
    }

    /// <summary>What is asked for, and why it is refused where.</summary>
    public static TheoryData<string, string, string> Refusals() => new()
    {
        { "a regulation nobody knows", "PRESET_MISSING", "act.preset" },
        { "a version nobody knows", "PRESET_MISSING", "act.preset" },
        { "the version it has", "MIGRATION_SAME", "act.preset" },
        { "another province", "MIGRATION_OTHER_PROVINCE", "act.basis" },
        { "a procedure that is not there", "PROCEDURE_UNKNOWN", "act.procedure" },
        { "a state of another phase", "MIGRATION_PHASE", "act.mapping.states" },
        { "a state that is not there", "MIGRATION_STATE", "act.mapping.states" },
        { "a word that is not there", "MIGRATION_TERM", "act.mapping.terms" },
        { "a clock of another scope", "MIGRATION_CLOCK", "act.mapping.clocks" },
        { "a clock that is not there", "MIGRATION_CLOCK", "act.mapping.clocks" },
        { "two clocks made one", "MIGRATION_CLOCK_TWICE", "act.mapping.clocks" },
        { "by a unit", "ACTOR_ROLE", "by.role" },
        { "by the submitter", "ACTOR_ROLE", "by.role" },
        { "before what happened", "TIME_ORDER", "at" },
        { "of a case that is not there", "CASE_UNKNOWN", "case" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Migrate_WhatIsNotPossible_IsRefusedAndChangesNothing(string kind, string code, string place)
    {
        var hotline = At(kind == "another province" ? PresetText.DongNai : Next);
        var act = Onto(Next.Preset);
        var command = hotline.Command("2025-03-04 08:00", Hotline.Coordinator, kind switch
        {
            "a regulation nobody knows" => new MigrateAct("nowhere"),
            "a version nobody knows" => act with { Version = 77 },
            "the version it has" => act with { Version = 1 },
            "another province" => Onto(PresetText.DongNai.Preset),
            "a procedure that is not there" => act with { Procedure = "express" },
            "a state of another phase" => act with { Mapping = new() { States = [new(MachineKind.Case, new("InProcessing"), new("Received"))] } },
            "a state that is not there" => act with { Mapping = new() { States = [new(MachineKind.Assignment, new("InProgress"), new("Nowhere"))] } },
            "a word that is not there" => act with { Mapping = new() { Terms = [new(TermList.Channel, new("zalo"), new("pigeon"))] } },
            "a clock of another scope" => act with { Mapping = new() { Clocks = [new(new("processing"), new ClockCode("intake"))] } },
            "a clock that is not there" => act with { Mapping = new() { Clocks = [new(new("processing"), new ClockCode("nowhere"))] } },
            "two clocks made one" => act with { Mapping = new() { Clocks = [new(new("return"), new ClockCode("processing"))] } },
            _ => act,
        });
        command = kind switch
        {
            "by a unit" => command with { Actor = Hotline.Officer("U1") },
            "by the submitter" => command with { Actor = Hotline.Submitter },
            "before what happened" => command with { EffectiveAt = Hotline.At("2025-03-01 08:00") },
            "of a case that is not there" => command with { Case = new("C-77") },
            _ => command,
        };
        var before = hotline.Log.Length;

        var outcome = hotline.Do(command);

        Assert.Contains(outcome.Refusal!.Reasons, reason => (reason.Code, reason.Place) == (code, place));
        Assert.All(outcome.Refusal.Reasons, reason => Assert.DoesNotMatch(@"\{\d\}", reason.In(Language.Vietnamese) + reason.In(Language.English)));
        Assert.Equal(before, hotline.Log.Length);
    }

    [Fact]
    public void Migrate_IntoTheProvinceThatTookItsPlace_NeedsTheDocumentThatSaysSo()
    {
        var other = Next.WithEvery("\"province\": \"tay-ninh\"", "\"province\": \"another\"");
        var hotline = At(other);
        hotline.Refused("MIGRATION_OTHER_PROVINCE", "2025-07-01 08:00", Hotline.Coordinator, Onto(other.Preset));

        hotline.Must("2025-07-01 08:00", Hotline.Coordinator, Onto(other.Preset) with { Basis = new("202/2025/QH15", new LocalDate(2025, 6, 12)) });

        Assert.Equal("202/2025/QH15", Assert.IsType<Migrated>(hotline.Log[^1].Fact).Basis?.Number);
    }

    [Fact]
    public void Migrate_OntoARegulationThatReplacesTheOld_NeedsNoOtherDocument()
    {
        var other = Next.WithEvery("\"province\": \"tay-ninh\"", "\"province\": \"another\"").With("\"05/2020/QĐ-UBND\"]", "\"58/2024/QĐ-UBND\"]");
        var hotline = At(other);

        Assert.Equal(2, hotline.Must("2025-07-01 08:00", Hotline.Coordinator, Onto(other.Preset)).Preset.Version);
    }

    [Fact]
    public void Migrate_TheSameCommandTwice_IsDoneOnce()
    {
        var hotline = At(Next);
        var command = hotline.Command("2025-03-04 08:00", Hotline.Coordinator, Onto(Next.Preset));

        Assert.True(hotline.Do(command).IsAccepted);
        Assert.True(hotline.Do(command).WasRepeated);
        Assert.Single(hotline.Log, e => e.Fact is Migrated);
    }

    private static MigrationReport Report(Hotline hotline, string at) =>
        Hotline.Wait(hotline.Desk.Versions.ReportAsync(new(hotline.Code), new MigrateAct("tay-ninh-58-2024"), Hotline.At(at)))!;

    /// <summary>A case of U1 under the first version, on a desk that knows the next one as well; new cases are not its matter.</summary>
    private static Hotline At(PresetText next, bool accepted = true)
    {
        var hotline = new Hotline(PresetText.TayNinh.Preset, province: "tay-ninh", later: Later(next.Preset));
        hotline.Register("2025-03-03 09:00");
        hotline.Classify("2025-03-03 09:00");
        hotline.Dispatch("2025-03-03 09:00", "U1");
        if (accepted)
        {
            hotline.Accept("2025-03-03 09:00");
        }

        return hotline;
    }

    private static PresetText Renamed(PresetText text) => text.WithEvery("\"id\": \"processing\"", "\"id\": \"handling\"").WithEvery("(processing)", "(handling)");

    private static Preset Later(Preset preset) => preset with { From = new LocalDate(2025, 7, 1) };
}
