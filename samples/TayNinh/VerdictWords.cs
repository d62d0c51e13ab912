using PhanAnh.Core;

namespace PhanAnh.Samples.TayNinh;

/// <summary>How a clock stands, in the words of the office.</summary>
internal static class VerdictWords
{
    internal static string Of(ClockVerdict verdict) => verdict switch
    {
        ClockVerdict.Running => "Còn hạn",
        ClockVerdict.Suspended => "Tạm dừng",
        ClockVerdict.Met => "Đúng hạn",
        ClockVerdict.MetLate => "Xong trễ",
        ClockVerdict.Late => "Quá hạn",
        ClockVerdict.LawfullyExtended => "Gia hạn đúng quy định",
        ClockVerdict.NotHandled => "Không xử lý",
        ClockVerdict.MeasuredOnly => "Chỉ đo thời gian",
        ClockVerdict.Lapsed => "Không còn phải thực hiện",
        _ => verdict.ToString(),
    };
}
