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
}

/// <summary>The condition of a row that fires by itself.</summary>
/// <param name="Kind">What is asked of the live assignments.</param>
/// <param name="State">The state asked for; none for <see cref="OnceKind.NoneLive"/>.</param>
public sealed record OnceCondition(OnceKind Kind, StateCode? State)
{
    internal bool HoldsFor(Case subject)
    {
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
