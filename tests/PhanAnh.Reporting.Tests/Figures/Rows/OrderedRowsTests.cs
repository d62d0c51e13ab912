namespace PhanAnh.Reporting.Tests;

public sealed class OrderedRowsTests
{
    private static readonly FactTables Facts = History.Folder.Fold(RandomHistories.Events(11, 200), Sample.Period("2025-02").End).Tables;

    private static readonly IComparer<int> ByCode = Comparer<int>.Create(Facts.Books.Cases.Compare);

    /// <summary>The lists of a report: the latest first; the oldest first; and where all are alike, by their cases alone.</summary>
    public static TheoryData<string> Keys { get; } = new("late", "started", "clock", "alike");

    [Theory]
    [MemberData(nameof(Keys))]
    public void Rows_ByAnyKey_StandAsAStableSortPutsThem(string name)
    {
        Func<ClockView, long> key = name switch
        {
            "late" => clock => ~clock.Late,
            "started" => clock => clock.StartedAt,
            "clock" => clock => clock.Clock,
            _ => _ => 0,
        };
        var all = Rows<ClockView>.Of(Facts, _ => true);
        var expected = all.Where(clock => !clock.IsOverdue).OrderBy(key).ThenBy(clock => clock.Case, ByCode).Select(clock => clock.Row).ToArray();
        var ordered = new OrderedRows<ClockView>(all, clock => !clock.IsOverdue, key, ByCode);

        Assert.Equal(expected, ordered.Select(clock => clock.Row));
        Assert.Equal(expected, Enumerable.Range(0, ordered.Count).Select(index => ordered[index].Row));
        Assert.True(expected.Length > 100, $"{expected.Length} rows");
    }

    [Fact]
    public void Rows_WhereNoneIsWanted_AreNone() =>
        Assert.Empty(new OrderedRows<ClockView>(Rows<ClockView>.Of(Facts, _ => true), _ => false, clock => clock.Late, ByCode));
}
