namespace PhanAnh.Rules;

/// <summary>Why an earlier case may be the same matter.</summary>
public enum RecurrenceReason
{
    /// <summary>Nearly the same words: <see cref="RecurrenceThresholds.SameText"/>.</summary>
    SameText,

    /// <summary>Many of the same words: <see cref="RecurrenceThresholds.LikeText"/>.</summary>
    LikeText,

    /// <summary>A telephone number or e-mail address in common.</summary>
    SameSubmitter,

    /// <summary>The place is called by the same words: <see cref="RecurrenceThresholds.SamePlace"/>.</summary>
    SamePlace,

    /// <summary>The same field of administration.</summary>
    SameField,
}
