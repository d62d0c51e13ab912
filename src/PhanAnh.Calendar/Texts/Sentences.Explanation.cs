using System.Text;

namespace PhanAnh.Calendar;

internal sealed partial class Sentences
{
    internal string Explanation(DeadlineExplanation explanation)
    {
        var deadline = explanation.Deadline;
        var text = new StringBuilder();
        var opening = deadline.Limit.Kind is TimeLimitKind.None or TimeLimitKind.AsDirected ? "explain.limit." + deadline.Limit.Kind : "explain.limit";
        text.Append(Format(opening, Limit(deadline.Limit), Moment(deadline.Start)));
        if (explanation.CountedFrom != deadline.Start)
        {
            text.Append('\n').Append(Format("explain.countedFrom", Moment(explanation.CountedFrom)));
        }

        foreach (var day in explanation.Days)
        {
            text.Append('\n').Append(Day(day));
        }

        foreach (var suspension in deadline.Suspensions)
        {
            text.Append('\n').Append(Format("explain.suspension", Moment(suspension.From), Moment(suspension.To)));
        }

        text.Append('\n').Append(End(deadline));
        if (deadline.IsProvisional)
        {
            text.Append('\n').Append(this["explain.provisional"]);
        }

        return text.ToString();
    }

    private string Day(ExplainedDay day)
    {
        var reason = day.Holiday is { } holiday ? Format("explain.because", Name(holiday), Citation(holiday.Document)) : string.Empty;
        var key = day is { Role: DayRole.Counted, Number: 0 } ? "explain.Worked" : "explain." + day.Role;
        return Format(key, Date(day.Date), day.Number, reason, Time(day.Worked));
    }

    private string End(Deadline deadline) => deadline.Due is not { } due ? this["explain.noEnd"]
        : deadline.IncludesDue ? Format("explain.endAt", Moment(due))
        : Format("explain.endOfDay", Date(deadline.LastDay.GetValueOrDefault()));

    private string Time(Duration worked) => Format(
        worked.Minutes == 0 && worked.Seconds == 0 ? "explain.hours" : worked.Seconds == 0 ? "explain.minutes" : "explain.seconds",
        (worked.Days * 24) + worked.Hours,
        worked.Minutes,
        worked.Seconds);

    private string Moment(Instant instant)
    {
        var local = VietnamTime.LocalOf(instant);
        return Format("explain.moment", local.Hour, local.Minute, Date(local.Date));
    }

    private string Date(LocalDate date) => IsVietnamese ? VietnameseDate.WithDay(date) : date.DayOfWeek + " " + VietnameseDate.Iso(date);

    private string Name(Holiday holiday) => IsVietnamese ? holiday.Vietnamese : holiday.English;

    private string Citation(LegalDocument document) => IsVietnamese ? document.Vietnamese : document.English;

    private bool IsVietnamese => ReferenceEquals(this, Vietnamese);
}
