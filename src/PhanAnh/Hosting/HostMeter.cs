using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>What is counted and timed. Tags are acts, outcomes and codes of the library, so their number is bounded and none is personal.</summary>
internal static class HostMeter
{
    private static readonly Meter Meter = new(PhanAnhTelemetry.MeterName, PhanAnhTelemetry.Version);

    private static readonly Histogram<double> Duration =
        Meter.CreateHistogram<double>("phananh.command.duration", "s", "How long a command took, its append included.");

    private static readonly Counter<long> Refusals = Meter.CreateCounter<long>("phananh.refusals", "{reason}", "Reasons for which commands were refused.");

    private static readonly Counter<long> Events = Meter.CreateCounter<long>("phananh.events", "{event}", "Events appended to logs.");

    private static readonly Counter<long> Conflicts =
        Meter.CreateCounter<long>("phananh.conflicts", "{attempt}", "Appends that somebody else's commit had overtaken.");

    private static readonly Counter<long> Notifications = Meter.CreateCounter<long>("phananh.notifications", "{notification}", "Notifications sent.");

    private static readonly Counter<long> Reloads = Meter.CreateCounter<long>("phananh.reloads", "{reload}", "Readings of the regulations while the host runs.");

    /// <summary>A mark of now for <see cref="Commanded"/>; 0 where nobody listens.</summary>
    internal static long Begin() => Duration.Enabled ? Stopwatch.GetTimestamp() : 0;

    internal static void Commanded(long begun, Command command, CommandOutcome? outcome)
    {
        if (begun != 0)
        {
            Duration.Record(
                Stopwatch.GetElapsedTime(begun).TotalSeconds, new("phananh.act", command.Act.Kind.ToString()), new("phananh.outcome", OutcomeOf(outcome)));
        }

        if (Refusals.Enabled && outcome?.Refusal is { } refusal)
        {
            foreach (var reason in refusal.Reasons)
            {
                Refusals.Add(1, new KeyValuePair<string, object?>("phananh.code", reason.Code));
            }
        }
    }

    /// <summary>Counts what a commit holds by what caused it: a command, or time alone.</summary>
    internal static void Appended(ImmutableArray<CaseEvent> events)
    {
        if (!Events.Enabled)
        {
            return;
        }

        foreach (var e in events)
        {
            Events.Add(1, new KeyValuePair<string, object?>("phananh.cause", e.Command is null ? "time" : "command"));
        }
    }

    internal static void Overtaken() => Conflicts.Add(1);

    internal static void Notified() => Notifications.Add(1);

    internal static void Reloaded(bool holds) => Reloads.Add(1, new KeyValuePair<string, object?>("phananh.outcome", holds ? "holds" : "kept"));

    internal static string OutcomeOf(CommandOutcome? outcome) => outcome switch
    {
        null => "failed",
        { Refusal: not null } => "refused",
        { WasRepeated: true } => "repeated",
        _ => "accepted",
    };
}
