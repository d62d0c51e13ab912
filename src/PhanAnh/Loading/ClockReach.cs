using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>
/// How far the clocks of a procedure reach along its rows: a clock that none of its triggers starts, and one that runs nowhere where a trigger stops it, would be declared and never counted to an end. What is
/// conditional counts as happening, so that nothing is refused that some case could do.
/// </summary>
internal sealed class ClockReach(ImmutableArray<TransitionRow> caseRows, ImmutableArray<TransitionRow> assignmentRows, StateCode opens, PresetTerms terms)
{
    /// <summary>Whether an act brings assignments into being: their clocks start with it, whichever table its row stands in.</summary>
    internal static bool Opens(ActKind act) => act is ActKind.Dispatch or ActKind.Reassign;

    /// <summary>The trigger of a row, or the id of one that fires by itself.</summary>
    internal static string KeyOf(TransitionRow row) => row.On?.Value ?? row.Code.Value;

    /// <summary>The triggers that can start a clock of an assignment.</summary>
    internal string[] StartsOfAssignments =>
    [
        .. caseRows.Where(row => Opens(row.Act) || Settles(row.Act) || row.AssignmentsTo is not null).Concat(assignmentRows).Select(KeyOf).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Whether anything starts a clock of an assignment: an event that is about the case alone touches none.</summary>
    internal bool IsStarted(ClockDefinition clock) =>
        clock.Of == MachineKind.Case || clock.Starts.IsEmpty || clock.Starts.Any(binding => StartsOfAssignments.Contains(binding.On.Value, StringComparer.Ordinal));

    /// <summary>Whether a clock that was started can be stopped by a trigger, and not only lapse with what it is about.</summary>
    internal bool IsStopped(ClockDefinition clock)
    {
        var running = Running(clock);
        return clock.Stops.IsEmpty || running.Count == 0 || (clock.Of == MachineKind.Case
            ? Leave(caseRows, clock.Stops, running) || assignmentRows.Any(row => Names(clock.Stops, row))
            : Leave(assignmentRows, clock.Stops, running) || caseRows.Any(row => Names(clock.Stops, row) && (row.AssignmentsTo is not null || (Settles(row.Act) && running.Any(IsGivenBack)))));
    }

    /// <summary>The states in which it may run.</summary>
    private HashSet<string> Running(ClockDefinition clock)
    {
        var running = new HashSet<string>(clock.Of == MachineKind.Case ? InCase(clock) : InAssignment(clock), StringComparer.Ordinal);
        var own = clock.Of == MachineKind.Case ? caseRows : assignmentRows;
        for (var grown = running.Count > 0; grown;)
        {
            var next = own.Where(row => Leaves(row, running)).Select(row => row.To?.Value)
                .Concat(clock.Of == MachineKind.Case ? [] : caseRows.Select(row => row.AssignmentsTo?.Value)).OfType<string>().ToList();
            grown = next.Count(running.Add) > 0;
        }

        return running;
    }

    /// <summary>A row of an assignment may find the case in any state.</summary>
    private IEnumerable<string> InCase(ClockDefinition clock) =>
        caseRows.Where(row => Names(clock.Starts, row)).SelectMany(Entered).Concat(assignmentRows.Any(row => Names(clock.Starts, row)) ? StatesOf(MachineKind.Case) : []);

    private IEnumerable<string> InAssignment(ClockDefinition clock)
    {
        var starting = caseRows.Where(row => Names(clock.Starts, row)).ToList();
        return
        [
            .. starting.Select(row => row.AssignmentsTo?.Value).OfType<string>(),
            .. starting.Concat(assignmentRows.Where(row => Names(clock.Starts, row))).Any(row => Opens(row.Act)) ? [opens.Value] : Array.Empty<string>(),
            .. starting.Any(row => Settles(row.Act)) ? StatesOf(MachineKind.Assignment).Where(IsGivenBack) : [],
            .. assignmentRows.Where(row => Names(clock.Starts, row)).SelectMany(Entered),
        ];
    }

    private IEnumerable<string> StatesOf(MachineKind machine) => terms.States.Where(state => state.Of == machine).Select(state => state.Code.Value);

    private bool IsGivenBack(string state) => terms.State(new StateCode(state))?.Outcome == Outcome.Returned;

    /// <summary>Whether an act decides about parts that were given back, and so touches their clocks.</summary>
    private static bool Settles(ActKind act) => act is ActKind.Dispatch or ActKind.WaiveRedispatch;

    private static bool Leave(ImmutableArray<TransitionRow> rows, ImmutableArray<ClockBinding> stops, HashSet<string> running) =>
        rows.Any(row => Names(stops, row) && Leaves(row, running));

    private static bool Leaves(TransitionRow row, HashSet<string> running) => row.From.Any(state => running.Contains(state.Value));

    private static IEnumerable<string> Entered(TransitionRow row) => row.To is { } to ? [to.Value] : row.From.Select(state => state.Value);

    private static bool Names(ImmutableArray<ClockBinding> bindings, TransitionRow row) => bindings.Any(binding => binding.On.Value == KeyOf(row));
}
