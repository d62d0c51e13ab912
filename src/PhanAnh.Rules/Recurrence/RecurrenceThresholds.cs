namespace PhanAnh.Rules;

/// <summary>
/// From which likeness on two submissions are shown together. Likeness is the share of values that both have among those that either has (Jaccard):
/// of pairs of neighbouring words for texts, of words for places.
/// </summary>
public sealed record RecurrenceThresholds
{
    /// <summary>The values used where none are given.</summary>
    public static RecurrenceThresholds Default { get; } = new();

    /// <summary>A text is the same from here on, whoever sent it; 0.5 by default.</summary>
    public double SameText { get; init; } = 0.5;

    /// <summary>A text is like another from here on, which counts beside submitter or place; 0.2 by default.</summary>
    public double LikeText { get; init; } = 0.2;

    /// <summary>A place is the same from here on; 0.6 by default.</summary>
    public double SamePlace { get; init; } = 0.6;

    /// <summary>The fewest pairs of words a text must have to be compared at all; 6 by default: "đèn tắt" is said of many lamps.</summary>
    public int FewestPairs { get; init; } = 6;
}
