using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>Why a case goes where it goes (diễn giải phân phối): every rule once, with what became of it.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Standings">Every rule of the set once: the winners first, then those that lost to them, then those that do not take the case; in the order of the set inside each part.</param>
public sealed record RoutingExplanation(RoutingQuestion Question, ImmutableArray<RuleStanding> Standings)
{
    /// <summary>The explanation as text, one line a rule.</summary>
    /// <param name="language">The language.</param>
    /// <param name="most">How many rules are told at most; the winners and those they beat come first.</param>
    public string In(Language language, int most = int.MaxValue) =>
        Standings.IsEmpty
            ? RoutingCodes.Sentences.Say("RULES_NONE", language)
            : string.Join('\n', Standings.Take(most).Select(standing => standing.In(language)));

    internal static RoutingExplanation Of(Router router, RoutingQuestion question)
    {
        var winners = router.Winners(question);
        var standings = router.Rules.Rules.Select(rule => Of(rule, question, router.Places, winners));
        return new(question, [.. standings.OrderBy(standing => PartOf(standing.Reason))]);
    }

    private static RuleStanding Of(RoutingRule rule, in RoutingQuestion question, PlaceRegister places, ImmutableArray<RoutingRule> winners)
    {
        if (winners.Contains(rule))
        {
            return new(rule, winners.Length == 1 ? RoutingReason.Won : RoutingReason.Contested, null);
        }

        var misses = Misses(rule, question, places);
        return misses is { } reason
            ? new(rule, reason, null)
            : new(rule, rule.Precedence < winners[0].Precedence ? RoutingReason.LowerPrecedence : RoutingReason.LessSpecific, winners[0]);
    }

    private static RoutingReason? Misses(RoutingRule rule, in RoutingQuestion question, PlaceRegister places) =>
        !rule.Fields.IsEmpty && !(question.Field is { } field && rule.Fields.Contains(field)) ? RoutingReason.OtherField
        : !rule.Kinds.IsEmpty && !rule.Kinds.Contains(question.Kind) ? RoutingReason.OtherKind
        : Specificity.Of(rule, question.Place, places) < 0 ? RoutingReason.OtherPlace
        : question.Day < rule.From ? RoutingReason.NotYetInForce
        : question.Day > rule.To ? RoutingReason.NoLongerInForce
        : null;

    private static int PartOf(RoutingReason reason) => reason switch
    {
        RoutingReason.Won or RoutingReason.Contested => 0,
        RoutingReason.LowerPrecedence or RoutingReason.LessSpecific => 1,
        _ => 2,
    };
}
