using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>
/// Moves the running limits of a case onto the calendar that counts now, such as one with the holidays decided since (áp dụng lịch nghỉ mới). A newer calendar moves nothing by itself: what was
/// promised stands until this.
/// </summary>
public sealed record AdoptCalendarAct : AdministrativeAct
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.AdoptCalendar;

    internal override AdministrativeRuling? Rule(AdministrativeScope scope)
    {
        var (subject, context) = (scope.Subject!, scope.Context);
        var marks = MarksOf(subject, context.Procedure, context.Calendars, scope.Reasons);
        if (marks.IsEmpty && scope.Reasons.Count == 0)
        {
            scope.Refuse(RefusalCodes.CalendarNothingMoves, "", subject.Code.Value);
        }

        return scope.Reasons.Count > 0
            ? null
            : new(new CalendarAdopted([.. marks.Select(mark => mark.Promise!.CalendarVersion).Distinct()]), null, marks, context);
    }

    internal static ImmutableArray<ClockMark> MarksOf(Case subject, Procedure procedure, CalendarSet calendars, List<RefusalReason> reasons)
    {
        var marks = ImmutableArray.CreateBuilder<ClockMark>();
        foreach (var run in subject.Clocks)
        {
            if (run.IsRunning && procedure.Clock(run.Clock) is { } clock && ClockRecount.OnCalendar(run, clock, calendars, procedure, reasons) is { } promise)
            {
                marks.Add(new(ClockMarkKind.Recounted, run.Clock, run.Assignment, promise));
            }
        }

        return marks.ToImmutable();
    }
}

/// <summary>The running limits were counted anew on another calendar; the marks of the event tell how.</summary>
/// <param name="Calendars">The versions of the calendars that count from now on.</param>
public sealed record CalendarAdopted(ImmutableArray<string> Calendars) : CaseFact
{
    /// <summary>Never <see langword="default"/>, also where a stored event lacks the list.</summary>
    public ImmutableArray<string> Calendars { get; } = Calendars.IsDefault ? [] : Calendars;

    internal override Case Apply(Case subject, EventFrame e) => subject with { RulesSince = e.EffectiveAt };
}
