using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>
/// A case as its own submitter sees it (giao diện cho người dân, tổ chức, doanh nghiệp, TN58-A2.3a): status, stages, replies, messages, and what the submitter can do now,
/// such as rate or ask back. Made by <see cref="Of"/> alone, for the submitter who sent the case.
/// </summary>
public sealed record SubmitterView
{
    private SubmitterView(Case subject, ImmutableArray<CaseEvent> events, DecisionContext context, ImmutableArray<PermittedTrigger> permitted)
    {
        Code = subject.Code;
        Kind = subject.Kind;
        ReceivedAt = subject.ReceivedAt;
        var secret = subject.IsStateSecret || subject.State.Outcome == Outcome.SecretRegime;
        State = secret && subject.State.Outcome != Outcome.SecretRegime ? null : subject.State.Code;
        if (secret)
        {
            return;
        }

        Field = subject.Field;
        Permitted = permitted;
        Stages = context.Preset.Publication.Timeline ? PublicTimeline.StagesOf(subject, events, context.Preset) : [];
        if (subject.IsPurged || subject.IsQuarantined)
        {
            return;
        }

        Content = subject.Submission.Content;
        Messages = [.. events.Select(SubmitterMessage.Of).OfType<SubmitterMessage>()];
        Replies =
        [
            .. subject.Assignments.SelectMany(assignment => assignment.Answers.Select(answer => SubmitterReply.Of(assignment, answer)))
                .Append(SubmitterReply.OfDirect(subject))
                .OfType<SubmitterReply>()
                .OrderBy(reply => reply.At),
        ];
    }

    /// <summary>The number of the case.</summary>
    public CaseCode Code { get; }

    /// <summary>Reflection, recommendation or another kind that the preset declares.</summary>
    public TermCode Kind { get; }

    /// <summary>Its field; none before it is classified.</summary>
    public TermCode? Field { get; }

    /// <summary>When it was received.</summary>
    public Instant ReceivedAt { get; }

    /// <summary>Where it stands, by the preset's state; none where a state secret stays in the system. A case that left it for the secret regime shows that it did, and nothing else.</summary>
    public StateCode? State { get; }

    /// <summary>The submitter's own words, as a reference; none where they are destroyed, or the case is set apart.</summary>
    public TextRef? Content { get; }

    /// <summary>
    /// The stages so far, oldest first, where the regulation shows the process at all; also where the submitter asked for secrecy, or the field is closed to the public.
    /// </summary>
    public ImmutableArray<PublicStage> Stages { get; } = [];

    /// <summary>The answers that left, oldest first; a rework leaves the earlier one in its place.</summary>
    public ImmutableArray<SubmitterReply> Replies { get; } = [];

    /// <summary>Questions, notices and announcements, oldest first.</summary>
    public ImmutableArray<SubmitterMessage> Messages { get; } = [];

    /// <summary>What the submitter can do now, in the order of the procedure's rows.</summary>
    public ImmutableArray<PermittedTrigger> Permitted { get; } = [];

    /// <summary>The case as its submitter sees it at an instant; none for anybody else, and where the case does not know who sent it. Pure.</summary>
    /// <param name="subject">The case after its events.</param>
    /// <param name="actor">The citizen, in a role of <see cref="Party.Submitter"/>; recognised by the keyed reference that the case keeps.</param>
    /// <param name="events">Its events.</param>
    /// <param name="context">What was resolved for the case; its seal is under the key of the case.</param>
    /// <param name="now">The instant.</param>
    public static SubmitterView? Of(Case subject, Actor actor, IEnumerable<CaseEvent> events, DecisionContext context, Instant now) =>
        context.Preset.Terms.Role(actor.Role)?.Party == Party.Submitter
        && subject.Submitter is { } known && context.Seal.Fingerprint(actor.Id.Reveal()) == known
            ? new(
                subject,
                [.. events],
                context,
                Visibility.IsErased(subject, context.Preset) ? [] : context.Procedure.PermittedTriggers(subject, actor, context, now))
            : null;
}
