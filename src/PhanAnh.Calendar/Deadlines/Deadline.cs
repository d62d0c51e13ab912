using NodaTime.Text;

namespace PhanAnh.Calendar;

/// <summary>When something must be done, and by what it was counted. A value; nothing in it moves when a calendar is revised.</summary>
/// <remarks>
/// <see langword="default"/> is a limit that is measured only. <see cref="WorkingCalendar.Explain(in Deadline)"/> tells the days behind the answer.
/// </remarks>
public readonly record struct Deadline
{
    private readonly Instant _due;
    private readonly DeadlineBasis? _basis;
    private readonly Suspensions? _suspensions;
    private readonly LocalDate _statedOn;
    private readonly Traits _traits;

    internal Deadline(
        Instant start, TimeLimit limit, Instant due, Traits traits, DeadlineBasis basis, Suspensions? suspensions = null, LocalDate statedOn = default)
    {
        Start = start;
        Limit = limit;
        _due = due;
        _traits = traits;
        _basis = basis;
        _suspensions = suspensions;
        _statedOn = statedOn;
    }

    /// <summary>What is true of a deadline.</summary>
    [Flags]
    internal enum Traits : byte
    {
        None = 0,
        HasDue = 1,
        IncludesDue = 2,
        IsProvisional = 4,
    }

    /// <summary>The instant of the event that starts the limit, as given.</summary>
    public Instant Start { get; }

    /// <summary>What was allowed, as the regulation words it.</summary>
    public TimeLimit Limit { get; }

    /// <summary>The date an act stated, for <see cref="TimeLimitKind.StatedDate"/> only.</summary>
    public LocalDate? StatedOn => Limit.Kind == TimeLimitKind.StatedDate ? _statedOn : null;

    /// <summary>
    /// The end, or <see langword="null"/> for a limit that is measured only or waits for a direction. For a limit in days it is 00:00 of the day
    /// after the last one.
    /// </summary>
    public Instant? Due => HasDue ? _due : null;

    /// <summary>Whether there is an end.</summary>
    public bool HasDue => (_traits & Traits.HasDue) != Traits.None;

    /// <summary>
    /// Whether <see cref="Due"/> itself is still in time: true for hours, minutes, working hours and a closing time; false for the 24:00 of a day,
    /// which is the 00:00 of the next.
    /// </summary>
    public bool IncludesDue => (_traits & Traits.IncludesDue) != Traits.None;

    /// <summary>
    /// Whether a year was touched whose days off are not, or only in part, decided (<see cref="YearStatus"/>), so that a later decision may move it.
    /// </summary>
    public bool IsProvisional => (_traits & Traits.IsProvisional) != Traits.None;

    /// <summary>The rules it was counted by.</summary>
    public CountingRules Rules => _basis is null ? CountingRules.CivilCode : _basis.Rules;

    /// <summary>The suspensions that were taken into account.</summary>
    public Suspensions Suspensions => _suspensions ?? Suspensions.None;

    /// <summary>The version of the calendar it was counted by; empty for the default value.</summary>
    public string CalendarVersion => _basis is null ? string.Empty : _basis.CalendarVersion;

    /// <summary>The last local day on which it can be met, or <see langword="null"/> without an end.</summary>
    public LocalDate? LastDay => HasDue ? VietnamTime.DateOf(IncludesDue ? _due : _due - Duration.Epsilon) : null;

    /// <summary>Whether something done at an instant is in time; always true without an end.</summary>
    /// <param name="instant">When it was done.</param>
    public bool IsMetAt(Instant instant) => !HasDue || (IncludesDue ? instant <= _due : instant < _due);

    /// <summary>Wall-clock time from an instant to the end, zero once it is past; <see langword="null"/> without an end.</summary>
    /// <param name="instant">Usually now.</param>
    public Duration? RemainingAt(Instant instant) => HasDue ? Duration.Max(_due - instant, Duration.Zero) : null;

    /// <summary>Wall-clock time by which an instant is past the end, zero before and without an end.</summary>
    /// <param name="instant">Usually now, or when it was done.</param>
    public Duration OverdueAt(Instant instant) => HasDue ? Duration.Max(instant - _due, Duration.Zero) : Duration.Zero;

    /// <summary>Equal in every answer; rules and suspensions count by value.</summary>
    /// <param name="other">The other deadline.</param>
    public bool Equals(Deadline other) => Start == other.Start && Limit == other.Limit && _due == other._due && _traits == other._traits
        && _statedOn == other._statedOn && Rules == other.Rules && Suspensions.Equals(other.Suspensions)
        && string.Equals(CalendarVersion, other.CalendarVersion, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, Limit, _due, _traits, _statedOn);

    /// <summary>The limit and its end in local time, for a log line.</summary>
    public override string ToString() => HasDue ? $"{Limit}: {LocalDateTimePattern.GeneralIso.Format(VietnamTime.LocalOf(_due))}+07:00" : $"{Limit}";
}
