namespace PhanAnh.Core;

/// <summary>How sure it is that a passage is personal data.</summary>
public enum PassageConfidence
{
    /// <summary>It may be; the rule is known to err.</summary>
    Weak,

    /// <summary>It has the form of such data, and the rule had no false alarm in the reference corpus.</summary>
    Strong,

    /// <summary>It is data of the case's own submitter: known, not guessed, and never public.</summary>
    Own,
}
