namespace PhanAnh.Calendar;

/// <summary>
/// The hours of an office: weekly hours by date (summer and winter), and other hours on single days. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// Holidays are not the schedule's: on a day off nothing here counts, and duty hours do not open either unless stated for that very day. A made-up
/// Saturday is worked with the hours of the weekday it stands for.
/// </remarks>
public sealed class WorkingSchedule
{
    private readonly (LocalDate From, WeeklyHours Hours)[] _versions;
    private readonly SortedDictionary<LocalDate, (OfficeHours Working, OfficeHours Duty)> _days;

    private WorkingSchedule(
        (LocalDate From, WeeklyHours Hours)[] versions, SortedDictionary<LocalDate, (OfficeHours Working, OfficeHours Duty)> days)
    {
        _versions = versions;
        _days = days;
    }

    internal int Versions => _versions.Length;

    internal IReadOnlyDictionary<LocalDate, (OfficeHours Working, OfficeHours Duty)> Days => _days;

    /// <summary>The same weekly hours at all times.</summary>
    /// <param name="hours">The week.</param>
    public static WorkingSchedule Of(WeeklyHours hours) => new([(LocalDate.MinIsoValue, hours)], []);

    /// <summary>The same hours from Monday to Friday.</summary>
    /// <param name="hours">For example <c>07:30-11:30,13:00-17:00</c>.</param>
    /// <exception cref="FormatException">The text is no list of hours.</exception>
    public static WorkingSchedule MondayToFriday(string hours) => Of(WeeklyHours.MondayToFriday(OfficeHours.Parse(hours)));

    /// <summary>The same schedule with other weekly hours from a day on, until a later version begins.</summary>
    /// <param name="from">The first day of the new hours; a version of the same day is replaced.</param>
    /// <param name="hours">The week from then on.</param>
    public WorkingSchedule From(LocalDate from, WeeklyHours hours) =>
        new([.. _versions.Where(version => version.From != from).Append((From: from, Hours: hours)).OrderBy(version => version.From)], _days);

    /// <summary>The same schedule with other hours on one day, e.g. a short day before Tết; they give way to a holiday.</summary>
    /// <param name="date">The day.</param>
    /// <param name="hours">The working hours of that day; <see cref="OfficeHours.Closed"/> makes it a day off.</param>
    /// <param name="duty">Hours open but not counted, on a holiday too; none when omitted.</param>
    public WorkingSchedule On(LocalDate date, OfficeHours hours, OfficeHours? duty = null) => new(
        _versions,
        new SortedDictionary<LocalDate, (OfficeHours Working, OfficeHours Duty)>(_days) { [date] = (hours, duty ?? OfficeHours.Closed) });

    /// <summary>The weekly hours in force on a day.</summary>
    /// <param name="date">The day.</param>
    public WeeklyHours WeekOf(LocalDate date) => _versions[VersionOn(date)].Hours;

    internal LocalDate VersionFrom(int version) => _versions[version].From;

    internal WeeklyHours Week(int version) => _versions[version].Hours;

    internal int VersionOn(LocalDate date)
    {
        var version = _versions.Length - 1;
        while (version > 0 && _versions[version].From > date)
        {
            version--;
        }

        return version;
    }

    internal string Text => string.Join('\n', _versions.Select(version => VietnameseDate.Iso(version.From) + " " + version.Hours.Text)
        .Concat(_days.Select(day => VietnameseDate.Iso(day.Key) + "=" + day.Value.Working + "|" + day.Value.Duty)));
}
