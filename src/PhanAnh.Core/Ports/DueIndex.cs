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
    private readonly Dictionary<CaseCode, DueNote> _notes = [];
    private readonly DueOrder _order = new();

    /// <summary>The number of cases that are due at some time.</summary>
    public int Count => _order.Count;

    /// <summary>Notes when a case is due, in place of what was noted before; none for never. O(1).</summary>
    public void Set(CaseCode code, Instant? due)
    {
        if (due is not null)
        {
            ref var note = ref CollectionsMarshal.GetValueRefOrAddDefault(_notes, code, out _);
            _order.Set(note ??= new(code), due);
        }
        else if (_notes.Remove(code, out var before))
        {
            _order.Set(before, null);
        }
    }

    /// <summary>
    /// The cases that are due strictly before an instant, earliest first, those due at once by their code. O(found + log n), and O(log n) for each case noted
    /// since the last question.
    /// </summary>
    public IReadOnlyList<CaseCode> Before(Instant instant) => _order.Before(instant);
}
