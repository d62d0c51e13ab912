using System.Collections.Immutable;
using System.Globalization;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>Guards about urgency, reports to those above, directions, competence and appointments.</summary>
internal static class OversightGuards
{
    internal static IEnumerable<GuardRule> All { get; } =
    [
        new("UrgencyIs", (1, 8), false, (scope, classes) => scope.Case?.UrgencyClass is { } urgency && classes.Contains(urgency.Value)),
        new("OngoingIncident", (0, 0), false, (scope, _) => scope.Case?.IsOngoingIncident == true),
        new("Pressing", (1, 8), false, (scope, classes) => scope.Case is { } subject
            && (subject.IsOngoingIncident || (subject.UrgencyClass is { } urgency && classes.Contains(urgency.Value)))),
        new("FieldIs", (1, 64), false, (scope, fields) => scope.Case?.Field is { } field && fields.Contains(field.Value)),
        new("KindIs", (1, 16), false, (scope, kinds) => scope.Case is { } subject && kinds.Contains(subject.Kind.Value)),
        new("ReportedTo", (1, 4), false, (scope, roles) => scope.Case is { } subject && IsReported(subject, roles)),
        new("ResultReported", (0, 0), false, (scope, _) => scope.Assignment?.IsReported == true),
        new("AllResultsReported", (0, 0), false, (scope, _) => scope.Case?.Assignments.All(assignment => !assignment.IsLive || assignment.IsReported) == true),
        new("ReportedIfCritical", (2, 2), false, (scope, arguments) => scope.Case is { } subject
            && ((!subject.IsOngoingIncident && subject.UrgencyClass?.Value != arguments[0]) || IsReported(subject, [arguments[1]]))),
        new("AllLiveIn", (1, 4), false, (scope, states) =>
            scope.Case?.Assignments.All(assignment => !assignment.IsLive || states.Contains(assignment.State.Code.Value)) == true),
        new("OthersIn", (1, 4), false, (scope, states) => scope.Case?.Assignments.All(assignment =>
            !assignment.IsLive || assignment.Id == scope.Assignment?.Id || states.Contains(assignment.State.Code.Value)) == true),
        new("LeadActs", (1, 1), false, (scope, roles) => scope.Actor is not { } actor
            || actor.Role.Value == (scope.Case?.LeadBody?.Value ?? roles[0])),
        new("MustStayConfidential", (0, 0), false, (scope, _) => scope.Case?.MustStayConfidential == true),
        new("ClosedToThePublic", (0, 0), false, (scope, _) => scope.Case?.IsClosedByRule == true),
        new("ClassGiven", (1, 8), true, (scope, classes) => ClassOf(scope.Act) is { } given && classes.Contains(given.Value)),
        new("OngoingGiven", (0, 0), true, (scope, _) => scope.Act is SetUrgencyAct { OngoingIncident: true }),
        new("AllItemsResolved", (0, 0), false, (scope, _) => scope.Case is { } subject && subject.ResolvedItems.Length >= subject.ContentItems),
        new("LeadIs", (1, 4), false, (scope, roles) => scope.Case?.LeadBody is { } lead && roles.Contains(lead.Value)),
        new("LeadAmong", (1, 4), true, (scope, roles) => scope.Act is AgreeLeadAct act && roles.Contains(act.Lead.Value)),
        new("OpinionIs", (1, 1), true, (scope, opinions) => scope.Act is GiveOpinionAct act && opinions[0] == (act.WithinCompetence ? "ours" : "outside")) { Vocabulary = GuardVocabulary.Opinions },
        new("FoundOutside", (0, 0), false, (scope, _) => scope.Case?.IsWithinCompetence == false),
        new("DateStated", (0, 0), true, (scope, _) => scope.Act?.StatedDate is not null),
        new("IssuerIs", (1, 8), true, (scope, roles) => IssuerOf(scope.Act) is { } issuer && roles.Contains(issuer.Value)),
        new("ConsentOf", (1, 4), true, (scope, roles) => scope.Act is AgreeLeadAct act && roles.All(role => act.ConsentOf.Any(given => given.Value == role))),
        new("DispatchedTo", (1, 8), true, (scope, units) => scope.Act is DispatchAct { Units.IsDefault: false } act && act.Units.All(unit => units.Contains(unit.Value))),
        new("UnitKindIn", (1, 16), true, (scope, kinds) =>
            UnitsOf(scope.Act).All(code => scope.Context.Units.Find(code)?.Kind is not { } kind || kinds.Contains(kind.Value))),
        new("OneUnit", (0, 0), true, (scope, _) => scope.Act is not DispatchAct { Units.IsDefault: false } act || act.Units.Length == 1),
        new("UnitHasEnded", (0, 0), false, (scope, _) => scope.Assignment is { } assignment
            && scope.Context.Units.Find(assignment.Unit) is { } unit && !unit.ExistsOn(VietnamTime.DateOf(scope.At))),
        new("AppointmentsAre", (1, 1), false, (scope, counts) => scope.Assignment?.Appointments.Length == Number(counts[0])) { Vocabulary = GuardVocabulary.Count },
        new("AppointmentsBelow", (1, 1), false, (scope, counts) => scope.Assignment?.Appointments.Length < Number(counts[0])) { Vocabulary = GuardVocabulary.Number },
        new("DateWithin", (2, 2), true, DateIsWithin) { Vocabulary = GuardVocabulary.Count },
    ];

    private static RoleCode? IssuerOf(Act? act) => act switch
    {
        GiveDirectionAct direction => direction.Issuer,
        DispatchAct dispatch => dispatch.DirectedBy,
        RecordConclusionAct conclusion => conclusion.Issuer,
        _ => null,
    };

    private static TermCode? ClassOf(Act? act) => act switch
    {
        SetUrgencyAct urgency => urgency.UrgencyClass,
        ClassifyAct classify => classify.UrgencyClass,
        _ => null,
    };

    /// <summary>A report of the case itself; that a unit's result was reported says nothing about it.</summary>
    private static bool IsReported(Case subject, ImmutableArray<string> roles) =>
        subject.Reports.Any(report => report.Assignment is null && roles.Contains(report.To.Value));

    /// <summary>The units that the act sends something to.</summary>
    private static ImmutableArray<UnitCode> UnitsOf(Act? act) => act switch
    {
        DispatchAct { Units.IsDefault: false } dispatch => dispatch.Units,
        ReassignAct reassign => [reassign.Unit],
        _ => [],
    };

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    /// <summary>The stated date is not in the past and at most so many working days of the named calendar after today.</summary>
    private static bool DateIsWithin(GuardScope scope, ImmutableArray<string> arguments)
    {
        if (scope.Act?.StatedDate is not { } date || scope.Context.Calendars.Find(arguments[1]) is not { } counted)
        {
            return false;
        }

        var today = VietnamTime.DateOf(scope.At);
        return date >= today && date <= counted.Calendar.PlusWorkingDays(today, Number(arguments[0]));
    }
}
