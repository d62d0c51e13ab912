namespace PhanAnh.Rules;

/// <summary>What became of a rule.</summary>
public enum RoutingReason
{
    /// <summary>It takes the case, and no other rule has as good a right.</summary>
    Won,

    /// <summary>It has the best right together with others; an officer chooses.</summary>
    Contested,

    /// <summary>It takes other fields.</summary>
    OtherField,

    /// <summary>It takes other kinds of case.</summary>
    OtherKind,

    /// <summary>It takes other places, or the place is not known.</summary>
    OtherPlace,

    /// <summary>It holds later.</summary>
    NotYetInForce,

    /// <summary>It held earlier.</summary>
    NoLongerInForce,

    /// <summary>It takes the case; a rule of higher precedence won.</summary>
    LowerPrecedence,

    /// <summary>It takes the case; a rule that describes it more closely won.</summary>
    LessSpecific,
}
