namespace PhanAnh.Rules;

/// <summary>How far routing came.</summary>
public enum RoutingOutcome
{
    /// <summary>A unit was found.</summary>
    UnitFound,

    /// <summary>The regulation does something else with such a case than to send it to a unit.</summary>
    NotForUnits,

    /// <summary>The unit depends on which of several places is meant.</summary>
    PlaceAsked,

    /// <summary>Several rules have the same right.</summary>
    RuleAsked,

    /// <summary>No rule takes the case; an officer chooses among <see cref="RoutingDecision.EligibleUnits"/>.</summary>
    UnitAsked,

    /// <summary>The competent unit is not in the system.</summary>
    UnitUnknown,

    /// <summary>The matter is not the province's.</summary>
    OutOfProvince,

    /// <summary>No lane of the regulation takes the case.</summary>
    NoLane,
}
