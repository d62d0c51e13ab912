using System.Buffers;
using System.Collections;

namespace PhanAnh.Reporting;

/// <summary>Rows of one table in another order than the table's: four bytes a row, whatever is read of it.</summary>
internal sealed class OrderedRows<TView> : IReadOnlyList<TView>
    where TView : struct, IFactView<TView>
{
    private readonly FactTables _facts;
    private readonly int[] _numbers;

    /// <summary>Orders rows by a length or moment, those that are alike in it by their case, and those of one case as they lie in the table.</summary>
    /// <param name="rows">Among which.</param>
    /// <param name="selects">Which of them.</param>
    /// <param name="key">The length or moment.</param>
    /// <param name="byCase">Orders numbers of cases.</param>
    internal OrderedRows(Rows<TView> rows, Func<TView, bool> selects, Func<TView, long> key, IComparer<int> byCase)
    {
        (_facts, _numbers) = (rows.Facts, rows.NumbersOf(selects));
        var keys = ArrayPool<long>.Shared.Rent(_numbers.Length);
        for (var i = 0; i < _numbers.Length; i++)
        {
            keys[i] = key(this[i]);
        }

        // Made once: it may well be that every row is a tie of its own.
        Comparison<int> alike = (x, y) => byCase.Compare(TView.At(_facts, x).Case, TView.At(_facts, y).Case) is var order and not 0 ? order : x.CompareTo(y);
        keys.AsSpan(0, _numbers.Length).Sort(_numbers.AsSpan());
        for (int start = 0, end = 1; end <= _numbers.Length; end++)
        {
            if (end == _numbers.Length || keys[end] != keys[start])
            {
                _numbers.AsSpan(start, end - start).Sort(alike);
                start = end;
            }
        }

        ArrayPool<long>.Shared.Return(keys);
    }

    public int Count => _numbers.Length;

    public TView this[int index] => TView.At(_facts, _numbers[index]);

    public IEnumerator<TView> GetEnumerator()
    {
        foreach (var row in _numbers)
        {
            yield return TView.At(_facts, row);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
