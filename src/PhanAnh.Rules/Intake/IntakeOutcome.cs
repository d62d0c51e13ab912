namespace PhanAnh.Rules;

/// <summary>What the review comes to. None of them decides: a submission is accepted or rejected by an officer.</summary>
public enum IntakeOutcome
{
    /// <summary>Nothing to ask; there may be notes.</summary>
    Conforming,

    /// <summary>To be accepted; something should be asked or looked at. No ground for cancelling is in sight.</summary>
    AdmissibleWithFindings,

    /// <summary>An officer may consider the grounds that are named, and no other.</summary>
    MayBeRejected,
}
