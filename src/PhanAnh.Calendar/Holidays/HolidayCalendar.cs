using System.Collections.Frozen;
using System.Globalization;

namespace PhanAnh.Calendar;

/// <summary>
/// The days off and the worked Saturdays of Việt Nam's public sector: the law by validity interval, the yearly decisions, local closures.
/// Immutable and thread-safe.
/// </summary>
/// <remarks>
/// Decided are 2013–2026, in part 2027; the years after follow from the law and are <see cref="YearStatus.Projected"/>. Years before 2013 and after
/// 2099 are refused: a year without data is never counted as if every weekday were worked.
/// </remarks>
public sealed class HolidayCalendar
{
    private readonly FrozenDictionary<int, YearDecision> _decisions;
    private readonly Closure[] _closures;
    private readonly ProjectionRules _projection;
    private readonly Holiday[][] _years;

    private HolidayCalendar(
        int firstYear, int lastYear, FrozenDictionary<int, YearDecision> decisions, Closure[] closures, ProjectionRules projection)
    {
        FirstYear = firstYear;
        LastYear = lastYear;
        _decisions = decisions;
        _closures = closures;
        _projection = projection;
        _years = Build();
        Version = string.Create(CultureInfo.InvariantCulture, $"vn-{firstYear}-{lastYear}-{Content():x16}");
    }

    /// <summary>The nation's calendar, 2013 to 2099, as decided by 2 October 2026.</summary>
    public static HolidayCalendar Vietnam { get; } = new(
        2013, 2099, OfficialDecisions.All.ToFrozenDictionary(decision => decision.Year), [], ProjectionRules.Default);

    /// <summary>The first year with data; 1 January is the first day.</summary>
    public int FirstYear { get; }

    /// <summary>The last year with data; 31 December is the last day.</summary>
    public int LastYear { get; }

    /// <summary>Names the content: two calendars with the same days, kinds and certainty have the same version.</summary>
    public string Version { get; }

    /// <summary>Whether a year lies within <see cref="FirstYear"/> and <see cref="LastYear"/>.</summary>
    /// <param name="year">A Gregorian year.</param>
    public bool Covers(int year) => year >= FirstYear && year <= LastYear;

    /// <summary>How far a year is decided.</summary>
    /// <param name="year">A Gregorian year.</param>
    /// <exception cref="CalendarException"><c>CALENDAR_MISSING</c>: the year is not covered.</exception>
    public YearStatus StatusOf(int year) => !Covers(year) ? throw Missing(year)
        : !_decisions.TryGetValue(year, out var decision) ? YearStatus.Projected
        : decision.IsComplete ? YearStatus.Official
        : YearStatus.OfficialPartial;

    /// <summary>The days off and worked Saturdays of a year in order; holidays on weekends are listed, ordinary weekends are not.</summary>
    /// <inheritdoc cref="StatusOf" path="/param|/exception"/>
    public IReadOnlyList<Holiday> In(int year) => Covers(year) ? _years[year - FirstYear] : throw Missing(year);

    /// <summary>What is special about a day, or <see langword="null"/> for an ordinary day, weekends included.</summary>
    /// <param name="date">A day in the ISO calendar.</param>
    /// <exception cref="CalendarException"><c>CALENDAR_MISSING</c>: the year is not covered.</exception>
    public Holiday? On(LocalDate date)
    {
        foreach (var holiday in In(date.Year))
        {
            if (holiday.Date == date)
            {
                return holiday;
            }
        }

        return null;
    }

    /// <summary>The same calendar for fewer years, for callers who count every kilobyte.</summary>
    /// <param name="firstYear">Not before <see cref="FirstYear"/>.</param>
    /// <param name="lastYear">Not after <see cref="LastYear"/>, not before <paramref name="firstYear"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The years are not covered or in the wrong order.</exception>
    public HolidayCalendar Between(int firstYear, int lastYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstYear, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lastYear, LastYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastYear, firstYear);
        return new HolidayCalendar(firstYear, lastYear, _decisions, _closures, _projection);
    }

    /// <summary>The same calendar with a decision more; a decision of the same year is replaced.</summary>
    /// <param name="decision">The decision; <see cref="YearDecision"/> values made by hand are not validated.</param>
    public HolidayCalendar WithDecision(YearDecision decision) => new(
        FirstYear,
        LastYear,
        _decisions.Values.Where(other => other.Year != decision.Year).Append(decision).ToFrozenDictionary(each => each.Year),
        _closures,
        _projection);

    /// <summary>The same calendar with further local closures: province on nation, unit on province.</summary>
    /// <param name="closures">The closures; a day that is off already keeps its first reason.</param>
    /// <exception cref="ArgumentException">A closure ends before it starts.</exception>
    public HolidayCalendar WithClosures(params IEnumerable<Closure> closures)
    {
        Closure[] added = [.. closures];
        return Array.Exists(added, closure => closure.To < closure.From)
            ? throw new ArgumentException("A closure ends before it starts.", nameof(closures))
            : new HolidayCalendar(FirstYear, LastYear, _decisions, [.. _closures, .. added], _projection);
    }

    /// <summary>The same calendar with another projection of undecided years.</summary>
    /// <param name="projection">The rules.</param>
    public HolidayCalendar WithProjection(ProjectionRules projection) => new(FirstYear, LastYear, _decisions, _closures, projection);

    internal static CalendarException Missing(int year) => new(new CalendarRefusal(CalendarCodes.Missing, year.ToString(CultureInfo.InvariantCulture)));

    private Holiday[][] Build()
    {
        var swaps = _decisions.Values.SelectMany(decision => decision.Swaps).ToArray();
        var years = new Holiday[LastYear - FirstYear + 1][];
        for (var year = FirstYear; year <= LastYear; year++)
        {
            var y = year;
            years[year - FirstYear] = HolidayYear.Build(
                year,
                _decisions.GetValueOrDefault(year),
                _projection,
                swaps.Where(swap => swap.Off.Year == y || swap.Worked.Year == y),
                _closures.Where(closure => closure.From.Year <= y && closure.To.Year >= y));
        }

        return years;
    }

    // What decides an answer: day, kind, certainty.
    private ulong Content() => Fingerprint.Of(_years.SelectMany(year => year).Select(holiday =>
        (Period.DaysBetween(new LocalDate(2000, 1, 1), holiday.Date) * 32L) + ((int)holiday.Kind * 4L) + (int)holiday.YearStatus));
}
