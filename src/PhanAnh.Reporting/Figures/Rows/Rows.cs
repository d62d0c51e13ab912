using System.Collections;

namespace PhanAnh.Reporting;

/// <summary>Some rows of one table by their numbers, in ascending order: four bytes a row.</summary>
internal readonly struct Rows<TView>(FactTables facts, ReadOnlyMemory<int> numbers) : IEnumerable<TView>
    where TView : struct, IFactView<TView>
{
    internal FactTables Facts => facts;

    internal int Count => numbers.Length;

    internal bool IsEmpty => numbers.IsEmpty;

    internal ReadOnlyMemory<int> Memory => numbers;

    internal ReadOnlySpan<int> Numbers => numbers.Span;

    /// <summary>The rows of the whole table of which something is so.</summary>
    /// <param name="facts">The tables.</param>
    /// <param name="selects">Whether a row is wanted; asked by several threads at once where there are several.</param>
    /// <param name="threads">How many threads look, each through its own range.</param>
    internal static Rows<TView> Of(FactTables facts, Func<TView, bool> selects, int threads = 1)
    {
        var parts = RowRanges.Map(TView.CountIn(facts), threads, range =>
        {
            var selected = new RowNumbers();
            for (var row = range.Start.Value; row < range.End.Value; row++)
            {
                if (selects(TView.At(facts, row)))
                {
                    selected.Add(row);
                }
            }

            return selected;
        });
        return new(facts, RowNumbers.Joined(parts));
    }

    internal Rows<TView> Where(Func<TView, bool> selects) => new(facts, NumbersOf(selects));

    /// <summary>The numbers of those of which something is so, in an array of their own.</summary>
    internal int[] NumbersOf(Func<TView, bool> selects)
    {
        var selected = new RowNumbers();
        foreach (var row in numbers.Span)
        {
            if (selects(TView.At(facts, row)))
            {
                selected.Add(row);
            }
        }

        return RowNumbers.Joined(selected);
    }

    internal int CountOf(Func<TView, bool> counts)
    {
        var count = 0;
        foreach (var row in numbers.Span)
        {
            if (counts(TView.At(facts, row)))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>Which cases have such a row, by their numbers.</summary>
    internal bool[] OfCases()
    {
        var cases = new bool[facts.Books.Cases.Size];
        foreach (var row in numbers.Span)
        {
            cases[TView.At(facts, row).Case] = true;
        }

        return cases;
    }

    /// <summary>The rows by a number below <paramref name="size"/> that each has; −1 for a row that belongs nowhere.</summary>
    internal RowGroups<TView> By(int size, Func<TView, int> number) => RowGroups<TView>.Of(this, size, number);

    public IEnumerator<TView> GetEnumerator()
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            yield return TView.At(facts, numbers.Span[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
