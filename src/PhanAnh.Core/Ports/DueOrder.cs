using NodaTime;

namespace PhanAnh.Core;

/// <summary>Cases in the order in which they are due. Many change more often than anybody asks: what changed is put in order by the next question.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class DueOrder
{
    private readonly List<DueNote> _changed = [];
    private SortedSet<DueNote> _order = new(new ByPlace());

    /// <summary>The number of cases that are due at some time.</summary>
    internal int Count { get; private set; }

    /// <summary>Notes when a case is due; none for never. O(1).</summary>
    internal void Set(DueNote note, Instant? due)
    {
        if (note.Due == due)
        {
            return;
        }

        Count += (due is null ? 0 : 1) - (note.Due is null ? 0 : 1);
        note.Due = due;
        if (!note.IsChanged)
        {
            note.IsChanged = true;
            _changed.Add(note);
        }
    }

    /// <summary>The cases that are due strictly before an instant, earliest first, those due at once by their code.</summary>
    internal IReadOnlyList<CaseCode> Before(Instant instant)
    {
        PutInOrder();
        var due = new List<CaseCode>();
        foreach (var note in _order)
        {
            if (note.Stands >= instant)
            {
                break;
            }

            due.Add(note.Case);
        }

        return due;
    }

    private void PutInOrder()
    {
        // Where most have changed, as after a store was opened, sorting all at once is cheaper.
        if (_changed.Count > Count / 2)
        {
            var unchanged = _order.Where(note => !note.IsChanged).ToList();
            _changed.ForEach(PutRight);
            _order = new(unchanged.Concat(_changed.Where(note => note.Stands is not null)), _order.Comparer);
        }
        else
        {
            foreach (var note in _changed)
            {
                // Found by where it stood, before it is put right.
                _order.Remove(note);
                PutRight(note);
                if (note.Stands is not null)
                {
                    _order.Add(note);
                }
            }
        }

        _changed.Clear();
    }

    private static void PutRight(DueNote note)
    {
        note.Stands = note.Due;
        note.IsChanged = false;
    }

    private sealed class ByPlace : IComparer<DueNote>
    {
        public int Compare(DueNote? x, DueNote? y)
        {
            var byDue = Nullable.Compare(x!.Stands, y!.Stands);
            return byDue != 0 ? byDue : string.CompareOrdinal(x.Case.Value, y.Case.Value);
        }
    }
}
