using System.Runtime.InteropServices;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>
/// Which case is due when, for <see cref="ICaseStore.DueBeforeAsync"/> or a list of overdue cases: a question costs what it finds, however many cases are
/// kept. A store in a database keeps the same as an index on one column.
/// </summary>
/// <remarks>Not thread-safe: a question too changes the index, because it puts in order what was noted since the last one.</remarks>
public sealed class DueIndex
{
    private readonly Dictionary<string, Instant> _dueOf = new(StringComparer.Ordinal);

    // Cases whose note has changed, with the one under which they still stand in the order: many change more often than anybody asks.
    private readonly Dictionary<string, Instant?> _changed = new(StringComparer.Ordinal);
    private SortedSet<(Instant Due, string Case)> _order = new(new ByDueThenCase());

    /// <summary>The number of cases that are due at some time.</summary>
    public int Count => _dueOf.Count;

    /// <summary>Notes when a case is due, in place of what was noted before; none for never. O(1).</summary>
    public void Set(CaseCode code, Instant? due)
    {
        if (due is { } instant)
        {
            ref var noted = ref CollectionsMarshal.GetValueRefOrAddDefault(_dueOf, code.Value, out var isNoted);
            if (!isNoted || noted != instant)
            {
                _changed.TryAdd(code.Value, isNoted ? noted : null);
                noted = instant;
            }
        }
        else if (_dueOf.Remove(code.Value, out var before))
        {
            _changed.TryAdd(code.Value, before);
        }
    }

    /// <summary>
    /// The cases that are due strictly before an instant, earliest first, those due at once by their code. O(found + log n), and O(log n) for each case noted
    /// since the last question.
    /// </summary>
    public IReadOnlyList<CaseCode> Before(Instant instant)
    {
        PutInOrder();
        var due = new List<CaseCode>();
        foreach (var (at, code) in _order)
        {
            if (at >= instant)
            {
                break;
            }

            due.Add(new(code));
        }

        return due;
    }

    private void PutInOrder()
    {
        // Where most have changed, as after a store was opened, sorting all at once is cheaper.
        if (_changed.Count > _dueOf.Count / 2)
        {
            _order = new(_dueOf.Select(pair => (pair.Value, pair.Key)), _order.Comparer);
        }
        else
        {
            foreach (var (code, stood) in _changed)
            {
                if (stood is { } before)
                {
                    _order.Remove((before, code));
                }

                if (_dueOf.TryGetValue(code, out var due))
                {
                    _order.Add((due, code));
                }
            }
        }

        _changed.Clear();
    }

    private sealed class ByDueThenCase : IComparer<(Instant Due, string Case)>
    {
        public int Compare((Instant Due, string Case) x, (Instant Due, string Case) y)
        {
            var byDue = x.Due.CompareTo(y.Due);
            return byDue != 0 ? byDue : string.CompareOrdinal(x.Case, y.Case);
        }
    }
}
