namespace PhanAnh.Core;

/// <summary>With whom a case was at some time.</summary>
public enum TimeHolder
{
    /// <summary>With the coordinating unit or those above it: intake, an approved result before its release, a direction awaited.</summary>
    Coordinator,

    /// <summary>With the units at work on it.</summary>
    Units,

    /// <summary>With the submitter: a question waits to be answered.</summary>
    Submitter,

    /// <summary>With nobody, because of force majeure (sự cố bất khả kháng).</summary>
    ForceMajeure,

    /// <summary>With nobody, because its clocks are paused for a recorded reason (tạm dừng).</summary>
    Paused,

    /// <summary>With nobody who owes anything: it is answered, and open for a rating or a question.</summary>
    Answered,
}
