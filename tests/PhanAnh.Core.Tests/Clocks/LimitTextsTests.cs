using PhanAnh.Calendar;

namespace PhanAnh.Core.Tests;

public class LimitTextsTests
{
    private static readonly ClockDefinition Clock = new()
    {
        Code = new("handling"),
        Name = new("Xử lý"),
        Of = MachineKind.Assignment,
        OwedBy = new("HandlingOfficer"),
        Calendar = "office",
    };

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(100)]
    public void Of_AnyNumberOfLimits_WritesAndReadsEach(int count)
    {
        TimeLimit[] limits = [.. Enumerable.Range(1, count).Select(days => TimeLimit.Parse($"{days} days")), TimeLimit.None, TimeLimit.StatedDate];
        var texts = new LimitTexts([Clock with { Limits = [.. limits.Select(limit => new LimitRow($"limits[{limit}]", CaseConditions.None, limit, false))] }]);

        Assert.Equal(limits.Select(limit => limit.ToString()), limits.Select(texts.Of));
        Assert.Equal(limits, limits.Select(limit => texts.Of(limit.ToString())));
    }

    [Fact]
    public void Of_LimitOfNoClock_IsWrittenAndRead()
    {
        var texts = new LimitTexts([Clock]);

        Assert.Equal("7 working days", texts.Of(TimeLimit.Parse("7 working days")));
        Assert.Equal(TimeLimit.Parse("7 working days"), texts.Of("7 working days"));
        Assert.Throws<FormatException>(() => texts.Of("7 weeks"));
    }
}
