using NodaTime;

namespace PhanAnh.Core;

/// <summary>
/// An instant or none in the room of one number, for what is kept by the million: to the nanosecond within a century and a half of 1970, beyond that,
/// where no hotline records anything, to a hundred nanoseconds.
/// </summary>
internal readonly record struct PackedInstant
{
    private const int MostExactDays = 53_000;

    // Nanoseconds or, with the lowest bit set, ticks since 1970 stand above the lowest bit.
    private readonly long _value;

    private PackedInstant(long value) => _value = value;

    internal static PackedInstant None { get; } = new(long.MinValue);

    internal bool IsNone => _value == long.MinValue;

    internal Instant? OrNone => IsNone ? null : Value;

    /// <summary>The instant; of <see cref="None"/> no particular one.</summary>
    internal Instant Value => (_value & 1) == 0
        ? NodaConstants.UnixEpoch + Duration.FromNanoseconds(_value >> 1)
        : Instant.FromUnixTimeTicks(_value >> 1);

    internal static PackedInstant Of(Instant? instant) => instant is { } known ? Of(known) : None;

    internal static PackedInstant Of(Instant instant)
    {
        var since = instant - NodaConstants.UnixEpoch;
        return new(since.Days is > -MostExactDays and < MostExactDays ? since.ToInt64Nanoseconds() << 1 : (instant.ToUnixTimeTicks() << 1) | 1);
    }
}
