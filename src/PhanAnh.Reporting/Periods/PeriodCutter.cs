using System.Diagnostics.CodeAnalysis;
using NodaTime.Calendars;

namespace PhanAnh.Reporting;

/// <summary>
/// The arithmetic of periods. Months are numbered through, year × 12 + month − 1; everything larger is a run of months, everything smaller a run of days.
/// </summary>
internal sealed class PeriodCutter(int cutoffDay, LocalTime dayStart, IsoDayOfWeek weekStart)
{
    private readonly IWeekYearRule _weeks = WeekYearRules.ForMinDaysInFirstWeek(4, weekStart);

    internal bool TryOf(Instant at, PeriodKind kind, [NotNullWhen(true)] out ReportPeriod? period, [NotNullWhen(false)] out string? code)
    {
        period = null;
        code = at < VietnamTime.Earliest || at >= VietnamTime.Latest ? ReportCodes.PeriodRange
            : kind == PeriodKind.AdHoc ? ReportCodes.PeriodNone
            : null;
        if (code is not null)
        {
            return false;
        }

        period = Around(ReportDayOf(at), kind);
        code = period is null ? ReportCodes.PeriodNone
            : period.Year is < PeriodScheme.FirstYear or > PeriodScheme.LastYear ? ReportCodes.PeriodRange
            : null;
        return code is null;
    }

    /// <summary>The first period of a kind that ends after an instant: the one it lies in, or for nine months the next one.</summary>
    internal ReportPeriod FirstEndingAfter(Instant at, PeriodKind kind)
    {
        if (at < VietnamTime.Earliest || at >= VietnamTime.Latest)
        {
            throw new ArgumentOutOfRangeException(nameof(at), "The instant lies outside 2000 to 2100.");
        }

        var day = ReportDayOf(at);
        return Around(day, kind) ?? Months(kind, YearOf(MonthOf(day)) + 1, 0, 0, MonthsIn(kind));
    }

    internal bool TryNamed(PeriodName name, [NotNullWhen(true)] out ReportPeriod? period, [NotNullWhen(false)] out string? code)
    {
        period = null;
        code = name.Year is < PeriodScheme.FirstYear or > PeriodScheme.LastYear ? ReportCodes.PeriodRange : null;
        if (code is null)
        {
            period = name.Kind switch
            {
                PeriodKind.Day => Days(name.Kind, name.Year, 0, name.First, 1),
                PeriodKind.Week => name.Ordinal <= _weeks.GetWeeksInWeekYear(name.Year) ? Week(name.Year, name.Ordinal) : null,
                _ => OfYear(name.Kind, name.Year, name.Ordinal),
            };
            code = period is null ? ReportCodes.PeriodSyntax : null;
        }

        return code is null;
    }

    internal ReportPeriod AdHoc(LocalDate first, LocalDate last) => new(PeriodKind.AdHoc, first.Year, 0, first, last, dayStart);

    internal ReportPeriod Shift(ReportPeriod period, int by)
    {
        var days = NodaTime.Period.DaysBetween(period.FirstDay, period.LastDay) + 1;
        return period.Kind switch
        {
            PeriodKind.AdHoc => AdHoc(period.FirstDay.PlusDays(by * days), period.LastDay.PlusDays(by * days)),
            PeriodKind.Day => Day(period.FirstDay.PlusDays(by)),
            PeriodKind.Week => WeekOf(period.FirstDay.PlusDays(by * 7)),
            PeriodKind.NineMonths => OfYear(period.Kind, period.Year + by, 0)!,
            _ => OfMonth(period.Kind, MonthOf(period.FirstDay) + (by * MonthsIn(period.Kind))),
        };
    }

