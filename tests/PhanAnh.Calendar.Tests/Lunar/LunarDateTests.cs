namespace PhanAnh.Calendar.Tests;

public class LunarDateTests
{
    private static readonly LocalDate First = new(1900, 1, 31);

    [Fact]
    public void From_EveryDayOf1900To2199_RoundTrips()
    {
        var last = LunarDate.MaxValue.ToLocalDate();
        var previous = LunarDate.From(First);
        Assert.Equal(LunarDate.MinValue, previous);
        for (var date = First.PlusDays(1); date <= last; date = date.PlusDays(1))
        {
            var lunar = LunarDate.From(date);

            Assert.True(lunar.ToLocalDate() == date, $"{date} is {lunar}");
            Assert.True(lunar > previous && (lunar.Day == previous.Day + 1 || lunar.Day == 1), $"{lunar} follows {previous}");
            previous = lunar;
        }

        Assert.Equal(LunarDate.MaxValue, previous);
    }

    [Fact]
    public void Table_EveryYear_IsTheReferenceTable()
    {
        foreach (var row in Fixture.Rows("lunar-years.csv"))
        {
            var year = int.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture);
            var lengths = string.Concat(Enumerable.Range(0, LunarTable.MonthsOf(year)).Select(place => LunarTable.DaysIn(year, place) - 29));

            Assert.Equal(Local.Date(row[1]), LunarTable.FirstDayOf(year));
            Assert.Equal(row[2], LunarTable.LeapMonthOf(year).ToString(System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(row[3], lengths);
            Assert.Equal(row[4].Length > 0, LunarTable.IsNearMidnight(year));
        }
    }

    [Theory]
    [InlineData(1968, "1968-01-29", "a day before China: UTC+7 from 1968")]
    [InlineData(1969, "1969-02-16", "a day before China")]
    [InlineData(1985, "1985-01-21", "a month before China")]
    [InlineData(2007, "2007-02-17", "a day before China")]
    [InlineData(2025, "2025-01-29", "Ất Tỵ")]
    [InlineData(2026, "2026-02-17", "Bính Ngọ")]
    [InlineData(2030, "2030-02-02", "a day before China")]
    [InlineData(2053, "2053-02-18", "a day before China")]
    public void TetOf_KnownYears_IsVietnamese(int year, string date, string note) => Assert.True(Local.Date(date) == LunarDate.TetOf(year), note);

    [Theory]
    [InlineData(2018, "2018-04-25")]
    [InlineData(2025, "2025-04-07")]
    [InlineData(2026, "2026-04-26")]
    public void HungKingsDayOf_KnownYears_IsTheTenthOfTheThird(int year, string date) => Assert.Equal(Local.Date(date), LunarDate.HungKingsDayOf(year));

    [Theory]
    [InlineData(2025, 1, 30, false, "the first month of 2025 has 30 days", true)]
    [InlineData(2025, 12, 30, false, "no 30 tháng Chạp in 2025", false)]
    [InlineData(2025, 6, 1, true, "2025 repeats the sixth month", true)]
    [InlineData(2025, 5, 1, true, "and no other", false)]
    [InlineData(2024, 6, 1, true, "2024 has no leap month", false)]
    [InlineData(2025, 13, 1, false, "no thirteenth month", false)]
    [InlineData(2025, 1, 0, false, "no day 0", false)]
    [InlineData(1899, 1, 1, false, "before the table", false)]
    [InlineData(2200, 1, 1, false, "behind the table", false)]
    public void TryCreate_Numbers_OnlyExistingDates(int year, int month, int day, bool isLeap, string note, bool exists) =>
        Assert.True(exists == LunarDate.TryCreate(year, month, day, isLeap, out _), note);

    [Theory]
    [InlineData("10/3", "10/3/2025")]
    [InlineData("10/3/2026", "10/3/2026")]
    [InlineData("30 tháng Chạp", "30/12/2025", 2025, false)]
    [InlineData("29 tháng chạp", "29/12/2025")]
    [InlineData("mùng 1 tháng Giêng năm Ất Tỵ", "1/1/2025")]
    [InlineData("mồng 10 tháng 3", "10/3/2025")]
    [InlineData("rằm tháng tám năm 2024", "15/8/2024")]
    [InlineData("15 tháng 6 nhuận", "15/6/2025 nhuận")]
    [InlineData("15/6/2025 nhuận", "15/6/2025 nhuận")]
    [InlineData("15 tháng 6 nhuận năm Ất Tỵ", "15/6/2025 nhuận")]
    [InlineData("1/1 năm Giáp Thìn", "1/1/2024")]
    public void TryParse_WrittenForms_AreRead(string text, string expected, int year = 2025, bool isRead = true)
    {
        Assert.Equal(isRead, LunarDate.TryParse(text, year, out var date, out var defect));
        Assert.Equal(isRead ? null : CalendarCodes.LunarMissing, defect.Code is CalendarCodes.LunarMissing && isRead ? null : defect.Code);
        Assert.True(!isRead || string.Equals(expected, date.ToString(), StringComparison.Ordinal), date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("mùng 11 tháng 3")]
    [InlineData("mười tháng ba")]
    [InlineData("10-3")]
    [InlineData("10/3/2025/1")]
    [InlineData("10/3 năm Ất Tị Tị")]
    public void TryParse_OtherTexts_AreDefects(string text)
    {
        Assert.False(LunarDate.TryParse(text, 2025, out _, out var defect));
        Assert.Equal(CalendarCodes.LunarFormat, defect.Code);
    }

    [Theory]
    [InlineData("2025-04-07", "mùng 10 tháng 3 năm Ất Tỵ")]
    [InlineData("2025-01-29", "mùng 1 tháng Giêng năm Ất Tỵ")]
    [InlineData("2024-02-09", "30 tháng Chạp năm Quý Mão")]
    [InlineData("2024-09-17", "rằm tháng 8 năm Giáp Thìn")]
    [InlineData("2025-08-01", "mùng 8 tháng 6 nhuận năm Ất Tỵ")]
    public void ToVietnamese_Dates_AreSpoken(string date, string spoken) => Assert.Equal(spoken, LunarDate.From(Local.Date(date)).ToVietnamese());

    [Fact]
    public void Parse_EveryPrintedDate_ReadsBack()
    {
        for (var date = new LocalDate(2020, 1, 1); date.Year < 2040; date = date.PlusDays(1))
        {
            var lunar = LunarDate.From(date);

            Assert.Equal(lunar, LunarDate.Parse(lunar.ToString(), 1990));
            Assert.Equal(lunar, LunarDate.Parse(lunar.ToVietnamese(), date.Year));
        }
    }

    [Theory]
    [InlineData("2000-01-01", "Kỷ Mão", "Bính Tý", "Mậu Ngọ")]
    [InlineData("2025-01-29", "Ất Tỵ", "Mậu Dần", "Mậu Tuất")]
    public void Names_KnownDays_FollowTheCycleOfSixty(string date, string year, string month, string day)
    {
        var lunar = LunarDate.From(Local.Date(date));

        Assert.Equal((year, month, day), (lunar.YearName, lunar.MonthName, lunar.DayName));
    }
}
