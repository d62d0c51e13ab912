using System.Text;

namespace PhanAnh.Calendar;

internal sealed partial class Sentences
{
    internal string Explanation(DeadlineExplanation explanation)
    {
        var deadline = explanation.Deadline;
        var text = new StringBuilder();
        text.Append(Format("explain.limit", Limit(deadline.Limit), Moment(deadline.Start)));
        foreach (var day in explanation.Days)
        {
            text.Append('\n').Append(Day(day));
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
        return Format("explain." + day.Role, Date(day.Date), day.Number, reason);
    }

    private string End(Deadline deadline) => deadline.Due is not { } due ? this["explain.noEnd"]
        : deadline.IncludesDue ? Format("explain.endAt", Moment(due))
        : Format("explain.endOfDay", Date(deadline.LastDay.GetValueOrDefault()));

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
