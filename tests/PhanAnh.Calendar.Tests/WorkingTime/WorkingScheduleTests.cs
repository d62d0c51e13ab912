namespace PhanAnh.Calendar.Tests;

public class WorkingScheduleTests
{
    [Theory]
    [InlineData("07:30-11:30,13:00-17:00", 480)]
    [InlineData("00:00-24:00", 1440)]
    [InlineData("22:00-24:00", 120)]
    [InlineData("", 0)]
    public void Parse_Hours_RoundTrip(string text, int minutes)
    {
        var hours = OfficeHours.Parse(text);

        Assert.Equal(text, hours.ToString());
        Assert.Equal(minutes, hours.Minutes);
        Assert.Equal(hours, OfficeHours.Parse(text));
    }

    [Fact]
    public void Parse_TouchingIntervals_AreJoined() => Assert.Equal("07:30-12:00", OfficeHours.Parse("07:30-11:30,11:30-12:00").ToString());

    [Theory]
    [InlineData("7:30-11:30", CalendarCodes.HoursFormat, 0)]
    [InlineData("07:30-11:60", CalendarCodes.HoursFormat, 0)]
    [InlineData("07:30-24:01", CalendarCodes.HoursFormat, 0)]
    [InlineData("24:00-24:00", CalendarCodes.HoursFormat, 0)]
    [InlineData("07:30-11:30, 13:00-17:00", CalendarCodes.HoursFormat, 12)]
    [InlineData("07:30-07:30", CalendarCodes.HoursOrder, 0)]
    [InlineData("07:30-11:30,11:00-17:00", CalendarCodes.HoursOrder, 12)]
    [InlineData("17:00-07:30", CalendarCodes.HoursOrder, 0)]
    public void TryParse_OtherTexts_SayWhere(string text, string code, int position)
    {
        Assert.False(OfficeHours.TryParse(text, out _, out var defect));
        Assert.Equal((code, position), (defect.Code, defect.Position));
    }

    [Theory]
    [InlineData("2025-03-08 10:00", false, "S-TN-04: Saturday")]
    [InlineData("2025-03-10 07:30", true, "S-TN-04: opening")]
    [InlineData("2025-03-10 11:30", false, "lunch begins")]
    [InlineData("2025-03-10 17:00", false, "closing time is closed")]
    [InlineData("2025-04-26 09:00", true, "made-up Saturday")]
    [InlineData("2025-05-02 09:00", false, "the day it stands for")]
    [Trait("Scenario", "S-TN-04")]
    public void IsOpen_Office_FollowsHoursAndHolidays(string at, bool isOpen, string note) => Assert.True(isOpen == Offices.Ordinary.IsOpen(Local.At(at)), note);

    [Fact]
    public void IsOpen_DutyHours_AreOpenButNotCounted()
    {
        var office = Offices.All[3];

        Assert.True(office.IsOpen(Local.At("2024-03-09 08:00")));
        Assert.Equal(Duration.Zero, office.WorkingTimeBetween(Local.At("2024-03-09 00:00"), Local.At("2024-03-10 00:00")));
        Assert.False(office.IsWorkingDay(Local.Date("2024-03-09")));
        Assert.False(office.IsOpen(Local.At("2025-03-08 08:00")), "the version since October has no duty");
        Assert.True(office.IsOpen(Local.At("2025-05-01 13:30")), "duty stated for a holiday");
        Assert.False(office.IsOpen(Local.At("2025-05-01 09:00")), "hours stated for a holiday give way");
        Assert.Equal(Duration.FromHours(4), office.WorkingTimeBetween(Local.At("2025-04-26 00:00"), Local.At("2025-04-27 00:00")));
    }

    [Theory]
    [InlineData("2025-03-07 17:00", "2025-03-10 07:30", "2025-03-10 11:30", "2025-03-07 13:00", "2025-03-07 17:00")]
    [InlineData("2025-03-10 08:00", "2025-03-10 08:00", "2025-03-10 11:30", "2025-03-10 07:30", "2025-03-10 08:00")]
    [InlineData("2025-01-25 08:00", "2025-02-03 07:30", "2025-02-03 11:30", "2025-01-24 13:00", "2025-01-24 17:00")]
    public void Openings_AroundAnInstant_AreKnown(string at, string nextOpening, string nextClosing, string previousOpening, string previousClosing)
    {
        var instant = Local.At(at);

        Assert.Equal(Local.At(nextOpening), Offices.Ordinary.NextOpening(instant));
        Assert.Equal(Local.At(nextClosing), Offices.Ordinary.NextClosing(instant));
        Assert.Equal(Local.At(previousOpening), Offices.Ordinary.PreviousOpening(instant));
        Assert.Equal(Local.At(previousClosing), Offices.Ordinary.PreviousClosing(instant));
    }

    [Fact]
    public void WorkingWeek_MondayToSaturday_CountsSaturdays()
    {
        var calendar = new WorkingCalendar(HolidayCalendar.Vietnam.Between(2025, 2025), WorkingWeek.MondayToSaturday);

        Assert.True(calendar.IsWorkingDay(Local.Date("2025-03-08")));
        Assert.False(calendar.IsWorkingDay(Local.Date("2025-03-09")));
        Assert.Throws<ArgumentException>(() => new WorkingCalendar(HolidayCalendar.Vietnam, default(WorkingWeek)));
        Assert.Throws<ArgumentException>(() => WorkingWeek.Of());
    }

    [Fact]
    public void Due_AnyKind_AllocatesNothing()
    {
        var start = Local.At("2025-03-10 09:00");
        var suspensions = Suspensions.Of(start, start + Duration.FromHours(5));
        var limits = new[] { "24 hours", "6 working days", "8 working hours", "20 days", "1 month" }.Select(TimeLimit.Parse).ToArray();
        Run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Run()
        {
            foreach (var limit in limits)
            {
                _ = Offices.Ordinary.Due(start, limit);
                _ = Offices.Ordinary.Due(start, limit, CountingRules.CivilCode, suspensions);
            }

            _ = Offices.Ordinary.PlusWorkingDays(new LocalDate(2025, 3, 10), 6);
            _ = Offices.Ordinary.PlusWorkingTime(start, Duration.FromHours(8));
            _ = Offices.Ordinary.WorkingTimeBetween(start, start + Duration.FromDays(100));
            _ = Offices.Ordinary.NextOpening(start);
            _ = Offices.Ordinary.IsOpen(start);
        }
    }
}
