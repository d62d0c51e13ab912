using NodaTime;

namespace PhanAnh.Core;

/// <summary>What a snapshot must be to be taken over: of words that the regulation has, of units that exist, in order of time, and of the past.</summary>
internal static class AdoptionChecks
{
    internal static void Check(AdministrativeScope scope, CaseSnapshot given)
    {
        var (preset, procedure) = (scope.Context.Preset, scope.Context.Procedure);
        if (procedure.Id != given.Procedure)
        {
            scope.Refuse(RefusalCodes.ProcedureUnknown, "snapshot.procedure", given.Procedure, string.Join(", ", preset.Procedures.Select(known => known.Id)));
        }

        if (given.Code != scope.Code)
        {
            scope.Refuse(RefusalCodes.SnapshotOfAnother, "snapshot.code", given.Code.Value, scope.Code.Value);
        }

        if (given.IsPurged)
        {
            scope.Refuse(RefusalCodes.CaseErased, "snapshot.isPurged", given.Code.Value);
        }

        if (given.ExternalReference is { } reference && !DocumentReference.IsValid(reference))
        {
            scope.Refuse(RefusalCodes.ReferenceFormat, "snapshot.externalReference");
        }

        new AdoptionWords(scope).Check(given);
        CheckState(scope, procedure.CaseLifecycle, given.State, "snapshot.state");
        CheckTimes(scope, given);
        var dispatched = DispatchedStates.Of(procedure);
        for (var i = 0; i < given.Assignments.Length; i++)
        {
            if (given.Assignments[i].IsLive && !dispatched.Contains(given.State.Code))
            {
                scope.Reasons.Add(SnapshotFaults.Broken($"snapshot.assignments[{i}].state"));
            }

            CheckAssignment(scope, given, given.Assignments[i], $"snapshot.assignments[{i}]");
        }

        for (var i = 0; i < given.Motions.Length; i++)
        {
            CheckMotion(scope, given, given.Motions[i], $"snapshot.motions[{i}]");
        }

        for (var i = 0; i < given.Clocks.Length; i++)
        {
            CheckRun(scope, given, given.Clocks[i], $"snapshot.clocks[{i}]");
        }
    }

    private static void CheckState(AdministrativeScope scope, CaseLifecycle lifecycle, StateMark state, string place)
    {
        var declared = lifecycle.States.FirstOrDefault(known => known.Code == state.Code);
        if (declared is null || declared.Mark != state)
        {
            scope.Refuse(RefusalCodes.StateUnknown, place, state.Code.Value ?? "–", string.Join(", ", lifecycle.States.Select(known => known.Code)));
        }
    }

    private static void CheckAssignment(AdministrativeScope scope, CaseSnapshot given, Assignment assignment, string place)
    {
        CheckState(scope, scope.Context.Procedure.AssignmentLifecycle, assignment.State, place + ".state");
        var today = Calendar.VietnamTime.DateOf(scope.At);
        if (scope.Context.Units.Find(assignment.Unit) is not { } unit)
        {
            scope.Refuse(RefusalCodes.UnitUnknown, place + ".unit", assignment.Unit.Value ?? "–");
        }
        else if (assignment.IsLive && !unit.ExistsOn(today))
        {
            scope.Refuse(RefusalCodes.UnitEnded, place + ".unit", assignment.Unit.Value, scope.Context.Units.SuccessorOn(assignment.Unit, today)?.Code.Value ?? "–");
        }

        CheckOrder(scope, given.ReceivedAt, assignment.DispatchedAt, place + ".dispatchedAt");
        CheckOrder(scope, assignment.DispatchedAt, assignment.StateSince, place + ".stateSince");
        CheckOrder(scope, assignment.DispatchedAt, assignment.EscalatedAt, place + ".escalatedAt");
        CheckOrder(scope, assignment.DispatchedAt, assignment.SignedInAt, place + ".signedInAt");
        CheckOrder(scope, assignment.DispatchedAt, assignment.AcceptedAt, place + ".acceptedAt");
        for (var i = 0; i < assignment.Answers.Length; i++)
        {
            CheckAnswer(scope, assignment.DispatchedAt, assignment.Answers[i], $"{place}.answers[{i}]");
        }
    }

    private static void CheckAnswer(AdministrativeScope scope, Instant since, Answer answer, string place)
    {
        CheckOrder(scope, since, answer.SubmittedAt, place + ".submittedAt");
        CheckOrder(scope, answer.SubmittedAt, answer.ApprovedAt, place + ".approvedAt");
        CheckOrder(scope, answer.SubmittedAt, answer.ReleasedAt, place + ".releasedAt");
        CheckOrder(scope, answer.SubmittedAt, answer.PublishedAt, place + ".publishedAt");
    }

