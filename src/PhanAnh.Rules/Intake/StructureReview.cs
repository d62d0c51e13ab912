using System.Collections.Frozen;
using System.Collections.Immutable;
using FluentValidation;
using FluentValidation.Results;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>Runs the validators, the preset's and the host's. The one place where a failure becomes a finding.</summary>
internal static class StructureReview
{
    private static readonly FrozenDictionary<string, IntakeField> Fields = Enum.GetValues<IntakeField>()
        .Select(field => KeyValuePair.Create(field.ToString(), field))
        .Append(KeyValuePair.Create(nameof(Submission.TruthfulnessDeclared), IntakeField.Truthfulness))
        .ToFrozenDictionary(StringComparer.Ordinal);

    internal static void Run(ReviewDraft draft, ImmutableArray<IValidator<Submission>> own)
    {
        Run(draft, draft.Requirements.Validator);
        foreach (var validator in own)
        {
            Run(draft, validator);
        }
    }

    private static void Run(ReviewDraft draft, IValidator<Submission> validator)
    {
        foreach (var failure in validator.Validate(draft.Submission).Errors)
        {
            draft.Add(failure.CustomState is IntakeRequirement requirement
                ? OfRequirement(requirement, draft.Submission)
                : OfOwn(failure));
        }
    }

    private static Finding OfRequirement(IntakeRequirement requirement, Submission submission) => new()
    {
        RuleId = IntakeRuleIds.Required,
        ReasonCode = FindingCodes.Missing(requirement.Field),
        Clauses = requirement.Cites,
        Severity = SeverityCaps.Missing(requirement, submission),
        Confidence = FindingConfidence.Certain,
        Field = requirement.Field,
        OwnGuidance = requirement.Guidance,
    };

    private static Finding OfOwn(ValidationFailure failure) => new()
    {
        RuleId = IntakeRuleIds.Own,
        ReasonCode = FindingCodes.OwnValidator,
        Arguments = [CodeOf(failure.ErrorCode)],
        Severity = SeverityCaps.Own(failure.Severity),
        Confidence = FindingConfidence.Weak,
        Field = failure.PropertyName is { } name && Fields.TryGetValue(name, out var field) ? field : null,
        OwnMessage = SensitiveText.From(failure.ErrorMessage),
    };

    // An error code is the host's word; where it is no plain code, it might quote the citizen.
    private static string CodeOf(string? code) =>
        code is { Length: > 0 and <= 64 } && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '-') ? code : "–";
}
