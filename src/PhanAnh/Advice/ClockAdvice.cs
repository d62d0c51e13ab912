using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>States in which nothing is measured, and limits in working hours that nobody gave.</summary>
internal static class ClockAdvice
{
    public static void Give(AdviceScope scope)
    {
        foreach (var (_, clock, place) in scope.Clocks)
        {
            var calendar = scope.Preset.Calendars.First(calendar => calendar.Name == clock.Calendar);
            if (calendar.Hours is null && clock.Limits.FirstOrDefault(row => row.Limit.Kind == TimeLimitKind.WorkingHours) is { } row)
            {
                scope.Add(place.Members["calendar"], AdviceCodes.HoursMissing, row.Limit.ToString(), clock.Calendar);
            }
        }

        var timed = scope.Preset.Procedures.SelectMany(procedure => new ClockFlow(procedure).TimedStates).ToHashSet();
        for (var i = 0; i < scope.Preset.Terms.States.Length; i++)
        {
            var state = scope.Preset.Terms.States[i];
            if (state.Phase is Phase.Intake or Phase.Handling && !timed.Contains(state.Code))
            {
                scope.Add(scope.At("terms", "states").Items[i], AdviceCodes.StateUntimed, state.Code.Value);
            }
        }
    }
}