    /// <summary>A motion that is open must be one that the regulation can decide; how one that was decided went is told as it was.</summary>
    private static void CheckMotion(AdministrativeScope scope, CaseSnapshot given, Motion motion, string place)
    {
        var preset = scope.Context.Preset;
        if (motion.IsOpen && !TermLists.Has(preset, TermList.Motion, motion.Code))
        {
            scope.Refuse(RefusalCodes.TermUnknown, place + ".code", motion.Code.Value ?? "–", TermLists.Joined(preset, TermList.Motion));
        }

        for (var i = 0; i < motion.Units.Length; i++)
        {
            if (scope.Context.Units.Find(motion.Units[i]) is null)
            {
                scope.Refuse(RefusalCodes.UnitUnknown, $"{place}.units[{i}]", motion.Units[i].Value ?? "–");
            }
        }

        CheckOrder(scope, given.ReceivedAt, motion.RaisedAt, place + ".raisedAt");
        CheckOrder(scope, motion.RaisedAt, motion.RuledAt, place + ".ruledAt");
    }

    private static void CheckRun(AdministrativeScope scope, CaseSnapshot given, ClockRun run, string place)
    {
        var present = scope.Context.Procedure.Clock(run.Clock);
        var clock = present ?? given.RetiredClocks.FirstOrDefault(known => known.Code == run.Clock)?.ToDefinition();
        if (clock is null || (run.IsRunning && present is null))
        {
            scope.Refuse(RefusalCodes.ClockUnknown, place + ".clock", run.Clock.Value ?? "–", string.Join(", ", scope.Context.Procedure.Clocks.Select(known => known.Code)));
        }
        else if ((clock.Of == MachineKind.Assignment) != run.Assignment is not null)
        {
            scope.Reasons.Add(SnapshotFaults.Broken(place + ".assignment"));
        }

        // The date that a document bears may lie before the receipt; of a clock that is no more nobody knows any longer from where it counted.
        var mayPrecede = present is null or { Anchor: ClockAnchor.DocumentDate };
        CheckOrder(scope, mayPrecede ? run.StartedAt : given.ReceivedAt, run.StartedAt, place + ".startedAt");
        CheckOrder(scope, run.StartedAt, run.FirstStoppedAt, place + ".firstStoppedAt");
        for (var i = 0; i < run.Pauses.Length; i++)
        {
            CheckOrder(scope, i == 0 ? run.StartedAt : run.Pauses[i - 1].To ?? run.StartedAt, run.Pauses[i].From, $"{place}.pauses[{i}].from");
            CheckOrder(scope, run.Pauses[i].From, run.Pauses[i].To, $"{place}.pauses[{i}].to");
        }

        CheckOrder(scope, given.ReceivedAt, run.SetAt, place + ".setAt");
        CheckOrder(scope, given.ReceivedAt, run.RemindedAt, place + ".remindedAt");
        CheckOrder(scope, given.ReceivedAt, run.RepeatedAt, place + ".repeatedAt");
        CheckOrder(scope, given.ReceivedAt, run.StatedAt, place + ".statedAt");
        CheckOrder(scope, run.FirstStoppedAt ?? run.StartedAt, run.StoppedAt, place + ".stoppedAt");
    }

    private static void CheckTimes(AdministrativeScope scope, CaseSnapshot given)
    {
        CheckPast(scope, given.ReceivedAt, "snapshot.receivedAt");
        CheckPast(scope, given.LatestAt, "snapshot.latestAt");
        CheckOrder(scope, given.ReceivedAt, given.StateSince, "snapshot.stateSince");
        CheckOrder(scope, given.ReceivedAt, given.AnsweredAt, "snapshot.answeredAt");
        CheckOrder(scope, given.ReceivedAt, given.EndedAt, "snapshot.endedAt");
        CheckOrder(scope, given.ReceivedAt, given.QuarantinedAt, "snapshot.quarantinedAt");
        for (var i = 0; i < given.ForceMajeure.Length; i++)
        {
            if (given.ForceMajeure[i].To <= given.ForceMajeure[i].From)
            {
                scope.Refuse(RefusalCodes.IntervalEmpty, $"snapshot.forceMajeure[{i}].to");
            }
        }

        for (var i = 0; i < given.Directions.Length; i++)
        {
            CheckOrder(scope, given.ReceivedAt, given.Directions[i].GivenAt, $"snapshot.directions[{i}].givenAt");
        }

        for (var i = 0; i < given.Reports.Length; i++)
        {
            CheckOrder(scope, given.ReceivedAt, given.Reports[i].At, $"snapshot.reports[{i}].at");
        }

        for (var i = 0; i < given.Commendations.Length; i++)
        {
            CheckOrder(scope, given.ReceivedAt, given.Commendations[i].At, $"snapshot.commendations[{i}].at");
        }

        if (given.DirectResult is { } direct)
        {
            CheckAnswer(scope, given.ReceivedAt, direct, "snapshot.directResult");
        }
    }

    private static void CheckOrder(AdministrativeScope scope, Instant earlier, Instant? later, string place)
    {
        CheckPast(scope, later, place);
        if (later < earlier)
        {
            scope.Refuse(RefusalCodes.TimeOrder, place, OffsetText.Format(later.Value), OffsetText.Format(earlier));
        }
    }

    private static void CheckPast(AdministrativeScope scope, Instant? instant, string place)
    {
        if (instant > scope.At)
        {
            scope.Refuse(RefusalCodes.TimeFuture, place, OffsetText.Format(instant.Value), OffsetText.Format(scope.At));
        }
    }
}
