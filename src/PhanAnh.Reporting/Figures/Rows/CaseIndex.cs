namespace PhanAnh.Reporting;

/// <summary>Finds the rows of a case: the first in an array with a place for each case, the next in a chain.</summary>
internal sealed class CaseIndex<TView>
    where TView : struct, IFactView<TView>
{
    private readonly Rows<TView> _rows;
    private readonly int[] _first;
    private readonly int[] _next;

    internal CaseIndex(Rows<TView> rows)
    {
        _rows = rows;
        _first = new int[rows.Facts.Books.Cases.Size];
        _next = new int[rows.Count];
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            var code = TView.At(rows.Facts, rows.Numbers[i]).Case;
            _next[i] = _first[code];
            _first[code] = i + 1;
        }
    }

    internal bool Has(int code) => _first[code] != 0;

    /// <summary>The rows of a case, in their order.</summary>
    internal Matches this[int code] => new(this, _first[code]);

    internal ref struct Matches(CaseIndex<TView> index, int next)
    {
        private int _next = next;
        private int _current;

        public readonly TView Current => TView.At(index._rows.Facts, index._rows.Numbers[_current - 1]);

        public readonly Matches GetEnumerator() => this;

        public bool MoveNext()
        {
            _current = _next;
            _next = _current == 0 ? 0 : index._next[_current - 1];
            return _current != 0;
        }
    }
}
