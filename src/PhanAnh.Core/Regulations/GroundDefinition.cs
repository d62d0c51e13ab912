using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>A ground on which an officer may refuse to accept a case (trường hợp không hợp lệ). Only an officer applies it.</summary>
/// <param name="Code">The ground.</param>
/// <param name="Name">What people read.</param>
/// <param name="SubCodes">Finer reasons inside the ground; empty where there are none.</param>
/// <param name="Requires">Guards that the case must meet for the ground to be open, such as <c>!ContactGiven</c>.</param>
/// <param name="Hidden">Whether a case rejected on it never appears in any search.</param>
/// <param name="Advice">What the notice must tell at once, such as the emergency number; none for nothing.</param>
/// <param name="Cites">The clauses that grant it.</param>
public sealed record GroundDefinition(
    TermCode Code,
    LocalizedText Name,
    ImmutableArray<TermCode> SubCodes,
    ImmutableArray<GuardExpression> Requires,
    bool Hidden,
    LocalizedText? Advice,
    ImmutableArray<ClauseId> Cites)
{
    /// <summary>The cues that let an officer consider the ground; empty where only reading tells.</summary>
    public ImmutableArray<GroundCue> Cues { get; init; } = [];

    /// <summary>Set on the ground of what is incomplete and cannot be asked about; none on every other.</summary>
    public IncompleteGround? Incomplete { get; init; }
}
