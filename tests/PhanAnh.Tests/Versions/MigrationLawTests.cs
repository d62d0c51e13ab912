using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>What holds of a migration in every life of a case.</summary>
public sealed class MigrationLawTests
{
    public static TheoryData<string> Regulations { get; } = [.. PresetText.Names, .. AnyLife.Invented];

    /// <summary>Onto a version that says the same, migrating early or late is the same, and so is every step in between.</summary>
    [Theory]
    [MemberData(nameof(Regulations))]
    public void Migrate_WhereTheReportSaysNothingChanges_CommutesWithReplay(string preset)
    {
        var next = Rules.Of(Rules.Next(PresetText.Of(preset)).Preset);
        AnyLife.Check(preset, hotline =>
        {
            var (log, rules) = (hotline.Log, Rules.Of(hotline.Preset));
            var half = Rules.Half(log);
            var act = new MigrateAct(next.Preset.Stamp.Id) { Version = 9 };
            var report = MigrationReport.Of(half, act, Rules.Context(half, rules, next, hotline.Units), half.LatestAt);
            Assert.True(report.ChangesNothing, string.Join(", ", report.Reasons) + string.Join(", ", report.Parts.Where(part => part.IsChanged)) + string.Join(", ", report.Deadlines));

            var early = Rules.Must(half, act, Rules.Context(half, rules, next, hotline.Units), half.LatestAt).Events;
            var migratedFirst = Case.Replay(Rules.Renumbered([.. log.Take((int)half.Version), .. early, .. log.Skip((int)half.Version)]));
            var migratedLast = Case.Replay(Rules.Renumbered([.. log, .. early]));

            Assert.Equal(next.Preset.Stamp, migratedFirst.Preset);
            Assert.Equal(Rules.Matter(migratedLast), Rules.Matter(migratedFirst));
            Assert.Equal(Rules.Matter(hotline.Case with { Preset = next.Preset.Stamp }), Rules.Matter(migratedFirst));
        });
    }

    /// <summary>Under other limits, the log replays to the case that was decided, needs neither version for it, and moves what the report said.</summary>
    [Theory]
    [MemberData(nameof(Regulations))]
    public void Migrate_OntoOtherLimits_MovesWhatItsReportSaid(string preset)
    {
        var text = Enumerable.Range(1, 9).Aggregate(Rules.Next(PresetText.Of(preset)), (copy, digit) => copy.WithEvery($"\"limit\": \"{digit}", $"\"limit\": \"1{digit}"));
        var longer = Rules.Of(text.WithEvery("\"limit\": \"none\"", "\"limit\": \"30 days\"").Preset);
        var moved = 0;
        AnyLife.Check(preset, hotline =>
        {
            var (live, rules) = (Rules.Half(hotline.Log), Rules.Of(hotline.Preset));
            var act = new MigrateAct(longer.Preset.Stamp.Id) { Version = 9 };
            var context = Rules.Context(live, rules, longer, hotline.Units);
            var report = MigrationReport.Of(live, act, context, live.LatestAt);
            var decided = Rules.Must(live, act, context, live.LatestAt);
            var replayed = Case.Replay([.. hotline.Log.Take((int)live.Version), .. decided.Events]);

            Assert.Equal(Snapshot.Of(decided.Case), Snapshot.Of(replayed));
            replayed = Case.Replay([.. hotline.Log.Take((int)live.Version), .. decided.Events.TakeWhile(e => e.Row.Value == "Migrate" || e.Command is null)]);
            var procedure = longer.Preset.Procedure(replayed.Procedure)!;
            var becomes = procedure.ClocksOf(replayed, longer.Calendars, live.LatestAt);
            Assert.All(report.Deadlines, deadline =>
            {
                var run = becomes.Last(clock => clock.Clock.Code == deadline.Clock && clock.Assignment == deadline.Assignment);
                Assert.Equal((deadline.After!.Due, deadline.After.Limit, deadline.After.Verdict), (run.Due, run.Limit.ToString(), run.Verdict));
            });
            moved += report.Deadlines.Length;
            Assert.Equal(
                report.Deadlines.Select(deadline => deadline.ToString()),
                Reprojection.Of(live, rules, longer, hotline.Units, live.LatestAt).Select(deadline => deadline.ToString()));
        });
        Assert.True(moved > 20, $"{moved} of {preset}");
    }

    /// <summary>The lives of the laws are not only those in which nothing is held up.</summary>
    [Theory]
    [InlineData("pause", 50, 0)]
    [InlineData("extension", 0, 2)]
    public void Check_OfInventedRegulations_LivesThroughPausesAndExtensions(string preset, int pauses, int extensions)
    {
        var (paused, extended) = (0, 0);
        AnyLife.Check(preset, hotline =>
        {
            paused += hotline.Case.Clocks.Sum(run => run.Pauses.Length);
            extended += hotline.Log.Count(e => e.Fact is ExtensionGranted);
        });
        Assert.True(paused >= pauses && extended >= extensions, $"{paused} and {extended} of {preset}");
    }
}
