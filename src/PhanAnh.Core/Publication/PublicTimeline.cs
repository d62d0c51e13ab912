using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>A stage of a case that the public may see.</summary>
/// <param name="At">When.</param>
/// <param name="Name">The name of the state that was entered.</param>
/// <param name="Unit">The unit concerned; none for the coordinating unit.</param>
public sealed record PublicStage(Instant At, LocalizedText Name, UnitCode? Unit);

/// <summary>
/// The published process of reception, distribution, handling and approval (công khai quá trình xử lý, TN58-A12.2-1): stages, never content or identity. What was not accepted
/// goes through none of it and has no timeline.
/// </summary>
public sealed record PublicTimeline
{
    private PublicTimeline(ImmutableArray<PublicStage> stages) => Stages = stages;

    /// <summary>The stages, oldest first.</summary>
    public ImmutableArray<PublicStage> Stages { get; }

    /// <summary>The timeline of a case; none where none may be shown.</summary>
    /// <param name="subject">The case after its events.</param>
    /// <param name="events">Its events.</param>
    /// <param name="preset">The preset of the case; stages that only an earlier version has are named by the <see cref="Migrated"/> that left it.</param>
    public static PublicTimeline? Of(Case subject, IEnumerable<CaseEvent> events, Preset preset)
    {
        var rules = preset.Publication;
        var hidden = subject.IsClosedToThePublic
            || subject.State.Outcome is Outcome.SecretRegime or Outcome.Rejected
            || subject.Grounds.Any(ground => preset.Intake.Ground(ground.Ground) is not { Hidden: false })
            || (subject.ConfidentialityRequested && !rules.TimelineOfConfidential);
        return hidden || !rules.Timeline
            ? null
            : new(StagesOf(subject, [.. events], preset));
    }

    internal static ImmutableArray<PublicStage> StagesOf(Case subject, IReadOnlyCollection<CaseEvent> events, Preset preset)
    {
        var history = new StateHistory(events);
        return [.. events.SelectMany(e => StagesOf(subject, e, code => history.Of(code, e.Sequence)?.Name ?? preset.Terms.State(code)?.Name))];
    }

    private static IEnumerable<PublicStage> StagesOf(Case subject, CaseEvent e, Func<StateCode, LocalizedText?> nameOf)
    {
        if (e.To is { } to && nameOf(to.Code) is { } name)
        {
            yield return new(e.EffectiveAt, name, e.Assignment is { } id ? subject.Find(id)?.Unit : null);
        }

        if (e.Fact is Dispatched dispatched)
        {
            foreach (var created in dispatched.Assignments)
            {
                if (nameOf(created.State.Code) is { } opened)
                {
                    yield return new(e.EffectiveAt, opened, created.Unit);
                }
            }
        }
    }
}
