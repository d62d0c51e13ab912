using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>A unit and where its file names other units.</summary>
/// <param name="Unit">The unit as read.</param>
/// <param name="Place">The value that is the unit.</param>
/// <param name="Successors">The values that name its successors, in the order of <see cref="PhanAnh.Core.Unit.Successors"/>.</param>
/// <param name="Parent">The value that names the unit above it; none where it names none.</param>
internal sealed record UnitEntry(Unit Unit, ValueReader Place, ImmutableArray<ValueReader> Successors, ValueReader? Parent);
