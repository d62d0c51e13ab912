namespace PhanAnh.Core;

/// <summary>Looks for contradictions inside a snapshot. The order of instants is none: what was recorded late may stand before what came ahead of it.</summary>
internal static class SnapshotFaults
{
    internal static RefusalReason Broken(string place) => new(RefusalCodes.SnapshotBroken, [place], place);

    internal static List<RefusalReason> Of(CaseSnapshot snapshot)
    {
        var faults = new List<RefusalReason>();
        Add(faults, snapshot.Version < 1, "version");
        Add(faults, snapshot.Preset.Id is null, "preset.id");
        Add(faults, snapshot.LatestAt < snapshot.ReceivedAt, "latestAt");
        Add(faults, snapshot.ContentItems < 1, "contentItems");
        Add(faults, snapshot.OpenFollowUps < 0, "openFollowUps");
        Add(faults, snapshot.ReceptionsProposed < 0, "receptionsProposed");
        Add(faults, (snapshot.State.Phase == Phase.Ended) != snapshot.EndedAt is not null, "endedAt");
        Add(faults, snapshot.State.Phase == Phase.Answered && snapshot.AnsweredAt is null, "answeredAt");
        for (var i = 0; i < snapshot.Commands.Length; i++)
        {
            var command = snapshot.Commands[i];
            Add(faults, command.First < 1 || command.Last < command.First || command.Last > snapshot.Version, $"commands[{i}]");
        }

        for (var i = 0; i < snapshot.Assignments.Length; i++)
        {
            AddAssignment(faults, snapshot.Assignments[i], i);
        }

        for (var i = 0; i < snapshot.Motions.Length; i++)
        {
            var motion = snapshot.Motions[i];
            Add(faults, motion.Assignment is { } id && (id.Value < 1 || id.Value > snapshot.Assignments.Length), $"motions[{i}].assignment");
            Add(faults, motion.Ruling is null != motion.RuledAt is null, $"motions[{i}].ruledAt");
        }

        if (snapshot.DirectResult is { } direct)
        {
            Add(faults, direct.Version < 1, "directResult.version");
        }

        AddClocks(faults, snapshot);
        return faults;
    }

    private static void AddAssignment(List<RefusalReason> faults, Assignment assignment, int index)
    {
        Add(faults, assignment.Id.Value != index + 1, $"assignments[{index}].id");
        Add(faults, assignment.Extensions < 0, $"assignments[{index}].extensions");
        for (var i = 0; i < assignment.Answers.Length; i++)
        {
            var answer = assignment.Answers[i];
            Add(faults, answer.Version != i + 1, $"assignments[{index}].answers[{i}].version");
            Add(faults, (answer.Release != ReleaseKind.None) != answer.ReleasedAt is not null, $"assignments[{index}].answers[{i}].releasedAt");
        }
    }

    private static void AddClocks(List<RefusalReason> faults, CaseSnapshot snapshot)
    {
        var running = new HashSet<(ClockCode, AssignmentId?)>();
        for (var i = 0; i < snapshot.Clocks.Length; i++)
        {
            var run = snapshot.Clocks[i];
            Add(faults, run.Assignment is { } id && (id.Value < 1 || id.Value > snapshot.Assignments.Length), $"clocks[{i}].assignment");
            Add(faults, run is { StoppedAt: not null, HasLapsed: false, FirstStoppedAt: null }, $"clocks[{i}].firstStoppedAt");
            Add(faults, run is { StoppedAt: null, HasLapsed: true }, $"clocks[{i}].stoppedAt");
            Add(faults, run.Extensions < 0, $"clocks[{i}].extensions");
            Add(faults, run.Repetitions < 0, $"clocks[{i}].repetitions");
            for (var j = 0; j < run.Pauses.Length; j++)
            {
                Add(faults, run.Pauses[j].To is null && j < run.Pauses.Length - 1, $"clocks[{i}].pauses[{j}].to");
            }

            Add(faults, running.Contains((run.Clock, run.Assignment)), $"clocks[{i}]");
            if (run.IsRunning)
            {
                running.Add((run.Clock, run.Assignment));
            }
        }
    }

    private static void Add(List<RefusalReason> faults, bool isBroken, string place)
    {
        if (isBroken)
        {
            faults.Add(Broken(place));
        }
    }
}
