namespace PhanAnh.Calendar.Tests;

/// <summary>Each named policy against the default, on a case where it matters.</summary>
public class CountingRulesTests
{
    private static readonly WorkingCalendar Office = new(
        HolidayCalendar.Vietnam,
        WorkingSchedule.Of(WeeklyHours.MondayToFriday(OfficeHours.Parse("07:30-11:30,13:00-17:00")).WithDuty(IsoDayOfWeek.Saturday, OfficeHours.Parse("07:30-11:30")))
            .From(new LocalDate(2025, 10, 1), WeeklyHours.MondayToFriday(OfficeHours.Parse("08:00-12:00,13:00-16:00"))));

    private static readonly CountingRules Civil = CountingRules.CivilCode;

    [Fact]
    public void FirstDay_Included_EndsADayEarlier() =>
        AssertEnds("2025-03-03 09:00", "6 working days", Civil with { FirstDay = FirstDay.Included }, "2025-03-11 00:00");

    [Theory]
    [InlineData("2025-03-08 10:00", OutsideHours.AtOnce, "2025-03-09 10:00")]
    [InlineData("2025-03-08 10:00", OutsideHours.NextOpening, "2025-03-11 07:30")]
    [InlineData("2025-03-10 12:00", OutsideHours.NextOpening, "2025-03-11 13:00")]
    [InlineData("2025-03-10 10:00", OutsideHours.NextOpening, "2025-03-11 10:00")]
    public void OutsideHours_WallClockLimit_StartsAtOnceOrAtOpening(string start, OutsideHours policy, string due) =>
        AssertEnds(start, "24 hours", Civil with { OutsideHours = policy }, due);

    [Theory]
    [InlineData("2025-03-10 15:00", "2025-03-12 00:00", "exactly at the cut-off is in time")]
    [InlineData("2025-03-10 15:01", "2025-03-13 00:00", "after it the event is of Tuesday")]
    [InlineData("2025-03-07 16:00", "2025-03-12 00:00", "Friday evening is of Monday")]
    [InlineData("2025-03-08 10:00", "2025-03-12 00:00", "and so is Saturday")]
    public void CutOff_AtThree_MovesTheEvent(string start, string due, string note) =>
        AssertEnds(start, "1 working day", Civil with { CutOff = new LocalTime(15, 0) }, due, note);

    [Theory]
    [InlineData(DayEnd.Midnight, "2025-03-12 00:00", false)]
    [InlineData(DayEnd.OfficeClose, "2025-03-11 17:00", true)]
    [InlineData(DayEnd.SameTimeOfDay, "2025-03-11 09:15", true)]
    public void DayEnd_OneWorkingDay_TakesThreeEnds(DayEnd end, string due, bool includesDue)
    {
        var deadline = AssertEnds("2025-03-10 09:15", "1 working day", Civil with { DayEnd = end }, due);

        Assert.Equal(includesDue, deadline.IncludesDue);
        Assert.Equal(includesDue, deadline.IsMetAt(Local.At(due)));
    }

    [Theory]
    [InlineData(RollPolicy.Forward, "2025-03-11 00:00")]
    [InlineData(RollPolicy.None, "2025-03-09 00:00")]
    [InlineData(RollPolicy.Backward, "2025-03-08 00:00")]
    public void Roll_LastDayOnSaturday_TakesThreeWays(RollPolicy roll, string due)
    {
        AssertEnds("2025-03-03 09:00", "5 days", Civil with { Roll = roll }, due);
        Assert.Equal(Local.At(due), Office.Due(Local.At("2025-03-03 09:00"), TimeLimit.Days(5).WithRoll(roll)).Due);
    }

    /// <summary>No limit is over before it has begun: where no working day lies between the event and the last day, it rolls forward as the law has it (art. 148(5)).</summary>
    [Theory]
    [InlineData("2025-03-07 09:00", "1 day, roll back", "2025-03-08 00:00", "Saturday goes back to the Friday of the event")]
    [InlineData("2025-03-08 09:00", "1 day, roll back", "2025-03-11 00:00", "Sunday would go back before the Saturday of the event")]
    [InlineData("2025-03-09 09:00", "6 days, roll back", "2025-03-15 00:00", "Saturday goes back over working days")]
    [InlineData("2025-01-25 09:00", "3 days, roll back", "2025-02-04 00:00", "Tết from Saturday to Sunday")]
    public void Roll_Back_NeverEndsBeforeTheEvent(string start, string limit, string due, string note) => AssertEnds(start, limit, Civil, due, note);

    [Fact]
    public void Roll_BackFromAStatedDateOnTheDayOfTheEvent_GoesForward() => Assert.Equal(
        Local.At("2025-03-11 00:00"),
        Office.DueOn(Local.At("2025-03-08 09:00"), Local.Date("2025-03-09"), Civil with { Roll = RollPolicy.Backward }, null).Due);

    [Theory]
    [InlineData(DutyHours.NotCounted, "2025-03-10 09:00")]
    [InlineData(DutyHours.Counted, "2025-03-08 09:00")]
    public void Duty_SaturdayMorning_CountsOnlyWhenTold(DutyHours duty, string due) =>
        AssertEnds("2025-03-07 15:30", "3 working hours", Civil with { Duty = duty }, due);

