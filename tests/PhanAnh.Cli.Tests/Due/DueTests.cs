namespace PhanAnh.Cli.Tests;

public sealed class DueTests
{
    private static Answer Due(string from, string limit, params string[] more) => Phananh.Run(["due", "--from", from, "--limit", limit, .. more]);

    [Theory]
    [InlineData("2025-01-23T10:00", "6 working days", "Hạn: hết ngày thứ Sáu 07/02/2025", "over Tết 2025")]
    [InlineData("2025-01-23 10:00", "6 working days", "Hạn: hết ngày thứ Sáu 07/02/2025", "a space instead of the T")]
    [InlineData("2025-01-23T03:00:00Z", "6 working days", "Hạn: hết ngày thứ Sáu 07/02/2025", "the same moment in UTC")]
    [InlineData("2025-01-23T18:30Z", "24 hours", "Hạn: 01:30 thứ Bảy 25/01/2025", "an offset moves the day")]
    [InlineData("2025-01-23T10:00", "24 hours", "Hạn: 10:00 thứ Sáu 24/01/2025", "hours end at a moment")]
    [InlineData("2025-01-23T10:00:30", "24 hours", "Hạn: 10:00:30 thứ Sáu 24/01/2025", "seconds are kept")]
    [InlineData("2025-01-23T10:00", "6 ngày làm việc", "Hạn: hết ngày thứ Sáu 07/02/2025", "a limit in Vietnamese")]
    [InlineData("2025-01-23T10:00", "6 nga\u0300y la\u0300m vie\u0323\u0302c", "Hạn: hết ngày thứ Sáu 07/02/2025", "marks that stand apart, as macOS writes them")]
    [InlineData("2025-01-23T10:00", "none", "Không có hạn; chỉ đo thời gian.", "measured only")]
    public void Due_OneQuestion_SaysTheEndInVietnamese(string from, string limit, string expected, string note)
    {
        var answer = Due(from, limit).Exits(0);

        Assert.True(answer.Output == expected + "\n", $"{note}: {answer.Output}");
        Assert.Empty(answer.Error);
    }

    [Fact]
    public void Due_InEnglish_SaysTheEndInEnglish() =>
        Assert.Equal("Due: end of Friday 2025-02-07\n", Due("2025-01-23T10:00", "6 working days", "--lang", "en").Exits(0).Output);

    [Fact]
    public void Due_UndecidedYear_SaysThatItMayMove() =>
        Assert.Contains("có thể thay đổi", Due("2040-01-23T10:00", "6 working days").Exits(0).Output, StringComparison.Ordinal);

