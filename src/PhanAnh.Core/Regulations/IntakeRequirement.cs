using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>A field that a submission should carry, and what its absence means.</summary>
/// <param name="Field">What a submission should carry.</param>
/// <param name="WhenMissing">How an absence weighs; never a ground for rejecting by itself.</param>
/// <param name="Channels">The channels it holds for; empty for all.</param>
/// <param name="Guidance">What to tell the person; none for the library's own sentence.</param>
/// <param name="Cites">The clauses that ask for it.</param>
public sealed record IntakeRequirement(
    IntakeField Field, MissingField WhenMissing, ImmutableArray<TermCode> Channels, LocalizedText? Guidance, ImmutableArray<ClauseId> Cites)
{
    /// <summary>Whether the field tells who the submitter is: their name, telephone number, e-mail or address.</summary>
    public bool TellsIdentity => IntakeFields.OfIdentity.Contains(Field);

    /// <summary>Whether the requirement holds for a channel.</summary>
    public bool AppliesTo(TermCode channel) => Channels.IsEmpty || Channels.Contains(channel);
}
