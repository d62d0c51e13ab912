namespace PhanAnh.Reporting;

/// <summary>When and how a case or an assignment was over for the first time, as the states that its events record tell.</summary>
internal sealed record Conclusion(Instant At, Outcome Outcome)
{
    /// <summary>The first answer or end of the case (no assignment given) or of one assignment.</summary>
    internal static Conclusion? Of(IEnumerable<CaseEvent> log, AssignmentId? assignment)
    {
        foreach (var e in log)
        {
            if (e.Fact is Adopted adopted && Before(adopted.Snapshot, assignment, e.EffectiveAt) is { } earlier)
            {
                return earlier;
            }

            if (e.Fact is not Adopted && e.Assignment == assignment && e.To is { Phase: Phase.Answered or Phase.Ended } to)
            {
                return new(e.EffectiveAt, to.Phase == Phase.Answered ? Outcome.Answered : to.Outcome);
            }
        }

        return null;
    }

    /// <summary>What was concluded in another system, before the case was taken over. When an assignment was given back there is not known; it was by then.</summary>
    private static Conclusion? Before(CaseSnapshot snapshot, AssignmentId? assignment, Instant adoptedAt)
    {
        if (assignment is not { } id)
        {
            return snapshot.AnsweredAt is { } answered ? new(answered, Outcome.Answered)
                : snapshot.EndedAt is { } ended ? new(ended, snapshot.State.Outcome)
                : null;
        }

        return snapshot.Assignments.FirstOrDefault(known => known.Id == id) is not { } taken ? null
            : taken.Answers.FirstOrDefault(answer => answer.ReleasedAt is not null)?.ReleasedAt is { } released ? new(released, Outcome.Answered)
            : taken.State.Phase == Phase.Answered ? new(adoptedAt, Outcome.Answered)
            : taken.State.Phase == Phase.Ended ? new(adoptedAt, taken.State.Outcome)
            : null;
    }

    /// <summary>The first end of the case, answering apart: it ends what was still assigned.</summary>
    internal static Conclusion? EndOf(IEnumerable<CaseEvent> log)
    {
        foreach (var e in log)
        {
            if (e is { Assignment: null, To: { Phase: Phase.Ended } to })
            {
                return new(e.Fact is Adopted { Snapshot.EndedAt: { } ended } ? ended : e.EffectiveAt, to.Outcome);
            }
        }

        return null;
    }
}
