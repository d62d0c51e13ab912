using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>Who may send a case without being known (phản ánh ẩn danh), and what cannot be had then.</summary>
/// <param name="Kinds">The kinds of case that may be sent anonymously.</param>
/// <param name="Forbids">Acts that an anonymous case excludes, such as <see cref="ActKind.Rate"/>: every row of such an act gets the condition <c>!Anonymous</c>.</param>
/// <param name="Cites">The clauses that say so.</param>
public sealed record AnonymityRules(ImmutableArray<TermCode> Kinds, ImmutableArray<ActKind> Forbids, ImmutableArray<ClauseId> Cites);
