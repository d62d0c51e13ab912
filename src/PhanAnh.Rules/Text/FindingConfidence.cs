namespace PhanAnh.Rules;

/// <summary>How far a finding may be trusted: a measured class, not a probability.</summary>
public enum FindingConfidence
{
    /// <summary>The rule had false alarms in the reference corpora at this length, or was not measured there.</summary>
    Weak,

    /// <summary>The rule had no false alarm in the reference corpora at this length.</summary>
    Strong,

    /// <summary>A fact that needs no judgement, such as an empty field.</summary>
    Certain,
}
