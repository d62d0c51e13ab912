using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>States in which nothing is measured, limits that never hold, and hours that nobody gave.</summary>
internal static class ClockAdvice
{
    public static void Give(AdviceScope scope)
    {
        foreach (var (procedure, clock, place) in scope.Clocks)
        {
            Hours(scope, clock, place);
            Undecided(scope, procedure, clock, place);
        }

        foreach (var calendar in scope.Preset.Calendars.Where(calendar => calendar is { Hours: null, OutsideHours: "nextOpening" }))
        {
            scope.Add(scope.At("calendars", calendar.Name, "outsideHours"), AdviceCodes.OpeningUnknown, calendar.Name);
        }

        Untimed(scope);
    }

    private static void Hours(AdviceScope scope, ClockDefinition clock, JsonNode place)
    {
        var calendar = scope.Preset.Calendars.First(calendar => calendar.Name == clock.Calendar);
        if (calendar.Hours is null && clock.Limits.FirstOrDefault(row => row.Limit.Kind == TimeLimitKind.WorkingHours) is { } row)
        {
            scope.Add(place.Members["calendar"], AdviceCodes.HoursMissing, row.Limit.ToString(), clock.Calendar);
        }

        if (calendar.Hours is null && clock.Anchor == ClockAnchor.NextOpening)
        {
            scope.Add(place.Members["anchor"], AdviceCodes.OpeningUnknown, clock.Calendar);
        }
    }

    /// <summary>A limit that hangs on the field, of a clock that has started by the time a field is given and never looks again.</summary>
    private static void Undecided(AdviceScope scope, Procedure procedure, ClockDefinition clock, JsonNode place)
    {
        var byField = Enumerable.Range(0, clock.Limits.Length).Where(i => !clock.Limits[i].If.Fields.IsDefaultOrEmpty).ToList();
        if (byField.Count == 0 || clock is not { SettledBy.IsEmpty: true, OnReclassify: ClassChangeRule.KeepDue } || new ClassifiedStates(procedure).MayStart(clock))
        {
            return;
        }

        foreach (var i in byField)
        {
            scope.Add(place.Members["limits"].Items[i], AdviceCodes.LimitUndecided);
        }
    }

    /// <summary>A state that no procedure measures is told where it is declared; one that some measure, at each of the procedures that do not.</summary>
    private static void Untimed(AdviceScope scope)
    {
        var untimed = scope.Preset.Procedures.Select(UntimedIn).ToList();
        var procedures = scope.At("procedures").Items;
        for (var i = 0; i < scope.Preset.Terms.States.Length; i++)
        {
            var state = scope.Preset.Terms.States[i];
            var reaching = Enumerable.Range(0, untimed.Count).Where(j => untimed[j].Reached.Contains(state.Code.Value)).ToList();
            var silent = reaching.Where(j => untimed[j].Untimed.Contains(state.Code.Value)).ToList();
            if (state.Phase is not (Phase.Intake or Phase.Handling) || silent.Count == 0)
            {
                continue;
            }

            foreach (var at in silent.Count == reaching.Count ? [scope.At("terms", "states").Items[i]] : silent.Select(j => procedures[j]))
            {
                scope.Add(at, AdviceCodes.StateUntimed, state.Code.Value);
            }
        }
    }

    private static (HashSet<string> Reached, HashSet<string> Untimed) UntimedIn(Procedure procedure)
    {
        var ofCase = procedure.CaseLifecycle.Rows;
        var reached = new RowPaths(ofCase).From(ofCase.Where(row => row.From.IsEmpty).Select(row => row.To?.Value).OfType<string>()).States;
        reached.UnionWith(new RowPaths(procedure.AssignmentLifecycle.Rows).From(
            ofCase.Select(row => row.AssignmentsTo?.Value).OfType<string>().Prepend(procedure.AssignmentOpens.Code.Value)).States);
        return (reached, [.. reached.Except(new ClockFlow(procedure).TimedStates.Select(state => state.Value))]);
    }
}
