using System.Globalization;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>What became of one rule, and why.</summary>
/// <param name="Rule">The one spoken of.</param>
/// <param name="Reason">The first thing that decided: field, kind, place, time, precedence, specificity, in this order.</param>
/// <param name="Winner">The rule that won over it; none for a winner and for a rule that does not take the case.</param>
public sealed record RuleStanding(RoutingRule Rule, RoutingReason Reason, RoutingRule? Winner)
{
    /// <summary>The standing as a sentence.</summary>
    public string In(Language language) => RoutingCodes.Sentences.Say(CodeOf(Reason), language, Rule.Code.Value, Argument);

    private string Argument => Reason switch
    {
        RoutingReason.OtherField => string.Join(", ", Rule.Fields),
        RoutingReason.OtherKind => string.Join(", ", Rule.Kinds),
        RoutingReason.OtherPlace => string.Join(", ", Rule.Places),
        RoutingReason.NotYetInForce => RoutingCodes.Day(Rule.From),
        RoutingReason.NoLongerInForce => RoutingCodes.Day(Rule.To),
        RoutingReason.LowerPrecedence => string.Create(CultureInfo.InvariantCulture, $"{Winner?.Code} ({Winner?.Precedence} > {Rule.Precedence})"),
        _ => Winner?.Code.Value ?? "",
    };

    private static string CodeOf(RoutingReason reason) => reason switch
    {
        RoutingReason.Won => "RULE_WON",
        RoutingReason.Contested => "RULE_CONTESTED",
        RoutingReason.OtherField => "RULE_OTHER_FIELD",
        RoutingReason.OtherKind => "RULE_OTHER_KIND",
        RoutingReason.OtherPlace => "RULE_OTHER_PLACE",
        RoutingReason.NotYetInForce => "RULE_NOT_YET",
        RoutingReason.NoLongerInForce => "RULE_NO_LONGER",
        RoutingReason.LowerPrecedence => "RULE_LOWER_PRECEDENCE",
        _ => "RULE_LESS_SPECIFIC",
    };
}
