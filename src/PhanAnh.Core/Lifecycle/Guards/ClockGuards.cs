using System.Collections.Immutable;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>Guards that ask a clock of the assignment, or of the case where the row is about the case.</summary>
internal static class ClockGuards
{
    internal static IEnumerable<GuardRule> All { get; } =
    [
        new("BeforeDue", (1, 1), false, (scope, clocks) => Asked(scope, clocks) is not { } due || due.IsInTime(scope.At)),
        new("DateAfterDue", (1, 1), true, (scope, clocks) =>
            scope.Act?.StatedDate is { } stated && (Asked(scope, clocks) is not { } due || stated > due.LastDay)),
    ];

    /// <summary>The due instant of the latest run of the clock, stopped or not; none where it never ran or nothing is due.</summary>
    private static ClockDue? Asked(GuardScope scope, ImmutableArray<string> clocks) =>
        scope.Case is { } subject && ClockRun.Latest(subject.Clocks, new(clocks[0]), scope.Assignment?.Id) is { } run
            ? ClockDue.Of(scope.Context.Procedure, subject, run, scope.Context.Calendars, scope.At)
            : null;
}
