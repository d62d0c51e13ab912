using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// The one ground that can be counted (TN58-A6.5g): content incomplete <em>and</em> no contact. Proposed to an officer, never applied.
/// </summary>
/// <remarks>
/// Content is incomplete when it is blank, or when it has fewer than <see cref="FewestWords"/> words and neither place, nor time, nor a file stands
/// beside it; "đèn tắt" with a photo is complete. A contact is a telephone number, an e-mail or a postal address, usable or not, in its field or in the
/// text. A content that could not be read is not called incomplete. Whoever may stay unknown is not blamed for leaving no contact: with it alone nothing is proposed.
/// </remarks>
internal static class IncompletenessReview
{
    internal const int FewestWords = 8;

    internal static void Run(ReviewDraft draft)
    {
        foreach (var ground in draft.Rules.Grounds)
        {
            if (ground.Incomplete is { } halves && CodeOf(draft, halves) is { } code)
            {
                draft.Propose(ground, null);
                draft.Add(new()
                {
                    RuleId = IntakeRuleIds.Incomplete,
                    ReasonCode = code,
                    Clauses = ground.Cites,
                    Severity = FindingSeverity.NeedsHumanJudgement,
                    Confidence = draft.Submission.Has(IntakeField.Content) ? FindingConfidence.Weak : FindingConfidence.Certain,
                    Field = IntakeField.Content,
                });
            }
        }
    }

    private static string? CodeOf(ReviewDraft draft, IncompleteGround halves)
    {
        var either = halves == IncompleteGround.Either;
        if (!IsIncomplete(draft))
        {
            return either && !draft.Requirements.IsAnonymous && IsUnreachable(draft) ? FindingCodes.Unreachable : null;
        }

        return IsUnreachable(draft) ? FindingCodes.IncompleteAndUnreachable
            : either ? FindingCodes.Incomplete
            : null;
    }

    private static bool IsIncomplete(ReviewDraft draft) =>
        !draft.Submission.Has(IntakeField.Content)
            ? draft.Submission.Attachments.IsEmpty
            : draft.WordsOfContent is { } words && words < FewestWords
                && !draft.Submission.Has(IntakeField.Place)
                && !draft.Submission.Has(IntakeField.OccurredAt)
                && draft.Submission.Attachments.IsEmpty;

    private static bool IsUnreachable(ReviewDraft draft) =>
        !draft.Submission.Has(IntakeField.Phone) && !draft.Submission.Has(IntakeField.Email) && !draft.Submission.Has(IntakeField.Address)
        && !HoldsContact(draft.Submission.Content?.Reveal());

    private static bool HoldsContact(string? content) =>
        content is not null
        && (PhoneNumber.Parse(content).Primary is not null
            || content.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Any(word => word.Contains('@', StringComparison.Ordinal) && EmailAddress.Parse(word.Trim(',', ';', '.', '(', ')')).Address is not null));
}
