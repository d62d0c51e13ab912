namespace PhanAnh.Calendar.Tests;

public class CalendarDiffTests
{
    private static readonly LegalDocument Letter = new("1/VPCP", "Công văn 1/VPCP", "Letter 1/VPCP");

    private static readonly WorkingCalendar Before = WorkingCalendar.Vietnam;

    private static readonly WorkingCalendar After = Before.WithHolidays(Before.Holidays.WithDecision(
        Before.Holidays.Decisions.Single(decision => decision.Year == 2027) with
        {
            Swaps = [new DaySwap(Local.Date("2027-05-04"), Local.Date("2027-05-08"), Letter)],
            IsComplete = true,
        }));

    [Fact]
    public void Between_NewSwap_NamesTheTwoDays()
    {
        var changes = CalendarDiff.Between(Before, After);

        Assert.Equal([Local.Date("2027-05-04"), Local.Date("2027-05-08")], changes.Select(change => change.Date));
        Assert.Equal((true, false), (changes[0].WorkedBefore, changes[0].WorksAfter));
        Assert.Equal(HolidayKind.SwapWork, changes[1].After!.Kind);
    }

    [Fact]
    public void Between_Deadlines_OnlyThoseThatMoveAreListedWithTheirCause()
    {
        var limit = TimeLimit.WorkingDays(2);
        var stays = Before.Due(Local.At("2027-03-01 10:00"), limit);
        var moves = Before.Due(Local.At("2027-04-29 10:00"), limit);
        var evens = Before.Due(Local.At("2027-04-29 10:00"), TimeLimit.WorkingDays(8));

        var change = Assert.Single(CalendarDiff.Between(Before, After, [stays, moves, evens]));

        Assert.Equal(moves, change.Before);
        Assert.True(change.Before.IsProvisional);
        Assert.Equal(Local.Date("2027-05-06"), change.After!.Value.LastDay);
        Assert.Equal(Local.Date("2027-05-04"), Assert.Single(change.Causes).Date);
        Assert.Equal(moves, change.InForce);
    }

    [Fact]
    public void Between_RulesThatRecompute_PutTheNewDateInForce()
    {
        var rules = CountingRules.CivilCode with { RevisedCalendar = RevisedCalendar.Recompute };
        var moves = Before.Due(Local.At("2027-04-29 10:00"), TimeLimit.WorkingDays(2), rules);

        var change = Assert.Single(CalendarDiff.Between(Before, After, [moves]));

        Assert.Equal(Local.Date("2027-05-06"), change.InForce.LastDay);
        Assert.Equal(After.Version, change.InForce.CalendarVersion);
    }

    [Fact]
    public void Between_NewCalendarWithoutTheYear_TellsTheRefusal()
    {
        var shorter = Before.WithHolidays(Before.Holidays.Between(2013, 2026));

        var change = Assert.Single(CalendarDiff.Between(Before, shorter, [Before.Due(Local.At("2026-12-31 10:00"), TimeLimit.WorkingDays(2))]));

        Assert.Null(change.After);
        Assert.Equal(CalendarCodes.Missing, change.Refusal.Code);
    }

    [Fact]
    public void Between_DeadlineOfAnotherCalendar_Throws()
    {
        var foreign = After.Due(Local.At("2027-03-01 10:00"), TimeLimit.WorkingDays(2));

        Assert.Throws<ArgumentException>(() => CalendarDiff.Between(Before, After, [foreign]));
        Assert.Throws<ArgumentException>(() => Before.Explain(foreign));
    }

    [Fact]
    public void Between_OtherHours_NamesEveryDayThatDiffers()
    {
        var long8 = new WorkingCalendar(HolidayCalendar.Vietnam.Between(2025, 2025), WorkingSchedule.MondayToFriday("07:30-11:30,13:00-17:00"));
        var short7 = new WorkingCalendar(long8.Holidays, long8.Schedule!.From(new LocalDate(2025, 12, 29), WeeklyHours.MondayToFriday(OfficeHours.Parse("07:30-11:30,13:30-16:30"))));

        Assert.Equal([Local.Date("2025-12-29"), Local.Date("2025-12-30"), Local.Date("2025-12-31")], CalendarDiff.Between(long8, short7).Select(change => change.Date));
    }
}
