using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>A submission as the log keeps it: which fields were given, each as a reference.</summary>
public sealed record SealedSubmission
{
    /// <summary>The matter.</summary>
    [DataClass(PersonalDataClass.Sensitive)]
    public TextRef? Content { get; init; }

    /// <summary>Who sent it.</summary>
    public TextRef? Name { get; init; }

    /// <summary>The telephone number.</summary>
    public TextRef? Phone { get; init; }

    /// <summary>The e-mail address.</summary>
    public TextRef? Email { get; init; }

    /// <summary>The postal address.</summary>
    public TextRef? Address { get; init; }

    /// <summary>The place of the matter.</summary>
    [DataClass(PersonalDataClass.Sensitive)]
    public TextRef? Place { get; init; }

    /// <summary>The time of the matter.</summary>
    public TextRef? OccurredAt { get; init; }

    /// <summary>The files, without their names.</summary>
    public ImmutableArray<MediaDescriptor> Attachments { get; init; } = [];

    /// <summary>Whether the truth of it was declared.</summary>
    public bool TruthfulnessDeclared { get; init; }

    /// <summary>Whether the submitter can be reached: a telephone number, an e-mail or a postal address was given.</summary>
    public bool HasContact => Phone is not null || Email is not null || Address is not null;

    internal bool Has(IntakeField field) => field switch
    {
        IntakeField.Name => Name is not null,
        IntakeField.Phone => Phone is not null,
        IntakeField.Email => Email is not null,
        IntakeField.Address => Address is not null,
        IntakeField.Content or IntakeField.Language or IntakeField.Marks => Content is not null,
        IntakeField.Place => Place is not null,
        IntakeField.OccurredAt => OccurredAt is not null,
        IntakeField.Attachments => !Attachments.IsEmpty,
        _ => TruthfulnessDeclared,
    };

    internal static SealedSubmission Of(Submission submission, TextSeal seal) => new()
    {
        Content = seal.Seal(submission.Content),
        Name = seal.Seal(submission.Name),
        Phone = seal.Seal(submission.Phone),
        Email = seal.Seal(submission.Email),
        Address = seal.Seal(submission.Address),
        Place = seal.Seal(submission.Place),
        OccurredAt = seal.Seal(submission.OccurredAt),
        Attachments = [.. submission.Attachments.Select(file => file.WithoutFreeText())],
        TruthfulnessDeclared = submission.TruthfulnessDeclared,
    };

    /// <summary>The same with what a later message supplied; what it did not supply stays.</summary>
    internal SealedSubmission CompletedBy(SealedSubmission later) => new()
    {
        Content = Content,
        Name = Name ?? later.Name,
        Phone = later.Phone ?? Phone,
        Email = later.Email ?? Email,
        Address = later.Address ?? Address,
        Place = later.Place ?? Place,
        OccurredAt = later.OccurredAt ?? OccurredAt,
        Attachments = Attachments.AddRange(later.Attachments),
        TruthfulnessDeclared = TruthfulnessDeclared || later.TruthfulnessDeclared,
    };
}
