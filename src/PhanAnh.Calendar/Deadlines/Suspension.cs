namespace PhanAnh.Calendar;

/// <summary>A time in which a limit does not run (tạm dừng): an outage, a storm, waiting for the submitter. Half-open, [from, to).</summary>
public readonly record struct Suspension
{
    /// <summary>A suspension of some length.</summary>
    /// <param name="from">The first instant not counted.</param>
    /// <param name="to">The first instant counted again; <see cref="VietnamTime.Latest"/> while the end is open.</param>
    /// <exception cref="ArgumentException">It does not end after it starts.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside 2000–2100.</exception>
    public Suspension(Instant from, Instant to)
    {
        if (to <= from)
        {
            throw new ArgumentException("A suspension must end after it starts.", nameof(to));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(from, VietnamTime.Earliest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(to, VietnamTime.Latest);
        From = from;
        To = to;
    }

    /// <summary>The first instant not counted.</summary>
    public Instant From { get; }

    /// <summary>The first instant counted again.</summary>
    public Instant To { get; }
}
