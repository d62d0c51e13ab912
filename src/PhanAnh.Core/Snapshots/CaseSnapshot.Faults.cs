using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <content>What it must not say.</content>
public sealed partial record CaseSnapshot
{
    /// <summary>Everything in which it contradicts itself, each with <see cref="RefusalCodes.SnapshotBroken"/> and its place; empty for a sound one. Asks no regulation.</summary>
    public ImmutableArray<RefusalReason> Faults()
    {
        var faults = SnapshotFaults.Of(this);
        for (var i = 0; i < Clocks.Length; i++)
        {
            if (Clocks[i].Promise == ClockPromise.ToBeCounted)
            {
                faults.Add(SnapshotFaults.Broken($"clocks[{i}].promise"));
            }
        }

        return [.. faults];
    }

    /// <summary>Lists that a reader left out become empty ones.</summary>
    /// <exception cref="ArgumentException">There is nothing where something is needed.</exception>
    internal CaseSnapshot Filled() => Submission is null || Procedure is null ? throw new ArgumentException("A member is missing.") : this with
    {
        Schema = NewestSchema,
        Version = Version == 0 ? 1 : Version,
        ContentItems = ContentItems == 0 ? 1 : ContentItems,
        Submission = Submission.Attachments.IsDefault ? Submission with { Attachments = [] } : Submission,
        ResolvedItems = Filled(ResolvedItems),
        ReceptionsHeld = Filled(ReceptionsHeld),
        Reports = Filled(Reports),
        Grounds = Filled(Grounds),
        Motions = Filled(Motions),
        Directions = Filled(Directions),
        Commendations = Filled(Commendations),
        ForceMajeure = [.. Filled(ForceMajeure).Select(incident => incident.Units.IsDefault ? incident with { Units = [] } : incident)],
        DisclosedTo = Filled(DisclosedTo),
        DirectResult = DirectResult is null ? null : Filled(DirectResult),
        Assignments = [.. Filled(Assignments).Select(Filled)],
        Clocks = [.. Filled(Clocks).Select(Filled)],
        RetiredClocks = Filled(RetiredClocks),
        Commands = Filled(Commands),
    };

    private static Assignment Filled(Assignment assignment) => assignment with
    {
        Appointments = Filled(assignment.Appointments),
        Answers = [.. Filled(assignment.Answers).Select(Filled)],
        Reworks = Filled(assignment.Reworks),
    };

    private static ClockRun Filled(ClockRun run)
    {
        var promised = run.Promise is null ? run with { Promise = ClockPromise.ToBeCounted } : run;
        return promised.Pauses.IsDefault ? promised with { Pauses = [] } : promised;
    }

    private static Answer Filled(Answer answer) => answer.Evidence.IsDefault ? answer with { Evidence = [] } : answer;

    private static ImmutableArray<T> Filled<T>(ImmutableArray<T> list) =>
        list.IsDefault ? [] : list.Any(item => item is null) ? throw new ArgumentException("An item of a list is missing.") : list;
}
