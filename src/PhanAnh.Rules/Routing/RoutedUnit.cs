using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>A unit that a case may go to.</summary>
/// <param name="Unit">The unit as it is on the day.</param>
/// <param name="IsLead">Whether it leads (chủ trì); others support (phối hợp), or all stand side by side where none leads.</param>
/// <param name="InPlaceOf">The unit that the rule names and that this one succeeds; none where the rule names it itself.</param>
/// <param name="FocalPersons">Its contacts on the day; empty where it named none.</param>
public sealed record RoutedUnit(Unit Unit, bool IsLead, UnitCode? InPlaceOf, ImmutableArray<FocalPerson> FocalPersons);
