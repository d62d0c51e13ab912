namespace PhanAnh.Core;

/// <summary>From which instant a clock counts (mốc tính thời hạn), whatever event starts it.</summary>
public enum ClockAnchor
{
    /// <summary>From the event that starts it.</summary>
    Event,

    /// <summary>From the receipt of the case (ngày tiếp nhận).</summary>
    Receipt,

    /// <summary>From the dispatch of the assignment (ngày phân phối).</summary>
    Dispatch,

    /// <summary>From the first time that the unit opened the assignment (ngày mở văn bản); from the event where it never did.</summary>
    SignIn,

    /// <summary>From the acceptance by the unit (ngày tiếp nhận xử lý); from the event where it did not accept.</summary>
    Acceptance,

    /// <summary>From the next opening of the office, where the event falls outside its hours.</summary>
    NextOpening,

    /// <summary>From the day that the act's document bears (ngày ghi trên văn bản). An act without such a date is refused; what time alone causes counts from the event.</summary>
    DocumentDate,
}
