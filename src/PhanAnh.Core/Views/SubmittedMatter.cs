using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>The matter of a case as it was sent (nội dung phản ánh), as references; nothing of who sent it.</summary>
public sealed record SubmittedMatter
{
    internal SubmittedMatter(Case subject)
    {
        Content = subject.Submission.Content;
        Place = subject.Submission.Place;
        OccurredAt = subject.Submission.OccurredAt;
        Attachments = subject.Submission.Attachments;
    }

    /// <summary>The submitter's words.</summary>
    public TextRef? Content { get; }

    /// <summary>The place of the matter.</summary>
    public TextRef? Place { get; }

    /// <summary>The time of the matter, in the submitter's words.</summary>
    public TextRef? OccurredAt { get; }

    /// <summary>Pictures, films and files; the host keeps them.</summary>
    public ImmutableArray<MediaDescriptor> Attachments { get; }
}
