using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>What is known of a case that is to be routed.</summary>
/// <param name="Field">Its field; none before classification.</param>
/// <param name="Kind">Reflection, recommendation or another kind that the preset declares.</param>
/// <param name="Day">The day, a local date.</param>
public sealed record RoutingRequest(TermCode? Field, TermCode Kind, LocalDate Day)
{
    /// <summary>Its urgency class; none for the ordinary one.</summary>
    public TermCode? UrgencyClass { get; init; }

    /// <summary>Whether the matter is happening now.</summary>
    public bool IsOngoing { get; init; }

    /// <summary>Where it is; none where nobody said.</summary>
    public PlaceAnswer? Place { get; init; }
}
