using NodaTime;

namespace PhanAnh.Core;

/// <summary>
/// Which case is due when, for <see cref="ICaseStore.DueBeforeAsync"/> or a list of overdue cases: a question costs what it finds, however many cases are
/// kept. A store in a database keeps the same as an index on one column.
/// </summary>
/// <remarks>Not thread-safe.</remarks>
public sealed class DueIndex
{
    private readonly SortedSet<(Instant Due, string Case)> _order = new(new ByDueThenCase());
    private readonly Dictionary<string, Instant> _dueOf = new(StringComparer.Ordinal);

    /// <summary>The number of cases that are due at some time.</summary>
    public int Count => _dueOf.Count;

    /// <summary>Notes when a case is due, in place of what was noted before; none for never. O(log n).</summary>
    public void Set(CaseCode code, Instant? due)
    {
        if (_dueOf.Remove(code.Value, out var before))
        {
            _order.Remove((before, code.Value));
        }

        if (due is { } instant)
        {
            _dueOf.Add(code.Value, instant);
            _order.Add((instant, code.Value));
        }
    }

    /// <summary>The cases that are due strictly before an instant, earliest first, those due at once by their code. O(found + log n).</summary>
    public IReadOnlyList<CaseCode> Before(Instant instant)
    {
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

    private sealed class ByDueThenCase : IComparer<(Instant Due, string Case)>
    {
        public int Compare((Instant Due, string Case) x, (Instant Due, string Case) y)
        {
            var byDue = x.Due.CompareTo(y.Due);
            return byDue != 0 ? byDue : string.CompareOrdinal(x.Case, y.Case);
        }
    }
}
