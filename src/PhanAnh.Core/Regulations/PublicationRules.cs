using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>What of a case the public may see.</summary>
/// <param name="ByDefault">Whether results are published at all (công khai).</param>
/// <param name="Timeline">Whether the stages of a case are shown.</param>
/// <param name="TimelineOfConfidential">Whether the stages are shown where the submitter asked for secrecy; never content, result or identity.</param>
/// <param name="UnpublishableFields">Fields closed by the competent authority: neither record nor timeline.</param>
/// <param name="LegalEffect">What an answer is worth in law, printed with it.</param>
public sealed record PublicationRules(
    bool ByDefault, bool Timeline, bool TimelineOfConfidential, ImmutableArray<TermCode> UnpublishableFields, LocalizedText? LegalEffect);
