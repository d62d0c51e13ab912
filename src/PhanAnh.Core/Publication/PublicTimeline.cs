using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>A stage of a case that the public may see.</summary>
/// <param name="At">When.</param>
/// <param name="Name">The name of the state that was entered.</param>
/// <param name="Unit">The unit concerned; none for the coordinating unit.</param>
public sealed record PublicStage(Instant At, LocalizedText Name, UnitCode? Unit);

/// <summary>The published process of reception, distribution, handling and approval (công khai quá trình xử lý, TN58-A12.2-1): stages, never content or identity.</summary>
public sealed record PublicTimeline
{
    private PublicTimeline(ImmutableArray<PublicStage> stages) => Stages = stages;

    /// <summary>The stages, oldest first.</summary>
    public ImmutableArray<PublicStage> Stages { get; }

    /// <summary>The timeline of a case; none where none may be shown.</summary>
    /// <param name="subject">The case after its events.</param>
    /// <param name="events">Its events.</param>
    /// <param name="preset">The preset of the case.</param>
    public static PublicTimeline? Of(Case subject, IEnumerable<CaseEvent> events, Preset preset)
    {
        var rules = preset.Publication;
        var hidden = subject.IsClosedToThePublic
            || subject.State.Outcome == Outcome.SecretRegime
            || subject.Grounds.Any(ground => preset.Intake.Ground(ground.Ground)?.Hidden == true)
            || (subject.ConfidentialityRequested && !rules.TimelineOfConfidential);
        return hidden || !rules.Timeline
            ? null
            : new(StagesOf(subject, events, preset));
    }

    internal static ImmutableArray<PublicStage> StagesOf(Case subject, IEnumerable<CaseEvent> events, Preset preset) =>
        [.. events.SelectMany(e => StagesOf(subject, e, preset.Terms))];

    private static IEnumerable<PublicStage> StagesOf(Case subject, CaseEvent e, PresetTerms terms)
    {
        if (e.To is { } to && terms.State(to.Code) is { } state)
        {
            yield return new(e.EffectiveAt, state.Name, e.Assignment is { } id ? subject.Find(id)?.Unit : null);
        }

        if (e.Fact is Dispatched dispatched)
        {
            foreach (var created in dispatched.Assignments)
            {
                if (terms.State(created.State.Code) is { } opened)
                {
                    yield return new(e.EffectiveAt, opened.Name, created.Unit);
                }
            }
        }
    }
}
