using System.Globalization;
using System.Runtime.CompilerServices;

namespace PhanAnh.Calendar;

public sealed partial class WorkingCalendar
{
    private const int MostBases = 32;

    private readonly DeadlineBasis _civil;
    private volatile DeadlineBasis[] _bases = [];

    /// <summary>The end of a limit that an event starts, counted by the Civil Code.</summary>
    /// <param name="start">The instant of the event.</param>
    /// <param name="limit">The limit.</param>
    /// <exception cref="CalendarException">No answer: the refusal's code is one of <see cref="CalendarCodes"/>.</exception>
    public Deadline Due(Instant start, TimeLimit limit)
    {
        if (limit.Kind == TimeLimitKind.WorkingDays && TryCountWorkingDays(start, limit.Amount, out var due))
        {
            return new Deadline(start, limit, due, Deadline.Traits.HasDue, _civil);
        }

        return limit.Kind == TimeLimitKind.WorkingHours && TryCountWorkingHours(start, limit.Amount, out due)
            ? new Deadline(start, limit, due, Deadline.Traits.HasDue | Deadline.Traits.IncludesDue, _civil)
            : DueTheLongWay(start, limit, CountingRules.CivilCode, Suspensions.None);
    }

    /// <summary>The end of a limit that an event starts.</summary>
    /// <param name="start">The instant of the event.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="rules">How to count.</param>
    /// <param name="suspensions">When it does not run.</param>
    /// <inheritdoc cref="Due(Instant, TimeLimit)" path="/exception"/>
    public Deadline Due(Instant start, TimeLimit limit, CountingRules rules, Suspensions? suspensions = null) =>
        ReferenceEquals(rules, CountingRules.CivilCode) && suspensions is null or { Count: 0 }
            ? Due(start, limit)
            : DueTheLongWay(start, limit, rules, suspensions ?? Suspensions.None);

    /// <summary>The end of a limit, or the reason why there is no answer.</summary>
    /// <param name="start">The instant of the event.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="rules">How to count.</param>
    /// <param name="suspensions">When it does not run.</param>
    /// <param name="deadline">The deadline, when the answer is true.</param>
    /// <param name="refusal">The reason, when the answer is false.</param>
    public bool TryDue(
        Instant start, TimeLimit limit, CountingRules rules, Suspensions? suspensions, out Deadline deadline, out CalendarRefusal refusal)
    {
        var failure = Count(start, limit, statedOn: null, rules, suspensions ?? Suspensions.None, out deadline);
        refusal = failure == DeadlineFailure.None ? default : RefusalOf(failure, start, limit);
        return failure == DeadlineFailure.None;
    }

    /// <summary>
    /// The end of a date that an act states: it rolls to the next working day, and moves on by as many working days as suspensions touched.
    /// </summary>
    /// <param name="start">The instant from which suspensions count, usually that of the act.</param>
    /// <param name="statedDate">The date.</param>
    /// <param name="rules">How to count; the Civil Code when omitted.</param>
    /// <param name="suspensions">When it does not run.</param>
    /// <inheritdoc cref="Due(Instant, TimeLimit)" path="/exception"/>
    public Deadline DueOn(Instant start, LocalDate statedDate, CountingRules? rules = null, Suspensions? suspensions = null)
    {
        var failure = Count(start, TimeLimit.StatedDate, statedDate, rules ?? CountingRules.CivilCode, suspensions ?? Suspensions.None, out var deadline);
        return failure == DeadlineFailure.None ? deadline : throw new CalendarException(RefusalOf(failure, start, TimeLimit.StatedDate, statedDate));
    }

    /// <summary>The end of a stated date, or the reason why there is no answer.</summary>
    /// <param name="start">The instant from which suspensions count, usually that of the act.</param>
    /// <param name="statedDate">The date.</param>
    /// <param name="rules">How to count.</param>
    /// <param name="suspensions">When it does not run.</param>
    /// <param name="deadline">The deadline, when the answer is true.</param>
    /// <param name="refusal">The reason, when the answer is false.</param>
    public bool TryDueOn(
        Instant start, LocalDate statedDate, CountingRules rules, Suspensions? suspensions, out Deadline deadline, out CalendarRefusal refusal)
    {
        var failure = Count(start, TimeLimit.StatedDate, statedDate, rules, suspensions ?? Suspensions.None, out deadline);
        refusal = failure == DeadlineFailure.None ? default : RefusalOf(failure, start, TimeLimit.StatedDate, statedDate);
        return failure == DeadlineFailure.None;
    }

