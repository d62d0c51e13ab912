using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>For what a clock may be paused (tạm dừng tính thời hạn), and for how long altogether.</summary>
/// <param name="Reasons">The reasons, terms of the preset.</param>
/// <param name="AtMost">The greatest total on the wall clock, in minutes, hours or days of 24 hours; the clock runs on by itself when it is reached. None for no bound.</param>
public sealed record ClockPauseRule(ImmutableArray<TermCode> Reasons, TimeLimit? AtMost)
{
    internal Duration? Total { get; } = AtMost?.Kind switch
    {
        TimeLimitKind.Minutes => Duration.FromMinutes(AtMost.Value.Amount),
        TimeLimitKind.Hours => Duration.FromHours(AtMost.Value.Amount),
        TimeLimitKind.Days => Duration.FromDays(AtMost.Value.Amount),
        _ => null,
    };
}
