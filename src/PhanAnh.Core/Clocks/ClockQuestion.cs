using NodaTime;

namespace PhanAnh.Core;

/// <summary>What the clocks of a case are asked: shared by all its answers, which explain themselves from it.</summary>
internal sealed class ClockQuestion(Procedure procedure, Case subject, CalendarSet calendars, Instant now)
{
    internal Procedure Procedure => procedure;

    internal Case Case => subject;

    internal CalendarSet Calendars => calendars;

    internal Instant Now => now;
}
