using System.Collections.Frozen;
using System.Collections.Immutable;
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

    private readonly ImmutableArray<CalendarSet> _earlier;

    /// <summary>Binds names to calendars.</summary>
    public CalendarSet(IEnumerable<KeyValuePair<string, CountedCalendar>> calendars)
        : this(calendars, [])
    {
    }

    /// <summary>Binds names to calendars, and keeps those that counted before.</summary>
    /// <param name="calendars">The calendars on which promises are counted from now on.</param>
    /// <param name="earlier">
    /// The calendars of earlier versions. A promise that one of them counted is explained, and suspended by force majeure, on that one, so that a newer calendar moves nothing by itself.
    /// </param>
    public CalendarSet(IEnumerable<KeyValuePair<string, CountedCalendar>> calendars, IEnumerable<CalendarSet> earlier)
    {
        _calendars = calendars.ToFrozenDictionary(StringComparer.Ordinal);
        _earlier = [.. earlier];
    }

    /// <summary>The calendar of a name; none where the preset names no such calendar.</summary>
    public CountedCalendar? Find(string name) => _calendars.GetValueOrDefault(name);

    /// <summary>The calendar of a name as it was in a version; the present one where that version is not kept.</summary>
    internal CountedCalendar? Find(string name, string version)
    {
        var present = Find(name);
        if (_earlier.IsEmpty || present?.Calendar.Version == version)
        {
            return present;
        }

        foreach (var earlier in _earlier)
        {
            if (earlier.Find(name) is { } counted && counted.Calendar.Version == version)
            {
                return counted;
            }
        }

        return present;
    }

    /// <summary>The calendar on which a promise counts, read as its clock reads it; none where the set has no such calendar.</summary>
    internal CountedCalendar? Of(ClockDefinition clock, ClockPromise promise) =>
        Find(promise.Calendar ?? clock.Calendar, promise.CalendarVersion) is { } counted ? clock.Counting(counted) : null;

    internal CountedCalendar? Of(ClockDefinition clock, string calendar) => Find(calendar) is { } counted ? clock.Counting(counted) : null;

    /// <summary>The names that the preset gives them, in no promised order.</summary>
    public IReadOnlyCollection<string> Names => _calendars.Keys;
}
