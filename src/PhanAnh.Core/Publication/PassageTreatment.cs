namespace PhanAnh.Core;

/// <summary>What became of a passage in the public text.</summary>
public enum PassageTreatment
{
    /// <summary>Hidden because it is the submitter's own; nobody can keep it.</summary>
    HiddenAsOwn,

    /// <summary>Hidden by an officer's decision.</summary>
    Hidden,

    /// <summary>Left readable by an officer's decision, with a reason.</summary>
    Kept,

    /// <summary>Hidden for want of a decision.</summary>
    UnresolvedHidden,

    /// <summary>Left readable for want of a decision: a guessed name or address.</summary>
    UnresolvedShown,
}
