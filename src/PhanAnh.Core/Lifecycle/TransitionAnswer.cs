namespace PhanAnh.Core;

/// <summary>What a table says to a trigger in a state: the row that fires, or why none does. It allocates nothing and makes no sentence.</summary>
public readonly ref struct TransitionAnswer
{
    private readonly ReadOnlySpan<CompiledRow> _rows;
    private readonly CompiledRow? _chosen;
    private readonly ulong _unmet;
    private readonly GuardScope _scope;

    internal TransitionAnswer(ReadOnlySpan<CompiledRow> rows, GuardScope scope)
    {
        _scope = scope;
        _rows = rows;
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].IsChosenIn(scope))
            {
                _chosen = rows[i];
                _rows = rows.Slice(i, 1);
                _unmet = CompiledGuard.Unmet(_chosen.Requires, scope);
                return;
            }
        }
    }

    /// <summary>Whether a row fires.</summary>
    public bool IsPermitted => _chosen is not null && _unmet == 0;

    /// <summary>The row that its conditions chose, whether it fires or not; none where they chose none.</summary>
    public TransitionRow? Row => _chosen?.Row;

    /// <summary>The state that the row leads to; none to stay, or where no row fires.</summary>
    public StateMark? To => IsPermitted ? _chosen!.To : null;

    /// <summary>
    /// <see cref="RefusalCodes.Transition"/> where the state does not know the trigger, <see cref="RefusalCodes.GuardNotMet"/> where guards are not met; none where a row fires.
    /// </summary>
    public string? Code => IsPermitted ? null : _rows.IsEmpty ? RefusalCodes.Transition : RefusalCodes.GuardNotMet;

    /// <summary>
    /// The guards that were not met: the requirements of the row that was chosen, or where none was the conditions of all rows in question.
    /// </summary>
    public UnmetGuards Unmet => new(_rows, _chosen is not null, _unmet, _scope);

    internal CompiledRow? Chosen => _chosen;
}
