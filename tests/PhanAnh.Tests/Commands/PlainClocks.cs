using System.Globalization;
using System.Text.Json;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Which clocks run, wait and were extended, as the file lets events touch them: strings and counts alone. It counts no time but that between two events.</summary>
/// <param name="procedure">The procedure of the case, as the file has it.</param>
/// <param name="submitters">The ids of the roles that the file gives to the submitter.</param>
internal sealed class PlainClocks(JsonElement procedure, string[] submitters)
{
    private readonly List<Run> _runs = [];

    /// <summary>Every run so far, in the order in which they began.</summary>
    internal IEnumerable<string> Runs => _runs.Select(run => string.Create(
        CultureInfo.InvariantCulture,
        $"{run.Clock} {run.Assignment} {(run.IsRunning ? "runs" : "stands")}{(run.PausedAt is null ? "" : " paused")} extended {run.Extensions} repeated {run.Repetitions}"));

    /// <summary>Clocks that passed their due instant while they ran, without the trigger that the file names for that. A limit cut short to an instant that has passed is broken from the cut on.</summary>
    internal IEnumerable<string> Unbroken(Instant now) => _runs
        .Where(run => run is { IsRunning: true, PausedAt: null, HasFired: false, HasAsked: false } && DueOf(run) is { } due && Instant.Max(due, run.SetAt) + Duration.FromMinutes(1) < now)
        .Where(run => Clock(run.Clock) is var clock && clock.Text("onBreach") is not null && clock.Member("suspendedBy") is null)
        .Select(run => $"{run.Clock} {run.Assignment} due {DueOf(run)}");

    /// <summary>Takes the marks of one event, and insists that the file gives cause for each of them and that none is missing.</summary>
    internal void Take(CaseEvent e, int[] created, int[] ended)
    {
        var on = e.On?.Value ?? e.Row.Value;
        var expected = Expected(e, on, created, ended).ToList();
        foreach (var mark in e.Clocks)
        {
            var what = $"{e.Row} {on}: {mark.Kind} {mark.Clock} {mark.Assignment}";
            var clock = Clock(mark.Clock.Value);
            var (assignment, at) = (mark.Assignment?.Value ?? 0, e.EffectiveAt);
            Assert.True((clock.Text("of") == "case") == (assignment == 0), what);
            var run = _runs.LastOrDefault(known => known.Clock == mark.Clock.Value && known.Assignment == assignment);
            Assert.True(mark.Kind == ClockMarkKind.Started ? run is not { IsRunning: true } : run is not null, what);
            Assert.True(Allows(clock, mark, run, e, on, ended), what);
            expected.Remove($"{mark.Kind} {mark.Clock} {assignment}");
            if (mark.Kind == ClockMarkKind.Started)
            {
                _runs.Add(new(mark.Clock.Value, assignment, mark.Since ?? at) { Due = mark.Promise!.Due });
            }
            else
            {
                run!.Take(mark, at);
            }
        }

        Assert.True(expected.Count == 0, $"{e.Row} {on}: not marked: {string.Join(", ", expected)}");
    }

