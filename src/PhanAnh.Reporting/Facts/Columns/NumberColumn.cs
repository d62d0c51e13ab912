namespace PhanAnh.Reporting;

/// <summary>Whole numbers, in one or two bytes each while none is negative or large, else in four.</summary>
/// <param name="least">The smallest number that a row can have.</param>
/// <param name="most">The largest.</param>
internal class NumberColumn(int least, int most) : FactColumn(1)
{
    internal override bool IsSound => Lies(least, most);

    internal new int this[int row] => (int)base[row];

    internal void Add(int value)
    {
        var needed = value is < 0 or > ushort.MaxValue ? 4 : value > byte.MaxValue ? 2 : 1;
        if (needed > Width)
        {
            Widen(needed, same => same);
        }

        Push(value);
    }

    internal override bool CanHave(int width) => width is 1 || (width is 2 && most > byte.MaxValue) || (width is 4 && (most > ushort.MaxValue || least < 0));

    internal override void Append(FactColumn other, ReadOnlySpan<int> rows)
    {
        var numbers = (NumberColumn)other;
        foreach (var row in rows)
        {
            Add(numbers[row]);
        }
    }

    /// <summary>Whether all rows lie between two numbers, both included.</summary>
    protected bool Lies(int from, int to) => Count == 0 || (from <= to && AllLie(from, to));

    private bool AllLie(int from, int to) => Width switch
    {
        1 => from <= byte.MaxValue && !As<byte>().ContainsAnyExceptInRange((byte)Math.Max(from, 0), (byte)Math.Clamp(to, 0, byte.MaxValue)),
        2 => from <= ushort.MaxValue && !As<ushort>().ContainsAnyExceptInRange((ushort)Math.Max(from, 0), (ushort)Math.Clamp(to, 0, ushort.MaxValue)),
        _ => !As<int>().ContainsAnyExceptInRange(from, to),
    };
}

/// <summary>Codes by their numbers in a book that columns share; 0 where there is none.</summary>
internal sealed class CodeColumn(CodeBook book, bool isRequired = false) : NumberColumn(0, int.MaxValue)
{
    internal override bool IsSound => Lies(isRequired ? 1 : 0, book.Size - 1);

    internal CodeBook Book => book;

    internal void Add(string? code) => Add(book.Id(code));

    internal override void Append(FactColumn other, ReadOnlySpan<int> rows)
    {
        var codes = (CodeColumn)other;
        var map = book.MapOf(codes.Book);
        foreach (var row in rows)
        {
            Add(map[codes[row]]);
        }
    }
}
