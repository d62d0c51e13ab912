using NodaTime;

namespace PhanAnh.Core;

/// <summary>A stretch during which a clock was paused (tạm dừng), half-open: <paramref name="From"/> belongs to it, <paramref name="To"/> does not.</summary>
/// <param name="From">Its beginning.</param>
/// <param name="To">Its end; none while it lasts.</param>
/// <param name="Reason">The reason, a term of the preset.</param>
public sealed record ClockPause(Instant From, Instant? To, TermCode Reason);
