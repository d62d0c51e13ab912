namespace PhanAnh.Core;

/// <summary>The lists of words of a regulation that a case takes its own from, and on which something still depends.</summary>
public enum TermList
{
    /// <summary>Kinds of case.</summary>
    Kind,

    /// <summary>Kinds of submitter.</summary>
    SubmitterKind,

    /// <summary>Channels.</summary>
    Channel,

    /// <summary>Fields (lĩnh vực).</summary>
    Field,

    /// <summary>Urgency classes.</summary>
    UrgencyClass,

    /// <summary>Levels of satisfaction.</summary>
    Rating,

    /// <summary>Causes of a rework.</summary>
    ReworkCause,

    /// <summary>What can be asked to be decided.</summary>
    Motion,
}
