using FluentValidation;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// The structure of a submission by the <c>requires</c> rows of a preset, as a FluentValidation validator: one rule a row that holds for the channel.
/// A host can include it in a form's own validator. Messages are in Vietnamese and name fields, never what was typed.
/// </summary>
/// <remarks>Thread-safe once built. Building it costs far more than running it: keep it for as long as the preset.</remarks>
public sealed class SubmissionValidator : AbstractValidator<Submission>
{
    /// <summary>Reads the rows of a preset that hold for a channel.</summary>
    /// <param name="rules">The intake rules of the preset.</param>
    /// <param name="channel">The way in.</param>
    /// <param name="anonymous">Whether the submitter stays unknown and may: then no row that asks who they are holds. False by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public SubmissionValidator(IntakeRules rules, TermCode channel, bool anonymous = false)
    {
        ArgumentNullException.ThrowIfNull(rules);
        foreach (var requirement in rules.Requires.Where(row => row.AppliesTo(channel) && IsStructural(row.Field) && !(anonymous && row.TellsIdentity)))
        {
            var code = FindingCodes.Missing(requirement.Field);
            RuleFor(submission => submission)
                .Must(submission => submission.Has(requirement.Field))
                .OverridePropertyName(requirement.Field.ToString())
                .WithErrorCode(code)
                .WithMessage(FindingCodes.Sentences.Say(code, Language.Vietnamese))
                .WithSeverity(requirement.WhenMissing == MissingField.Note ? Severity.Info : Severity.Warning)
                .WithState(_ => requirement);
        }
    }

    // Language and marks are read in the text, not missing from a form.
    internal static bool IsStructural(IntakeField field) => field is not (IntakeField.Language or IntakeField.Marks);
}
