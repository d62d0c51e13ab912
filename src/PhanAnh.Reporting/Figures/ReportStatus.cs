namespace PhanAnh.Reporting;

/// <summary>What a report may be used for.</summary>
public enum ReportStatus
{
    /// <summary>The period is over, the facts are complete up to its end, and everything adds up (số liệu chính thức).</summary>
    Final,

    /// <summary>The facts were cut before the end of the period: the numbers will move (số liệu tạm tính).</summary>
    Interim,

    /// <summary>
    /// The facts contradict themselves, or a host could not read them in whole: the report is not to be issued (số liệu không cân đối). It names the cases that contradict themselves.
    /// </summary>
    Contradictory,
}
