using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>How cases come in: channels, what they should carry, on which grounds they may be refused.</summary>
/// <param name="Channels">The ways in.</param>
/// <param name="Requires">What a submission should carry.</param>
/// <param name="Grounds">The closed list of grounds; empty where the regulation knows none.</param>
/// <param name="Languages">Languages accepted without a finding, as ISO 639 codes; empty for any.</param>
public sealed record IntakeRules(
    ImmutableArray<ChannelDefinition> Channels,
    ImmutableArray<IntakeRequirement> Requires,
    ImmutableArray<GroundDefinition> Grounds,
    ImmutableArray<string> Languages)
{
    /// <summary>Who may stay unknown; none where nobody may.</summary>
    public AnonymityRules? Anonymity { get; init; }

    /// <summary>Whether a case of a kind may be sent by somebody who stays unknown; nothing that tells who they are can be asked for then.</summary>
    public bool AllowsAnonymity(TermCode caseKind) => Anonymity?.Kinds.Contains(caseKind) == true;

    /// <summary>The clauses that ask submitters who they are; empty where none does.</summary>
    internal ImmutableArray<ClauseId> AskingWhoItIs => [.. Requires.Where(row => IntakeFields.OfIdentity.Contains(row.Field)).SelectMany(row => row.Cites).Distinct()];

    /// <summary>The channel of a code.</summary>
    public ChannelDefinition? Channel(TermCode code) => Channels.FirstOrDefault(channel => channel.Code == code);

    /// <summary>The ground of a code.</summary>
    public GroundDefinition? Ground(TermCode code) => Grounds.FirstOrDefault(ground => ground.Code == code);
}
