using PhanAnh.Core;

namespace PhanAnh;

/// <summary>A unit and where its file names other units.</summary>
/// <param name="Unit">The unit as read.</param>
/// <param name="Successor">The value that names its successor; none where it names none.</param>
/// <param name="Parent">The value that names the unit above it; none where it names none.</param>
internal sealed record UnitEntry(Unit Unit, ValueReader? Successor, ValueReader? Parent);
