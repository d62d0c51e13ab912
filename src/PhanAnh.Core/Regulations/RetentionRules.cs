using System.Collections.Immutable;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>How long a case is kept at least.</summary>
/// <param name="Minimum">The least time; none where the regulation sets none.</param>
/// <param name="Cites">The clauses that ask for it.</param>
public sealed record RetentionRules(TimeLimit? Minimum, ImmutableArray<ClauseId> Cites);