    /// <summary>Whether the file gives cause for a mark.</summary>
    private bool Allows(JsonElement clock, ClockMark mark, Run? run, CaseEvent e, string on, int[] ended) => mark.Kind switch
    {
        ClockMarkKind.Started => e.Fact is Reassigned { TakesOver: true } && mark.Assignment is not null
            ? _runs.Any(known => known.Clock == mark.Clock.Value && known.Assignment == e.Assignment!.Value.Value && known.IsRunning)
            : Binds(clock, "starts", on),
        ClockMarkKind.Stopped => run!.IsRunning && (Binds(clock, "stops", on) || e.Fact is Reassigned),
        ClockMarkKind.Reopened => !run!.IsRunning && Binds(clock, "reopens", on),
        ClockMarkKind.Lapsed => run!.IsRunning && clock.Member("outlives")?.GetBoolean() != true && ended.Contains(run.Assignment),
        ClockMarkKind.Extended when e.Fact is ExtensionGranted => run is { IsRunning: true, HasAsked: true } && run.Extensions < clock.Member("extension")?.Number("atMost"),
        ClockMarkKind.Extended => run!.IsRunning && (Binds(clock, "extendedBy", on) || Binds(clock, "settledBy", on)),
        ClockMarkKind.Fired => run is { IsRunning: true, HasFired: false, PausedAt: null } && clock.Text("onBreach") == on && DueOf(run) <= e.EffectiveAt,
        ClockMarkKind.Reminded => run is { IsRunning: true, PausedAt: null } && !e.Notifies.IsEmpty
            && e.Notifies.All(code => clock.Items("reminders").Any(reminder => reminder.Texts("notifies").Contains(code.Value))),
        ClockMarkKind.Repeated => run is { IsRunning: true, PausedAt: null } && clock.Member("repeats") is { } repeats
            && run.Repetitions < (repeats.Number("atMost") ?? int.MaxValue) && e.EffectiveAt - (run.RepeatedAt ?? DueOf(run)) >= Duration.FromHours(1) && repeats.Text("on") == e.On?.Value,
        ClockMarkKind.Paused => run is { IsRunning: true, PausedAt: null } && e.Fact is ClocksPaused paused
            && clock.Member("pause")?.Texts("reasons").Contains(paused.Reason.Value) == true && mark.Reason == paused.Reason,
        ClockMarkKind.Resumed => run is { PausedAt: { } since } && Most(clock) is var most && run.Paused + (e.EffectiveAt - since) <= most
            && (e.Fact is ClocksResumed || Binds(clock, "stops", on) || ended.Contains(run.Assignment) || run.Paused + (e.EffectiveAt - since) == most),
        ClockMarkKind.Reclassified => run!.IsRunning && e.Fact is UrgencySet or Classified && clock.Text("onReclassify") is not (null or "keepDue"),
        ClockMarkKind.ExtensionAsked => run is { IsRunning: true, HasAsked: false } && e.EffectiveAt < run.Due && run.Extensions < clock.Member("extension")?.Number("atMost"),
        ClockMarkKind.ExtensionDenied => run!.HasAsked,
        _ => false,
    };

    /// <summary>The marks that must be there because nothing in the file makes them depend on anything.</summary>
    private IEnumerable<string> Expected(CaseEvent e, string on, int[] created, int[] ended)
    {
        foreach (var clock in procedure.Items("clocks"))
        {
            var (id, ofCase) = (clock.Text("id")!, clock.Text("of") == "case");
            int[] touched = ofCase ? [0] : e.Assignment is { } about ? [about.Value] : created;
            var running = _runs.Where(run => run.Clock == id && run.IsRunning).Select(run => run.Assignment).ToArray();
            if (e.Fact is Reassigned { TakesOver: true } && !ofCase)
            {
                if (running.Contains(touched[0]))
                {
                    yield return $"Started {id} {created[0]}";
                }
            }
            else if (MustBind(clock, "starts", on) && clock.Items("limits").All(row => row.Text("limit") is not ("as directed" or "stated date" or "none")))
            {
                foreach (var assignment in (ofCase || created.Length == 0 ? touched : created).Where(assignment => !running.Contains(assignment) || MustBind(clock, "stops", on)))
                {
                    yield return $"Started {id} {assignment}";
                }
            }

            if (MustBind(clock, "stops", on) && (ofCase || e.Assignment is not null))
            {
                foreach (var assignment in touched.Where(running.Contains))
                {
                    yield return $"Stopped {id} {assignment}";
                }
            }
            else if (clock.Member("outlives")?.GetBoolean() != true && !Binds(clock, "stops", on))
            {
                foreach (var assignment in running.Where(ended.Contains))
                {
                    yield return $"Lapsed {id} {assignment}";
                }
            }

            if (e.Fact is ClocksPaused paused && clock.Member("pause")?.Texts("reasons").Contains(paused.Reason.Value) == true && clock.Member("pause")?.Text("atMost") is null)
            {
                foreach (var run in _runs.Where(run => run.Clock == id && run is { IsRunning: true, PausedAt: null } && touched.Contains(run.Assignment)))
                {
                    yield return $"Paused {id} {run.Assignment}";
                }
            }
        }
    }

