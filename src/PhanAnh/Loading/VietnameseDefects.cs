using System.Collections.Frozen;

namespace PhanAnh;

/// <summary>The Vietnamese sentences of <see cref="FileDefect"/>, by code.</summary>
internal static class VietnameseDefects
{
    public static FrozenDictionary<string, DefectSentence> Sentences { get; } = new Dictionary<string, DefectSentence>(StringComparer.Ordinal)
    {
        [DefectCodes.BadUtf8] = new("Byte {0} không hợp lệ trong UTF-8. Hãy lưu tệp theo bảng mã UTF-8."),
        [DefectCodes.CodeFormat] = new("{0} không phải là mã.", "Mã là chuỗi có dạng {1}."),
        [DefectCodes.DateFormat] = new("{0} không phải là ngày.", "Ngày viết theo dạng {1}."),
        [DefectCodes.DefectsTooMany] = new("Tệp còn nhiều lỗi hơn số lỗi được liệt kê.", "Chỉ liệt kê tối đa {1} lỗi."),
        [DefectCodes.EncodingUtf16] = new("Tệp được lưu theo UTF-16. Hãy lưu lại theo UTF-8: trong Notepad chọn Save as, Encoding, UTF-8."),
        [DefectCodes.EnumUndefined] = new("Chỗ này cần một tên gọi nhưng lại là số {0}.", "Được phép: {1}."),
        [DefectCodes.EnumUnknown] = new("{0} không có trong danh mục.", "Được phép: {1}."),
        [DefectCodes.JsonDepth] = new("Tệp lồng nhau quá sâu.", "Tối đa {1} cấp."),
        [DefectCodes.JsonDuplicateKey] = new("Mục {0} xuất hiện hai lần trong cùng một đối tượng."),
        [DefectCodes.JsonMemberMissing] = new("Thiếu mục {1}."),
        [DefectCodes.JsonSyntax] = new("Sai cú pháp JSON: {0} không thể đứng ở đây.", "Cần có: {1}."),
        [DefectCodes.JsonTrailing] = new("Sau khi tài liệu kết thúc vẫn còn nội dung: {0}."),
        [DefectCodes.JsonType] = new("{0} không đúng kiểu dữ liệu.", "Cần có: {1}."),
        [DefectCodes.JsonUnknownMember] = new("Không có mục nào tên là {0}.", "Các mục được biết: {1}."),
        [DefectCodes.NumRange] = new("Số {0} nằm ngoài phạm vi.", "Được phép: {1}."),
        [DefectCodes.PresetEmpty] = new("Tệp rỗng."),
        [DefectCodes.SizeLimit] = new("Tệp quá lớn: {0}.", "Tối đa {1}."),
        [DefectCodes.TextControl] = new("Văn bản chứa ký tự điều khiển {0}."),
        [DefectCodes.TextEmpty] = new("Văn bản bị bỏ trống."),
        [DefectCodes.TextIllFormed] = new("{0} chỉ là một nửa ký tự: các mã thay thế (surrogate) phải đi thành cặp."),
        [DefectCodes.CitationMissing] = new("Dòng này chưa dẫn điều khoản nào."),
        [DefectCodes.ClockNeverStarted] = new("Đồng hồ này không bao giờ bắt đầu."),
        [DefectCodes.ClockNeverStopped] = new("Đồng hồ này không bao giờ dừng."),
        [DefectCodes.DuplicateId] = new("Mã này đã được dùng ở trên."),
        [DefectCodes.GuardArguments] = new("Điều kiện {0} có số tham số không đúng.", "Số tham số: {1}."),
        [DefectCodes.GuardFormat] = new("{0} không phải là điều kiện.", "Cách viết: {1}."),
        [DefectCodes.HoursFormat] = new("{0} không phải là giờ làm việc.", "Ví dụ: {1}."),
        [DefectCodes.LimitFormat] = new("{0} không phải là thời hạn.", "Cách viết: {1}."),
        [DefectCodes.LimitTable] = new("Bảng thời hạn phải kết thúc bằng một dòng không điều kiện, và chỉ dòng đó không có điều kiện."),
        [DefectCodes.OnceOrOn] = new("Mỗi dòng phải có hoặc \"on\" (hành động) hoặc \"once\" (tự động), không được có cả hai hay thiếu cả hai."),
        [DefectCodes.PeriodReversed] = new("Ngày kết thúc {0} sớm hơn ngày bắt đầu."),
        [DefectCodes.RefUnknown] = new("{0} chưa được khai báo.", "Gần giống: {1}."),
        [DefectCodes.RowRepeated] = new("Dòng này không bao giờ được dùng: một dòng ở trên đã nhận cùng trạng thái và hành động mà không thêm điều kiện nào ({1})."),
        [DefectCodes.StateTrap] = new("Từ trạng thái {1} không có lối ra, mà đây không phải trạng thái kết thúc."),
        [DefectCodes.StateUnreachable] = new("Không có dòng nào dẫn đến trạng thái {1}."),
        [DefectCodes.CutoffFormat] = new("{0} không phải là thời điểm chốt số liệu.", "Ví dụ: {1}."),
        [DefectCodes.OpeningMissing] = new("Không có dòng nào tiếp nhận hồ sơ (dòng có \"from\" rỗng)."),
        [DefectCodes.NothingSettles] = new("Các dòng tự động nối thành vòng tròn qua trạng thái {1}."),
        [DefectCodes.TimeFormat] = new("{0} không phải là thời điểm có múi giờ.", "Cách viết: {1}."),
        [DefectCodes.PeriodOverlap] = new("Chức danh này của đơn vị đã có người đảm nhiệm trong cùng thời gian."),
        [DefectCodes.TriggerUnused] = new("Không dòng nào có hành động {0}: không ai thực hiện được hành động này."),
        [DefectCodes.EscalationCycle] = new("Hệ quả khi quá hạn của thời hạn này dẫn trở lại chính nó ({1})."),
        [DefectCodes.UnitCycle] = new("{0} khép thành vòng tròn: đi theo các đơn vị được dẫn chiếu sẽ quay lại chính đơn vị này."),
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
