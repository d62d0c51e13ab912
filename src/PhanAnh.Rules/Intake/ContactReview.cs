using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>What is odd about name, telephone and e-mail (TN58-A6.3). Asks or notes; a contact is never refused.</summary>
internal static class ContactReview
{
    private const int RulesVersion = 1;

    internal static void Run(ReviewDraft draft)
    {
        var submission = draft.Submission;
        if (submission.Has(IntakeField.Name))
        {
            Add(draft, IntakeRuleIds.Name, IntakeField.Name, PersonName.Parse(submission.Name!.Reveal()).Notes);
        }

        if (submission.Has(IntakeField.Phone))
        {
            Add(draft, IntakeRuleIds.Phone, IntakeField.Phone, PhoneNumber.Parse(submission.Phone!.Reveal()).Notes);
        }

        if (submission.Has(IntakeField.Email))
        {
            Add(draft, IntakeRuleIds.Email, IntakeField.Email, EmailAddress.Parse(submission.Email!.Reveal()).Notes);
        }
    }

    private static void Add(ReviewDraft draft, string rule, IntakeField field, ImmutableArray<ContactNote> notes)
    {
        foreach (var note in notes)
        {
            draft.Add(new()
            {
                RuleId = rule,
                RuleVersion = RulesVersion,
                ReasonCode = note.Code,
                Clauses = draft.ClausesOf(field),
                Severity = SeverityCaps.Asked(draft.Requirements.Of(field), SeverityOf(note.Code)),
                Confidence = note.Confidence,
                Field = field,
                Evidence = note.Span.Length > 0 ? [new(field, note.Span)] : [],
                Suggestion = SensitiveText.From(note.Suggestion),
            });
        }
    }

    private static FindingSeverity SeverityOf(string code) => code is ContactCodes.PhoneSeveral or ContactCodes.NameStrayCharacters
        or ContactCodes.EmailInternationalLocalPart or ContactCodes.EmailInternationalDomain
            ? FindingSeverity.Info
            : FindingSeverity.AsksForClarification;
}