    [Fact]
    public void Due_Explained_TellsEveryDay()
    {
        var lines = Due("2025-01-23T10:00", "6 working days", "--explain").Exits(0).Lines;

        Assert.Equal("Hạn: hết ngày thứ Sáu 07/02/2025", lines[0]);
        Assert.Contains(lines, line => line.StartsWith("- 27/01/2025", StringComparison.Ordinal) && line.Contains("Tết", StringComparison.Ordinal));
        Assert.Equal(16, lines.Count(line => line.StartsWith("- ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Due_Json_HasTheInstantAndTheDays()
    {
        var document = Assert.Single(Due("2025-01-23T10:00", "6 working days", "--json", "--explain").Exits(0).Documents);

        Assert.Equal("2025-01-23T10:00:00+07:00", document.GetProperty("from").GetString());
        Assert.Equal("6 working days", document.GetProperty("limit").GetString());
        Assert.Equal("2025-02-08T00:00:00+07:00", document.GetProperty("due").GetString());
        Assert.False(document.GetProperty("dueIsInTime").GetBoolean());
        Assert.Equal("2025-02-07", document.GetProperty("lastDay").GetString());
        var days = document.GetProperty("explanation").GetProperty("days");
        Assert.Equal(("event", "counted"), (days[0].GetProperty("role").GetString(), days[1].GetProperty("role").GetString()));
    }

    [Fact]
    public void Due_WorkingHours_NeedHours()
    {
        Due("2025-01-23T10:00", "8 working hours").Exits(2).Complains("--limit: CALENDAR_NO_HOURS: Chưa biết giờ làm việc; ghi thêm --hours");
        Assert.Equal(
            "Hạn: 10:00 thứ Sáu 24/01/2025\n", Due("2025-01-23T10:00", "8 working hours", "--hours", "07:30-11:30,13:00-17:00").Exits(0).Output);
    }

    [Fact]
    public void Due_UnderARegulation_CountsOnItsCalendar()
    {
        string[] regulation = ["--preset", "tay-ninh", "--hours", "07:30-11:30,13:00-17:00"];

        Assert.Equal("Hạn: 10:00 thứ Sáu 24/01/2025\n", Due("2025-01-23T10:00", "8 working hours", regulation).Exits(0).Output);
        Assert.Equal("Hạn: 10:00 thứ Sáu 24/01/2025\n", Due("2025-01-23T10:00", "8 working hours", [.. regulation, "--calendar", "hotline"]).Exits(0).Output);
        Due("2025-01-23T10:00", "1 day", [.. regulation, "--calendar", "moon"]).Exits(2).Complains("--calendar: CALENDAR_UNKNOWN: ");
        Due("2025-01-23T10:00", "1 day", [.. regulation, "--hours", "moon=07:30-11:30"]).Exits(2).Complains("--hours: CALENDAR_UNKNOWN: ");
        Due("2025-01-23T10:00", "1 day", "--calendar", "office").Exits(2).Complains("--calendar: OPTION_NEEDS_PRESET: ");
    }

    [Theory]
    [InlineData("2025-02-30T10:00", "1 day", "--from: TIME_FORMAT: ")]
    [InlineData("2025-01-23", "1 day", "--from: TIME_FORMAT: ")]
    [InlineData("", "1 day", "--from: TIME_FORMAT: ")]
    [InlineData("1999-01-23T10:00", "1 day", "--from: TIME_RANGE: ")]
    [InlineData("1999-01-23T10:00Z", "1 day", "--from: TIME_RANGE: ")]
    [InlineData("2025-01-23T10:00", "1000000 hours", "--limit: TIME_RANGE: ")]
    [InlineData("2025-01-23T10:00", "ba ngày", "--limit: LIMIT_FORMAT: ")]
    [InlineData("2012-12-31T10:00", "6 working days", "--from: CALENDAR_MISSING: ")]
    [InlineData("2099-12-30T10:00", "6 working days", "--limit: CALENDAR_MISSING: ")]
    [InlineData("2025-01-23T10:00", "9999999 days", "--limit: LIMIT_RANGE: ")]
    [InlineData("2025-01-23T10:00", "stated date", "--limit: LIMIT_NEEDS_DATE: ")]
    public void Due_BadQuestion_SaysWhatAndWhere(string from, string limit, string complaint)
    {
        Due(from, limit).Exits(2).Complains(complaint);
        Assert.DoesNotContain("không", Due(from, limit, "--lang=en").Exits(2).Complains(complaint).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Due_ALimitThatIsNone_OffersWhatIsReadInVietnameseToo() =>
        Assert.Contains("“soon” không phải là thời hạn (vị trí 1). Cách viết: 30 phút, ", Due("2025-01-23T10:00", "soon").Exits(2).Error, StringComparison.Ordinal);

    /// <summary>An end that lies too far is not the fault of the beginning.</summary>
    [Theory]
    [InlineData("1999-01-23T10:00", "1 day", "--from: TIME_RANGE: Thời điểm 1999-01-23T10:00:00+07:00 nằm ngoài")]
    [InlineData("2025-01-23T10:00", "1000000 hours", "--limit: TIME_RANGE: Thời điểm 2139-02-22T02:00:00+07:00 nằm ngoài")]
    public void Due_OutsideTheYears_TellsTheMomentInLocalTime(string from, string limit, string complaint) => Due(from, limit).Exits(2).Complains(complaint);

    [Theory]
    [InlineData("07:30")]
    [InlineData("13:00-17:00,07:30-11:30")]
    [InlineData("")]
    public void Due_BadHours_SayWhere(string hours) =>
        Due("2025-01-23T10:00", "8 working hours", "--hours", hours).Exits(2).Complains("--hours: HOURS_");

    [Fact]
    public void Due_SeveralMistakes_AreAllTold()
    {
        var answer = Due("yesterday", "soon", "--preset", "atlantis").Exits(2);

        Assert.Equal(["--preset: PRESET_UNKNOWN", "--from: TIME_FORMAT", "--limit: LIMIT_FORMAT"], answer.ErrorLines.Select(Beginning));

        static string Beginning(string line) => string.Join(':', line.Split(':')[..2]);
    }
}
