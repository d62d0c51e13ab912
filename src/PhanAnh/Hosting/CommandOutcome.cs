using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>What the desk answers to a command.</summary>
/// <param name="Events">The events that are in the log because of it; empty where it was refused.</param>
/// <param name="Case">The case as it is now; none where there is none.</param>
/// <param name="Refusal">All the reasons, where it was refused.</param>
/// <param name="WasRepeated">Whether the same command had been carried out before: the events are those of then.</param>
public sealed record CommandOutcome(ImmutableArray<CaseEvent> Events, Case? Case, Refusal? Refusal, bool WasRepeated)
{
    /// <summary>Whether the command stands.</summary>
    public bool IsAccepted => Refusal is null;

    internal static CommandOutcome Refused(Case? subject, Refusal refusal) => new([], subject, refusal, false);
}
