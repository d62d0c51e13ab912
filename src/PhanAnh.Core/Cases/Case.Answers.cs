using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <content>What follows from its members.</content>
public sealed partial record Case
{
    /// <summary>The returned parts that wait for another unit.</summary>
    public ImmutableArray<AssignmentId> PartsAwaitingDispatch =>
        [.. Assignments.Where(assignment => assignment.PartAwaitsDispatch).Select(assignment => assignment.Id)];

    /// <summary>The latest results of the live assignments, none of those without, and the direct answer where there is one.</summary>
    internal IEnumerable<Answer?> LiveAnswers
    {
        get
        {
            var answers = Assignments.Where(assignment => assignment.IsLive).Select(assignment => assignment.Answer);
            return DirectResult is null ? answers : answers.Append(DirectResult);
        }
    }

    /// <summary>The request of a kind that nobody has decided yet.</summary>
    internal Motion? OpenMotion(TermCode motion, AssignmentId? assignment)
    {
        foreach (var known in Motions)
        {
            if (known.IsOpen && known.Code == motion && known.Assignment == assignment)
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>The assignment of an ordinal.</summary>
    public Assignment? Find(AssignmentId id) => id.Value >= 1 && id.Value <= Assignments.Length ? Assignments[id.Value - 1] : null;
}
