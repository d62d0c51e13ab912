namespace PhanAnh.Reporting;

/// <summary>Whole numbers, in one or two bytes each while none is negative or large, else in four.</summary>
internal class NumberColumn() : FactColumn(1)
{
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

    internal override void Append(FactColumn other)
    {
        var numbers = (NumberColumn)other;
        for (var row = 0; row < numbers.Count; row++)
        {
            Add(numbers[row]);
        }
    }
}

/// <summary>Codes by their numbers in a book that columns share; 0 where there is none.</summary>
internal sealed class CodeColumn(CodeBook book) : NumberColumn
{
    internal CodeBook Book => book;

    internal void Add(string? code) => Add(book.Id(code));

    internal override void Append(FactColumn other)
    {
        var codes = (CodeColumn)other;
        var map = book.MapOf(codes.Book);
        for (var row = 0; row < codes.Count; row++)
        {
            Add(map[codes[row]]);
        }
    }
}
