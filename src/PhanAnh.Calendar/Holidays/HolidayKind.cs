namespace PhanAnh.Calendar;

/// <summary>Why a day is off, or worked although it is a Saturday.</summary>
public enum HolidayKind
{
    /// <summary>Ngày lễ, tết: named in the law or fixed by the yearly decision; listed on weekends too.</summary>
    Statutory,

    /// <summary>Nghỉ bù: a working day off because the holiday that is its partner fell on a rest day (Labour Code 2019, art. 111(3)).</summary>
    Substitute,

    /// <summary>Nghỉ hoán đổi: a weekday off in exchange for its partner, a worked Saturday.</summary>
    SwapOff,

    /// <summary>Làm bù: a Saturday worked in exchange for its partner, a weekday off.</summary>
    SwapWork,

    /// <summary>Ngừng làm việc: closed by a local decision, e.g. for a storm.</summary>
    Closure,
}
