using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>The codes that a file declares, against which its references are checked.</summary>
internal sealed class Declarations(PresetTerms terms, ImmutableArray<string> calendars, ImmutableArray<string> channels, GuardBook guards)
{
    internal ImmutableArray<string> Channels { get; } = channels;

    internal PresetTerms Terms { get; } = terms;

    internal GuardBook Guards { get; } = guards;

    /// <summary>Who may stay unknown; none where nobody may.</summary>
    internal AnonymityRules? Anonymity { get; init; }

    internal StateCode State(ValueReader value, MachineKind machine) =>
        new(Known(value, [.. Terms.States.Where(state => state.Of == machine).Select(state => state.Code.Value)]));

    internal RoleCode Role(ValueReader value) => new(Known(value, Terms.Roles, role => role.Code.Value));

    internal TermCode CloseReason(ValueReader value) =>
        new(Known(value, [.. Terms.CloseReasons.Select(reason => reason.Code.Value), TransitionRow.ByRating.Value]));

    internal static TermCode Term(ValueReader value, ImmutableArray<TermDefinition> declared) =>
        new(Known(value, declared, term => term.Code.Value));

    internal string Calendar(ValueReader value) => Known(value, calendars);

    /// <summary>A guard that exists and gets as many arguments as it takes.</summary>
    internal GuardExpression? Guard(ValueReader value)
    {
        var guard = value.Parse<GuardExpression>(GuardExpression.TryParse, DefectCodes.GuardFormat, "Name", "!Name", "Name(argument)");
        if (guard is null)
        {
            return null;
        }

        if (Guards.Find(guard.Name) is not { } rule)
        {
            value.Report(DefectCodes.RefUnknown, NearestNames.To(guard.Name, Guards.Names));
            return null;
        }

        if (guard.Arguments.Length < rule.Arguments.Least || guard.Arguments.Length > rule.Arguments.Most)
        {
            value.Report(DefectCodes.GuardArguments, $"{rule.Arguments.Least}…{rule.Arguments.Most}");
            return null;
        }

        GuardArguments.Check(value, guard, rule.Vocabulary, Terms);

        return guard;
    }

    internal ImmutableArray<GuardExpression> GuardList(ValueReader? list)
    {
        if (list is not { } value)
        {
            return [];
        }

        var listed = value.List(Guard);
        if (listed.Length > CompiledGuard.Most)
        {
            value.Report(DefectCodes.SizeLimit, JsonLimits.Values(CompiledGuard.Most));
        }

        return [.. listed.OfType<GuardExpression>()];
    }

    /// <summary>A code out of a list; an unknown one is reported with the nearest names and read as a neutral code.</summary>
    internal static string Known(ValueReader value, ImmutableArray<string> declared) => Known(value, declared, code => code);

    /// <summary>The code of one of these; their list is made where it has to be shown, and only there.</summary>
    private static string Known<T>(ValueReader value, ImmutableArray<T> declared, Func<T, string> codeOf)
        where T : class
    {
        var code = value.Code();
        if (code.Length == 0)
        {
            return Neutral;
        }

        foreach (var known in declared)
        {
            // The text of the list, not the one that was read: whatever is kept of a million commands shares it.
            if (codeOf(known) is var declaredCode && declaredCode == code)
            {
                return declaredCode;
            }
        }

        value.Report(DefectCodes.RefUnknown, NearestNames.To(code, [.. declared.Select(codeOf).Where(known => known != Neutral)]));
        return code;
    }

    /// <summary>Stands in for a code that was reported, so that reading can go on; a file with a report is never used.</summary>
    internal const string Neutral = "_";
}
