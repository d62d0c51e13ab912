using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>A stretch of time during which a case was with the same holder, half-open: <paramref name="From"/> belongs to it, <paramref name="To"/> does not.</summary>
/// <param name="From">Its beginning.</param>
/// <param name="To">Its end, later than the beginning.</param>
/// <param name="Holder">With whom the case was.</param>
/// <param name="Units">The units at work, each once, in order of dispatch; empty for another holder.</param>
public sealed record TimeEntry(Instant From, Instant To, TimeHolder Holder, ImmutableArray<UnitCode> Units)
{
    /// <summary>How long it was.</summary>
    public Duration Length => To - From;

    /// <summary>Compares units one by one in order.</summary>
    public bool Equals(TimeEntry? other) =>
        other is not null && From == other.From && To == other.To && Holder == other.Holder && Units.AsSpan().SequenceEqual(other.Units.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, To, Holder);
}
