using System.Collections.ObjectModel;
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
    private const int EarliestYear = 2013;
    private const int LatestYear = 2099;

    private readonly YearDecision[] _decisions;
    private readonly Closure[] _closures;
    private readonly ProjectionRules _projection;
    private readonly HolidayEntry[][] _entries;
    private readonly ReadOnlyCollection<Holiday>?[] _holidays;
    private readonly YearStatus[] _status;

    private HolidayCalendar(int firstYear, int lastYear, YearDecision[] decisions, Closure[] closures, ProjectionRules projection)
    {
        FirstYear = firstYear;
        LastYear = lastYear;
        _decisions = decisions;
        _closures = closures;
        _projection = projection;
        _entries = new HolidayEntry[lastYear - firstYear + 1][];
        _holidays = new ReadOnlyCollection<Holiday>?[_entries.Length];
        _status = new YearStatus[_entries.Length];
        Build();
        Version = string.Concat(
            "vn-", firstYear.ToString(CultureInfo.InvariantCulture), "-" + lastYear.ToString(CultureInfo.InvariantCulture) + "-", Content());
    }

    /// <summary>The nation's calendar, 2013 to 2099, as decided by 2 October 2026.</summary>
    public static HolidayCalendar Vietnam { get; } = new(EarliestYear, LatestYear, OfficialDecisions.All, [], ProjectionRules.Default);

    /// <summary>The first year with data; 1 January is the first day.</summary>
    public int FirstYear { get; }

    /// <summary>The last year with data; 31 December is the last day.</summary>
    public int LastYear { get; }

    /// <summary>Names the content: two calendars with the same days, kinds, partners and certainty have the same version.</summary>
    public string Version { get; }

    /// <summary>The decisions taken in so far, by year.</summary>
    public IReadOnlyList<YearDecision> Decisions => Array.AsReadOnly(_decisions);

    /// <summary>The local closures, in the order in which they were added.</summary>
    public IReadOnlyList<Closure> Closures => Array.AsReadOnly(_closures);

    /// <summary>How undecided years are projected.</summary>
    public ProjectionRules Projection => _projection;

    /// <summary>Whether a year lies within <see cref="FirstYear"/> and <see cref="LastYear"/>.</summary>
    /// <param name="year">A Gregorian year.</param>
    public bool Covers(int year) => year >= FirstYear && year <= LastYear;

    /// <summary>How far a year is decided.</summary>
    /// <param name="year">A Gregorian year.</param>
    /// <exception cref="CalendarException"><c>CALENDAR_MISSING</c>: the year is not covered.</exception>
    public YearStatus StatusOf(int year) => Covers(year) ? _status[year - FirstYear] : throw Missing(year);

    /// <summary>The days off and worked Saturdays of a year in order; holidays on weekends are listed, ordinary weekends are not.</summary>
    /// <inheritdoc cref="StatusOf" path="/param|/exception"/>
    public IReadOnlyList<Holiday> In(int year) => HolidaysOf(year);

    /// <summary>What is special about a day, or <see langword="null"/> for an ordinary day, weekends included.</summary>
    /// <param name="date">A day.</param>
    /// <exception cref="CalendarException"><c>CALENDAR_MISSING</c>: the year is not covered.</exception>
    public Holiday? On(LocalDate date)
    {
        var iso = date.WithCalendar(CalendarSystem.Iso);
        foreach (var holiday in HolidaysOf(iso.Year))
        {
            if (holiday.Date == iso)
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
    /// <param name="decision">
    /// The decision, taken as it is: <see cref="CalendarFile"/> is the door that validates. Its year must be one that the calendar covers.
    /// </param>
    /// <exception cref="CalendarException"><c>CALENDAR_MISSING</c>: the year is not covered.</exception>
    public HolidayCalendar WithDecision(YearDecision decision) => Covers(decision.Year)
        ? new(
            FirstYear,
            LastYear,
            [.. _decisions.Where(other => other.Year != decision.Year).Append(decision).OrderBy(each => each.Year)],
            _closures,
            _projection)
        : throw Missing(decision.Year);

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

    internal ReadOnlySpan<HolidayEntry> EntriesOf(int year) => _entries[year - FirstYear];

    internal static CalendarException Missing(int year) => new(new CalendarRefusal(CalendarCodes.Missing, year.ToString(CultureInfo.InvariantCulture)));

    // Two threads may both lay out a year; either result is the same, and the reference is written at once.
    private ReadOnlyCollection<Holiday> HolidaysOf(int year)
    {
        var status = StatusOf(year);
        return Volatile.Read(ref _holidays[year - FirstYear])
            ?? (_holidays[year - FirstYear] = Array.AsReadOnly(Array.ConvertAll(_entries[year - FirstYear], entry => entry.ToHoliday(status))));
    }

    private void Build()
    {
        var decisions = new YearDecision?[_entries.Length];
        var swaps = new List<DaySwap>();
        foreach (var decision in _decisions)
        {
            swaps.AddRange(decision.Swaps);
            if (Covers(decision.Year))
            {
                decisions[decision.Year - FirstYear] = decision;
            }
        }

        DaySwap[] all = [.. swaps];
        for (var i = 0; i < _entries.Length; i++)
        {
            _status[i] = decisions[i] is not { } decision ? YearStatus.Projected : decision.IsComplete ? YearStatus.Official : YearStatus.OfficialPartial;
            _entries[i] = HolidayYear.Build(FirstYear + i, decisions[i], _projection, all, _closures);
        }
    }

    private string Content()
    {
        var fingerprint = new Fingerprint();
        for (var i = 0; i < _entries.Length; i++)
        {
            fingerprint.Add((int)_status[i]);
            foreach (var entry in _entries[i])
            {
                fingerprint.Add(((long)entry.Day << 32) + ((long)entry.Partner << 4) + (int)entry.Kind);
            }
        }

        return fingerprint.ToString();
    }
}
