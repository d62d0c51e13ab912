using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>That the submitter picks the unit at submission (người dân chọn đơn vị); whether the choice binds stands in the rows.</summary>
/// <param name="UnitKinds">The kinds of unit to choose among; empty for all.</param>
/// <param name="Cites">The clauses that say so.</param>
public sealed record UnitChoice(ImmutableArray<TermCode> UnitKinds, ImmutableArray<ClauseId> Cites)
{
    /// <summary>Whether a unit of a kind can be picked.</summary>
    public bool Allows(TermCode kind) => UnitKinds.IsEmpty || UnitKinds.Contains(kind);
}
