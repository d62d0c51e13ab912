using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>What time adds to an event that it causes: a mark on its clock, and whom it tells.</summary>
internal sealed record TimedMark(ClockMark Mark, ImmutableArray<NotificationCode> Notifies);
