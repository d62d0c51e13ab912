using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>One page of what a search found.</summary>
/// <param name="Total">How many were found on all pages.</param>
/// <param name="Items">Those of this page: the latest publication first, of one day the latest receipt first, then by number.</param>
public sealed record PublicPage<T>(int Total, ImmutableArray<T> Items);
