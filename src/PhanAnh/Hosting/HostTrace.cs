using System.Diagnostics;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>The spans of a trace. They name cases by number, never a person or a text.</summary>
internal static class HostTrace
{
    private static readonly ActivitySource Source = new(PhanAnhTelemetry.ActivitySourceName, PhanAnhTelemetry.Version);

    internal static Activity? Command(Command command)
    {
        var activity = Source.StartActivity("phananh.command");
        return activity?.SetTag("phananh.case", command.Case.Value)
            .SetTag("phananh.act", command.Act.Kind.ToString());
    }

    internal static Activity? Advance() => Source.StartActivity("phananh.advance");

    internal static Activity? Notify() => Source.StartActivity("phananh.notify");

    internal static void Ended(Activity? activity, CommandOutcome? outcome)
    {
        if (activity is null)
        {
            return;
        }

        activity.SetTag("phananh.outcome", HostMeter.OutcomeOf(outcome));
        activity.SetTag("phananh.preset", outcome?.Case?.Preset.Id);
        if (outcome?.Refusal is { } refusal)
        {
            // A refusal is an answer, not an error: the status stays unset.
            activity.SetTag("phananh.codes", string.Join(',', refusal.Reasons.Select(reason => reason.Code)));
        }
        else if (outcome is null)
        {
            activity.SetStatus(ActivityStatusCode.Error);
        }
        else
        {
            activity.SetTag("phananh.events", outcome.Events.Length);
        }
    }
}
