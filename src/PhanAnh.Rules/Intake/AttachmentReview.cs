using System.Buffers;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>The descriptions of files (TN58-A6.2); the files themselves stay with the host, which also checks their bytes.</summary>
internal static class AttachmentReview
{
    private const int HashLength = 64;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    internal static void Run(ReviewDraft draft)
    {
        foreach (var file in draft.Submission.Attachments)
        {
            if (file.Size <= 0)
            {
                Add(draft, FindingCodes.MediaSize);
            }

            if (!IsMediaType(file.MediaType))
            {
                Add(draft, FindingCodes.MediaType);
            }

            if (file.Sha256 is { } hash && (hash.Length != HashLength || hash.AsSpan().ContainsAnyExcept(Hexadecimal)))
            {
                Add(draft, FindingCodes.MediaHash);
            }
        }
    }

    private static bool IsMediaType(string? type)
    {
        var slash = type?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        return slash > 0 && slash < type!.Length - 1 && type.Length <= 255
            && type.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '+' or '.' or '_') && type.LastIndexOf('/') == slash;
    }

    private static void Add(ReviewDraft draft, string code) => draft.Add(new()
    {
        RuleId = IntakeRuleIds.Attachment,
        ReasonCode = code,
        Clauses = draft.ClausesOf(IntakeField.Content),
        Severity = FindingSeverity.AsksForClarification,
        Confidence = FindingConfidence.Certain,
        Field = IntakeField.Attachments,
    });
}
