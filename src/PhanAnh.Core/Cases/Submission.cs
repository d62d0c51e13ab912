using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>What arrived (nội dung gửi đến), before anyone judged it; kept exactly as it came, well formed or not.</summary>
public sealed record Submission
{
    /// <summary>The matter (nội dung).</summary>
    [DataClass(PersonalDataClass.Sensitive)]
    public SensitiveText? Content { get; init; }

    /// <summary>The name of the person or organisation.</summary>
    public SensitiveText? Name { get; init; }

    /// <summary>A telephone number, as given.</summary>
    public SensitiveText? Phone { get; init; }

    /// <summary>An e-mail address, as given.</summary>
    public SensitiveText? Email { get; init; }

    /// <summary>A postal address.</summary>
    public SensitiveText? Address { get; init; }

    /// <summary>Where the matter is.</summary>
    [DataClass(PersonalDataClass.Sensitive)]
    public SensitiveText? Place { get; init; }

    /// <summary>When it was, in the submitter's words.</summary>
    public SensitiveText? OccurredAt { get; init; }

    /// <summary>Descriptions of pictures, films and files; the files themselves stay with the host.</summary>
    public ImmutableArray<MediaDescriptor> Attachments { get; init; } = [];

    /// <summary>Whether the submitter declared that all of it is true (TN58-A6.4-2).</summary>
    public bool TruthfulnessDeclared { get; init; }

    /// <summary>Whether a field was given and is not blank; of language and marks, whether there is a content that could have them.</summary>
    public bool Has(IntakeField field) => field switch
    {
        IntakeField.Name => IsGiven(Name),
        IntakeField.Phone => IsGiven(Phone),
        IntakeField.Email => IsGiven(Email),
        IntakeField.Address => IsGiven(Address),
        IntakeField.Content or IntakeField.Language or IntakeField.Marks => IsGiven(Content),
        IntakeField.Place => IsGiven(Place),
        IntakeField.OccurredAt => IsGiven(OccurredAt),
        IntakeField.Attachments => !Attachments.IsEmpty,
        _ => TruthfulnessDeclared,
    };

    private static bool IsGiven(SensitiveText? text) => text is { IsBlank: false };
}
