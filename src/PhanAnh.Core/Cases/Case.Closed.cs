using NodaTime;

namespace PhanAnh.Core;

/// <content>What closes it to the public.</content>
public sealed partial record Case
{
    /// <summary>Whether it is under the regime of state secrets.</summary>
    public bool IsStateSecret
    {
        get => Particulars.IsStateSecret;
        init => Particulars = Particulars with { IsStateSecret = value };
    }

    /// <summary>Since when it is set apart, because it may hold state secrets; none where it is not.</summary>
    public Instant? QuarantinedAt
    {
        get => Particulars.QuarantinedAt;
        init => Particulars = Particulars with { QuarantinedAt = value };
    }

    /// <summary>Whether it is set apart until an officer has decided whether it holds state secrets.</summary>
    public bool IsQuarantined => QuarantinedAt is not null;

    /// <summary>Whether it may appear nowhere in public: a state secret or under suspicion of it, confidential by office, or a field closed by the competent authority.</summary>
    public bool IsClosedToThePublic => IsClosedByRule || IsQuarantined;

    /// <summary>Whether it is closed to the public for good. A quarantine is none of the grounds on which a regulation lets a result be withheld.</summary>
    internal bool IsClosedByRule => IsStateSecret || IsUnpublishable || MustStayConfidential;
}
