using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>A name in a text, and the units that have it.</summary>
/// <param name="Units">The units, not empty.</param>
/// <param name="IsAnnounced">Whether a word such as "xã" stands before it.</param>
/// <param name="IsSpelled">Whether it is written with the marks that the units have.</param>
internal sealed record PlaceMention(AdministrativeUnit[] Units, bool IsAnnounced, bool IsSpelled)
{
    internal PlaceLevel Deepest => Units.Max(unit => unit.Level);
}
