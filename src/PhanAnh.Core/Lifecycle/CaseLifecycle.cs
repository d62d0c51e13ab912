using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>
/// The immutable transition table of one machine (bảng trạng thái, chuyển trạng thái), compiled once from a preset's rows and shared by all threads.
/// A question costs one look-up.
/// </summary>
public sealed class CaseLifecycle
{
    private static readonly ImmutableArray<CompiledRow> NoRows = [];

    private readonly FrozenDictionary<StateCode, int> _stateIndex;
    private readonly FrozenDictionary<TriggerCode, int> _triggerIndex;
    private readonly ImmutableArray<CompiledRow>[] _table;
    private readonly ImmutableArray<CompiledRow>[] _once;

    internal CaseLifecycle(MachineKind machine, ImmutableArray<StateDefinition> states, ImmutableArray<CompiledRow> rows)
    {
        Machine = machine;
        States = states;
        Rows = [.. rows.Select(row => row.Row)];
        Triggers = [.. Rows.Select(row => row.On).OfType<TriggerCode>().Distinct()];
        _stateIndex = states.Select((state, index) => (state.Code, index)).ToFrozenDictionary(pair => pair.Code, pair => pair.index);
        _triggerIndex = Triggers.Select((trigger, index) => (trigger, index)).ToFrozenDictionary(pair => pair.trigger, pair => pair.index);
        _table = new ImmutableArray<CompiledRow>[states.Length * Triggers.Length];
        _once = new ImmutableArray<CompiledRow>[states.Length];
        Array.Fill(_table, NoRows);
        Array.Fill(_once, NoRows);
        Opening = [.. rows.Where(row => row.Row.From.IsEmpty && row.Row.On is not null)];
        foreach (var row in rows)
        {
            foreach (var from in row.Row.From)
            {
                ref var cell = ref row.Row.On is { } on
                    ? ref _table[(_stateIndex[from] * Triggers.Length) + _triggerIndex[on]]
                    : ref _once[_stateIndex[from]];
                cell = cell.Add(row);
            }
        }
    }

    /// <summary>Which of the two machines it is.</summary>
    public MachineKind Machine { get; }

    /// <summary>The states, in the preset's order.</summary>
    public ImmutableArray<StateDefinition> States { get; }

    /// <summary>The triggers, in the order of the rows.</summary>
    public ImmutableArray<TriggerCode> Triggers { get; }

    /// <summary>The rows, in the preset's order.</summary>
    public ImmutableArray<TransitionRow> Rows { get; }

    /// <summary>The rows that bring a case into being.</summary>
    internal ImmutableArray<CompiledRow> Opening { get; }

    /// <summary>Whether a trigger is known in a state at all, whatever the guards say. O(1).</summary>
    public bool Permits(StateCode state, TriggerCode trigger) => !RowsFor(state, trigger).IsEmpty;

    /// <summary>Whether any row has this trigger.</summary>
    public bool Knows(TriggerCode trigger) => _triggerIndex.ContainsKey(trigger) || Opening.Any(row => row.Row.On == trigger);

    /// <summary>The triggers known in a state, in the order of the rows.</summary>
    public ImmutableArray<TriggerCode> PermittedIn(StateCode state) => [.. Triggers.Where(trigger => Permits(state, trigger))];

    internal ImmutableArray<CompiledRow> RowsFor(StateCode state, TriggerCode trigger) =>
        _stateIndex.TryGetValue(state, out var row) && _triggerIndex.TryGetValue(trigger, out var column)
            ? _table[(row * Triggers.Length) + column]
            : NoRows;

    internal ImmutableArray<CompiledRow> OnceRowsOf(StateCode state) =>
        _stateIndex.TryGetValue(state, out var row) ? _once[row] : NoRows;
}
