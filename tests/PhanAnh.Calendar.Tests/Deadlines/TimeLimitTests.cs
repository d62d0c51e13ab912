namespace PhanAnh.Calendar.Tests;

public class TimeLimitTests
{
    [Theory]
    [InlineData("24 hours", "24 giờ", "24 hours")]
    [InlineData("5 minutes", "5 phút", "5 minutes")]
    [InlineData("8 working hours", "8 giờ làm việc", "8 working hours")]
    [InlineData("6 working days", "6 ngày làm việc", "6 working days")]
    [InlineData("1 working day", "1 ngày làm việc", "1 working day")]
    [InlineData("20 days", "20 ngày", "20 days")]
    [InlineData("20 days, no roll", "20 ngày", "20 days")]
    [InlineData("20 days, roll back", "20 ngày", "20 days")]
    [InlineData("same working day", "trong ngày làm việc", "within the same working day")]
    [InlineData("1 year", "1 năm", "1 year")]
    [InlineData("2 months, roll forward", "2 tháng", "2 months")]
    [InlineData("stated date", "đến ngày được ấn định", "by the stated date")]
    [InlineData("as directed", "theo thời hạn được chỉ đạo", "as directed")]
    [InlineData("none", "không quy định thời hạn", "no limit")]
    public void Parse_EveryForm_RoundTripsAndSpeaks(string text, string vietnamese, string english)
    {
        var limit = TimeLimit.Parse(text);

        Assert.Equal(text, limit.ToString());
        Assert.Equal(limit, TimeLimit.Parse(limit.ToString()));
        Assert.Equal(vietnamese, limit.ToVietnamese());
        Assert.Equal(english, limit.ToEnglish());
    }

    [Fact]
    public void Forms_OfEveryKind_AreReadAndRoundTrip()
    {
        Assert.Equal(Enum.GetValues<TimeLimitKind>().Order(), TimeLimit.Forms.Select(form => TimeLimit.Parse(form).Kind).Order());
        Assert.Equal(TimeLimit.Forms, TimeLimit.Forms.Select(form => TimeLimit.Parse(form).ToString()));
    }

    [Fact]
    public void Defect_OfAnotherText_ListsEveryForm()
    {
        Assert.False(TimeLimit.TryParse("soon", out _, out var defect));

        Assert.All(TimeLimit.Forms, form => Assert.Contains(form, defect.ToVietnamese(), StringComparison.Ordinal));
        Assert.All(TimeLimit.Forms, form => Assert.Contains(form, defect.ToEnglish(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", CalendarCodes.LimitFormat, 0)]
    [InlineData("6", CalendarCodes.LimitFormat, 0)]
    [InlineData("six days", CalendarCodes.LimitFormat, 0)]
    [InlineData("0 days", CalendarCodes.LimitFormat, 0)]
    [InlineData("06 days", CalendarCodes.LimitFormat, 0)]
    [InlineData("-6 days", CalendarCodes.LimitFormat, 0)]
    [InlineData("6  days", CalendarCodes.LimitFormat, 2)]
    [InlineData("6 Days", CalendarCodes.LimitFormat, 2)]
    [InlineData("6 weeks", CalendarCodes.LimitFormat, 2)]
    [InlineData("6 hours, no roll", CalendarCodes.LimitFormat, 7)]
    [InlineData("1000001 days", CalendarCodes.LimitRange, 0)]
    [InlineData("99999999999 days", CalendarCodes.LimitRange, 0)]
    public void TryParse_OtherTexts_SayWhere(string text, string code, int position)
    {
        Assert.False(TimeLimit.TryParse(text, out var limit, out var defect));
        Assert.Equal((code, position), (defect.Code, defect.Position));
        Assert.Equal(TimeLimit.None, limit);
        Assert.NotEqual(defect.ToVietnamese(), defect.ToEnglish());
    }

    [Theory]
    [InlineData("6 working days", "10 working days", "6 working days")]
    [InlineData("2 hours", "90 minutes", "90 minutes")]
    [InlineData("1 hour", "60 minutes", "1 hour")]
    [InlineData("1 year", "13 months", "1 year")]
    public void Min_ComparableUnits_IsTheShorter(string left, string right, string shorter) =>
        Assert.Equal(TimeLimit.Parse(shorter), TimeLimit.Min(TimeLimit.Parse(left), TimeLimit.Parse(right)));

    [Theory]
    [InlineData("6 working days", "48 working hours")]
    [InlineData("24 hours", "1 day")]
    [InlineData("30 days", "1 month")]
    [InlineData("none", "1 day")]
    public void Min_OtherUnits_HasNoAnswer(string left, string right)
    {
        Assert.False(TimeLimit.Parse(left).TryCompareTo(TimeLimit.Parse(right), out _));
        Assert.Throws<ArgumentException>(() => TimeLimit.Min(TimeLimit.Parse(left), TimeLimit.Parse(right)));
    }

    [Fact]
    public void Default_Value_IsNone() => Assert.Equal(default, TimeLimit.None);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(TimeLimit.MaxAmount + 1)]
    public void Days_AmountOutOfRange_Throws(int amount) => Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.Days(amount));
}
