using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Whatever a version makes of the states, a migration onto it changes nothing of what was before it.</summary>
public sealed partial class RetiredStateLawTests
{
    public static TheoryData<string> Shipped { get; } = [.. PresetText.Names];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Migrate_OntoOtherStates_LeavesEveryStageAndEveryHourBeforeIt(string preset)
    {
        var versions = Enumerable.Range(0, 6).Select(seed => Other(PresetText.Of(preset), new Random(seed))).ToArray();
        var (retired, entries) = (0, 0);
        AnyLife.Check(preset, hotline =>
        {
            var (live, rules) = (Rules.Half(hotline.Log), Rules.Of(hotline.Preset));
            var (next, mapping) = versions[hotline.Log.Length % versions.Length];
            var act = new MigrateAct(next.Preset.Stamp.Id) { Version = 9, Mapping = mapping };
            var at = live.LatestAt + Duration.FromHours(7);
            var decided = Rules.Must(live, act, Rules.Context(live, rules, next, hotline.Units), at).Events;
            ImmutableArray<CaseEvent> log = [.. hotline.Log.Take((int)live.Version), .. decided];
            var migrated = log.Single(e => e.Fact is Migrated);
            ImmutableArray<CaseEvent> before = [.. log.Take((int)migrated.Sequence - 1)];
            var subject = Case.Replay(log);
            var now = subject.LatestAt + Duration.FromDays(2);

            var ledger = TimeLedger.Of(log, next.Preset.Procedure(subject.Procedure)!, next.Preset, now);
            var was = TimeLedger.Of(before, hotline.Preset.Procedure(live.Procedure)!, hotline.Preset, at);

            Assert.Equal(ledger.Whole, Enum.GetValues<TimeHolder>().Aggregate(Duration.Zero, (sum, holder) => sum + ledger.TotalOf(holder)));
            Assert.Equal(ledger.TotalOf(TimeHolder.Units), ledger.ByUnit().Values.Aggregate(Duration.Zero, (sum, part) => sum + part));
            Assert.Equal(Told(was.Entries), Told(ledger.Entries.Where(entry => entry.From < at).Select(entry => entry with { To = Instant.Min(entry.To, at) })));
            Assert.Equal(
                Stages(before, hotline.Preset with { Publication = hotline.Preset.Publication with { Timeline = true } }),
                Stages(log, next.Preset with { Publication = next.Preset.Publication with { Timeline = true } }).Take(before.Sum(Entered)));
            retired += ((Migrated)migrated.Fact).RetiredStates?.Length ?? 0;
            entries += was.Entries.Length;
        });
        Assert.True(retired > 20 && entries > 20, $"{retired} and {entries} of {preset}");
    }

    private static IEnumerable<string> Told(IEnumerable<TimeEntry> entries) =>
        entries.Select(entry => $"{entry.From} {entry.To} {entry.Holder} {string.Join(' ', entry.Units)}");

    private static ImmutableArray<PublicStage> Stages(ImmutableArray<CaseEvent> log, Preset preset) => PublicTimeline.Of(Case.Replay(log), log, preset)?.Stages ?? [];

    private static int Entered(CaseEvent e) => (e.To is null ? 0 : 1) + (e.Fact is Dispatched dispatched ? dispatched.Assignments.Length : 0);

    /// <summary>A version in which chance gave some states another code, some another name, and some rows of units to the coordinating unit.</summary>
    private static (Regulation Rules, MigrationMapping Mapping) Other(PresetText text, Random chance)
    {
        var mapping = MigrationMapping.None;
        var coordinator = text.Preset.Terms.Roles.First(role => role.Party == Party.Coordinator).Code;
        var next = Rules.Next(text);
        foreach (var state in text.Preset.Terms.States)
        {
            if (chance.Next(3) == 0)
            {
                next = next.WithEvery($"\"vi\": \"{state.Name.Vietnamese}\"", $"\"vi\": \"{state.Name.Vietnamese} (mới)\"");
            }

            if (chance.Next(2) == 0)
            {
                next = Renamed(next, state.Code.Value);
                mapping = mapping with { States = [.. mapping.States, new(state.Of, state.Code, new(state.Code + "Anew"))] };
            }
        }

        var others = chance.Next(2) == 0 ? next : Replaced(next, UnitRows(), line => line.Contains("\"to\"", StringComparison.Ordinal) && chance.Next(2) == 0
            ? UnitRows().Replace(line, $"\"by\": [\"{coordinator}\"]")
            : line);
        return (Rules.Of((others.Load().IsSound ? others : next).Preset), mapping);
    }

    private static PresetText Renamed(PresetText text, string state) => text.WithEvery($"\"{state}\"", $"\"{state}Anew\"").WithEvery($"({state})", $"({state}Anew)");

    private static PresetText Replaced(PresetText text, Regex found, Func<string, string> change)
    {
        var lines = text.Json.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var changed = found.IsMatch(lines[i]) ? change(lines[i]) : lines[i];
            text = changed == lines[i] ? text : text.WithLine(i, changed);
        }

        return text;
    }

    [GeneratedRegex("\"by\": \\[\"(ProcessingUnit|HandlingOfficer|ApprovingLeader|UnitHead|FocalOfficer)\"[^\\]]*\\]", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex UnitRows();
}
