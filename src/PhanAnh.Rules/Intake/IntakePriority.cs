namespace PhanAnh.Rules;

/// <summary>Where the case stands in the queue of the officers.</summary>
public enum IntakePriority
{
    /// <summary>In turn.</summary>
    Ordinary,

    /// <summary>At the top: somebody may be in danger. The case stays in the queue whatever else is found.</summary>
    Emergency,
}
