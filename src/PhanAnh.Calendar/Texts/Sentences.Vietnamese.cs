namespace PhanAnh.Calendar;

internal sealed partial class Sentences
{
    private static Dictionary<string, string> VietnameseTexts() => new(StringComparer.Ordinal)
    {
        ["limit.None"] = "không quy định thời hạn",
        ["limit.Minutes"] = "{0} phút",
        ["limit.Hours"] = "{0} giờ",
        ["limit.Days"] = "{0} ngày",
        ["limit.WorkingHours"] = "{0} giờ làm việc",
        ["limit.WorkingDays"] = "{0} ngày làm việc",
        ["limit.SameWorkingDay"] = "trong ngày làm việc",
        ["limit.Months"] = "{0} tháng",
        ["limit.Years"] = "{0} năm",
        ["limit.StatedDate"] = "đến ngày được ấn định",
        ["limit.AsDirected"] = "theo thời hạn được chỉ đạo",
        ["explain.limit"] = "Thời hạn {0}, tính từ {1}.",
        ["explain.moment"] = "{0:00} giờ {1:00} phút {2}",
        ["explain.date"] = "{0} {3:00}/{2:00}/{1:0000}",
        ["explain.because"] = ": {0} ({1})",
        ["explain.Event"] = "- {0}: ngày xảy ra sự kiện, không tính{2}",
        ["explain.Counted"] = "- {0}: ngày thứ {1}{2}",
        ["explain.RestDay"] = "- {0}: ngày nghỉ hằng tuần, không tính",
        ["explain.Holiday"] = "- {0}: ngày nghỉ, không tính{2}",
        ["explain.Suspended"] = "- {0}: tạm dừng, không tính",
        ["explain.RolledTo"] = "- {0}: ngày làm việc tiếp theo, thời hạn kết thúc vào ngày này",
        ["explain.endAt"] = "Hết hạn lúc {0}; đúng thời điểm đó vẫn là đúng hạn.",
        ["explain.endOfDay"] = "Hết hạn vào lúc 24 giờ {0}.",
        ["explain.noEnd"] = "Không có thời điểm hết hạn; chỉ ghi nhận thời gian đã qua.",
        ["explain.provisional"] = "Lịch nghỉ của năm liên quan chưa được quyết định đầy đủ nên ngày hết hạn có thể thay đổi.",
        [CalendarCodes.Missing] = "Không có dữ liệu ngày nghỉ của năm {0}.",
        [CalendarCodes.Undecided] = "Lịch nghỉ năm {0} chưa được quyết định.",
        [CalendarCodes.NoHours] = "Lịch này không có giờ làm việc nên không trả lời được câu hỏi về giờ làm việc.",
        [CalendarCodes.Range] = "Thời điểm {0} nằm ngoài khoảng từ năm 2000 đến năm 2100.",
        [CalendarCodes.NeedsDate] = "Thời hạn đến ngày được ấn định cần có ngày đó.",
        [CalendarCodes.LimitFormat] = "“{0}” không phải là thời hạn hợp lệ (vị trí {1}).",
        [CalendarCodes.LimitRange] = "Số lượng {0} trong thời hạn quá lớn (vị trí {1}).",
        [CalendarCodes.HoursFormat] = "“{0}” không phải là khung giờ dạng 07:30-11:30 (vị trí {1}).",
        [CalendarCodes.HoursOrder] = "Khung giờ “{0}” rỗng, sai thứ tự hoặc chồng lên khung giờ trước (vị trí {1}).",
        [CalendarCodes.LunarFormat] = "“{0}” không phải là ngày âm lịch (vị trí {1}).",
        [CalendarCodes.LunarMissing] = "Không có ngày âm lịch {0} (vị trí {1}).",
    };
}
