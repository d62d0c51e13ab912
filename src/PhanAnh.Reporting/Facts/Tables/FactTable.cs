using System.Collections;

namespace PhanAnh.Reporting;

/// <summary>One table of facts, column by column; a row is made when somebody reads it.</summary>
internal abstract class FactTable<TRow>(FactBooks books) : IFactTable, IReadOnlyList<TRow>
{
    /// <summary>What the numbers of the codes stand for.</summary>
    internal FactBooks Books { get; } = books;

    /// <summary>The case that each row belongs to.</summary>
    internal CodeColumn Case { get; } = new(books.Cases, isRequired: true);

    public int Count => Case.Count;

    public abstract TRow this[int index] { get; }

    public abstract ImmutableArray<FactColumn> Columns { get; }

    internal abstract void Add(TRow row);

    public IEnumerator<TRow> GetEnumerator()
    {
        for (var row = 0; row < Count; row++)
        {
            yield return this[row];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Adds the rows of another table.</summary>
    /// <param name="other">The other table.</param>
    /// <param name="kept">Which cases are wanted, by their numbers there; all where it is left out.</param>
    internal void Append(FactTable<TRow> other, bool[]? kept = null)
    {
        int[] rows = [.. Enumerable.Range(0, other.Count).Where(row => kept is null || kept[other.Case[row]])];
        foreach (var (column, more) in Columns.Zip(other.Columns))
        {
            column.Append(more, rows);
        }
    }

    internal void Trim()
    {
        foreach (var column in Columns)
        {
            column.Trim();
        }
    }

    protected CaseCode CaseAt(int row) => Case.Book[Case[row]] is { } code ? new(code) : default;
}

/// <summary>A table of facts, whatever its rows.</summary>
internal interface IFactTable
{
    int Count { get; }

    /// <summary>Every column, in the order in which they are stored.</summary>
    ImmutableArray<FactColumn> Columns { get; }
}
