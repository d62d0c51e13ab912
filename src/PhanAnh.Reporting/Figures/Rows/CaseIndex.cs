using System.Buffers;

namespace PhanAnh.Reporting;

/// <summary>Finds the rows of a case: the first in an array with a place for each case, the next in a chain.</summary>
/// <remarks>The array for the cases is lent, and given back when the index is disposed of.</remarks>
internal sealed class CaseIndex<TView> : IDisposable
    where TView : struct, IFactView<TView>
{
    private readonly Rows<TView> _rows;
    private readonly int[] _first;
    private readonly int[] _next;

    internal CaseIndex(Rows<TView> rows)
    {
        _rows = rows;
        _first = ArrayPool<int>.Shared.Rent(rows.Facts.Books.Cases.Size);
        _first.AsSpan(0, rows.Facts.Books.Cases.Size).Clear();
        _next = new int[rows.Count];
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            var code = TView.At(rows.Facts, rows.Numbers[i]).Case;
            _next[i] = _first[code];
            _first[code] = i + 1;
        }
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(_first);

    internal bool Has(int code) => _first[code] != 0;

    /// <summary>The first row of a case that has one.</summary>
    internal TView First(int code) => TView.At(_rows.Facts, _rows.Numbers[_first[code] - 1]);

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
