namespace PhanAnh.Reporting;

/// <summary>Reads the rows off one case: the case as it stood, its events, and its clocks.</summary>
internal sealed class CaseFold(Case subject, List<CaseEvent> log, ImmutableArray<ClockAnswer> clocks, CalendarSet calendars, Instant cut, bool isSettled, PlaceCode? place)
{
    private readonly Conclusion? _conclusion = Conclusion.Of(log, null);
    private readonly Conclusion? _end = Conclusion.EndOf(log);

    internal void AddTo(FactSetBuilder rows)
    {
        rows.Add(CaseRow());
        foreach (var row in AssignmentRows())
        {
            rows.Add(row);
        }

        foreach (var row in AnswerRows())
        {
            rows.Add(row);
        }

        foreach (var row in ClockRows())
        {
            rows.Add(row);
        }

        foreach (var row in StepRows())
        {
            rows.Add(row);
        }
    }

    private CaseRow CaseRow() => new()
    {
        Case = subject.Code,
        ReceivedAt = subject.ReceivedAt,
        Channel = subject.Channel,
        Kind = subject.Kind,
        SubmitterKind = subject.SubmitterKind,
        Field = subject.Field,
        UrgencyClass = subject.UrgencyClass,
        Place = place,
        ConcludedAt = _conclusion?.At,
        Outcome = _conclusion?.Outcome ?? Outcome.None,
        AnsweredDirectly = _conclusion is { Outcome: Outcome.Answered } && subject.Assignments.IsEmpty,
        IsReopened = _conclusion is not null && subject.State.Phase is Phase.Intake or Phase.Handling,
        Grounds = [.. subject.Grounds.Select(ground => ground.Ground)],
        ClosedAt = subject.EndedAt,
        CloseReason = subject.CloseReason,
        OpenItems = subject.ContentItems - subject.ResolvedItems.Distinct().Count(),
        IsOngoingIncident = subject.IsOngoingIncident,
        SettledAt = isSettled ? log.Max(e => e.EffectiveAt) : null,
        IsStateSecret = subject.IsStateSecret || subject.State.Outcome == Outcome.SecretRegime,
    };

    private IEnumerable<AssignmentRow> AssignmentRows() => subject.Assignments.Select(assignment =>
    {
        var conclusion = Conclusion.Of(log, assignment.Id) ?? _end;
        return new AssignmentRow
        {
            Case = subject.Code,
            Assignment = assignment.Id,
            Unit = assignment.Unit,
            DispatchedAt = assignment.DispatchedAt,
            AcceptedAt = assignment.AcceptedAt,
            EscalatedAt = assignment.EscalatedAt,
            FirstResultAt = assignment.Answers is [var first, ..] ? Instant.Max(first.SubmittedAt, assignment.DispatchedAt) : null,
            ConcludedAt = conclusion?.At,
            Outcome = conclusion?.Outcome ?? Outcome.None,
        };
    });

    private IEnumerable<AnswerRow> AnswerRows()
    {
        var first = FirstReleases();
        foreach (var assignment in subject.Assignments)
        {
            foreach (var answer in assignment.Answers)
            {
                if (answer.ReleasedAt is { } releasedAt)
                {
                    yield return AnswerRow(answer, first.GetValueOrDefault((assignment.Id, answer.Version), releasedAt), assignment.Id, assignment.Unit);
                }
            }
        }

        if (subject.DirectResult is { ReleasedAt: { } givenAt } direct)
        {
            yield return AnswerRow(direct, givenAt, null, null);
        }
    }

    private AnswerRow AnswerRow(Answer answer, Instant releasedAt, AssignmentId? assignment, UnitCode? unit) => new()
    {
        Case = subject.Code,
        Assignment = assignment,
        Unit = unit,
        Field = subject.Field,
        ReleasedAt = releasedAt,
        Release = answer.Release,
        Rating = answer.Rating,
    };

    private IEnumerable<ClockRow> ClockRows() => clocks.Select(clock => new ClockRow
    {
        Case = subject.Code,
        Assignment = clock.Assignment,
        Clock = clock.Clock.Code,
        Unit = clock.Unit,
        OwedBy = clock.OwedBy,
        StartedAt = clock.StartedAt,
        Due = clock.Due,
        StoppedAt = clock.StoppedAt,
        Verdict = clock.Verdict,
        Late = clock.IsLate ? (clock.StoppedAt ?? cut) - clock.Due!.Value : Duration.Zero,
        Worked = Worked(clock),
        IsProvisional = clock.IsProvisional,
    });

    private IEnumerable<StepRow> StepRows()
    {
        var links = log.Where(e => e.Fact is RecurrenceLinked).ToArray();
        foreach (var e in log)
        {
            foreach (var step in e.Fact is RecurrenceLinked && e != links[0] ? [] : CountedStep.Of(e, subject))
            {
                var link = step.Kind == StepKind.Recurrence ? (RecurrenceLinked)links[^1].Fact : null;
                var directed = step.Kind is StepKind.Direction or StepKind.Conclusion ? DirectedDate.Of(e, step.DueOn, log, clocks) : new(step.DueOn, null);
                yield return new()
                {
                    Case = subject.Code,
                    Kind = step.Kind,
                    At = e.EffectiveAt,
                    Unit = link is not null ? link.HandledBy
                        : e.Fact is Commended ? e.By.Unit
                        : e.Assignment is { } id ? subject.Find(id)?.Unit
                        : null,
                    Term = step.Term,
                    DueOn = directed.LastDay,
                    DoneAt = directed.DoneAt,
                    Earlier = link?.Earlier,
                    IsLate = step.Kind is StepKind.Rework or StepKind.Appointment ? StartedLateClock(e) : CountedStep.IsAfterDue(e),
                };
            }
        }
    }

    /// <summary>When each version of a result first left: publishing an answer that was given before does not give it again.</summary>
    private Dictionary<(AssignmentId Assignment, int Version), Instant> FirstReleases()
    {
        var versions = log is [{ Fact: Adopted adopted }, ..]
            ? adopted.Snapshot.Assignments.ToDictionary(assignment => assignment.Id, assignment => assignment.Answers.Length)
            : [];
        var releases = new Dictionary<(AssignmentId Assignment, int Version), Instant>();
        foreach (var e in log)
        {
            if (e.Assignment is not { } id)
            {
                continue;
            }

            if (e.Fact is ResultSubmitted or AnswerRecorded)
            {
                versions[id] = versions.GetValueOrDefault(id) + 1;
            }

            if (e.Fact is Published or DeliveredPrivately or Withheld or AnswerRecorded)
            {
                releases.TryAdd((id, versions.GetValueOrDefault(id)), e.EffectiveAt);
            }
        }

        return releases;
    }

    private Duration? Worked(ClockAnswer clock) =>
        clock.StoppedAt is { } stop && calendars.Find(clock.Calendar) is { Calendar: { Schedule: not null } calendar }
        && calendar.Holidays.FirstYear <= VietnamTime.DateOf(clock.StartedAt).Year && VietnamTime.DateOf(stop).Year <= calendar.Holidays.LastYear
            ? calendar.WorkingTimeBetween(clock.StartedAt, stop)
            : null;

    private bool StartedLateClock(CaseEvent e) => e.Clocks.Any(mark =>
        mark.Kind == ClockMarkKind.Started
        && clocks.Any(clock => clock.Clock.Code == mark.Clock && clock.Assignment == mark.Assignment && clock.StartedAt == e.EffectiveAt && clock.IsLate));
}
