namespace PhanAnh.Calendar.Tests;

/// <summary>Adds the days of an explanation up again, knowing nothing but what it says.</summary>
internal static class ExplanationSum
{
    internal static bool AddsUp(WorkingCalendar office, DeadlineExplanation explanation)
    {
        var deadline = explanation.Deadline;
        var days = explanation.Days;
        var counted = days.Where(day => day.Role == DayRole.Counted).ToArray();
        return deadline.Limit.Kind switch
        {
            TimeLimitKind.Minutes or TimeLimitKind.Hours => days.Count == 0 && IsWallClock(explanation),
            TimeLimitKind.WorkingHours => Sum(counted) == Duration.FromHours(deadline.Limit.Amount) && days[^1].Worked > Duration.Zero,
            TimeLimitKind.WorkingDays => IsInOrder(counted) && counted.Length == deadline.Limit.Amount && EndsWith(deadline, counted[^1].Date),
            TimeLimitKind.SameWorkingDay => counted.Length == 1 && EndsWith(deadline, counted[0].Date),
            TimeLimitKind.StatedDate => IsStated(office, deadline, days, counted),
            _ => IsInOrder(counted) && IsCalendar(deadline, counted, days),
        } && IsConsecutive(days, deadline.Limit.Kind);
    }

    private static bool IsWallClock(DeadlineExplanation explanation)
    {
        var deadline = explanation.Deadline;
        var suspended = Duration.Zero;
        foreach (var one in deadline.Suspensions)
        {
            var (from, to) = (Instant.Max(one.From, deadline.Start), Instant.Min(one.To, deadline.Due!.Value));
            suspended += from < to ? to - from : Duration.Zero;
        }

        var minutes = deadline.Limit.Amount * (deadline.Limit.Kind == TimeLimitKind.Hours ? 60 : 1);
        return explanation.CountedFrom == deadline.Start && deadline.Start + Duration.FromMinutes(minutes) + suspended == deadline.Due;
    }

    private static bool IsStated(WorkingCalendar office, Deadline deadline, IReadOnlyList<ExplainedDay> days, ExplainedDay[] counted)
    {
        var rolled = days.Any(day => day.Role == DayRole.RolledTo) ? days.First(day => day.Role == DayRole.RolledTo).Date : deadline.StatedOn!.Value;
        var isSuspendedDay = days.Any(day => day.Date == rolled && day.Role is DayRole.Stated or DayRole.RolledTo) && counted.Length > 0;
        return EndsWith(deadline, counted.Length > 0 ? counted[^1].Date : rolled) && (counted.Length == 0 || isSuspendedDay)
            && days.Count(day => day.Role == DayRole.Stated) == 1 && office.IsWorkingDay(rolled) | deadline.Rules != CountingRules.CivilCode;
    }

    private static bool IsCalendar(Deadline deadline, ExplainedDay[] counted, IReadOnlyList<ExplainedDay> days)
    {
        var rolled = days.Where(day => day.Role == DayRole.RolledTo).Select(day => (LocalDate?)day.Date).FirstOrDefault();
        return (deadline.Limit.Kind != TimeLimitKind.Days || counted.Length == deadline.Limit.Amount) && EndsWith(deadline, rolled ?? counted[^1].Date);
    }

    private static bool EndsWith(Deadline deadline, LocalDate date) => deadline.Due == VietnamTime.StartOf(date.PlusDays(1));

    private static bool IsInOrder(ExplainedDay[] counted) => counted.Select((day, index) => day.Number == index + 1).All(isNext => isNext);

    private static bool IsConsecutive(IReadOnlyList<ExplainedDay> days, TimeLimitKind kind) => kind == TimeLimitKind.StatedDate
        || days.Skip(1).Select((day, index) => day.Date == days[index].Date.PlusDays(1)).All(isNext => isNext);

    private static Duration Sum(IEnumerable<ExplainedDay> days) => days.Aggregate(Duration.Zero, (sum, day) => sum + day.Worked);
}
