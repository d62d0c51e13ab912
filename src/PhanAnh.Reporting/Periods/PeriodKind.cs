namespace PhanAnh.Reporting;

/// <summary>The lengths of time a report can cover (kỳ báo cáo).</summary>
public enum PeriodKind
{
    /// <summary>One report day (ngày).</summary>
    Day,

    /// <summary>Seven report days from the preset's weekday on (tuần).</summary>
    Week,

    /// <summary>From cut-off day to cut-off day (tháng).</summary>
    Month,

    /// <summary>Three months (quý).</summary>
    Quarter,

    /// <summary>Six months (6 tháng đầu năm, 6 tháng cuối năm).</summary>
    Half,

    /// <summary>The first nine months of a year (9 tháng); the last three lie in no such period.</summary>
    NineMonths,

    /// <summary>Twelve months (năm).</summary>
    Year,

    /// <summary>Any range of report days (đột xuất); open under every regulation.</summary>
    AdHoc,
}
