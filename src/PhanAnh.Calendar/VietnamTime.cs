namespace PhanAnh.Calendar;

/// <summary>The one time zone of this library: Việt Nam, UTC+07:00, no daylight saving since 1975-06-13.</summary>
/// <remarks>
/// The offset is a constant, so no answer depends on the process time zone or on installed time-zone data. Local time before 1975 was partly
/// UTC+08:00; instants before 2000 are refused wherever working days or holidays matter (<see cref="Earliest"/>).
/// </remarks>
public static partial class VietnamTime
{
    /// <summary>UTC+07:00.</summary>
    public static Offset Offset { get; } = Offset.FromHours(7);

    /// <summary>The fixed zone UTC+07, for NodaTime's own conversions.</summary>
    public static DateTimeZone Zone => FixedZone.Value;

    /// <summary>2000-01-01 00:00 local: instants before it are refused with <c>TIME_RANGE</c>.</summary>
    public static Instant Earliest { get; } = StartOf(new LocalDate(2000, 1, 1));

    /// <summary>2101-01-01 00:00 local: instants from it on are refused with <c>TIME_RANGE</c>.</summary>
    public static Instant Latest { get; } = StartOf(new LocalDate(2101, 1, 1));

    internal static bool IsInRange(Instant instant) => instant >= Earliest && instant < Latest;

    /// <summary>The Vietnamese calendar day of an instant: 16:59:59Z and 17:00:00Z lie on different days.</summary>
    /// <param name="instant">Any instant but the last seven hours that NodaTime can hold.</param>
    public static LocalDate DateOf(Instant instant) => instant.WithOffset(Offset).Date;

    /// <summary>Date and time of day in Việt Nam, to the nanosecond.</summary>
    /// <param name="instant">Any instant but the last seven hours that NodaTime can hold.</param>
    public static LocalDateTime LocalOf(Instant instant) => instant.WithOffset(Offset).LocalDateTime;

    /// <summary>00:00 local of a day; it is also 24:00 of the day before, the exclusive end of a day limit.</summary>
    /// <param name="date">A day.</param>
    public static Instant StartOf(LocalDate date) => date.AtMidnight().WithOffset(Offset).ToInstant();

    /// <summary>The instant of a Vietnamese date and time of day; always exactly one, since the zone has no gaps.</summary>
    /// <param name="local">Date and time in Việt Nam.</param>
    public static Instant At(LocalDateTime local) => local.WithOffset(Offset).ToInstant();

    // Made on first use: NodaTime's zone cache costs milliseconds in a fresh process, and nothing here needs it.
    private static class FixedZone
    {
        internal static readonly DateTimeZone Value = DateTimeZone.ForOffset(Offset);
    }
}
