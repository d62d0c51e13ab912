using PhanAnh.Core;

namespace PhanAnh;

/// <summary>The states of a case in which it may have a field: those behind a classification.</summary>
internal sealed class ClassifiedStates
{
    private readonly Procedure _procedure;
    private readonly HashSet<string> _states;

    public ClassifiedStates(Procedure procedure)
    {
        _procedure = procedure;
        var rows = procedure.CaseLifecycle.Rows;
        _states = new RowPaths(rows).From(rows.Where(row => row.Act == ActKind.Classify).SelectMany(row => row.To is { } to ? [to.Value] : row.From.Select(from => from.Value))).States;
    }

    /// <summary>Whether something can start a clock when the field is known. What happens to an assignment counts as later than a classification, where there is one.</summary>
    internal bool MayStart(ClockDefinition clock) => clock.Starts.Any(binding =>
        _procedure.CaseLifecycle.Rows.Any(row => ClockReach.KeyOf(row) == binding.On.Value && (row.Act == ActKind.Classify || row.From.Any(from => _states.Contains(from.Value))))
        || (_states.Count > 0 && _procedure.AssignmentLifecycle.Rows.Any(row => ClockReach.KeyOf(row) == binding.On.Value)));
}
