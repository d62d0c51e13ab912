namespace PhanAnh.Core;

/// <summary>Out of which list of the preset the arguments of a guard come, so that a loader can refuse those that are in none.</summary>
internal enum GuardVocabulary
{
    /// <summary>Not checked.</summary>
    Free,

    /// <summary>Kinds of request.</summary>
    Motions,

    /// <summary>Kinds of decision.</summary>
    Rulings,

    /// <summary>A kind of request, then a number.</summary>
    MotionAndNumber,

    /// <summary>A kind of decision, then a number.</summary>
    RulingAndNumber,

    /// <summary>Reasons of giving an assignment back.</summary>
    ReturnReasons,

    /// <summary>A whole number from 1.</summary>
    Number,

    /// <summary>A whole number from 0, then perhaps something else.</summary>
    Count,

    /// <summary>A cause of sending a result back, then a number.</summary>
    CauseAndNumber,

    /// <summary>What a body answers that was asked whether a case is the province's.</summary>
    Opinions,

    /// <summary>How much is given out.</summary>
    Scopes,
}
