namespace PhanAnh.Reporting.Tests;

public sealed class ListedRowsTests
{
    [Fact]
    public void Rows_OfALongList_AreFoundOnceAndMadeAsTheyAreRead()
    {
        var (found, made) = (0, 0);
        var rows = new ListedRows<int>(
            () =>
            {
                found++;
                return [.. Enumerable.Range(0, 1_000_000)];
            },
            number =>
            {
                made++;
                return Row(PeriodText.One(number));
            });
        var table = new FigureTable("list", new("Danh sách"), [], []) { ListsCases = true, RowsAsRead = rows };

        Assert.Equal(0, found);
        Assert.Equal(1_000_000, table.Rows.Count);
        Assert.False(table.SaysNothing);
        Assert.Equal(["0", "1", "2"], table.First(3).Select(row => row.Code));
        Assert.Equal("999999", table.Rows[^1].Code);
        Assert.True(found == 1 && made < 10, $"found {found} times, {made} rows made");
    }

    [Theory]
    [InlineData(0, "total")]
    [InlineData(1, "a total")]
    [InlineData(2, "a b total")]
    [InlineData(9, "a b total")]
    public void First_OfATableWithATotal_KeepsTheTotal(int most, string expected)
    {
        var table = new FigureTable("t", new("Bảng"), [], [Row("a"), Row("b"), Row("total") with { IsTotal = true }]);

        Assert.Equal(expected, string.Join(' ', table.First(most).Select(row => row.Code)));
    }

    [Fact]
    public void Rows_OfAListThatIsChangedAfterwards_StayAsTheyWere()
    {
        List<FigureRow> given = [Row("a")];
        var (made, taken) = (new FigureTable("t", new("Bảng"), [], given), new FigureTable("t", new("Bảng"), [], []) { Rows = given });
        given.Add(Row("b"));

        Assert.Equal((1, 1), (made.Rows.Count, taken.Rows.Count));
    }

    private static FigureRow Row(string code) => new(code, [new TextCell(new(code))]);
}
