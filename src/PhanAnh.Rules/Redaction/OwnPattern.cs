namespace PhanAnh.Rules;

/// <summary>How much of a text must agree with a pattern beside its letters.</summary>
[Flags]
internal enum OwnPatternNeeds
{
    None = 0,

    /// <summary>It begins and ends where words do.</summary>
    WholeWords = 1,

    /// <summary>Words begin where those of the pattern do, and nowhere else.</summary>
    SameWords = 2,

    /// <summary>The first letter of each word is a capital.</summary>
    Capitals = 4,

    /// <summary>It is written without marks, in capitals, or with the marks of the name itself: "lề lối" is not Lê Lợi.</summary>
    OwnMarks = 8,

    /// <summary>A form of address stands in front: "anh Hải".</summary>
    FormOfAddress = 16,

    /// <summary>No word for a place stands in front: "huyện", "đường".</summary>
    NoPlace = 32,
}

/// <summary>One way in which a person's own data may be written.</summary>
/// <param name="Letters">The letters and digits, as <see cref="LetterSkeleton"/> spells them.</param>
/// <param name="WordLengths">The lengths of its words; empty where words do not matter.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="Needs">What else must agree.</param>
/// <param name="Key">The comparison key with marks, for <see cref="OwnPatternNeeds.OwnMarks"/>.</param>
internal sealed record OwnPattern(string Letters, int[] WordLengths, PhanAnh.Core.PersonalDataKind Kind, OwnPatternNeeds Needs, string Key)
{
    /// <summary>The kind and the length; nothing of whose it is.</summary>
    public override string ToString() => FormattableString.Invariant($"{Kind} of {Letters.Length}");
}
