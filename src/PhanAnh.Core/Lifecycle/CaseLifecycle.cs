using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PhanAnh.Core;

/// <summary>
/// The immutable transition table of one machine (bảng trạng thái, chuyển trạng thái), compiled once from a preset's rows and shared by all threads.
/// A question costs one look-up.
/// </summary>
/// <remarks>
/// Whoever asks often takes the <see cref="StateId"/> and <see cref="TriggerId"/> of a code once. Guards are asked of a <see cref="GuardScope"/>; who may fire a row
/// (<see cref="TransitionRow.By"/>) is no guard and stays with <see cref="Procedure"/>.
/// </remarks>
public sealed class CaseLifecycle
{
    // Not frozen: a command looks up a few codes, and a fresh process would first make ready all that freezing needs.
    private readonly Dictionary<string, int> _stateIndex;
    private readonly Dictionary<string, int> _triggerIndex;
    private readonly CompiledRow[][] _table;
    private readonly CompiledRow[][] _once;
    private readonly CompiledRow[][] _opening;
    private readonly Candidate[][] _candidates;
    private readonly int _columns;

    internal CaseLifecycle(MachineKind machine, ImmutableArray<StateDefinition> states, ImmutableArray<CompiledRow> rows)
    {
        Machine = machine;
        States = states;
        Rows = [.. rows.Select(row => row.Row)];
        string[] triggers = [.. Rows.Select(row => row.On?.Value).OfType<string>().Distinct(StringComparer.Ordinal)];
        Triggers = CodesOf(triggers);
        _stateIndex = IndexOf(states.Select(state => state.Code.Value));
        _triggerIndex = IndexOf(triggers);
        _columns = Triggers.Length;
        _table = Cells(states.Length * _columns);
        _once = Cells(states.Length);
        _opening = Cells(_columns);
        foreach (var row in rows)
        {
            if (row.Row is { From.IsEmpty: true, On: { } opening })
            {
                Add(_opening, _triggerIndex[opening.Value], row);
            }

            foreach (var from in row.Row.From)
            {
                var state = _stateIndex[from.Value];
                if (row.Row.On is { } on)
                {
                    Add(_table, (state * _columns) + _triggerIndex[on.Value], row);
                }
                else
                {
                    Add(_once, state, row);
                }
            }
        }

        _candidates = [.. states.Select((_, state) => CandidatesIn(new StateId(state)))];
    }

    /// <summary>Which of the two machines it is.</summary>
    public MachineKind Machine { get; }

    /// <summary>The states, in the preset's order.</summary>
    public ImmutableArray<StateDefinition> States { get; }

    /// <summary>The triggers, in the order of the rows.</summary>
    public ImmutableArray<TriggerCode> Triggers { get; }

    /// <summary>The rows, in the preset's order.</summary>
    public ImmutableArray<TransitionRow> Rows { get; }

    /// <summary>The compiled index of a state; none for a state that the table does not have.</summary>
    public StateId? IdOf(StateCode state) => state.Value is { } code && _stateIndex.TryGetValue(code, out var index) ? new StateId(index) : null;

    /// <summary>The compiled index of a trigger; none for a trigger that no row has.</summary>
    public TriggerId? IdOf(TriggerCode trigger) => trigger.Value is { } code && _triggerIndex.TryGetValue(code, out var index) ? new TriggerId(index) : null;

    /// <summary>The code of a trigger.</summary>
    public TriggerCode CodeOf(TriggerId trigger) => Triggers[trigger.Index];

    /// <summary>What a trigger does in a state: the row that fires, or why none does. O(1) in the size of the table; allocates nothing.</summary>
    /// <param name="state">A state of this table.</param>
    /// <param name="trigger">A trigger of this table.</param>
    /// <param name="scope">What the guards look at.</param>
    public TransitionAnswer Ask(StateId state, TriggerId trigger, GuardScope scope) => new(RowsFor(state, trigger), scope);

    /// <summary>Whether a trigger can fire in a state. O(1) in the size of the table; allocates nothing.</summary>
    /// <inheritdoc cref="Ask" path="/param"/>
    public bool CanFire(StateId state, TriggerId trigger, GuardScope scope) =>
        CompiledRow.CanFire(_table[(state.Index * _columns) + trigger.Index], scope);

    /// <summary>The triggers that can fire in a state, in the order of the rows. Asks only those that the state knows; allocates nothing.</summary>
    /// <param name="state">A state of this table.</param>
    /// <param name="scope">What the guards look at.</param>
    public PermittedTriggerIds PermittedIn(StateId state, GuardScope scope) => new(_candidates[state.Index], scope);

    /// <summary>Whether a trigger is known in a state at all, whatever the guards say. O(1).</summary>
    public bool Permits(StateCode state, TriggerCode trigger) => !RowsFor(state, trigger).IsEmpty;

    /// <summary>Whether any row has this trigger.</summary>
    public bool Knows(TriggerCode trigger) => IdOf(trigger) is not null;

    /// <summary>Whether a row that does this leads to a state.</summary>
    internal bool LeadsTo(StateCode state, ActKind act) => Rows.Any(row => row.Act == act && row.To == state);

    /// <summary>The triggers known in a state, whatever the guards say, in the order of the rows.</summary>
    public ImmutableArray<TriggerCode> PermittedIn(StateCode state) =>
        IdOf(state) is { } id ? [.. _candidates[id.Index].Select(candidate => CodeOf(candidate.Trigger))] : [];

    /// <summary>A trigger that a state knows, with its rows.</summary>
    internal sealed record Candidate(TriggerId Trigger, CompiledRow[] Rows);

    internal ReadOnlySpan<Candidate> CandidatesOf(StateId state) => _candidates[state.Index];

    internal ReadOnlySpan<CompiledRow> RowsFor(StateId state, TriggerId trigger) => _table[(state.Index * _columns) + trigger.Index];

    internal ReadOnlySpan<CompiledRow> RowsFor(StateCode state, TriggerCode trigger) =>
        IdOf(state) is { } row && IdOf(trigger) is { } column ? RowsFor(row, column) : [];

    internal ReadOnlySpan<CompiledRow> OnceRowsOf(StateCode state) => IdOf(state) is { } id ? _once[id.Index] : [];

    /// <summary>The rows that bring a case into being.</summary>
    internal ReadOnlySpan<CompiledRow> OpeningRowsOf(TriggerCode trigger) => IdOf(trigger) is { } id ? _opening[id.Index] : [];

    /// <summary>A loop over an array: a query over codes would be compiled in every fresh process first.</summary>
    private static ImmutableArray<TriggerCode> CodesOf(string[] triggers)
    {
        var codes = new TriggerCode[triggers.Length];
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = new(triggers[i]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(codes);
    }

    private static Dictionary<string, int> IndexOf(IEnumerable<string> codes)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            index.Add(code, index.Count);
        }

        return index;
    }

    private static CompiledRow[][] Cells(int count)
    {
        var cells = new CompiledRow[count][];
        Array.Fill(cells, []);
        return cells;
    }

    private static void Add(CompiledRow[][] cells, int index, CompiledRow row) => cells[index] = [.. cells[index], row];

    private Candidate[] CandidatesIn(StateId state)
    {
        var candidates = new List<Candidate>();
        for (var trigger = 0; trigger < _columns; trigger++)
        {
            if (_table[(state.Index * _columns) + trigger] is { Length: > 0 } rows)
            {
                candidates.Add(new(new(trigger), rows));
            }
        }

        return [.. candidates];
    }
}
