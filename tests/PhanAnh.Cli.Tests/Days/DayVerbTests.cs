namespace PhanAnh.Cli.Tests;

public sealed class DayVerbTests
{
    [Fact]
    public void Holidays_OfAYear_NameTheDaysAndTheirDocuments()
    {
        var answer = Phananh.Run("holidays", "2025").Exits(0);

        Assert.StartsWith("Ngày nghỉ năm 2025: theo quyết định đã ban hành.", answer.Lines[0], StringComparison.Ordinal);
        Assert.Contains(answer.Lines, line => line.Contains("29/01/2025", StringComparison.Ordinal) && line.Contains("Tết", StringComparison.Ordinal));
        Assert.Contains(answer.Lines, line => line.Contains("26/04/2025", StringComparison.Ordinal));
    }

    [Fact]
    public void Holidays_AsJson_HaveTheYear() => Assert.Contains("\"2025-01-29\"", Phananh.Run("holidays", "2025", "--json").Exits(0).Output, StringComparison.Ordinal);

    [Fact]
    public void Holidays_AsCalendar_BeginOne() => Assert.StartsWith("BEGIN:VCALENDAR", Phananh.Run("holidays", "2025", "--ics").Exits(0).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("phananh: ARGUMENT_REQUIRED: ")]
    [InlineData("phananh: YEAR_VALUE: ", "1850")]
    [InlineData("phananh: YEAR_VALUE: ", "năm nay")]
    [InlineData("--ics: ICS_OR_JSON: ", "2026", "--ics", "--json")]
    public void Holidays_OfNoYear_AreRefused(string complaint, params string[] arguments) => Phananh.Run(["holidays", .. arguments]).Exits(2).Complains(complaint);

    [Theory]
    [InlineData("2026-02-17")]
    [InlineData("17/02/2026")]
    [InlineData("17/2/2026")]
    public void Lunar_OfADay_IsToldInVietnamese(string day) => Assert.Equal(
        ["Dương lịch thứ Ba 17/02/2026 là ngày 1/1/2026 âm lịch: mùng 1 tháng Giêng năm Bính Ngọ."], Phananh.Run("lunar", day).Exits(0).Lines);

    [Fact]
    public void Lunar_ToSolar_IsTheDay() =>
        Assert.Equal("2026-04-26", Phananh.Run("lunar", "--to-solar", "10/3/2026", "--json").Exits(0).Documents[0].GetProperty("date").GetString());

    [Theory]
    [InlineData("phananh: LUNAR_ONE_OF: ")]
    [InlineData("phananh: LUNAR_ONE_OF: ", "2026-02-17", "--to-solar", "1/1/2026")]
    [InlineData("phananh: DATE_FORMAT: ", "30/02/2026")]
    [InlineData("phananh: LUNAR_RANGE: ", "1850-01-01")]
    [InlineData("--to-solar: LUNAR_NO_SUCH_DATE: ", "--to-solar", "30/2/2026 nhuận")]
    [InlineData("--to-solar: LUNAR_NO_SUCH_DATE: ", "--to-solar", "31/3")]
    [InlineData("--to-solar: LUNAR_NO_YEAR: ", "--to-solar", "10/3")]
    [InlineData("--to-solar: LUNAR_NO_YEAR: ", "--to-solar", "15/6 nhuận")]
    [InlineData("--to-solar: LUNAR_NO_YEAR: ", "--to-solar", "rằm tháng Giêng năm Ất Tỵ")]
    [InlineData("--to-solar: LUNAR_RANGE: ", "--to-solar", "1/1/2200")]
    [InlineData("--to-solar: LUNAR_RANGE: ", "--to-solar", "mùng 1 tháng Giêng năm 1899")]
    [InlineData("--to-solar: LUNAR_FORMAT: ", "--to-solar", "mai")]
    public void Lunar_OfNoDay_IsRefused(string complaint, params string[] arguments) => Phananh.Run(["lunar", .. arguments]).Exits(2).Complains(complaint);

    [Fact]
    public void Between_OverTet_CountsWhatIsWorked()
    {
        var answer = Phananh.Run(
            "between", "--from", "2025-01-23T10:00", "--to", "2025-02-10T09:00", "--hours", "07:30-11:30,13:00-17:00", "--json").Exits(0).Documents[0];

        // 24 January and 3–7 and 10 February; 5.5 hours of the 23rd, six whole days, 1.5 hours of the 10th.
        Assert.Equal(7, answer.GetProperty("workingDays").GetInt32());
        Assert.Equal(((5.5 + (6 * 8) + 1.5) * 60), answer.GetProperty("workingMinutes").GetInt32());
    }

    [Fact]
    public void Between_WithoutHours_CountsDaysAlone()
    {
        var lines = Phananh.Run("between", "--from", "2025-01-23T10:00", "--to", "2025-02-10T09:00").Exits(0).Lines;

        Assert.StartsWith("Ngày làm việc: 7", lines[0], StringComparison.Ordinal);
        Assert.Contains("--hours", lines[1], StringComparison.Ordinal);
    }

    /// <summary>2026 is decided, the years after 2027 are projected: one of these anywhere between makes the answer one that may move.</summary>
    [Theory]
    [InlineData("2025-12-01T10:00", "2026-11-30T10:00", false)]
    [InlineData("2026-12-01T10:00", "2028-01-04T10:00", true)]
    [InlineData("2028-03-01T10:00", "2028-03-02T10:00", true)]
    [InlineData("2028-03-01T10:00", "2026-03-02T10:00", true)]
    public void Between_YearsThatAreNotDecided_SaysSo(string from, string to, bool isProvisional)
    {
        Assert.Equal(isProvisional, Phananh.Run("between", "--from", from, "--to", to, "--json").Exits(0).Documents[0].GetProperty("isProvisional").GetBoolean());
        Assert.Equal(isProvisional, Phananh.Run("between", "--from", from, "--to", to).Exits(0).Output.Contains("chưa được quyết định", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--to: OPTION_REQUIRED: ", "--from", "2025-01-23T10:00")]
    [InlineData("--from: TIME_FORMAT: ", "--from", "x", "--to", "2025-01-23T10:00")]
    [InlineData("--from: CALENDAR_MISSING: ", "--from", "2005-01-23T10:00", "--to", "2025-02-10T09:00")]
    [InlineData("--to: CALENDAR_MISSING: ", "--from", "2025-01-23T10:00", "--to", "2150-02-10T09:00")]
    public void Between_WrongMoment_IsRefused(string complaint, params string[] arguments) => Phananh.Run(["between", .. arguments]).Exits(2).Complains(complaint);
}
