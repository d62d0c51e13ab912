using System.Collections.Frozen;
using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>A calendar with the rules by which a preset counts on it.</summary>
/// <param name="Calendar">Holidays and hours.</param>
/// <param name="Rules">The counting rules.</param>
public sealed record CountedCalendar(WorkingCalendar Calendar, CountingRules Rules)
{
    internal bool TryCount(
        Instant start, TimeLimit limit, LocalDate? stated, Suspensions suspensions, out Deadline deadline, out CalendarRefusal refusal) =>
        stated is { } date
            ? Calendar.TryDueOn(start, date, Rules, suspensions, out deadline, out refusal)
            : Calendar.TryDue(start, limit, Rules, suspensions, out deadline, out refusal);
}

/// <summary>The calendars that a preset names, resolved to holidays, hours and rules. Immutable and thread-safe.</summary>
public sealed class CalendarSet
{
    private readonly FrozenDictionary<string, CountedCalendar> _calendars;

    /// <summary>Binds names to calendars.</summary>
    public CalendarSet(IEnumerable<KeyValuePair<string, CountedCalendar>> calendars) =>
        _calendars = calendars.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The calendar of a name; none where the preset names no such calendar.</summary>
    public CountedCalendar? Find(string name) => _calendars.GetValueOrDefault(name);

    /// <summary>The calendar on which a promise counts, read as its clock reads it; none where the set has no such calendar.</summary>
    internal CountedCalendar? Of(ClockDefinition clock, ClockPromise promise) => Of(clock, promise.Calendar ?? clock.Calendar);

    internal CountedCalendar? Of(ClockDefinition clock, string calendar) => Find(calendar) is { } counted ? clock.Counting(counted) : null;

    /// <summary>The names that the preset gives them, in no promised order.</summary>
    public IReadOnlyCollection<string> Names => _calendars.Keys;
}
