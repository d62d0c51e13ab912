namespace PhanAnh.Rules;

/// <summary>The rule that won, without the story.</summary>
/// <param name="Rule">The rule; none where no rule takes the case.</param>
/// <param name="Rival">Another rule of the same precedence and specificity, so that neither won: an officer chooses. None in a sound set of rules.</param>
public readonly record struct RoutingMatch(RoutingRule? Rule, RoutingRule? Rival)
{
    /// <summary>Whether two rules have the same right.</summary>
    public bool IsContested => Rival is not null;
}
