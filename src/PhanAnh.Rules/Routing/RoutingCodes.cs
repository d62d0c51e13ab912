using NodaTime;
using NodaTime.Text;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>The stable codes of <see cref="RoutingFinding"/>: first those of the static checks, then those of one case.</summary>
public static class RoutingCodes
{
    /// <summary>A rule that never wins: whatever it takes, another rule takes with a better right.</summary>
    public const string RuleUnreachable = "ROUTING_RULE_UNREACHABLE";

    /// <summary>Two rules with the same right to some case.</summary>
    public const string RulesOverlap = "ROUTING_RULES_OVERLAP";

    /// <summary>A field for which some case finds no rule.</summary>
    public const string FieldUncovered = "ROUTING_FIELD_UNCOVERED";

    /// <summary>A field that the regulation does not declare.</summary>
    public const string FieldUnknown = "ROUTING_FIELD_UNKNOWN";

    /// <summary>A kind of case that the regulation does not declare.</summary>
    public const string KindUnknown = "ROUTING_KIND_UNKNOWN";

    /// <summary>A place that the register of places does not know.</summary>
    public const string PlaceUnknown = "ROUTING_PLACE_UNKNOWN";

    /// <summary>A place that ended while the rule goes on; the arguments name its successors.</summary>
    public const string PlaceEnded = "ROUTING_PLACE_ENDED";

    /// <summary>A unit that the register of units does not know.</summary>
    public const string UnitUnknown = "ROUTING_UNIT_UNKNOWN";

    /// <summary>A unit that ended while the rule goes on; its successor gets the cases.</summary>
    public const string UnitEnded = "ROUTING_UNIT_ENDED";

    /// <summary>A unit that ended while the rule goes on, and nobody took over.</summary>
    public const string UnitWithoutSuccessor = "ROUTING_UNIT_WITHOUT_SUCCESSOR";

    /// <summary>A kind of unit that the regulation does not let cases of the lane go to.</summary>
    public const string UnitKindOutsideLane = "ROUTING_UNIT_KIND_OUTSIDE_LANE";

    /// <summary>Several units in a lane whose cases go to one.</summary>
    public const string SeveralUnitsInLane = "ROUTING_SEVERAL_UNITS";

    /// <summary>A unit of the district level without an end, although the level ended on 30 June 2025 (Law 72/2025/QH15).</summary>
    public const string LevelAbolished = "ROUTING_LEVEL_ABOLISHED";

    /// <summary>The unit of the rule ended; its successor is suggested in its place.</summary>
    public const string UnitSucceeded = "ROUTE_UNIT_SUCCEEDED";

    /// <summary>The unit of the rule is not in the system on that day.</summary>
    public const string UnitMissing = "ROUTE_UNIT_MISSING";

    /// <summary>The unit has no contact on that day.</summary>
    public const string NoFocalPerson = "ROUTE_NO_FOCAL_PERSON";

    /// <summary>Nothing in what was written names a known place.</summary>
    public const string PlaceNotFound = "ROUTE_PLACE_NOT_FOUND";

    /// <summary>The place could be one of several, and the unit depends on which.</summary>
    public const string PlaceUnclear = "ROUTE_PLACE_UNCLEAR";

    /// <summary>The place lies outside the province.</summary>
    public const string PlaceOutside = "ROUTE_PLACE_OUTSIDE";

    /// <summary>No rule takes the case.</summary>
    public const string NoRule = "ROUTE_NO_RULE";

    /// <summary>Several rules have the same right.</summary>
    public const string SeveralRules = "ROUTE_SEVERAL_RULES";

    /// <summary>No lane of the regulation takes the case.</summary>
    public const string NoLane = "ROUTE_NO_LANE";

    internal static SentenceBook Sentences { get; } = new(typeof(RoutingCodes).Assembly, "PhanAnh.Rules.Routing");

    internal static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "–";
}
