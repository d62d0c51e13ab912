using System.Collections.Immutable;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>How long a case is kept at least and at most.</summary>
/// <param name="Minimum">The least time; none where the regulation sets none.</param>
/// <param name="Cites">The clauses that ask for it.</param>
public sealed record RetentionRules(TimeLimit? Minimum, ImmutableArray<ClauseId> Cites)
{
    /// <summary>The greatest time, from the end of the case; none where nobody has set one. Personal data may not be kept longer than its purpose needs (Law 91/2025/QH15 art. 3).</summary>
    public TimeLimit? Maximum { get; init; }
}
