namespace PhanAnh.Calendar.Tests;

/// <summary>One office with its own reading of swapped days. In 2025 Friday 2 May was off and Saturday 26 April worked for it.</summary>
public sealed class WorkingCalendarSwapTests
{
    private static readonly WorkingCalendar Office = new(HolidayCalendar.Vietnam, WorkingSchedule.MondayToFriday("07:30-11:30,13:00-17:00"));

    [Theory]
    [InlineData(SwapPolicy.SwapBoth, true, false, "2025-04-26")]
    [InlineData(SwapPolicy.IgnoreSwap, false, true, "2025-04-25")]
    [InlineData(SwapPolicy.RestBoth, false, false, "2025-04-25")]
    public void WithSwaps_EveryQuestionAboutDays_IsAnsweredByIt(SwapPolicy swaps, bool saturday, bool friday, string before)
    {
        var office = Office.WithSwaps(swaps);

        Assert.Equal((saturday, friday), (office.IsWorkingDay(new(2025, 4, 26)), office.IsWorkingDay(new(2025, 5, 2))));
        Assert.Equal((saturday, friday), (office.IsOpen(At(4, 26, 9)), office.IsOpen(At(5, 2, 9))));
        Assert.Equal(before, NodaTime.Text.LocalDatePattern.Iso.Format(office.PlusWorkingDays(new LocalDate(2025, 4, 28), -1)));
        Assert.Equal(Office.Version, office.Version);
    }

    /// <summary>Also of a deadline, whatever its rules say: the calendar of an office is one.</summary>
    [Theory]
    [InlineData(SwapPolicy.SwapBoth)]
    [InlineData(SwapPolicy.IgnoreSwap)]
    [InlineData(SwapPolicy.RestBoth)]
    public void WithSwaps_Deadlines_AreThoseOfRulesThatSayTheSame(SwapPolicy swaps)
    {
        var limit = TimeLimit.WorkingDays(3);
        var expected = Office.Due(At(4, 25, 9), limit, CountingRules.CivilCode with { Swaps = swaps });

        Assert.Equal(expected.Due, Office.WithSwaps(swaps).Due(At(4, 25, 9), limit).Due);
        Assert.Equal(expected.Due, Office.WithSwaps(swaps).Due(At(4, 25, 9), limit, CountingRules.CivilCode with { Swaps = SwapPolicy.RestBoth }).Due);
        Assert.Equal(expected.Due, Office.WithSwaps(swaps).WithHolidays(HolidayCalendar.Vietnam).Due(At(4, 25, 9), limit).Due);
    }

    private static Instant At(int month, int day, int hour) => VietnamTime.At(new LocalDateTime(2025, month, day, hour, 0));
}
