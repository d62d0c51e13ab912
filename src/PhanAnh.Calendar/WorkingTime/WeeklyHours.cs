namespace PhanAnh.Calendar;

/// <summary>The hours of an ordinary week: working hours that count, and duty hours that are open but not counted. Immutable.</summary>
public sealed class WeeklyHours
{
    private readonly OfficeHours[] _working;
    private readonly OfficeHours[] _duty;

    private WeeklyHours(OfficeHours[] working, OfficeHours[] duty)
    {
        _working = working;
        _duty = duty;
    }

    /// <summary>A week without hours, to build on.</summary>
    public static WeeklyHours Closed { get; } = new(
        [.. Enumerable.Repeat(OfficeHours.Closed, 7)], [.. Enumerable.Repeat(OfficeHours.Closed, 7)]);

    /// <summary>Open at every hour of every day; holidays still close it for what is counted.</summary>
    public static WeeklyHours AroundTheClock { get; } = new(
        [.. Enumerable.Repeat(OfficeHours.AllDay, 7)], [.. Enumerable.Repeat(OfficeHours.Closed, 7)]);

    /// <summary>The same hours from Monday to Friday.</summary>
    /// <param name="hours">The hours of each of the five days.</param>
    public static WeeklyHours MondayToFriday(OfficeHours hours)
    {
        var week = Closed;
        for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Friday; day++)
        {
            week = week.With(day, hours);
        }

        return week;
    }

    /// <summary>The working hours of a day of the week.</summary>
    /// <param name="day">Monday to Sunday.</param>
    public OfficeHours On(IsoDayOfWeek day) => _working[(int)day - 1];

    /// <summary>The duty hours of a day of the week.</summary>
    /// <param name="day">Monday to Sunday.</param>
    public OfficeHours DutyOn(IsoDayOfWeek day) => _duty[(int)day - 1];

    /// <summary>The same week with other working hours on one day.</summary>
    /// <param name="day">Monday to Sunday.</param>
    /// <param name="hours">The hours.</param>
    public WeeklyHours With(IsoDayOfWeek day, OfficeHours hours) => new(Replace(_working, day, hours), _duty);

    /// <summary>The same week with other duty hours on one day (127/2007/QĐ-TTg: receiving on Saturdays).</summary>
    /// <param name="day">Monday to Sunday.</param>
    /// <param name="hours">The hours.</param>
    public WeeklyHours WithDuty(IsoDayOfWeek day, OfficeHours hours) => new(_working, Replace(_duty, day, hours));

    internal string Text => string.Join(';', _working.Select(hours => hours.ToString())) + "|" + string.Join(';', _duty.Select(hours => hours.ToString()));

    private static OfficeHours[] Replace(OfficeHours[] all, IsoDayOfWeek day, OfficeHours hours)
    {
        OfficeHours[] copy = [.. all];
        copy[(int)day - 1] = hours;
        return copy;
    }
}