    private Deadline DueTheLongWay(Instant start, TimeLimit limit, CountingRules rules, Suspensions suspensions)
    {
        var failure = Count(start, limit, statedOn: null, rules, suspensions, out var deadline);
        return failure == DeadlineFailure.None ? deadline : throw new CalendarException(RefusalOf(failure, start, limit));
    }

    // The commonest questions by the shortest way: rank, then select. Whatever is not plain goes the long way, which answers the same.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryCountWorkingDays(Instant start, int amount, out Instant due)
    {
        var table = _days;
        var day = table.IndexOf(start, out _);
        var k = day < 0 ? -1 : table.Before(day + 1) + amount - 1;
        if (!table.Has(k) || table.Day(k) >= _firstProvisionalDay)
        {
            due = default;
            return false;
        }

        due = table.StartOf(table.Day(k) + 1);
        return true;
    }

    private bool TryCountWorkingHours(Instant start, int amount, out Instant due)
    {
        due = default;
        var day = _days.IndexOf(start, out var nanoOfDay);
        if (day < 0 || day >= _firstProvisionalDay || _worked is not { } worked)
        {
            return false;
        }

        var work = worked.Work(day, nanoOfDay) + (amount * NodaConstants.NanosecondsPerHour);
        if (work > worked.Total)
        {
            return false;
        }

        var last = worked.MomentOf(work, work - 1, out var end);
        due = _days.At(last, end);
        return last < _firstProvisionalDay;
    }

    private DeadlineBasis BasisFor(CountingRules rules)
    {
        if (ReferenceEquals(rules, CountingRules.CivilCode))
        {
            return _civil;
        }

        foreach (var known in _bases)
        {
            if (ReferenceEquals(known.Rules, rules) || known.Rules == rules)
            {
                return known;
            }
        }

        // Two threads may lose one another's entry, which costs an allocation and nothing else; so does a caller with ever new rules.
        var basis = new DeadlineBasis(rules, Version);
        if (_bases.Length < MostBases)
        {
            _bases = [.. _bases, basis];
        }

        return basis;
    }

    private DeadlineFailure Count(
        Instant start, TimeLimit limit, LocalDate? statedOn, CountingRules rules, Suspensions suspensions, out Deadline deadline)
    {
        deadline = default;
        var basis = BasisFor(rules);
        var kept = suspensions.Count == 0 ? null : suspensions;
        if (!VietnamTime.IsInRange(start))
        {
            return DeadlineFailure.Range;
        }

        if (limit.Kind is TimeLimitKind.None or TimeLimitKind.AsDirected)
        {
            deadline = new Deadline(start, limit, default, Deadline.Traits.None, basis, kept);
            return DeadlineFailure.None;
        }

        if (limit.Kind is TimeLimitKind.Minutes or TimeLimitKind.Hours && rules is { OutsideHours: OutsideHours.AtOnce, CutOff: null })
        {
            var due = WallClock(start, limit, suspensions.Span);
            if (due > VietnamTime.Latest)
            {
                return DeadlineFailure.Range;
            }

            deadline = new Deadline(start, limit, due, Deadline.Traits.HasDue | Deadline.Traits.IncludesDue, basis, kept);
            return DeadlineFailure.None;
        }

        var count = new DeadlineCount(SnapshotFor(rules, start), rules, suspensions.Span);
        var failure = count.Begin(start);
        var includesDue = true;
        if (failure == DeadlineFailure.None)
        {
            failure = Count(ref count, limit, statedOn, rules, out includesDue);
        }

        var status = failure == DeadlineFailure.None ? StatusBetween(count.EventDay, count.LastDay) : YearStatus.Official;
        if (failure == DeadlineFailure.None && status == YearStatus.Projected && rules.UndecidedYear == UndecidedYear.Refuse)
        {
            failure = DeadlineFailure.Undecided;
        }

        if (failure == DeadlineFailure.None)
        {
            var traits = Deadline.Traits.HasDue
                | (includesDue ? Deadline.Traits.IncludesDue : Deadline.Traits.None)
                | (status != YearStatus.Official ? Deadline.Traits.IsProvisional : Deadline.Traits.None);
            deadline = new Deadline(start, limit, count.Due, traits, basis, kept, statedOn.GetValueOrDefault());
        }

        return failure;
    }

