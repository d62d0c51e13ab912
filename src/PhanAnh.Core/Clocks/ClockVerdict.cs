namespace PhanAnh.Core;

/// <summary>How a clock stands (tình trạng thời hạn). Every run has exactly one.</summary>
public enum ClockVerdict
{
    /// <summary>It runs and is in time (đang chạy).</summary>
    Running,

    /// <summary>It is paused, or an incident of force majeure is under way (tạm dừng).</summary>
    Suspended,

    /// <summary>It stopped in time (đúng hạn).</summary>
    Met,

    /// <summary>It stopped too late (hoàn thành trễ hạn).</summary>
    MetLate,

    /// <summary>It runs and is overdue (quá hạn).</summary>
    Late,

    /// <summary>Beyond the original limit but inside a lawful extension (gia hạn đúng quy định).</summary>
    LawfullyExtended,

    /// <summary>The limit passed without any result (không xử lý).</summary>
    NotHandled,

    /// <summary>The regulation sets no limit; time is measured only (chỉ đo thời gian).</summary>
    MeasuredOnly,

    /// <summary>It ended in time with its case or assignment, before it was met (không còn phải thực hiện).</summary>
    Lapsed,
}
