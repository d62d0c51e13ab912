using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Rows that can never happen, and guards that ask for something nobody declared.</summary>
internal static class RowAdvice
{
    public static void Give(AdviceScope scope)
    {
        foreach (var (procedure, row, place) in scope.Rows)
        {
            if (row.On is { } trigger && row.By.IsEmpty && !procedure.Clocks.Any(clock => clock.OnBreach == trigger || clock.Repeats?.On == trigger))
            {
                scope.Add(place, AdviceCodes.RowUnfired, trigger.Value);
            }

            if (row.Act == ActKind.Reject && !AsksForGrounds(row))
            {
                scope.Add(place, AdviceCodes.GroundsUnasked);
            }

            if (EmptyListOf(scope.Preset, row) is { } list)
            {
                scope.Add(place, AdviceCodes.TermsMissing, row.Act.ToString(), list);
            }
        }

        Guards(scope, scope.Root);
    }

    private static bool AsksForGrounds(TransitionRow row) => row.Requires.Concat(row.If).Any(guard => guard is { Name: "GroundsGiven", Negated: false });

    /// <summary>The list out of which an act must name something, where nothing stands in it.</summary>
    private static string? EmptyListOf(Preset preset, TransitionRow row) => row.Act switch
    {
        ActKind.Register when preset.Terms.SubmitterKinds.IsEmpty => "terms.submitterKinds",
        ActKind.Classify when preset.Terms.Fields.IsEmpty => "terms.fields",
        ActKind.Reject when preset.Intake.Grounds.IsEmpty && AsksForGrounds(row) => "intake.grounds",
        ActKind.Rate when preset.Terms.Ratings.IsEmpty => "feedback.ratings",
        ActKind.RequestRework when preset.Terms.ReworkCauses.IsEmpty => "terms.reworkCauses",
        ActKind.RaiseMotion or ActKind.GiveRuling when preset.Terms.Motions.IsEmpty => "terms.motions",
        ActKind.GiveRuling when preset.Terms.Rulings.IsEmpty => "terms.rulings",
        _ => null,
    };

    /// <summary>Every guard of the file, wherever one stands.</summary>
    private static void Guards(AdviceScope scope, JsonNode node)
    {
        foreach (var member in node.Members.Listed)
        {
            if (member.Name is "if" or "requires" or "warns")
            {
                foreach (var text in member.Items.Where(item => item.Text.Contains('(', StringComparison.Ordinal)))
                {
                    Arguments(scope, text);
                }
            }

            Guards(scope, member);
        }

        foreach (var item in node.Items)
        {
            Guards(scope, item);
        }
    }

    private static void Arguments(AdviceScope scope, JsonNode text)
    {
        if (!GuardExpression.TryParse(text.Text, out var guard))
        {
            return;
        }

        foreach (var (argument, list) in GuardWords.Undeclared(scope.Preset, guard))
        {
            scope.Add(text, AdviceCodes.GuardArgument, guard.Name, argument, list);
        }
    }
}
