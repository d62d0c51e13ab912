using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Follows the clocks of a procedure along its rows: in which states one may be running. What is conditional starts, and does not stop.</summary>
internal sealed class ClockFlow
{
    private readonly Procedure _procedure;
    private readonly Dictionary<StateCode, HashSet<ClockCode>> _running = [];

    public ClockFlow(Procedure procedure)
    {
        _procedure = procedure;
        Flow(MachineKind.Case, procedure.CaseLifecycle);
        var opening = procedure.CaseLifecycle.Rows.Concat(procedure.AssignmentLifecycle.Rows).Where(row => ClockReach.Opens(row.Act));
        Running(procedure.AssignmentOpens.Code).UnionWith(opening.SelectMany(row => Started(MachineKind.Assignment, row)));
        foreach (var row in procedure.CaseLifecycle.Rows)
        {
            if (row.AssignmentsTo is { } moved)
            {
                Running(moved).UnionWith(Started(MachineKind.Assignment, row));
            }
        }

        Flow(MachineKind.Assignment, procedure.AssignmentLifecycle);
    }

    /// <summary>While units are at work, their clocks are the case's.</summary>
    public IEnumerable<StateCode> TimedStates
    {
        get
        {
            var unitsAreTimed = _procedure.AssignmentLifecycle.States.Any(state => IsTimed(state.Code));
            return _procedure.CaseLifecycle.States.Where(state => IsTimed(state.Code) || (unitsAreTimed && state.Phase == Phase.Handling))
                .Concat(_procedure.AssignmentLifecycle.States.Where(state => IsTimed(state.Code)))
                .Select(state => state.Code);
        }
    }

    private bool IsTimed(StateCode state) => _running.TryGetValue(state, out var running) && running.Count > 0;

    private void Flow(MachineKind machine, CaseLifecycle lifecycle)
    {
        for (var grown = true; grown;)
        {
            grown = false;
            foreach (var row in lifecycle.Rows)
            {
                var started = Started(machine, row).ToList();
                grown |= row.From.IsEmpty && row.To is { } opened && Add(opened, started);
                foreach (var from in row.From)
                {
                    grown |= Add(row.To ?? from, Running(from).Where(clock => !Stops(machine, clock, row)).Concat(started).ToList());
                }
            }
        }
    }

    private IEnumerable<ClockCode> Started(MachineKind machine, TransitionRow row) => _procedure.Clocks
        .Where(clock => clock.Of == machine && clock.Starts.Concat(clock.Reopens).Any(binding => binding.On == KeyOf(row)))
        .Select(clock => clock.Code);

    private bool Stops(MachineKind machine, ClockCode clock, TransitionRow row) => _procedure.Clocks
        .Any(known => known.Code == clock && known.Of == machine && known.Stops.Any(binding => binding.On == KeyOf(row) && binding.If.IsEmpty));

    private HashSet<ClockCode> Running(StateCode state) => _running.TryGetValue(state, out var running) ? running : _running[state] = [];

    private bool Add(StateCode state, List<ClockCode> clocks)
    {
        var running = Running(state);
        var before = running.Count;
        running.UnionWith(clocks);
        return running.Count > before;
    }

    private static TriggerCode KeyOf(TransitionRow row) => row.On ?? new(row.Code.Value);
}
