using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>A case was moved onto another version of its regulation, or onto its successor. It holds what became of everything, so that replaying it needs neither version.</summary>
/// <param name="From">What it was pinned to.</param>
/// <param name="To">What it is pinned to now.</param>
/// <param name="Procedure">The procedure with which it goes on.</param>
public sealed record Migrated(PresetStamp From, PresetStamp To, string Procedure) : CaseFact
{
    /// <summary>The assignments whose state goes by another name; none where all stay.</summary>
    public ImmutableArray<MovedAssignment>? Assignments { get; init; }

    /// <summary>The words that changed; none where all stay.</summary>
    public ImmutableArray<MappedTerm>? Terms { get; init; }

    /// <summary>The clocks that go by another name; none where all stay. The marks of the event know them by it already.</summary>
    public ImmutableArray<MappedClock>? Clocks { get; init; }

    /// <summary>Clocks of the old version that the new one does not have and of which there were runs; none where there are none.</summary>
    public ImmutableArray<RetiredClock>? RetiredClocks { get; init; }

    /// <summary>
    /// States of the old version that the new one does not have, names otherwise, or gives to somebody else, as they were: the stages and the times of what happened before are told by them.
    /// None where there are none.
    /// </summary>
    public ImmutableArray<RetiredState>? RetiredStates { get; init; }

    /// <summary>The document by which one province took another's place; none where the regulations themselves tell.</summary>
    public DocumentReference? Basis { get; init; }

    internal override Case Apply(Case subject, EventFrame e)
    {
        var assignments = subject.Assignments;
        foreach (var moved in Assignments ?? [])
        {
            assignments = assignments.SetItem(moved.Assignment.Value - 1, assignments[moved.Assignment.Value - 1] with { State = moved.State });
        }

        return subject with
        {
            Preset = To,
            Procedure = Procedure,
            RulesSince = e.EffectiveAt,
            Kind = Mapped(TermList.Kind, subject.Kind),
            SubmitterKind = Mapped(TermList.SubmitterKind, subject.SubmitterKind),
            Channel = Mapped(TermList.Channel, subject.Channel),
            Field = subject.Field is { } field ? Mapped(TermList.Field, field) : null,
            UrgencyClass = subject.UrgencyClass is { } urgency ? Mapped(TermList.UrgencyClass, urgency) : null,
            Motions = Terms is null ? subject.Motions : [.. subject.Motions.Select(Mapped)],
            DirectResult = subject.DirectResult is { } direct ? Mapped(direct) : null,
            Assignments = Terms is null ? assignments : [.. assignments.Select(Mapped)],
            Clocks = Clocks is { } clocks ? [.. subject.Clocks.Select(run => Renamed(run, clocks))] : subject.Clocks,
            RetiredClocks = RetiredClocks is { } retired ? [.. subject.RetiredClocks.Where(known => retired.All(clock => clock.Code != known.Code)), .. retired] : subject.RetiredClocks,
        };
    }

    private static ClockRun Renamed(ClockRun run, ImmutableArray<MappedClock> clocks) =>
        clocks.FirstOrDefault(mapped => mapped.From == run.Clock)?.To is { } to ? run with { Clock = to } : run;

    private TermCode Mapped(TermList list, TermCode term) =>
        Terms?.FirstOrDefault(mapped => mapped.List == list && mapped.From == term)?.To ?? term;

    private Assignment Mapped(Assignment assignment) => assignment with
    {
        Rework = assignment.Rework is { } cause ? Mapped(TermList.ReworkCause, cause) : null,
        Answers = [.. assignment.Answers.Select(Mapped)],
    };

    /// <summary>What is still to be decided goes by the new word; what was decided keeps the one under which it was.</summary>
    private Motion Mapped(Motion motion) => motion.IsOpen ? motion with { Code = Mapped(TermList.Motion, motion.Code) } : motion;

    private Answer Mapped(Answer answer) => answer.Rating is { } rating && Mapped(TermList.Rating, rating) is var mapped && mapped != rating
        ? answer with { Rating = mapped }
        : answer;
}

/// <summary>An assignment whose state goes by another name.</summary>
/// <param name="Assignment">Which one.</param>
/// <param name="State">Its state from now on.</param>
public sealed record MovedAssignment(AssignmentId Assignment, StateMark State);
