namespace PhanAnh.Core;

/// <summary>The guards that stand against a transition, for <see langword="foreach"/>; they are asked one after the other as they are read.</summary>
public ref struct UnmetGuards
{
    private readonly ReadOnlySpan<CompiledRow> _rows;
    private readonly bool _isChosen;
    private readonly GuardScope _scope;
    private int _row;
    private int _guard;

    internal UnmetGuards(ReadOnlySpan<CompiledRow> rows, bool isChosen, GuardScope scope)
    {
        _rows = rows;
        _isChosen = isChosen;
        _scope = scope;
        _guard = -1;
    }

    /// <summary>The guard as the preset writes it.</summary>
    public readonly GuardExpression Current => Guard.Expression;

    internal readonly RefusalReason Reason => Guard.ReasonIn(_rows[_row].Row);

    private readonly CompiledGuard Guard => (_isChosen ? _rows[_row].Requires : _rows[_row].If)[_guard];

    /// <summary>The same guards from the first.</summary>
    public readonly UnmetGuards GetEnumerator() => new(_rows, _isChosen, _scope);

    /// <summary>Goes on to the next guard that is not met; false where there is none.</summary>
    public bool MoveNext()
    {
        for (; _row < _rows.Length; _row++, _guard = -1)
        {
            var guards = _isChosen ? _rows[_row].Requires : _rows[_row].If;
            while (++_guard < guards.Length)
            {
                if (!guards[_guard].IsMetIn(_scope))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
