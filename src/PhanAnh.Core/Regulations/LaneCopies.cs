using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>Copies beside the handling (gửi đồng thời): for information and advice, never an assignment.</summary>
/// <param name="On">The trigger that sends them.</param>
/// <param name="To">The roles that get one.</param>
/// <param name="Cites">The clauses that ask for them.</param>
public sealed record LaneCopies(TriggerCode On, ImmutableArray<RoleCode> To, ImmutableArray<ClauseId> Cites);
