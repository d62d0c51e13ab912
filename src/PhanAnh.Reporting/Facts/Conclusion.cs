namespace PhanAnh.Reporting;

/// <summary>When and how a case or an assignment was over for the first time, as the states that its events record tell.</summary>
internal sealed record Conclusion(Instant At, Outcome Outcome)
{
    /// <summary>The first answer or end of the case (no assignment given) or of one assignment.</summary>
    internal static Conclusion? Of(IEnumerable<CaseEvent> log, AssignmentId? assignment)
    {
        foreach (var e in log)
        {
            if (e.Assignment == assignment && e.To is { Phase: Phase.Answered or Phase.Ended } to)
            {
                return new(e.EffectiveAt, to.Phase == Phase.Answered ? Outcome.Answered : to.Outcome);
            }
        }

        return null;
    }

    /// <summary>The first end of the case, answering apart: it ends what was still assigned.</summary>
    internal static Conclusion? EndOf(IEnumerable<CaseEvent> log)
    {
        foreach (var e in log)
        {
            if (e is { Assignment: null, To: { Phase: Phase.Ended } to })
            {
                return new(e.EffectiveAt, to.Outcome);
            }
        }

        return null;
    }
}