    [Theory]
    [InlineData(SeasonalHours.OfTheDay, "2025-10-02 09:00")]
    [InlineData(SeasonalHours.OfTheStart, "2025-10-01 17:00")]
    public void Seasons_AcrossTheChange_FollowTheDayOrTheStart(SeasonalHours seasons, string due) =>
        AssertEnds("2025-09-30 07:30", "16 working hours", Civil with { Seasons = seasons }, due);

    [Theory]
    [InlineData(WorkingDayInSum.NextWorkingDay, "2025-03-11 16:00")]
    [InlineData(WorkingDayInSum.EightHours, "2025-03-11 16:00")]
    public void PlusWorkingDaysAndTime_FullDays_AgreeOnWholeDays(WorkingDayInSum dayInSum, string due) =>
        Assert.Equal(Local.At(due), Office.PlusWorkingDaysAndTime(Local.At("2025-03-10 14:00"), 1, Duration.FromHours(2), dayInSum));

    [Theory]
    [InlineData(WorkingDayInSum.NextWorkingDay, "2025-10-02 14:00")]
    [InlineData(WorkingDayInSum.EightHours, "2025-10-02 15:00")]
    public void PlusWorkingDaysAndTime_SevenHourDays_Differ(WorkingDayInSum dayInSum, string due) =>
        Assert.Equal(Local.At(due), Office.PlusWorkingDaysAndTime(Local.At("2025-10-01 13:00"), 1, Duration.FromHours(1), dayInSum));

    [Fact]
    public void UndecidedYear_Refuse_NamesTheYear()
    {
        var rules = Civil with { UndecidedYear = UndecidedYear.Refuse };

        Assert.False(Office.TryDue(Local.At("2027-12-30 10:00"), TimeLimit.WorkingDays(6), rules, null, out _, out var refusal));
        Assert.Equal((CalendarCodes.Undecided, "2028"), (refusal.Code, refusal.Subject));
        Assert.True(Office.TryDue(Local.At("2027-12-01 10:00"), TimeLimit.WorkingDays(6), rules, null, out var partial, out _));
        Assert.True(partial.IsProvisional);
    }

    [Theory]
    [InlineData(SuspendedDay.AnyOverlap, "2025-03-13 00:00")]
    [InlineData(SuspendedDay.WholeDay, "2025-03-12 00:00")]
    public void SuspendedDay_AnHour_TakesTheDayOrNot(SuspendedDay day, string due)
    {
        var hour = Suspensions.Of(Local.At("2025-03-05 08:00"), Local.At("2025-03-05 09:00"));

        Assert.Equal(Local.At(due), Office.Due(Local.At("2025-03-03 09:00"), TimeLimit.WorkingDays(6), Civil with { SuspendedDay = day }, hour).Due);
    }

    [Theory]
    [InlineData(WorkingTimeEnd.Closing, "2025-03-10 17:00")]
    [InlineData(WorkingTimeEnd.NextOpening, "2025-03-11 07:30")]
    public void WorkingTimeEnd_FullDay_EndsAtClosingOrOpening(WorkingTimeEnd end, string due) =>
        AssertEnds("2025-03-10 07:30", "8 working hours", Civil with { WorkingTimeEnd = end }, due);

    [Theory]
    [InlineData("2025-03-10 20:00", "2025-03-11 00:00")]
    [InlineData("2025-03-08 20:00", "2025-03-11 00:00")]
    public void SameWorkingDay_WorkingAndFreeDays_EndWithAWorkingDay(string start, string due) => AssertEnds(start, "same working day", Civil, due);

    [Theory]
    [InlineData("2024-02-29 10:00", "1 year", "2025-03-01 00:00", "29 February plus a year is the 28th")]
    [InlineData("2025-01-31 10:00", "1 month", "2025-03-01 00:00", "31 January plus a month is the last of February")]
    [InlineData("2025-03-12 10:00", "1 year", "2026-03-13 00:00", "the corresponding date")]
    [InlineData("2025-12-31 23:59", "1 day", "2026-01-06 00:00", "New Year's Day and the swapped 2 January roll on over the weekend")]
    public void Due_MonthsAndYears_EndWithTheCorrespondingDay(string start, string limit, string due, string note) => AssertEnds(start, limit, Civil, due, note);

    [Theory]
    [InlineData("2025-03-14", "3 working days", "2025-03-11")]
    [InlineData("2025-02-03", "3 working days", "2025-01-22", "Tết lies between")]
    [InlineData("2025-03-14", "5 days", "2025-03-07", "the ninth is a Sunday")]
    [InlineData("2025-03-14", "5 days, no roll", "2025-03-09", "unless told not to roll")]
    [InlineData("2025-03-31", "1 month", "2025-02-28", "the last of February")]
    public void LatestDayBefore_AtLeast_CountsBack(string date, string limit, string latest, string? note = null) =>
        Assert.True(Local.Date(latest) == Office.LatestDayBefore(Local.Date(date), TimeLimit.Parse(limit)), note);

    private static Deadline AssertEnds(string start, string limit, CountingRules rules, string due, string? note = null)
    {
        var deadline = Office.Due(Local.At(start), TimeLimit.Parse(limit), rules);
        Assert.True(Local.At(due) == deadline.Due, $"{note} {deadline}");
        Assert.Equal(rules, deadline.Rules);
        Assert.Equal(Office.Version, deadline.CalendarVersion);
        return deadline;
    }
}
