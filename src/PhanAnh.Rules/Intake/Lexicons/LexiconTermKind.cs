namespace PhanAnh.Rules;

/// <summary>What a term does where it is found.</summary>
public enum LexiconTermKind
{
    /// <summary>Gives the cue.</summary>
    Hints,

    /// <summary>Takes back a hint that it shares a word with: "bóng đèn đang cháy" is no fire.</summary>
    Overrules,

    /// <summary>Takes back every hint of its cue in the same sentence: "tuần trước có tai nạn" is no emergency.</summary>
    OverrulesSentence,
}
