namespace PhanAnh.Core;

/// <summary>A stretch of a text that holds personal data, or may hold some. Points into the text and copies nothing of it, so it may be logged.</summary>
/// <param name="Start">Offset of its first UTF-16 unit in the text as written.</param>
/// <param name="Length">Its length in UTF-16 units, at least 1.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="Confidence">How sure that is.</param>
public sealed record PersonalPassage(int Start, int Length, PersonalDataKind Kind, PassageConfidence Confidence)
{
    /// <summary>Offset of the first UTF-16 unit behind it.</summary>
    public int End => Start + Length;

    /// <summary>
    /// Whether it is hidden as long as nobody has decided. Everything is but a guessed name or address: such guesses are wrong more often than right
    /// (streets, offices, the place of the matter), and hiding them would maul the answer; they are shown to the officer who publishes.
    /// </summary>
    public bool IsHiddenUnlessKept => Confidence != PassageConfidence.Weak || Kind is not (PersonalDataKind.Name or PersonalDataKind.Address);
}
