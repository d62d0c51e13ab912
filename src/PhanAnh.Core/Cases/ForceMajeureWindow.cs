using NodaTime;

namespace PhanAnh.Core;

/// <summary>An incident of force majeure on a case, half-open: <paramref name="From"/> belongs to it, <paramref name="To"/> does not.</summary>
/// <param name="From">Its beginning.</param>
/// <param name="To">Its end; none while it lasts.</param>
public sealed record ForceMajeureWindow(Instant From, Instant? To);
