namespace PhanAnh.Reporting;

/// <summary>How what is directed by a date stands at the cut.</summary>
/// <param name="LastDay">The last day that is in time; none where no date was stated.</param>
/// <param name="DoneAt">When the clocks that count the date told that it was carried out; none where they do not.</param>
internal readonly record struct DirectedDate(LocalDate? LastDay, Instant? DoneAt)
{
    /// <summary>
    /// A clock that the event started or extended by the date has rolled it off a rest day, and a later direction may have moved it: a report must not call overdue what its clock calls in time. Of several
    /// clocks the first that ends, and the last that stops. Where no clock counts, the date stands as it was stated.
    /// </summary>
    internal static DirectedDate Of(CaseEvent e, LocalDate? stated, List<CaseEvent> log, ImmutableArray<ClockAnswer> clocks)
    {
        ClockAnswer[] counting =
        [
            .. e.Clocks.Where(mark => stated is not null && mark.Promise?.StatedOn == stated)
                .Select(mark => clocks.LastOrDefault(clock => IsOf(mark, clock) && clock.StartedAt <= (mark.Since ?? e.EffectiveAt)))
                .OfType<ClockAnswer>().Where(clock => clock.Due is not null),
        ];
        return counting.Length == 0 ? new(stated, null) : new(counting.Min(LastDayOf), counting.All(HasMet) ? counting.Max(clock => clock.StoppedAt) : null);

        // A clock that lapsed with its assignment tells of nothing that was done.
        bool HasMet(ClockAnswer clock) => log.Any(other => other.EffectiveAt == clock.StoppedAt && other.Clocks.Any(mark => mark.Kind == ClockMarkKind.Stopped && IsOf(mark, clock)));
    }

    private static bool IsOf(ClockMark mark, ClockAnswer clock) => mark.Clock == clock.Clock.Code && mark.Assignment == clock.Assignment;

    private static LocalDate? LastDayOf(ClockAnswer clock) => VietnamTime.DateOf(clock.DueIsInTime ? clock.Due!.Value : clock.Due!.Value - Duration.Epsilon);
}
