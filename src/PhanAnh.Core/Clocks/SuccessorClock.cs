namespace PhanAnh.Core;

/// <summary>What becomes of the clocks of a part whose unit has ended when a successor takes it over (kế thừa nhiệm vụ).</summary>
public enum SuccessorClock
{
    /// <summary>They pass on as they stood: begun when they began, due when they were due. The default.</summary>
    Inherit,

    /// <summary>They lapse, and the successor's own begin when it takes over.</summary>
    Restart,
}
