using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>How report periods are cut.</summary>
/// <param name="CutoffDay">The day of the month on which a new period begins, 1 to 28; 1 for calendar months.</param>
/// <param name="CutoffTime">The time of that day.</param>
/// <param name="WeekStart">The weekday on which a week begins.</param>
/// <param name="Kinds">The kinds of report the regulation knows, such as <c>month</c>, <c>quarter</c>, <c>half</c>, <c>nineMonths</c>, <c>year</c>.</param>
/// <param name="Cites">The clauses that ask for them.</param>
public sealed record ReportRules(
    int CutoffDay, LocalTime CutoffTime, IsoDayOfWeek WeekStart, ImmutableArray<string> Kinds, ImmutableArray<ClauseId> Cites)
{
    /// <summary>The reports that have a form of their own.</summary>
    public ImmutableArray<ReportForm> Forms { get; init; } = [];

    /// <summary>The form of a code; none where the regulation has no such form.</summary>
    public ReportForm? Form(TermCode code) => Forms.FirstOrDefault(form => form.Code == code);
}
