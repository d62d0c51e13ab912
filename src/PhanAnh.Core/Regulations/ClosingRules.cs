using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>What a regulation says about how cases may end (kết thúc hồ sơ).</summary>
/// <param name="BySilence">Whether a case may end because time passes and nobody does anything; where it may not, a loader refuses rows that would.</param>
/// <param name="Cites">The clauses that say so; empty where the regulation says nothing.</param>
public sealed record ClosingRules(bool BySilence, ImmutableArray<ClauseId> Cites)
{
    /// <summary>A regulation that says nothing about it: its rows decide.</summary>
    public static ClosingRules Silent { get; } = new(true, []);
}
