namespace PhanAnh.Core;

/// <summary>A passage with what became of it.</summary>
/// <param name="Passage">Where it stands in the text before hiding.</param>
/// <param name="Treatment">What became of it.</param>
/// <param name="Reason">The officer's reason; none where none was given.</param>
public sealed record ReviewedPassage(PersonalPassage Passage, PassageTreatment Treatment, SensitiveText? Reason)
{
    /// <summary>Whether an officer has decided, or nothing was to decide.</summary>
    public bool IsResolved => Treatment is not (PassageTreatment.UnresolvedHidden or PassageTreatment.UnresolvedShown);

    /// <summary>Whether the public text has a marker in its place.</summary>
    public bool IsHidden => Treatment is not (PassageTreatment.Kept or PassageTreatment.UnresolvedShown);
}
