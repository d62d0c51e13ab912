using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Checks that what a guard names is declared: a misspelt argument would never hold, or hold always, and nobody would notice.</summary>
internal static class GuardArguments
{
    private const int Most = 1_000;

    private static readonly string[] Opinions = ["ours", "outside"];
    private static readonly string[] DisclosureScopes = Enum.GetNames<DisclosureScope>();

    internal static void Check(ValueReader value, GuardExpression guard, GuardVocabulary vocabulary, PresetTerms terms)
    {
        switch (vocabulary)
        {
            case GuardVocabulary.Motions:
                Terms(value, guard.Arguments, terms.Motions);
                break;
            case GuardVocabulary.Rulings:
                Terms(value, guard.Arguments, terms.Rulings);
                break;
            case GuardVocabulary.ReturnReasons:
                Terms(value, guard.Arguments, terms.ReturnReasons);
                break;
            case GuardVocabulary.MotionAndNumber:
                Terms(value, [guard.Arguments[0]], terms.Motions);
                Number(value, guard.Arguments[1]);
                break;
            case GuardVocabulary.RulingAndNumber:
                Terms(value, [guard.Arguments[0]], terms.Rulings);
                Number(value, guard.Arguments[1]);
                break;
            case GuardVocabulary.Number:
                Number(value, guard.Arguments[0]);
                break;
            case GuardVocabulary.Count:
                Number(value, guard.Arguments[0], least: 0);
                break;
            case GuardVocabulary.CauseAndNumber:
                Number(value, guard.Arguments[1]);
                break;
            case GuardVocabulary.Opinions:
                Names(value, guard.Arguments, Opinions);
                break;
            case GuardVocabulary.Scopes:
                Names(value, guard.Arguments, DisclosureScopes);
                break;
        }
    }

    private static void Terms(ValueReader value, IEnumerable<string> arguments, IReadOnlyList<TermDefinition> declared)
    {
        foreach (var argument in arguments.Where(argument => !declared.Any(term => term.Code.Value == argument)))
        {
            value.Report(DefectCodes.RefUnknown, NearestNames.To(argument, [.. declared.Select(term => term.Code.Value)]));
        }
    }

    private static void Names(ValueReader value, IEnumerable<string> arguments, string[] names)
    {
        if (!arguments.All(argument => names.Contains(argument, StringComparer.Ordinal)))
        {
            value.Report(DefectCodes.EnumUnknown, names);
        }
    }

    private static void Number(ValueReader value, string argument, int least = 1)
    {
        if (GuardNumber.Of(argument) is var number && (number < least || number > Most))
        {
            value.Report(DefectCodes.NumRange, $"{least}, {least + 1}, …, {Most}");
        }
    }
}
