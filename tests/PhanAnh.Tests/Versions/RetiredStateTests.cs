using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>After a migration the stages before it keep their names, and the time before it stays with whoever had the case under the version of that time.</summary>
public sealed class RetiredStateTests
{
    private static readonly PresetText Next = Rules.Next(PresetText.TayNinh, 2)
        .WithEvery("InProcessing", "Working").WithEvery("InProgress", "TakenOn")
        .With("\"vi\": \"Đang xử lý\"", "\"vi\": \"Đang giải quyết\"").With("\"vi\": \"Đã phân loại\"", "\"vi\": \"Đã xếp loại\"");

    private static readonly MigrateAct Onto = new(Next.Preset.Stamp.Id)
    {
        Version = 2,
        Mapping = new() { States = [new(MachineKind.Case, new("InProcessing"), new("Working")), new(MachineKind.Assignment, new("InProgress"), new("TakenOn"))] },
    };

    private static readonly string[] Before =
        ["Đã ghi nhận ", "Đã phân loại ", "Đang xử lý ", "Đã phân phối, chờ tiếp nhận U1", "Đơn vị đang xử lý U1"];

    [Fact]
    public void Timeline_AfterStatesWereRenamedAndDropped_KeepsTheOldStagesUnderTheirOldNames()
    {
        var hotline = Migrated();

        var timeline = PublicTimeline.Of(hotline.Case, hotline.Log, Next.Preset)!;

        Assert.Equal([.. Before, "Đang giải quyết "], timeline.Stages.Select(stage => $"{stage.Name} {stage.Unit}"));
    }

    [Fact]
    public void SubmitterView_AfterStatesWereRenamedAndDropped_HasTheSameStages()
    {
        var hotline = Migrated();
        var context = hotline.Context with { Preset = Next.Preset, Procedure = Next.Preset.Procedure(hotline.Case.Procedure)! };

        var view = SubmitterView.Of(hotline.Case, Hotline.Submitter, hotline.Log, context, Hotline.At("2025-03-05 08:00"))!;

        Assert.Equal(PublicTimeline.Of(hotline.Case, hotline.Log, Next.Preset)!.Stages.AsEnumerable(), view.Stages);
        Assert.NotEmpty(view.Permitted);
    }

    [Fact]
    public void Ledger_AfterTheNewVersionGivesAStateToSomebodyElse_LeavesTheOldTimeWithTheUnit()
    {
        var others = Rules.Next(PresetText.TayNinh, 2).WithEvery("\"by\": [\"ApprovingLeader\", \"UnitHead\"]", "\"by\": [\"CoordinatingUnit\"]");
        var hotline = At(others);
        hotline.Submit("2025-03-03 12:00");
        hotline.Must("2025-03-04 12:00", Hotline.Coordinator, new MigrateAct(others.Preset.Stamp.Id) { Version = 2 });

        var ledger = TimeLedger.Of(hotline.Log, others.Preset.Procedure(hotline.Case.Procedure)!, others.Preset, Hotline.At("2025-03-04 17:00"));

        Assert.Equal((27.0, 5.0), (ledger.ByUnit()[new("U1")].TotalHours, ledger.TotalOf(TimeHolder.Coordinator).TotalHours));
        var retired = Assert.IsType<Migrated>(hotline.Log[^1].Fact).RetiredStates;
        Assert.Equal(new RetiredState(new("AwaitingApproval"), new("Chờ lãnh đạo phê duyệt", "Awaiting approval"), true), Assert.Single(retired!));
    }

    [Fact]
    public void Migrate_OntoAVersionOfTheSameStates_RetiresNone()
    {
        var same = Rules.Next(PresetText.TayNinh, 2).WithLine("processing", "6 working days", "3 working days");
        var hotline = At(same);

        hotline.Must("2025-03-04 08:00", Hotline.Coordinator, new MigrateAct(same.Preset.Stamp.Id) { Version = 2 });

        Assert.Null(Assert.IsType<Migrated>(hotline.Log[^1].Fact).RetiredStates);
    }

    /// <summary>Each migration tells only what it changed, so that after two of them the first stages are told by both.</summary>
    [Fact]
    public void Timeline_AfterTwoMigrations_NamesEachStageByItsOwnVersion()
    {
        var third = Rules.Next(PresetText.TayNinh, 3).With("\"vi\": \"Đã ghi nhận\"", "\"vi\": \"Đã nhận\"").With("\"vi\": \"Đã phân loại\"", "\"vi\": \"Đã chia nhóm\"").Preset;
        var hotline = Migrated();
        var log = hotline.Log;
        var (live, now) = (Case.Replay(log), Hotline.At("2025-03-05 08:00"));
        var back = new MigrateAct(third.Stamp.Id)
        {
            Version = 3,
            Mapping = new() { States = [new(MachineKind.Case, new("Working"), new("InProcessing")), new(MachineKind.Assignment, new("TakenOn"), new("InProgress"))] },
        };
        var events = Rules.Must(live, back, Rules.Context(live, Rules.Of(Next.Preset), Rules.Of(third)), now).Events;

        var timeline = PublicTimeline.Of(Case.Replay([.. log, .. events]), [.. log, .. events], third)!;

        Assert.Equal([.. Before, "Đang giải quyết ", "Đang xử lý "], timeline.Stages.Select(stage => $"{stage.Name} {stage.Unit}"));
    }

    [Fact]
    public void Timeline_AfterTheNewVersionLacksAHiddenGround_StaysHidden()
    {
        var hotline = new Hotline(PresetText.TayNinh.Preset);
        hotline.Register("2025-03-03 09:00");
        var subject = hotline.Case with { Grounds = [new(new("A-ground-of-an-earlier-version"))] };

        Assert.NotNull(hotline.Timeline);
        Assert.Null(PublicTimeline.Of(subject, hotline.Log, hotline.Preset));
    }

    private static Hotline Migrated()
    {
        var hotline = At(Next);
        hotline.Must("2025-03-04 08:00", Hotline.Coordinator, Onto);
        return hotline;
    }

    /// <summary>A case that U1 works on under the first version, on a desk that knows the next one as well.</summary>
    private static Hotline At(PresetText next)
    {
        var hotline = new Hotline(PresetText.TayNinh.Preset, later: next.Preset with { From = new LocalDate(2025, 7, 1) });
        hotline.Register("2025-03-03 09:00");
        hotline.Classify("2025-03-03 09:00");
        hotline.Dispatch("2025-03-03 09:00", "U1");
        hotline.Accept("2025-03-03 09:00");
        return hotline;
    }
}
