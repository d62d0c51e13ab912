using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace PhanAnh.Tests;

/// <summary>Nothing of a regulation may go without some scenario noticing: each thing is taken away in turn, and the scenarios run on what remains.</summary>
public sealed class ScenarioCoverageTests
{
    private static readonly ConcurrentDictionary<string, Lazy<ImmutableArray<Scenario>>> ScenariosOf = new(StringComparer.Ordinal);

    /// <summary>Conditions that a row above, or one that fires by itself, makes sure of: they tell the reader, and change nothing.</summary>
    private static readonly ImmutableHashSet<string> SaidForTheReader =
    [
        "tay-ninh-58-2024 T16b: InRework", "tay-ninh-58-2024 T27b: AnyAnswerRated", "tay-ninh-58-2024 T36: AnyLive",
        // Without a date a direction extends nothing, condition or not.
        "binh-phuoc-2016 directed: DateStated (2)", "binh-phuoc-2016-v2 directed: DateStated (2)",
        // The processing clock has stopped long before a rework, and of the two clocks of a rework one runs at a time: what does not run cannot stop.
        "tay-ninh-58-2024 processing: !InRework",
        "tay-ninh-58-2024 rework: InRework(Form, Content)", "tay-ninh-58-2024 rework: InRework(Form, Content) (2)",
        "tay-ninh-58-2024 rework-dissatisfied: InRework(Dissatisfied)", "tay-ninh-58-2024 rework-dissatisfied: InRework(Dissatisfied) (2)",
    ];

    public static TheoryData<string> All { get; } = [.. PresetText.Names, .. PresetText.Invented];

    [Theory]
    [MemberData(nameof(All))]
    public void Scenarios_WithoutARow_FailSomewhere(string preset) => AssertNoticed(preset, PresetChange.WithoutRows);

    [Theory]
    [MemberData(nameof(All))]
    public void Scenarios_WithoutAClock_FailSomewhere(string preset) => AssertNoticed(preset, PresetChange.WithoutClocks);

    [Theory]
    [MemberData(nameof(All))]
    public void Scenarios_WithoutACondition_FailSomewhere(string preset) => AssertNoticed(preset, PresetChange.WithoutConditions);

    [Theory]
    [MemberData(nameof(All))]
    public void Scenarios_WithoutANotification_FailSomewhere(string preset) => AssertNoticed(preset, PresetChange.WithoutNotifications);

    [Theory]
    [MemberData(nameof(All))]
    public void Scenarios_WithALongerLimit_FailSomewhere(string preset) => AssertNoticed(preset, PresetChange.WithLongerLimits);

    [Theory]
    [MemberData(nameof(All))]
    public void Scenarios_AsShipped_AllHold(string preset) =>
        Assert.DoesNotContain(Scenarios(preset), scenario => scenario.FailsUnder(PresetText.Of(preset)));

    private static ImmutableArray<Scenario> Scenarios(string preset) =>
        ScenariosOf.GetOrAdd(preset, name => new(() => Scenario.Of(name))).Value;

    internal static void AssertNoticed(string preset, Func<PresetText, IEnumerable<PresetChange>> changes)
    {
        var scenarios = Scenarios(preset);
        var unnoticed = new ConcurrentBag<string>();
        Parallel.ForEach(changes(PresetText.Of(preset)), change =>
        {
            Assert.True(change.Text.Load().IsSound, $"{change.What}: {string.Join('\n', change.Text.Load().Defects)}");
            if (!IsNoticed(change, scenarios) && !SaidForTheReader.Contains($"{preset} {change.What}"))
            {
                unnoticed.Add(change.What);
            }
        });

        Assert.True(unnoticed.IsEmpty, string.Join('\n', unnoticed.Order(StringComparer.Ordinal).Prepend("No scenario notices:")));
    }

    /// <summary>The scenarios of the same clauses come first: nearly always one of them is enough.</summary>
    private static bool IsNoticed(PresetChange change, ImmutableArray<Scenario> scenarios) =>
        scenarios.OrderByDescending(scenario => scenario.Clauses.Overlaps(change.Clauses)).Any(scenario => scenario.FailsUnder(change.Text));
}
