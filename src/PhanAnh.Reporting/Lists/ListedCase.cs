namespace PhanAnh.Reporting;

/// <summary>One case of a listing: as it stood at the cut, and as it is known now.</summary>
internal sealed record ListedCase(Case Subject, Case Now)
{
    /// <summary>Whether its submitter may be named to those whom the law names: not where secrecy was asked for. Contents and answers may name them too.</summary>
    internal bool NamesSubmitter => !Now.ConfidentialityRequested;

    /// <summary>Whether it is under the regime of state secrets now, or suspected of it, or erased: then no list has it.</summary>
    internal bool IsSecret => Now.IsStateSecret || Now.IsQuarantined || Now.State.Outcome == Outcome.SecretRegime || Now.IsPurged;

    internal static ListedCase? Of(IReadOnlyList<CaseEvent> log, Instant cut)
    {
        // Numbered without gaps, since an event before the cut may be recorded after one behind it.
        CaseEvent[] known = [.. log.Where(e => e.EffectiveAt < cut).Select((e, i) => e.Sequence == i + 1 ? e : e with { Sequence = i + 1 })];
        return known is [{ Fact: Registered or Adopted }, ..] ? new(Case.Replay(known), Case.Replay(log)) : null;
    }

    /// <summary>Whether the public may see it at all.</summary>
    internal bool IsPublic(Preset preset) =>
        preset.Publication.ByDefault
        && !IsSecret && !Now.IsClosedToThePublic && !Now.ConfidentialityRequested
        && Now.State.Outcome != Outcome.Rejected
        && !(Now.Field is { } field && preset.Publication.UnpublishableFields.Contains(field))
        && !Now.Grounds.Any(ground => preset.Intake.Ground(ground.Ground) is not { Hidden: false });

    /// <summary>The results published in the period that are still public now, each with its assignment; without one it is the direct answer.</summary>
    internal IEnumerable<(Assignment? Assignment, Answer Answer)> Published(ReportRequest request)
    {
        if (!IsPublic(request.Preset) || PublicRecord.Of(Now) is not { } shown)
        {
            yield break;
        }

        foreach (var assignment in Subject.Assignments)
        {
            if (assignment.Answer is { Release: ReleaseKind.Published, PublishedAt: { } at } answer && request.Period.Contains(at)
                && shown.Results.Any(result => result.Unit == assignment.Unit && result.Text == answer.Public))
            {
                yield return (assignment, answer);
            }
        }

        if (Subject.DirectResult is { Release: ReleaseKind.Published, PublishedAt: { } publishedAt } direct && request.Period.Contains(publishedAt)
            && shown.Results.Any(result => result.Unit is null && result.Text == direct.Public))
        {
            yield return (null, direct);
        }
    }

    /// <summary>What was answered, for those whom the law names; none where it is withheld or under the regime of state secrets.</summary>
    internal TextRef? Handling(AssignmentId? assignment) =>
        IsSecret || Now.IsClosedToThePublic || !NamesSubmitter ? null
        : assignment is not { } id ? Subject.DirectAnswer
        : Subject.Find(id)?.Answers.LastOrDefault(answer => answer.Release is ReleaseKind.Published or ReleaseKind.Private) is { } answer
            && Now.Find(id)?.Answers.Any(latest => latest.Release == ReleaseKind.Withheld) != true ? answer.Text
        : null;

    /// <summary>Name, telephone and content of the submission, for those whom the law names.</summary>
    internal (TextRef? Name, TextRef? Phone, TextRef? Content) Submission => IsSecret || !NamesSubmitter
        ? default
        : (Subject.Submission.Name, Subject.Submission.Phone, Subject.Submission.Content);

    internal IEnumerable<WantedText> TextsFor(ReportRequest request)
    {
        var published = request.Form?.Figures.Contains(PostingFigure.Code) == true
            ? Published(request).Select(result => result.Answer.Public)
            : [];
        var named = request.Disclosure is not null && Answered(request.Period)
            ? [Submission.Name, Submission.Phone, Submission.Content, Handling(null), .. Subject.Assignments.Select(assignment => Handling(assignment.Id))]
            : Array.Empty<TextRef?>();
        return published.Concat(named).OfType<TextRef>().Select(reference => new WantedText(Subject.Code, reference));
    }

    /// <summary>Whether anything of it was answered in the period, so that the evaluation list has a row for it.</summary>
    private bool Answered(ReportPeriod period) =>
        Subject.Assignments.SelectMany(assignment => assignment.Answers).Any(answer => answer.ReleasedAt is { } at && period.Contains(at))
        || (Subject.AnsweredAt is { } answered && period.Contains(answered));
}
