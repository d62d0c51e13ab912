using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>What the states of a log meant under the version of the regulation that held when it went through them.</summary>
internal sealed class StateHistory(IEnumerable<CaseEvent> log)
{
    private readonly ImmutableArray<(long Sequence, ImmutableArray<RetiredState> States)> _migrations =
        [.. log.Where(e => e.Fact is Migrated { RetiredStates: not null }).Select(e => (e.Sequence, ((Migrated)e.Fact).RetiredStates!.Value))];

    /// <summary>
    /// A state as it was after the event of a number; none where it is as the present version has it. Each migration tells only what it changed, so the first one behind that knows the state
    /// tells how it was.
    /// </summary>
    internal RetiredState? Of(StateCode code, long sequence)
    {
        foreach (var (migrated, states) in _migrations)
        {
            if (migrated > sequence)
            {
                foreach (var state in states)
                {
                    if (state.Code == code)
                    {
                        return state;
                    }
                }
            }
        }

        return null;
    }
}
