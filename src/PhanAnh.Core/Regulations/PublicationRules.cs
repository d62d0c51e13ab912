using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>What of a case the public may see, and who beside the coordinating unit learns who sent it.</summary>
/// <param name="ByDefault">Whether results are published at all (công khai).</param>
/// <param name="Timeline">Whether the stages of a case are shown.</param>
/// <param name="TimelineOfConfidential">Whether the stages are shown where the submitter asked for secrecy; never content, result or identity.</param>
/// <param name="UnpublishableFields">Fields closed by the competent authority: neither record nor timeline.</param>
/// <param name="LegalEffect">What an answer is worth in law, printed with it.</param>
public sealed record PublicationRules(
    bool ByDefault, bool Timeline, bool TimelineOfConfidential, ImmutableArray<TermCode> UnpublishableFields, LocalizedText? LegalEffect)
{
    /// <summary>Roles that supervise or own the system and learn who the submitter is; the coordinating unit always does, the public never.</summary>
    public ImmutableArray<RoleCode> SubmitterShownTo { get; init; } = [];

    /// <summary>Kinds of case whose submitters are protected: an assigned unit learns who they are by a recorded disclosure alone, whatever holds for other kinds.</summary>
    public ImmutableArray<TermCode> ProtectedKinds { get; init; } = [];

    /// <summary>When an assigned unit learns it.</summary>
    public SubmitterDisclosure SubmitterShownToUnits { get; init; }
}
