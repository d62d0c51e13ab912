using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>An administrative unit, and where its file speaks of it and of others.</summary>
/// <param name="Unit">The unit as read.</param>
/// <param name="Place">The whole entry.</param>
/// <param name="Parent">The value that names the unit it lies in; none where it names none.</param>
/// <param name="Successors">The values that name its successors, in the order of <see cref="AdministrativeUnit.Successors"/>.</param>
internal sealed record PlaceEntry(AdministrativeUnit Unit, ValueReader Place, ValueReader? Parent, ImmutableArray<ValueReader> Successors);
