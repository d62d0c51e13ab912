using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>The most that each rule may ask for, fixed here so that no preset and no host can make software turn citizens away.</summary>
internal static class SeverityCaps
{
    /// <summary>A missing field: only no content without any file, and a missing declaration, can stop the step.</summary>
    internal static FindingSeverity Missing(IntakeRequirement requirement, Submission submission)
    {
        var mayBlock = requirement.Field == IntakeField.Truthfulness
            || (requirement.Field == IntakeField.Content && submission.Attachments.IsEmpty);
        return Lower(Of(requirement.WhenMissing), mayBlock ? FindingSeverity.Blocks : FindingSeverity.AsksForClarification);
    }

    /// <summary>What a host's own validator finds is asked about: the grounds of the regulation are a closed list.</summary>
    internal static FindingSeverity Own(FluentValidation.Severity severity) =>
        severity == FluentValidation.Severity.Info ? FindingSeverity.Info : FindingSeverity.AsksForClarification;

    /// <summary>Lower by a row that only wants a note.</summary>
    internal static FindingSeverity Asked(IntakeRequirement? row, FindingSeverity most) =>
        row is { WhenMissing: MissingField.Note } ? FindingSeverity.Info : most;

    private static FindingSeverity Of(MissingField missing) => missing switch
    {
        MissingField.Note => FindingSeverity.Info,
        MissingField.AskClarification => FindingSeverity.AsksForClarification,
        _ => FindingSeverity.Blocks,
    };

    private static FindingSeverity Lower(FindingSeverity asked, FindingSeverity most) => asked < most ? asked : most;
}
