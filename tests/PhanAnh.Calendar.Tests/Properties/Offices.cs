namespace PhanAnh.Calendar.Tests;

/// <summary>Offices of every shape that the properties are tried on.</summary>
internal static class Offices
{
    private static readonly HolidayCalendar Holidays = HolidayCalendar.Vietnam.Between(2013, 2030);

    internal static WorkingCalendar Ordinary { get; } = new(Holidays, WorkingSchedule.MondayToFriday("07:30-11:30,13:00-17:00"));

    internal static WorkingCalendar[] All { get; } =
    [
        Ordinary,
        new(Holidays, WorkingSchedule.MondayToFriday("08:00-16:00")),
        new(Holidays, WorkingSchedule.Of(Weekly("07:00-09:30,10:00-12:00,13:30-15:00,15:15-17:15")
            .With(IsoDayOfWeek.Saturday, OfficeHours.Parse("07:30-11:30")))),
        new(Holidays, WorkingSchedule.Of(Weekly("07:30-11:30,13:30-17:30").WithDuty(IsoDayOfWeek.Saturday, OfficeHours.Parse("07:30-11:30")))
            .From(new LocalDate(2024, 4, 16), Weekly("07:00-11:30,13:30-17:00"))
            .From(new LocalDate(2024, 10, 16), Weekly("07:30-12:00,13:00-16:30"))
            .On(new LocalDate(2025, 1, 24), OfficeHours.Parse("07:30-11:30"))
            .On(new LocalDate(2025, 4, 26), OfficeHours.Parse("08:00-12:00"), OfficeHours.Parse("13:00-14:00"))
            .On(new LocalDate(2025, 5, 1), OfficeHours.Parse("08:00-12:00"), OfficeHours.Parse("13:00-14:00"))),
        new(
            Holidays.WithClosures(new Closure(
                new LocalDate(2024, 9, 7), new LocalDate(2024, 9, 10), "Bão Yagi", "Typhoon Yagi", new LegalDocument("x", "x", "x"))),
            WorkingSchedule.Of(WeeklyHours.AroundTheClock)),
        new(Holidays, WorkingSchedule.Of(WeeklyHours.Closed
            .With(IsoDayOfWeek.Tuesday, OfficeHours.Parse("00:00-01:00,22:00-24:00"))
            .With(IsoDayOfWeek.Wednesday, OfficeHours.Parse("00:00-00:01,12:00-13:00"))
            .With(IsoDayOfWeek.Sunday, OfficeHours.Parse("09:00-09:05")))),
    ];

    private static WeeklyHours Weekly(string hours) => WeeklyHours.MondayToFriday(OfficeHours.Parse(hours));
}
