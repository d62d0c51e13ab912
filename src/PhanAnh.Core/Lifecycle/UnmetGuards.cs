using System.Numerics;

namespace PhanAnh.Core;

/// <summary>The guards that stand against a transition, for <see langword="foreach"/>.</summary>
public ref struct UnmetGuards
{
    private readonly ReadOnlySpan<CompiledRow> _rows;
    private readonly bool _isChosen;
    private readonly GuardScope _scope;
    private ulong _left;
    private int _row;
    private int _guard;

    /// <summary>Begins before the first; what the chosen row lacks is known already, and the conditions of rows that were not chosen are asked as they are read.</summary>
    internal UnmetGuards(ReadOnlySpan<CompiledRow> rows, bool isChosen, ulong unmet, GuardScope scope)
    {
        _rows = rows;
        _isChosen = isChosen;
        _left = unmet;
        _scope = scope;
        _row = isChosen ? 0 : -1;
    }

    /// <summary>The guard as the preset writes it.</summary>
    public readonly GuardExpression Current => Guard.Expression;

    internal readonly RefusalReason Reason => Guard.ReasonIn(_rows[_row].Row);

    private readonly CompiledGuard Guard => (_isChosen ? _rows[_row].Requires : _rows[_row].If)[_guard];

    /// <summary>The guards not read yet.</summary>
    public readonly UnmetGuards GetEnumerator() => this;

    /// <summary>Goes on to the next guard that is not met; false where there is none.</summary>
    public bool MoveNext()
    {
        while (_left == 0)
        {
            if (_isChosen || ++_row >= _rows.Length)
            {
                return false;
            }

            _left = CompiledGuard.Unmet(_rows[_row].If, _scope);
        }

        _guard = BitOperations.TrailingZeroCount(_left);
        _left &= _left - 1;
        return true;
    }
}
