namespace PhanAnh.Core;

/// <summary>The triggers that a table permits in a state, for <see langword="foreach"/>; only those that the state knows are asked.</summary>
public ref struct PermittedTriggerIds
{
    private readonly ReadOnlySpan<CaseLifecycle.Candidate> _candidates;
    private readonly GuardScope _scope;
    private int _index;

    internal PermittedTriggerIds(ReadOnlySpan<CaseLifecycle.Candidate> candidates, GuardScope scope)
    {
        _candidates = candidates;
        _scope = scope;
        _index = -1;
    }

    /// <summary>A trigger that can fire.</summary>
    public readonly TriggerId Current => _candidates[_index].Trigger;

    /// <summary>The same triggers from the first.</summary>
    public readonly PermittedTriggerIds GetEnumerator() => new(_candidates, _scope);

    /// <summary>Goes on to the next trigger that can fire; false where there is none.</summary>
    public bool MoveNext()
    {
        while (++_index < _candidates.Length)
        {
            if (CompiledRow.CanFire(_candidates[_index].Rows, _scope))
            {
                return true;
            }
        }

        return false;
    }
}
