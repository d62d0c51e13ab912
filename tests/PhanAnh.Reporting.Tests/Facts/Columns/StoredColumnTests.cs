using System.Buffers.Binary;

namespace PhanAnh.Reporting.Tests;

/// <summary>Which rows of a stored column could have been written.</summary>
public sealed class StoredColumnTests
{
    /// <summary>A book with as many codes, the width of a row, the number in the last row, and whether that is sound where a code is required and where none is.</summary>
    [Theory]
    [InlineData(0, 1, 0, false, true)]
    [InlineData(0, 2, 0, false, true)]
    [InlineData(0, 4, 0, false, true)]
    [InlineData(0, 1, 1, false, false)]
    [InlineData(3, 1, 3, true, true)]
    [InlineData(3, 1, 4, false, false)]
    [InlineData(3, 1, 255, false, false)]
    [InlineData(3, 2, 3, true, true)]
    [InlineData(3, 2, 300, false, false)]
    [InlineData(3, 4, 3, true, true)]
    [InlineData(3, 4, -1, false, false)]
    [InlineData(3, 4, int.MaxValue, false, false)]
    [InlineData(300, 1, 255, true, true)]
    [InlineData(300, 2, 300, true, true)]
    [InlineData(300, 2, 301, false, false)]
    public void IsSound_OfCodes_AsksWhetherEveryNumberIsInTheBook(int codes, int width, int last, bool required, bool optional)
    {
        var book = new CodeBook();
        for (var code = 1; code <= codes; code++)
        {
            book.Id("C" + PeriodText.One(code));
        }

        var first = codes == 0 ? last : 1;
        Assert.Equal((required, optional), (Sound(true), Sound(false)));

        bool Sound(bool isRequired)
        {
            var column = new CodeColumn(book, isRequired);
            column.Load(width, [.. Bytes(first), .. Bytes(last)]);
            return column.IsSound;
        }

        byte[] Bytes(int number)
        {
            var bytes = new byte[4];
            BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
            return bytes[..width];
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void IsSound_OfNoRows_IsTrueWhateverTheBook(int width)
    {
        var column = new CodeColumn(new CodeBook(), isRequired: true);
        column.Load(width, []);

        Assert.True(column.IsSound);
    }

    [Theory]
    [InlineData(4, 0, true, true)]
    [InlineData(4, int.MaxValue, false, true)]
    [InlineData(8, 0, true, true)]
    [InlineData(8, long.MaxValue, false, true)]
    [InlineData(8, long.MaxValue - 1, false, false)]
    [InlineData(8, long.MinValue, false, false)]
    public void IsSound_OfMoments_AsksWhetherEachIsOneOrNone(int width, long last, bool required, bool optional)
    {
        Assert.Equal((required, optional), (Sound(true), Sound(false)));

        bool Sound(bool isRequired)
        {
            var bytes = new byte[16];
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(8), last);
            var column = new TickColumn(isRequired);
            column.Load(width, width == 8 ? bytes : bytes[4..12]);
            return column.IsSound;
        }
    }
}
