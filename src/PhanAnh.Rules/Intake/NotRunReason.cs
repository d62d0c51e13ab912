namespace PhanAnh.Rules;

/// <summary>Why a rule did not look.</summary>
public enum NotRunReason
{
    /// <summary>The preset does not ask for it, on this channel or at all.</summary>
    NotAskedByPreset,

    /// <summary>There is no text.</summary>
    NoText,

    /// <summary>Too few words to say anything; nobody who writes little is bothered.</summary>
    TooShort,

    /// <summary>The text is beyond the size limits.</summary>
    TooLong,

    /// <summary>The text is not well formed.</summary>
    IllFormed,

    /// <summary>A damaged encoding or keyboard was found, which explains what the rule would have seen.</summary>
    ExplainedByDamage,

    /// <summary>A ground names a cue that no lexicon has.</summary>
    NoLexicon,

    /// <summary>The submitter stays unknown, which the preset allows for this kind of case: who they are is not asked.</summary>
    Anonymous,
}
