using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>The ways along the rows of one table, each row taken once whatever asks.</summary>
internal sealed class RowPaths
{
    private readonly ImmutableArray<TransitionRow> _rows;
    private readonly Dictionary<string, List<int>> _leaving = new(StringComparer.Ordinal);

    internal RowPaths(ImmutableArray<TransitionRow> rows)
    {
        _rows = rows;
        for (var i = 0; i < rows.Length; i++)
        {
            foreach (var from in rows[i].From)
            {
                if (!_leaving.TryGetValue(from.Value, out var leaving))
                {
                    _leaving[from.Value] = leaving = [];
                }

                leaving.Add(i);
            }
        }
    }

    /// <summary>The states that can be come to from some, these included, and the rows that can be taken there.</summary>
    internal (HashSet<string> States, List<TransitionRow> Rows) From(IEnumerable<string> begins)
    {
        var states = new HashSet<string>(begins, StringComparer.Ordinal);
        var open = new Queue<string>(states);
        var taken = new bool[_rows.Length];
        var rows = new List<TransitionRow>();
        while (open.TryDequeue(out var state))
        {
            foreach (var i in _leaving.GetValueOrDefault(state, []))
            {
                if (taken[i])
                {
                    continue;
                }

                taken[i] = true;
                rows.Add(_rows[i]);
                if (_rows[i].To is { } to && states.Add(to.Value))
                {
                    open.Enqueue(to.Value);
                }
            }
        }

        return (states, rows);
    }
}
