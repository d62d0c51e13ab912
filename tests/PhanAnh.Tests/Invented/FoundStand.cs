using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>A case that stands somewhere, found by trying what the regulation permits, with the way that leads there.</summary>
/// <param name="Subject">The case; none before anything was registered.</param>
/// <param name="At">When it is asked what can be done.</param>
/// <param name="Procedure">The procedure of its kind.</param>
internal sealed record FoundStand(Case? Subject, Instant At, Procedure Procedure)
{
    /// <summary>Farther than this no invented regulation has anything new.</summary>
    private const int MostSteps = 16;

    private const int MostStands = 1_500;

    private const int MostAssignments = 2;

    private static readonly Submission Complete = Hotline.Complete;

    internal DecisionContext Context { get; private init; } = null!;

    private int Steps { get; init; }

    /// <summary>Where a case can stand, the nearest first: the same states, questions, decisions and clocks count once.</summary>
    internal static List<FoundStand> All(Preset preset)
    {
        var context = InventedLife.Known(new(preset)).Context;
        var (found, seen) = (new List<FoundStand>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var registration in AnyAct.Registrations(preset, Complete))
        {
            var procedure = preset.ProcedureFor(registration.CaseKind)!;
            var nothing = new FoundStand(null, InventedLife.Beginning(preset), procedure) { Context = context with { Procedure = procedure } };
            var row = procedure.CaseLifecycle.Rows.First(known => known.From.IsEmpty);
            if (nothing.Do(Actor.Of("citizen-1", row.By[0].Value), row.On!.Value, registration, null) is { } received && seen.Add(received.Key))
            {
                found.Add(received);
            }
        }

        // What stands in states that nobody has come to goes first, so that every corner is found before the ways to it are tried one after the other.
        var (news, others, shapes) = (new Queue<FoundStand>(found), new Queue<FoundStand>(), new HashSet<string>(StringComparer.Ordinal));
        while ((news.TryDequeue(out var stand) || others.TryDequeue(out stand)) && found.Count < MostStands)
        {
            foreach (var next in stand.Next().Where(next => next.Subject!.Assignments.Length <= MostAssignments && seen.Add(next.Key)))
            {
                found.Add(next);
                (shapes.Add(next.Shape) ? news : others).Enqueue(next);
            }
        }

        return found;
    }

    /// <summary>The answer to a command: the rows it fires, or why it is refused.</summary>
    internal string Answer(Actor actor, TriggerCode trigger, Act act, AssignmentId? assignment) => Decide(actor, trigger, act, assignment) switch
    {
        CommandAccepted accepted => string.Join("; ", accepted.Events.Select(e => e.To is { } to ? $"{e.Row} → {to}" : $"{e.Row}"))
            + (accepted.Case.CloseReason is { } reason ? $" ({reason})" : ""),
        CommandRefused refused => string.Join(" ", refused.Refusal.Reasons.Select(reason => reason.Code).Distinct()),
        var other => other.GetType().Name,
    };

    /// <summary>What else there is to know of where the case stands, beside its state.</summary>
    internal string Particulars => string.Join(", ", Known().Where(text => text is not null));

    private string Key => $"{Procedure.Id} {Subject!.State.Code} {Particulars} {string.Join(' ', Subject.Assignments.Select(assignment => assignment.Answer?.Rating))}";

    private string Shape => $"{Procedure.Id} {Subject!.State.Code} {string.Join(' ', Subject.Assignments.Select(assignment => assignment.State.Code).Distinct())} {(Subject.Motions.IsEmpty ? "" : Subject.Motions[^1].Ruling)}";

    private IEnumerable<string?> Known() =>
    [
        Subject!.IsAnonymous ? "anonymous" : null,
        Subject.ChosenUnit is { } chosen ? $"{chosen} picked" : null,
        Subject.Field?.Value,
        Subject.UrgencyClass?.Value,
        .. Subject.Assignments.Select(assignment => $"{assignment.Unit} {assignment.State.Code}"),
        .. Subject.Motions.Select(motion => $"{motion.Code}{(motion.Units.IsEmpty ? "" : " for " + string.Join('+', motion.Units))} {motion.Ruling?.Value ?? "open"}"),
        .. Subject.Clocks.Where(run => run.IsPaused).Select(run => $"{run.Clock} paused"),
        .. Subject.Clocks.Where(run => run.AskedExtension is not null).Select(run => $"{run.Clock} asked to be longer"),
        .. Subject.Clocks.Where(run => run.IsRunning && run.Standing.Due < At).Select(run => $"{run.Clock} over"),
    ];

    private IEnumerable<FoundStand> Next()
    {
        if (Steps >= MostSteps)
        {
            yield break;
        }

        var asked = Subject!.Assignments.Select(assignment => (Procedure.AssignmentLifecycle, assignment.State.Code, Assignment: (AssignmentId?)assignment.Id))
            .Prepend((Procedure.CaseLifecycle, Subject.State.Code, null));
        foreach (var (lifecycle, state, assignment) in asked)
        {
            foreach (var row in lifecycle.Rows.Where(row => row.From.Contains(state) && row.On is not null).DistinctBy(row => (row.On, row.Act)))
            {
                foreach (var act in AnyAct.Of(row.Act, Context.Preset, VietnamTime.DateOf(At)))
                {
                    foreach (var (_, actor) in ActorsOf(Context.Preset, assignment is { } id ? Subject.Find(id)!.Unit.Value : "U1").Where(pair => lifecycle.Rows.Any(known => known.On == row.On && known.By.Contains(pair.Actor.Role))))
                    {
                        if (Do(actor, row.On!.Value, act, assignment) is { } next)
                        {
                            yield return next;
                            break;
                        }
                    }
                }
            }
        }

        if (Subject.Clocks.Any(run => run.IsRunning && run.Standing.Due >= At))
        {
            var later = At + Duration.FromDays(60);
            var subject = Subject;
            for (var advanced = Procedure.Advance(subject, Context, later); ; advanced = Procedure.Advance(subject, Context, later))
            {
                subject = advanced.Case;
                if (!advanced.HasMore)
                {
                    break;
                }
            }

            yield return this with { Subject = subject, At = later, Steps = Steps + 1 };
        }
    }

    private FoundStand? Do(Actor actor, TriggerCode trigger, Act act, AssignmentId? assignment) =>
        Decide(actor, trigger, act, assignment) is CommandAccepted accepted ? this with { Subject = accepted.Case, At = At + Duration.FromMinutes(1), Steps = Steps + 1 } : null;

    private Decision Decide(Actor actor, TriggerCode trigger, Act act, AssignmentId? assignment) => Procedure.Decide(Subject, new()
    {
        Id = new(string.Create(CultureInfo.InvariantCulture, $"step-{Subject?.Version ?? 0}")),
        Case = new("C-1"),
        Trigger = trigger,
        Act = act,
        Actor = actor,
        EffectiveAt = At,
        Assignment = assignment,
    }, Context);

    /// <summary>One of every role; the units act for a unit.</summary>
    internal static IEnumerable<(string Who, Actor Actor)> ActorsOf(Preset preset, string unit) => preset.Terms.Roles
        .Where(role => role.Party != Party.System)
        .Select(role => (role.Code.Value, role.Party switch
        {
            Party.Unit => Actor.Of("officer-" + unit, role.Code.Value, unit),
            Party.Submitter => Hotline.Submitter,
            _ => Actor.Of("official", role.Code.Value),
        }));
}