    internal static DeadlineFailure Count(
        ref DeadlineCount count, TimeLimit limit, LocalDate? statedOn, CountingRules rules, out bool includesDue)
    {
        includesDue = true;
        var roll = limit.Roll ?? rules.Roll;
        switch (limit.Kind)
        {
            case TimeLimitKind.Minutes or TimeLimitKind.Hours:
                return count.CountWallClock(limit.Amount * (limit.Kind == TimeLimitKind.Hours ? 60L : 1L));
            case TimeLimitKind.WorkingHours:
                return count.CountWorkingTime(limit.Amount * NodaConstants.NanosecondsPerHour);
        }

        var failure = limit.Kind switch
        {
            TimeLimitKind.Days => count.CountDays(limit.Amount),
            TimeLimitKind.WorkingDays => count.CountWorkingDays(limit.Amount),
            TimeLimitKind.SameWorkingDay => count.CountSameWorkingDay(),
            TimeLimitKind.Months => count.CountMonths(limit.Amount),
            TimeLimitKind.Years => count.CountMonths(limit.Amount * 12L),
            _ => statedOn is { } stated ? count.CountStated(stated, roll) : DeadlineFailure.NeedsDate,
        };

        if (failure == DeadlineFailure.None && limit.Kind is TimeLimitKind.Days or TimeLimitKind.Months or TimeLimitKind.Years)
        {
            failure = count.Roll(roll);
        }

        return failure == DeadlineFailure.None ? count.Close(out includesDue) : failure;
    }

    private static Instant WallClock(Instant start, TimeLimit limit, ReadOnlySpan<Suspension> suspensions) =>
        DeadlineCount.WallClock(start, Duration.FromMinutes(limit.Amount * (limit.Kind == TimeLimitKind.Hours ? 60L : 1L)), suspensions);

    private YearStatus StatusBetween(int from, int to)
    {
        var status = YearStatus.Official;
        if (to >= _firstProvisionalDay)
        {
            for (var year = _days.DateOf(from).Year; year <= _days.DateOf(to).Year; year++)
            {
                var next = Holidays.StatusOf(year);
                status = next > status ? next : status;
            }
        }

        return status;
    }

    private CalendarRefusal RefusalOf(DeadlineFailure failure, Instant start, TimeLimit limit, LocalDate? statedOn = null) => failure switch
    {
        DeadlineFailure.Missing => new(CalendarCodes.Missing, Text(MissingYear(start, statedOn))),
        DeadlineFailure.Undecided => new(CalendarCodes.Undecided, Text(FirstUndecidedYear(VietnamTime.DateOf(start).Year))),
        DeadlineFailure.NoHours => new(CalendarCodes.NoHours, limit.ToString()),
        DeadlineFailure.NeedsDate => new(CalendarCodes.NeedsDate, limit.ToString()),
        _ => new(CalendarCodes.Range, VietnamTime.Format(VietnamTime.IsInRange(start) ? Instant.Max(VietnamTime.Latest, WallClock(start, limit, [])) : start)),
    };

    // The start, the date stated, or else the year behind the last that the limit ran into.
    private int MissingYear(Instant start, LocalDate? statedOn)
    {
        var year = VietnamTime.DateOf(start).Year;
        return !Holidays.Covers(year) ? year
            : statedOn is { } stated && !Holidays.Covers(stated.Year) ? stated.Year
            : Holidays.LastYear + 1;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private int FirstUndecidedYear(int from)
    {
        var year = from;
        while (year < Holidays.LastYear && Holidays.StatusOf(year) != YearStatus.Projected)
        {
            year++;
        }

        return year;
    }
}
