using System.Diagnostics.CodeAnalysis;

namespace PhanAnh.Rules;

/// <summary>Takes patterns for one that find the same: a record compares the lengths of words by the list that they lie in.</summary>
internal sealed class SamePattern : EqualityComparer<OwnPattern>
{
    internal static SamePattern Instance { get; } = new();

    public override bool Equals(OwnPattern? x, OwnPattern? y) => ReferenceEquals(x, y) || (x is not null && y is not null
        && x.Letters == y.Letters && x.Kind == y.Kind && x.Needs == y.Needs && x.Key == y.Key && x.WordLengths.AsSpan().SequenceEqual(y.WordLengths));

    public override int GetHashCode([DisallowNull] OwnPattern obj) => HashCode.Combine(obj.Letters, obj.Needs, obj.WordLengths.Length);
}
