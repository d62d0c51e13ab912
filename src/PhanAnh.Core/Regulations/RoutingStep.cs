using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>What the regulation does with a case that has no unit to go to.</summary>
/// <param name="On">The trigger, such as <c>InviteNewUnit</c> or <c>RequestJurisdictionOpinion</c>.</param>
/// <param name="To">The role that is asked; none where nobody is.</param>
/// <param name="Cites">The clauses that say so.</param>
public sealed record RoutingStep(TriggerCode On, RoleCode? To, ImmutableArray<ClauseId> Cites);