    internal ReportPeriod LastYear(ReportPeriod period) => period.Kind switch
    {
        PeriodKind.AdHoc => AdHoc(period.FirstDay.PlusYears(-1), period.LastDay.PlusYears(-1)),
        PeriodKind.Day => Day(period.FirstDay.PlusYears(-1)),
        PeriodKind.Week => Week(period.Year - 1, Math.Min(period.Ordinal, _weeks.GetWeeksInWeekYear(period.Year - 1))),
        _ => OfYear(period.Kind, period.Year - 1, period.Ordinal)!,
    };

    internal ImmutableArray<ReportPeriod> MonthsOf(ReportPeriod period)
    {
        if (period.Kind is PeriodKind.Day or PeriodKind.Week or PeriodKind.AdHoc)
        {
            return [];
        }

        var first = MonthOf(period.FirstDay);
        return [.. Enumerable.Range(first, MonthsIn(period.Kind)).Select(month => OfMonth(PeriodKind.Month, month))];
    }

    private static int MonthsIn(PeriodKind kind) => kind switch
    {
        PeriodKind.Month => 1,
        PeriodKind.Quarter => 3,
        PeriodKind.Half => 6,
        PeriodKind.NineMonths => 9,
        _ => 12,
    };

    private static int YearOf(int month) => month / 12;

    private LocalDate ReportDayOf(Instant at) => VietnamTime.DateOf(at - Duration.FromNanoseconds(dayStart.NanosecondOfDay));

    private ReportPeriod? Around(LocalDate day, PeriodKind kind) => kind switch
    {
        PeriodKind.Day => Day(day),
        PeriodKind.Week => WeekOf(day),
        PeriodKind.NineMonths when MonthOf(day) % 12 >= 9 => null,
        PeriodKind.NineMonths => OfYear(kind, YearOf(MonthOf(day)), 0),
        _ => OfMonth(kind, MonthOf(day)),
    };

    private ReportPeriod Day(LocalDate day) => Days(PeriodKind.Day, day.Year, 0, day, 1);

    private ReportPeriod WeekOf(LocalDate day) => Week(_weeks.GetWeekYear(day), _weeks.GetWeekOfWeekYear(day));

    private ReportPeriod Week(int weekYear, int week) =>
        Days(PeriodKind.Week, weekYear, week, _weeks.GetLocalDate(weekYear, week, weekStart, CalendarSystem.Iso), 7);

    private ReportPeriod Days(PeriodKind kind, int year, int ordinal, LocalDate first, int days) =>
        new(kind, year, ordinal, first, first.PlusDays(days - 1), dayStart);

    /// <summary>The period of a kind that contains a month.</summary>
    private ReportPeriod OfMonth(PeriodKind kind, int month)
    {
        var length = MonthsIn(kind);
        var year = YearOf(month);
        var index = month % 12 / length;
        return Months(kind, year, kind == PeriodKind.Year ? 0 : index + 1, index * length, length);
    }

    private ReportPeriod? OfYear(PeriodKind kind, int year, int ordinal)
    {
        var length = MonthsIn(kind);
        var whole = kind is PeriodKind.Year or PeriodKind.NineMonths;
        return whole ? Months(kind, year, 0, 0, length)
            : ordinal >= 1 && ordinal <= 12 / length ? Months(kind, year, ordinal, (ordinal - 1) * length, length)
            : null;
    }

    private ReportPeriod Months(PeriodKind kind, int year, int ordinal, int monthOfYear, int length)
    {
        var month = (year * 12) + monthOfYear;
        return new(kind, year, ordinal, FirstDayOf(month), FirstDayOf(month + length).PlusDays(-1), dayStart);
    }

    /// <summary>With a cut-off the month named M begins on that day of the month before.</summary>
    private LocalDate FirstDayOf(int month)
    {
        var begins = cutoffDay == 1 ? month : month - 1;
        return new(begins / 12, (begins % 12) + 1, cutoffDay);
    }

    private int MonthOf(LocalDate day) => (day.Year * 12) + day.Month - 1 + (cutoffDay > 1 && day.Day >= cutoffDay ? 1 : 0);
}
