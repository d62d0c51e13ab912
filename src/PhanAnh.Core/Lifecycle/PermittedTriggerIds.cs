namespace PhanAnh.Core;

/// <summary>The triggers that a table permits in a state, for <see langword="foreach"/>; only those that the state knows are asked.</summary>
public ref struct PermittedTriggerIds
{
    private readonly CaseLifecycle _lifecycle;
    private readonly StateId _state;
    private readonly GuardScope _scope;
    private readonly ReadOnlySpan<TriggerId> _candidates;
    private int _index;

    internal PermittedTriggerIds(CaseLifecycle lifecycle, StateId state, GuardScope scope)
    {
        _lifecycle = lifecycle;
        _state = state;
        _scope = scope;
        _candidates = lifecycle.CandidatesIn(state);
        _index = -1;
    }

    /// <summary>A trigger that can fire.</summary>
    public readonly TriggerId Current => _candidates[_index];

    /// <summary>The same triggers from the first.</summary>
    public readonly PermittedTriggerIds GetEnumerator() => new(_lifecycle, _state, _scope);

    /// <summary>Goes on to the next trigger that can fire; false where there is none.</summary>
    public bool MoveNext()
    {
        while (++_index < _candidates.Length)
        {
            if (_lifecycle.CanFire(_state, _candidates[_index], _scope))
            {
                return true;
            }
        }

        return false;
    }
}
