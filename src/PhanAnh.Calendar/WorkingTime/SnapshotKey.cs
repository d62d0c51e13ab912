namespace PhanAnh.Calendar;

/// <summary>The part of the counting rules that changes which days and hours count.</summary>
/// <param name="Swaps">Whether made-up Saturdays count.</param>
/// <param name="Duty">Whether duty hours count.</param>
/// <param name="Version">The version of the schedule that holds throughout, or -1: each day its own.</param>
internal readonly record struct SnapshotKey(SwapPolicy Swaps, DutyHours Duty, int Version)
{
    internal static SnapshotKey Default { get; } = new(SwapPolicy.SwapBoth, DutyHours.NotCounted, -1);
}