    /// <summary>
    /// When a run is due: by its own promise, or by that of a clock that the file lets cap the others, whether that still runs or not; a run that began after the cap had passed is due when it began.
    /// What the submitter owes is due by its own promise alone.
    /// </summary>
    private Instant? DueOf(Run run) => submitters.Contains(Clock(run.Clock).Text("owedBy"))
        ? run.Due
        : _runs
            .Where(cap => cap != run && cap.Due < run.Due && Clock(cap.Clock).Member("caps")?.GetBoolean() == true)
            .Select(cap => (Instant?)Instant.Max(cap.Due!.Value, run.StartedAt))
            .Min() ?? run.Due;

    private JsonElement Clock(string id) => procedure.Items("clocks").Single(clock => clock.Text("id") == id);

    private static bool Binds(JsonElement clock, string list, string on) => clock.Items(list).Any(binding => Trigger(binding) == on);

    private static bool MustBind(JsonElement clock, string list, string on) => clock.Items(list).Any(binding => Trigger(binding) == on && (binding.ValueKind == JsonValueKind.String || binding.Member("if") is null));

    private static string? Trigger(JsonElement binding) => binding.ValueKind == JsonValueKind.String ? binding.GetString() : binding.Text("on");

    /// <summary>How long a clock may be paused in all, days by twenty-four hours.</summary>
    private static Duration Most(JsonElement clock) => clock.Member("pause")?.Text("atMost")?.Split(' ') switch
    {
        [var hours, "hour" or "hours"] => Duration.FromHours(int.Parse(hours, CultureInfo.InvariantCulture)),
        [var days, "day" or "days"] => Duration.FromDays(int.Parse(days, CultureInfo.InvariantCulture)),
        _ => Duration.MaxValue,
    };

    private sealed class Run(string clock, int assignment, Instant startedAt)
    {
        internal string Clock { get; } = clock;

        internal int Assignment { get; } = assignment;

        internal Instant StartedAt { get; private set; } = startedAt;

        /// <summary>When its due instant was last set.</summary>
        internal Instant SetAt { get; private set; } = startedAt;

        internal bool IsRunning { get; private set; } = true;

        internal Instant? Due { get; set; }

        internal Instant? PausedAt { get; private set; }

        internal Duration Paused { get; private set; }

        internal Instant? RepeatedAt { get; private set; }

        internal bool HasFired { get; private set; }

        internal bool HasAsked { get; private set; }

        internal int Extensions { get; private set; }

        internal int Repetitions { get; private set; }

        internal void Take(ClockMark mark, Instant at)
        {
            var moves = mark.Kind is ClockMarkKind.Extended or ClockMarkKind.Reclassified;
            StartedAt = mark.Kind == ClockMarkKind.Reclassified ? mark.Since ?? StartedAt : StartedAt;
            SetAt = moves || mark.Kind is ClockMarkKind.Resumed or ClockMarkKind.ExtensionDenied ? at : SetAt;
            IsRunning = mark.Kind is not (ClockMarkKind.Stopped or ClockMarkKind.Lapsed) && (IsRunning || mark.Kind == ClockMarkKind.Reopened);
            HasFired = mark.Kind == ClockMarkKind.Fired || (HasFired && !(moves && mark.Promise?.Due > at && (HasAsked || mark.Kind == ClockMarkKind.Reclassified)));
            Extensions += mark.Kind == ClockMarkKind.Extended && HasAsked ? 1 : 0;
            HasAsked = mark.Kind == ClockMarkKind.ExtensionAsked || (HasAsked && !moves && mark.Kind != ClockMarkKind.ExtensionDenied);
            Repetitions = moves ? 0 : Repetitions + (mark.Kind == ClockMarkKind.Repeated ? 1 : 0);
            RepeatedAt = mark.Kind == ClockMarkKind.Repeated ? at : RepeatedAt;
            Paused += PausedAt is { } since && mark.Kind == ClockMarkKind.Resumed ? at - since : Duration.Zero;
            PausedAt = mark.Kind switch { ClockMarkKind.Paused => at, ClockMarkKind.Resumed => null, _ => PausedAt };
            Due = mark.Kind == ClockMarkKind.ExtensionAsked ? Due : mark.Promise?.Due ?? Due;
        }
    }
}
