using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>The coordinating unit publishes the result (công khai, đăng tải).</summary>
public sealed record PublishAct : Act
{
    /// <summary>The text as edited for publication; none to publish the approved one. Both are kept.</summary>
    public SensitiveText? Edited { get; init; }

    /// <summary>What the officer decided about suspected personal data in the text; none where nothing was decided.</summary>
    public ImmutableArray<PassageDecision>? Decisions { get; init; }

    /// <inheritdoc/>
    public override ActKind Kind => ActKind.Publish;

    internal override CaseFact Record(ActScope scope)
    {
        var decisions = Decisions ?? [];
        if (scope.Context.DraftOf(scope.Assignment) is not { } draft)
        {
            for (var i = 0; i < decisions.Length; i++)
            {
                Refuse(scope, RefusalCodes.PassageUnknown, i, decisions[i]);
            }

            return new Published(scope.Seal(Edited));
        }

        var faults = draft.FaultsOf(decisions).ToArray();
        foreach (var (code, index) in faults)
        {
            Refuse(scope, code, index, decisions[index]);
        }

        return faults.Length > 0 ? new Published(scope.Seal(Edited)) : PublishedAs(draft.Review(decisions), scope);
    }

    private static void Refuse(ActScope scope, string code, int index, PassageDecision decision) => scope.Refuse(
        code, FormattableString.Invariant($"act.decisions[{index}]"), FormattableString.Invariant($"{decision.Start}+{decision.Length}"));

    private Published PublishedAs(ReviewedText reviewed, ActScope scope) => new(scope.Seal(Edited))
    {
        Public = scope.Seal(reviewed.Text),
        Passages =
        [
            .. reviewed.Passages.Select(found => new PublishedPassage(
                found.Passage.Start, found.Passage.Length, found.Passage.Kind, found.Treatment, scope.Seal(found.Reason))),
        ],
    };
}

/// <summary>The result was published.</summary>
/// <param name="Edited">The edited text, as a reference.</param>
public sealed record Published(TextRef? Edited) : AssignmentFact
{
    /// <summary>The text as the public reads it, personal data hidden; none where nobody looked for any, and then no text is public.</summary>
    public TextRef? Public { get; init; }

    /// <summary>The personal data found in the text and what became of it; none where nobody looked.</summary>
    public ImmutableArray<PublishedPassage>? Passages { get; init; }

    internal override Assignment Apply(Assignment assignment, EventFrame e) => assignment.WithAnswer(answer => Apply(answer, e));

    /// <summary>Without an assignment it is the direct answer that was published.</summary>
    internal override Case Apply(Case subject, EventFrame e) => e.Assignment is null && subject.DirectResult is { } direct
        ? subject with { DirectResult = Apply(direct, e) }
        : subject;

    private Answer Apply(Answer answer, EventFrame e) => answer with
    {
        Edited = Edited,
        Public = Public,
        Release = ReleaseKind.Published,
        ReleasedAt = answer.ReleasedAt ?? e.EffectiveAt,
        PublishedAt = e.EffectiveAt,
    };
}
