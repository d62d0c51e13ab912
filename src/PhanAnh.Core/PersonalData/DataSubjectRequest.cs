using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>A request of a data subject, and by when it is to be answered and carried out (Decree 356/2025/NĐ-CP art. 5).</summary>
/// <param name="Right">What is asked.</param>
/// <param name="ReceivedAt">When it was received; the day itself is not counted.</param>
public sealed record DataSubjectRequest(DataSubjectRight Right, Instant ReceivedAt)
{
    /// <summary>Whether a processor or another third party must act too, which allows more days.</summary>
    public bool InvolvesThirdParty { get; init; }

    /// <summary>The last day of the one extension, as the person was told; none where there was none.</summary>
    public LocalDate? ExtendedTo { get; init; }

    /// <summary>The time for the first answer.</summary>
    public static TimeLimit AnswerLimit { get; } = TimeLimit.WorkingDays(2);

    /// <summary>The time for carrying it out: 10 days to show, correct or provide, 15 to restrict, stop or withdraw, 20 to erase; 15, 20 and 30 with a third party.</summary>
    public TimeLimit ExecutionLimit => TimeLimit.Days((Right, InvolvesThirdParty) switch
    {
        (DataSubjectRight.Access or DataSubjectRight.Correction or DataSubjectRight.Provision, false) => 10,
        (DataSubjectRight.Deletion, false) => 20,
        (DataSubjectRight.Deletion, true) => 30,
        (DataSubjectRight.Access or DataSubjectRight.Correction or DataSubjectRight.Provision, true) => 15,
        (_, false) => 15,
        _ => 20,
    });

    /// <summary>The due dates, counted by the Civil Code. Pure.</summary>
    /// <param name="calendar">The calendar of working days.</param>
    /// <exception cref="CalendarException">A day is needed of a year that the calendar does not have.</exception>
    /// <exception cref="InvalidOperationException">The extension ends before the time that it extends.</exception>
    public DataSubjectDeadlines Deadlines(WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var execution = calendar.Due(ReceivedAt, ExecutionLimit);
        if (ExtendedTo is { } day)
        {
            execution = day >= execution.LastDay
                ? calendar.DueOn(ReceivedAt, day)
                : throw new InvalidOperationException("The extension ends before the time that it extends.");
        }

        return new(this, calendar, calendar.Due(ReceivedAt, AnswerLimit), execution);
    }
}
