using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FluentValidation;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// Checks a submission by a preset's intake rules (kiểm tra khi tiếp nhận, TN58-A7.3a) and answers findings for an officer. It rejects nothing, asks
/// nobody and keeps nothing; what it says is advice, and the same on every machine for the same submission, rules and lexicons.
/// </summary>
/// <remarks>Immutable and thread-safe; one for the whole program. Linear in the length of the text up to <see cref="TextLimits"/>.</remarks>
public sealed class IntakeReview
{
    private readonly ConditionalWeakTable<IntakeRules, ConcurrentDictionary<(TermCode Channel, bool Anonymous), ChannelRequirements>> _requirements = [];
    private readonly ImmutableArray<IValidator<Submission>> _validators;
    private readonly TextLimits _limits;
    private readonly CueReview _cues;

    /// <summary>A review with the shipped lexicon, national bodies and default limits, or with what a host has in their place.</summary>
    /// <param name="validators">
    /// Validators of the host's own, run after the preset's; none by default. What they find is asked about at most, since the grounds of a regulation
    /// are a closed list. They run synchronously and may be called by several threads at once.
    /// </param>
    /// <param name="lexicons">Where cues are looked up; <see cref="Lexicon.Shipped"/> alone by default. An empty list looks for no cue.</param>
    /// <param name="bodies">To whom citizens are directed; <see cref="CompetentBodies.National"/> by default.</param>
    /// <param name="limits">The sizes beyond which a text is not read; <see cref="TextLimits.Default"/> by default.</param>
    public IntakeReview(
        IEnumerable<IValidator<Submission>>? validators = null,
        IEnumerable<ILexicon>? lexicons = null,
        IEnumerable<CompetentBody>? bodies = null,
        TextLimits? limits = null)
    {
        _validators = [.. validators ?? []];
        _limits = limits ?? TextLimits.Default;
        _cues = new(lexicons is null ? [Lexicon.Shipped] : [.. lexicons], bodies is null ? CompetentBodies.National : [.. bodies]);
    }

    /// <summary>The findings about what a registration brings: as <see cref="Review(Submission, TermCode, IntakeRules, LocalDate)"/>, by its channel, kind and anonymity.</summary>
    /// <remarks>
    /// Of somebody who stays unknown, where the preset allows it for the kind of case, name, telephone number, e-mail and address are not asked, and having left no
    /// contact is no ground by itself. Where it is not allowed they are asked as of anybody; the registration itself is refused then.
    /// </remarks>
    /// <param name="registration">As it arrived; accepted or not.</param>
    /// <param name="rules">The intake rules of the preset in force on the day of receipt.</param>
    /// <param name="receivedOn">The local day of receipt; chooses the competent bodies and tells a date in the future.</param>
    /// <exception cref="ArgumentNullException"><paramref name="registration"/> or <paramref name="rules"/> is null.</exception>
    public IntakeResult Review(RegisterAct registration, IntakeRules rules, LocalDate receivedOn)
    {
        ArgumentNullException.ThrowIfNull(registration);
        ArgumentNullException.ThrowIfNull(rules);
        return Review(registration.Submission, registration.Channel, rules, receivedOn, registration.Anonymous && rules.AllowsAnonymity(registration.CaseKind));
    }

    /// <summary>The findings about one submission of somebody who does not ask to stay unknown.</summary>
    /// <param name="submission">As it arrived; it may be empty, damaged or hostile.</param>
    /// <param name="channel">The way in; one that the preset does not declare is asked for what holds on all channels.</param>
    /// <param name="rules">The intake rules of the preset in force on the day of receipt.</param>
    /// <param name="receivedOn">The local day of receipt; chooses the competent bodies and tells a date in the future.</param>
    /// <exception cref="ArgumentNullException"><paramref name="submission"/> or <paramref name="rules"/> is null.</exception>
    public IntakeResult Review(Submission submission, TermCode channel, IntakeRules rules, LocalDate receivedOn)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ArgumentNullException.ThrowIfNull(rules);
        return Review(submission, channel, rules, receivedOn, anonymous: false);
    }

    private IntakeResult Review(Submission submission, TermCode channel, IntakeRules rules, LocalDate receivedOn, bool anonymous)
    {
        var declared = rules.Channel(channel) is null ? default : channel;
        var requirements = _requirements.GetValue(rules, static _ => new())
            .GetOrAdd((declared, anonymous), static (key, of) => new ChannelRequirements(of, key.Channel, key.Anonymous), rules);
        var draft = new ReviewDraft(submission, rules, requirements, receivedOn);
        StructureReview.Run(draft, _validators);
        TextReview.Run(draft, _limits, _cues);
        TextReview.RunShort(draft, IntakeField.Place, submission.Place, _limits);
        TextReview.RunShort(draft, IntakeField.Address, submission.Address, _limits);
        TextReview.RunShort(draft, IntakeField.OccurredAt, submission.OccurredAt, _limits);
        ContactReview.Run(draft);
        OccurrenceReview.Run(draft);
        AttachmentReview.Run(draft);
        IncompletenessReview.Run(draft);
        return draft.Finish();
    }
}
