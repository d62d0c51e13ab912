using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>In which list of the file the arguments of a guard must stand.</summary>
internal static class GuardWords
{
    private sealed record WordList(string Name, IEnumerable<string> Codes);

    /// <summary>The arguments that a list of theirs does not have, with its name.</summary>
    internal static IEnumerable<(string Argument, string List)> Undeclared(Preset preset, GuardExpression guard) =>
        guard.Arguments.SelectMany((argument, place) => Of(preset, guard.Name, place)
            .Where(list => !list.Codes.Contains(argument, StringComparer.Ordinal))
            .Select(list => (argument, list.Name)));

    /// <summary>The lists that must all have the argument at a place; none for numbers and whatever the file does not declare.</summary>
    private static ImmutableArray<WordList> Of(Preset preset, string guard, int place) => (guard, place) switch
    {
        // One word counts as both: the rating given, and the cause for which the result went back.
        ("ReworkDue", 0) => [Ratings(preset), Causes(preset)],
        ("ReworksBelow", 0) or ("CauseIs" or "InRework", _) => [Causes(preset)],
        ("RatingIs" or "AnswerRated", _) => [Ratings(preset)],
        ("CloseReasonIs", _) => [Terms("closeReasons", preset.Terms.CloseReasons)],
        ("ReportedIfCritical", 0) or ("UrgencyIs" or "ClassGiven" or "Pressing", _) => [Terms("urgencyClasses", preset.Terms.UrgencyClasses)],
        ("FieldIs", _) => [Terms("fields", preset.Terms.Fields)],
        ("KindIs", _) => [Terms("caseKinds", preset.Terms.CaseKinds)],
        ("UnitKindIn", _) => [Terms("unitKinds", preset.Terms.UnitKinds)],
        ("CaseIn", _) => [States(preset, MachineKind.Case, "case")],
        ("AllLiveIn" or "OthersIn", _) => [States(preset, MachineKind.Assignment, "assignment")],
        ("ReportedIfCritical" or "ReportedTo" or "LeadIs" or "LeadAmong" or "ConsentOf" or "IssuerIs" or "LeadActs", _) =>
            [new("terms.roles", preset.Terms.Roles.Select(role => role.Code.Value))],
        ("ChannelIs", _) => [new("intake.channels", preset.Intake.Channels.Select(channel => channel.Code.Value))],
        ("BeforeDue" or "DateAfterDue", _) => [new("procedures.clocks", preset.Procedures.SelectMany(procedure => procedure.Clocks).Select(clock => clock.Code.Value))],
        ("DateWithin", 1) => [new("calendars", preset.Calendars.Select(calendar => calendar.Name))],
        _ => [],
    };

    private static WordList Causes(Preset preset) => Terms("reworkCauses", preset.Terms.ReworkCauses);

    private static WordList Ratings(Preset preset) => new("feedback.ratings", preset.Terms.Ratings.Select(rating => rating.Code.Value));

    private static WordList States(Preset preset, MachineKind machine, string of) =>
        new($"terms.states (\"of\": \"{of}\")", preset.Terms.States.Where(state => state.Of == machine).Select(state => state.Code.Value));

    private static WordList Terms(string list, ImmutableArray<TermDefinition> terms) => new("terms." + list, terms.Select(term => term.Code.Value));
}
