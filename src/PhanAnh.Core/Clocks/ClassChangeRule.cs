namespace PhanAnh.Core;

/// <summary>What becomes of a clock that runs when the class or the field of its case changes so that another limit holds (thay đổi mức độ, lĩnh vực khi đang xử lý).</summary>
public enum ClassChangeRule
{
    /// <summary>It keeps its due instant.</summary>
    KeepDue,

    /// <summary>The new limit counts from where the clock counted.</summary>
    KeepAnchor,

    /// <summary>The new limit counts from the change.</summary>
    Restart,

    /// <summary>As <see cref="KeepAnchor"/>, where that brings the due instant forward; else it stays.</summary>
    ShortenOnly,
}
