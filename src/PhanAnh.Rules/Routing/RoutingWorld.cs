using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>What a set of rules is checked against.</summary>
/// <param name="Regulation">Its fields, kinds and lanes.</param>
/// <param name="Units">Those that rules send cases to, with successors.</param>
/// <param name="From">The first day that matters: rules that ended before are history, and everything later is looked at.</param>
/// <param name="Territory">The province; none for all places of the register.</param>
public sealed record RoutingWorld(Preset Regulation, UnitRegister Units, LocalDate From, PlaceCode? Territory = null);
