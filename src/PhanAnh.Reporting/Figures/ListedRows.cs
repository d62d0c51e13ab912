using System.Collections;

namespace PhanAnh.Reporting;

/// <summary>
/// The rows of a list of cases. What is listed, and in which order, is found when somebody first asks; a row is made each time it is read and not kept, so that a list of a million costs what is read of it.
/// </summary>
/// <param name="listed">Finds what is listed, in order.</param>
/// <param name="row">Makes the row of one.</param>
internal sealed class ListedRows<T>(Func<IReadOnlyList<T>> listed, Func<T, FigureRow> row) : IReadOnlyList<FigureRow>
{
    private readonly Lazy<IReadOnlyList<T>> _listed = new(listed);

    public int Count => _listed.Value.Count;

    public FigureRow this[int index] => row(_listed.Value[index]);

    public IEnumerator<FigureRow> GetEnumerator() => _listed.Value.Select(row).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
