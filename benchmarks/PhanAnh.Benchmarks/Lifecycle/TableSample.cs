using System.Collections.Frozen;
using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Benchmarks;

/// <summary>A table of 15 states, 25 triggers and 40 transitions, half of them guarded, beside a machine over a frozen dictionary with the same guards.</summary>
internal static class TableSample
{
    internal const int States = 15;
    internal const int Triggers = 25;
    internal const int Transitions = 40;
    internal const int Count = 4096;

    private static readonly Func<GuardScope, ImmutableArray<string>, bool>[] Predicates =
    [
        (scope, _) => scope.Case!.Version > 0,
        (scope, _) => !scope.Case!.IsPurged,
        (scope, _) => scope.Case!.EvidenceRequired,
        (scope, _) => scope.Case!.Assignments.Length < 9,
        (scope, _) => scope.Case!.IsStateSecret,
    ];

    static TableSample()
    {
        var random = new Random(58);
        var cells = Enumerable.Range(0, States * Triggers).ToArray();
        random.Shuffle(cells);
        Rows = [.. cells.Take(Transitions).Select((cell, i) => new Row(cell / Triggers, cell % Triggers, random.Next(States), GuardsOf(i)))];
        Lifecycle = Compile();
        StateIds = [.. Enumerable.Range(0, States).Select(state => Lifecycle.IdOf(new StateCode($"S{state}"))!.Value)];
        TriggerIds = [.. Enumerable.Range(0, Triggers).Select(trigger => Lifecycle.IdOf(new TriggerCode($"T{trigger}"))!.Value)];
        Frozen = Rows.ToFrozenDictionary(
            row => (row.State, row.Trigger), row => new FrozenTransition(row.To, [.. row.Guards.Select(guard => Predicates[guard])]));
        var open = Rows.Where(row => row.Guards.All(guard => Predicates[guard](Scope, []))).ToArray();
        var shut = Rows.Where(row => !row.Guards.All(guard => Predicates[guard](Scope, []))).ToArray();
        Firing = [.. Enumerable.Range(0, Count).Select(_ => open[random.Next(open.Length)]).Select(row => (row.State, row.Trigger))];
        Asked = [.. Enumerable.Range(0, Count).Select(_ => (random.Next(States), random.Next(Triggers)))];
        var absent = cells.Skip(Transitions).Select(cell => (cell / Triggers, cell % Triggers)).ToArray();
        Refused = [.. Enumerable.Range(0, Count).Select(i => i % 2 == 0 ? absent[random.Next(absent.Length)] : Of(shut[random.Next(shut.Length)]))];
        (FiringIds, AskedIds, RefusedIds) = (IdsOf(Firing), IdsOf(Asked), IdsOf(Refused));
        Check();
    }

    internal sealed record FrozenTransition(int To, Func<GuardScope, ImmutableArray<string>, bool>[] Guards);

    internal readonly record struct Row(int State, int Trigger, int To, ImmutableArray<int> Guards);

    internal static ImmutableArray<Row> Rows { get; }

    internal static GuardScope Scope { get; } = new(CaseLife.TayNinh.Running, null, null, null, CaseLife.At(4, 9), CaseLife.TayNinh.Context);

    internal static CaseLifecycle Lifecycle { get; }

    internal static StateId[] StateIds { get; }

    internal static TriggerId[] TriggerIds { get; }

    internal static FrozenDictionary<(int State, int Trigger), FrozenTransition> Frozen { get; }

    /// <summary>Transitions that fire.</summary>
    internal static (int State, int Trigger)[] Firing { get; }

    /// <summary>Any pairs of state and trigger.</summary>
    internal static (int State, int Trigger)[] Asked { get; }

    /// <summary>Half of them unknown to the state, half held up by guards.</summary>
    internal static (int State, int Trigger)[] Refused { get; }

    internal static (StateId State, TriggerId Trigger)[] FiringIds { get; }

    internal static (StateId State, TriggerId Trigger)[] AskedIds { get; }

    internal static (StateId State, TriggerId Trigger)[] RefusedIds { get; }

    internal static bool AreMet(FrozenTransition transition)
    {
        foreach (var guard in transition.Guards)
        {
            if (!guard(Scope, []))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Every other transition has two guards.</summary>
    private static ImmutableArray<int> GuardsOf(int transition) =>
        transition % 2 == 0 ? [transition / 2 % Predicates.Length, ((transition / 2) + 1) % Predicates.Length] : [];

    private static (StateId State, TriggerId Trigger)[] IdsOf((int State, int Trigger)[] pairs) =>
        Array.ConvertAll(pairs, pair => (StateIds[pair.State], TriggerIds[pair.Trigger]));

    private static (int State, int Trigger) Of(Row row) => (row.State, row.Trigger);

    private static CaseLifecycle Compile()
    {
        var states = Enumerable.Range(0, States).Select(state => new StateDefinition(new($"S{state}"), MachineKind.Case, Phase.Handling, Outcome.None, new("–"))).ToImmutableArray();
        var guards = Predicates.Select((holds, i) => new GuardRule($"Guard{i}", (0, 0), false, holds)).ToArray();

        // Triggers without a row keep their place in the table by a row of their own that leaves no state.
        var named = Enumerable.Range(0, Triggers).Select(trigger => new TransitionRow { Code = new($"N{trigger}"), On = new TriggerCode($"T{trigger}"), Act = ActKind.Progress });
        var rows = Rows.Select((row, i) => new CompiledRow(
            new() { Code = new($"R{i}"), From = [new($"S{row.State}")], On = new TriggerCode($"T{row.Trigger}"), Act = ActKind.Progress, To = new StateCode($"S{row.To}") },
            MachineKind.Case, states[row.To].Mark, null, [], [.. row.Guards.Select(guard => new CompiledGuard(GuardExpression.Parse($"Guard{guard}"), guards[guard]))], []));
        return new(MachineKind.Case, states, [.. named.Select(row => new CompiledRow(row, MachineKind.Case, null, null, [], [], [])), .. rows]);
    }

    /// <summary>A baseline that answers something else is no baseline.</summary>
    private static void Check()
    {
        foreach (var (state, trigger) in Asked.Concat(Firing).Concat(Refused))
        {
            var answer = Lifecycle.Ask(StateIds[state], TriggerIds[trigger], Scope);
            var known = Frozen.TryGetValue((state, trigger), out var transition);
            var fires = known && AreMet(transition!);
            if (answer.IsPermitted != fires || answer.Code == RefusalCodes.Transition == known || (fires && answer.To?.Code.Value != $"S{transition!.To}"))
            {
                throw new InvalidOperationException($"The machines disagree on state {state} and trigger {trigger}.");
            }
        }
    }
}
