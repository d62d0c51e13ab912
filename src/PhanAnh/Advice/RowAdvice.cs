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
        }

        Guards(scope, scope.Root);
    }

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
        if (!GuardExpression.TryParse(text.Text, out var guard) || Declared(scope.Preset, guard.Name) is not { } declared)
        {
            return;
        }

        foreach (var argument in guard.Arguments.Where(argument => !declared.Codes.Contains(argument, StringComparer.Ordinal)))
        {
            scope.Add(text, AdviceCodes.GuardArgument, guard.Name, argument, declared.List);
        }
    }

    /// <summary>The list in which the arguments of a guard must stand; none for guards that take something else.</summary>
    private static (string List, IEnumerable<string> Codes)? Declared(Preset preset, string guard) => guard switch
    {
        "CauseIs" or "InRework" => ("terms.reworkCauses", Codes(preset.Terms.ReworkCauses)),
        "RatingIs" or "AnswerRated" => ("feedback.ratings", preset.Terms.Ratings.Select(rating => rating.Code.Value)),
        "CloseReasonIs" => ("terms.closeReasons", Codes(preset.Terms.CloseReasons)),
        "UrgencyIs" or "ClassGiven" => ("terms.urgencyClasses", Codes(preset.Terms.UrgencyClasses)),
        "FieldIs" => ("terms.fields", Codes(preset.Terms.Fields)),
        "KindIs" => ("terms.caseKinds", Codes(preset.Terms.CaseKinds)),
        "UnitKindIn" => ("terms.unitKinds", Codes(preset.Terms.UnitKinds)),
        "CaseIn" or "AllLiveIn" or "OthersIn" => ("terms.states", preset.Terms.States.Select(state => state.Code.Value)),
        "ReportedTo" or "LeadIs" or "LeadAmong" or "ConsentOf" or "IssuerIs" or "LeadActs" => ("terms.roles", preset.Terms.Roles.Select(role => role.Code.Value)),
        "ChannelIs" => ("intake.channels", preset.Intake.Channels.Select(channel => channel.Code.Value)),
        "BeforeDue" or "DateAfterDue" => ("procedures.clocks", preset.Procedures.SelectMany(procedure => procedure.Clocks).Select(clock => clock.Code.Value)),
        _ => null,
    };

    private static IEnumerable<string> Codes(IEnumerable<TermDefinition> terms) => terms.Select(term => term.Code.Value);
}
