namespace PhanAnh.Core;

/// <summary>When a row without a trigger fires by itself, right after the event that made its condition true.</summary>
public enum OnceKind
{
    /// <summary>There is a live assignment and every live one is in the named state.</summary>
    AllLive,

    /// <summary>Some live assignment is in the named state.</summary>
    AnyLive,

    /// <summary>No assignment is live.</summary>
    NoneLive,

    /// <summary>The submitter picked a unit and no unit has had the case yet.</summary>
    UnitChosen,
}

/// <summary>The condition of a row that fires by itself.</summary>
/// <param name="Kind">What is asked of the live assignments.</param>
/// <param name="State">The state asked for; none for <see cref="OnceKind.NoneLive"/> and <see cref="OnceKind.UnitChosen"/>.</param>
public sealed record OnceCondition(OnceKind Kind, StateCode? State)
{
    /// <summary>Whether both ask the same.</summary>
    public bool Equals(OnceCondition? other) => other is not null && Kind == other.Kind && string.Equals(State?.Value, other.State?.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, State?.Value);

    internal bool HoldsFor(Case subject)
    {
        if (Kind == OnceKind.UnitChosen)
        {
            return subject.ChosenUnit is not null && subject.Assignments.IsEmpty;
        }

        var live = 0;
        var inState = 0;
        foreach (var assignment in subject.Assignments)
        {
            if (assignment.IsLive)
            {
                live++;
                inState += assignment.State.Code == State ? 1 : 0;
            }
        }

        return Kind switch
        {
            OnceKind.AllLive => live > 0 && live == inState,
            OnceKind.AnyLive => inState > 0,
            _ => live == 0,
        };
    }
}
