using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>
/// How far the clocks of a procedure reach along its rows: a clock that none of its triggers starts, and one that runs nowhere where a trigger stops it, would be declared and never counted to an end. What is
/// conditional counts as happening, so that nothing is refused that some case could do.
/// </summary>
internal sealed class ClockReach(ImmutableArray<TransitionRow> caseRows, ImmutableArray<TransitionRow> assignmentRows, StateCode opens, PresetTerms terms)
{
    private readonly RowPaths _case = new(caseRows);
    private readonly RowPaths _assignment = new(assignmentRows);

    /// <summary>The triggers that can start a clock of an assignment.</summary>
    internal ImmutableArray<string> StartsOfAssignments { get; } =
    [
        .. caseRows.Where(row => Opens(row.Act) || Settles(row.Act) || row.AssignmentsTo is not null).Concat(assignmentRows).Select(KeyOf).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Whether an act brings assignments into being: their clocks start with it, whichever table its row stands in.</summary>
    internal static bool Opens(ActKind act) => act is ActKind.Dispatch or ActKind.Reassign;

    /// <summary>The trigger of a row, or the id of one that fires by itself.</summary>
    internal static string KeyOf(TransitionRow row) => row.On?.Value ?? row.Code.Value;

    /// <summary>Whether anything starts a clock of an assignment: an event that is about the case alone touches none.</summary>
    internal bool IsStarted(ClockDefinition clock) =>
        clock.Of == MachineKind.Case || clock.Starts.IsEmpty || KeysOf(clock.Starts).Overlaps(StartsOfAssignments);

    /// <summary>Whether a clock that was started can be stopped by a trigger, and not only lapse with what it is about.</summary>
    internal bool IsStopped(ClockDefinition clock)
    {
        var (starts, stops) = (KeysOf(clock.Starts), KeysOf(clock.Stops));
        var begins = (clock.Of == MachineKind.Case ? InCase(starts) : InAssignment(starts)).ToList();
        if (stops.Count == 0 || begins.Count == 0)
        {
            return true;
        }

        var moved = clock.Of == MachineKind.Case ? [] : caseRows.Select(row => row.AssignmentsTo?.Value).OfType<string>();
        var walked = (clock.Of == MachineKind.Case ? _case : _assignment).From([.. begins, .. moved]);
        return walked.Rows.Any(row => stops.Contains(KeyOf(row))) || (clock.Of == MachineKind.Case
            ? assignmentRows.Any(row => stops.Contains(KeyOf(row)))
            : caseRows.Any(row => stops.Contains(KeyOf(row)) && (row.AssignmentsTo is not null || (Settles(row.Act) && walked.States.Any(IsGivenBack)))));
    }

    /// <summary>The states of a case in which a clock begins; a row of an assignment may find the case in any.</summary>
    private IEnumerable<string> InCase(HashSet<string> starts) =>
        caseRows.Where(row => starts.Contains(KeyOf(row))).SelectMany(Entered).Concat(assignmentRows.Any(row => starts.Contains(KeyOf(row))) ? StatesOf(MachineKind.Case) : []);

    private IEnumerable<string> InAssignment(HashSet<string> starts)
    {
        var ofCase = caseRows.Where(row => starts.Contains(KeyOf(row))).ToList();
        var ofAssignment = assignmentRows.Where(row => starts.Contains(KeyOf(row))).ToList();
        return
        [
            .. ofCase.Select(row => row.AssignmentsTo?.Value).OfType<string>(),
            .. ofCase.Concat(ofAssignment).Any(row => Opens(row.Act)) ? [opens.Value] : Array.Empty<string>(),
            .. ofCase.Any(row => Settles(row.Act)) ? StatesOf(MachineKind.Assignment).Where(IsGivenBack) : [],
            .. ofAssignment.SelectMany(Entered),
        ];
    }

    private IEnumerable<string> StatesOf(MachineKind machine) => terms.States.Where(state => state.Of == machine).Select(state => state.Code.Value);

    private bool IsGivenBack(string state) => terms.State(new StateCode(state))?.Outcome == Outcome.Returned;

    /// <summary>Whether an act decides about parts that were given back, and so touches their clocks.</summary>
    private static bool Settles(ActKind act) => act is ActKind.Dispatch or ActKind.WaiveRedispatch;

    private static IEnumerable<string> Entered(TransitionRow row) => row.To is { } to ? [to.Value] : row.From.Select(state => state.Value);

    private static HashSet<string> KeysOf(ImmutableArray<ClockBinding> bindings) => bindings.Select(binding => binding.On.Value).ToHashSet(StringComparer.Ordinal);
}
