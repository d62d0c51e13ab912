namespace PhanAnh.Rules.Tests;

/// <summary>Messages that an officer would read as one of the other cues, and messages with the same words that are none; written before the terms were extended.</summary>
internal static class HeldOutCues
{
    internal static string[] Complaint { get; } = Lines(
        """
        Tôi khiếu nại Quyết định số 215/QĐ-UBND về thu hồi đất của gia đình tôi.
        ĐƠN KHIẾU NẠI. Kính gửi Chủ tịch Ủy ban nhân dân xã.
        Gia đình tôi không đồng ý với quyết định xử phạt số 12/QĐ-XPHC và yêu cầu hủy bỏ.
        Đề nghị Chủ tịch xem xét lại quyết định thu hồi giấy chứng nhận quyền sử dụng đất của tôi.
        Tôi làm đơn này khiếu nại hành vi không cấp phép xây dựng của Phòng Kinh tế.
        Nay tôi khiếu nại lần hai vì kết quả giải quyết lần đầu không thỏa đáng.
        Yêu cầu thu hồi quyết định kỷ luật buộc thôi việc đối với tôi.
        Tôi xin khiếu nại mức bồi thường giải phóng mặt bằng vì áp sai đơn giá.
        Bà con tổ 5 khiếu nại quyết định cưỡng chế tháo dỡ nhà.
        Tôi phản đối và khiếu nại việc UBND xã từ chối xác nhận hồ sơ cho tôi.
        """);

    internal static string[] Denunciation { get; } = Lines(
        """
        Tôi tố cáo ông trưởng ấp nhận tiền của dân để làm giấy tờ.
        Tố cáo cán bộ địa chính xã nhận hối lộ.
        ĐƠN TỐ CÁO. Tôi tên là Lê Văn Bình.
        Tôi xin tố giác một nhóm người buôn bán ma túy ở khu trọ.
        Tôi muốn tố cáo hành vi tham ô tiền hỗ trợ người nghèo của phó chủ tịch xã.
        Đề nghị xử lý ông kế toán nhận tiền chạy việc 200 triệu đồng, tôi có ghi âm.
        Chúng tôi đứng đơn tố cáo kế toán trường khai khống tiền ăn bán trú.
        Anh cán bộ đòi 500 ngàn mới cho đi, tôi xin tố cáo.
        Nay tôi viết đơn tố cáo giám đốc trung tâm lợi dụng chức vụ chiếm đoạt tài sản.
        Người dân tố cáo lãnh đạo xã bao che cho đất tặc.
        """);

    internal static string[] DisputeOrLawsuit { get; } = Lines(
        """
        Gia đình tôi tranh chấp ranh đất với nhà ông Năm.
        Hàng xóm lấn chiếm đất của tôi 2 mét, tôi yêu cầu trả lại.
        Tôi khởi kiện quyết định thu hồi đất ra tòa án.
        Anh em tôi tranh chấp tài sản thừa kế do cha mẹ để lại.
        Công ty và tôi tranh chấp hợp đồng lao động, nhờ giải quyết.
        Nhờ hòa giải tranh chấp lối đi chung giữa hai nhà.
        Bên bán không giao đất, tôi sẽ kiện ra tòa, nhờ cơ quan can thiệp.
        Hai vợ chồng ly hôn tranh giành quyền nuôi con, xin giúp.
        Đất nhà tôi đang bị tranh chấp, xin xã giải quyết ai đúng.
        Vụ kiện đòi nợ của tôi, đề nghị tòa xử sớm.
        """);

    internal static string[] Secrecy { get; } = Lines(
        """
        Gửi kèm văn bản đóng dấu MẬT của tỉnh ủy.
        Tôi có tài liệu tuyệt mật về phòng thủ khu vực, xin gửi.
        Công văn có dấu TỐI MẬT bị phát tán trên Facebook.
        Tôi chụp được tài liệu bí mật nhà nước để trên bàn.
        Kế hoạch tác chiến của đơn vị bộ đội bị lộ, tôi gửi bản chụp.
        Đề thi tốt nghiệp còn niêm phong đóng dấu tuyệt mật bị lộ.
        Văn bản mật của công an xã bị vứt ở bãi rác.
        Hồ sơ độ MẬT lọt ra ngoài.
        """);

    internal static string[] Advertising { get; } = Lines(
        """
        Cần bán gấp lô đất 100m2 sổ hồng riêng, giá 800 triệu, LH 0909 123 456.
        Vay tiền nhanh không cần thế chấp, giải ngân trong ngày, liên hệ Zalo.
        Shop giày giảm giá 50% toàn bộ, miễn phí giao hàng.
        Nhận làm bằng cấp, giấy phép lái xe, uy tín, inbox.
        Tuyển cộng tác viên online thu nhập 500k/ngày, đăng ký theo link bit.ly/abc
        Khuyến mãi lắp mạng internet tặng 2 tháng cước, gọi ngay.
        Chuyên thông cống nghẹt, hút hầm cầu giá rẻ, gọi là có mặt.
        Thuốc gia truyền trị dứt điểm viêm xoang, cam kết khỏi 100%, ship toàn quốc.
        """);

    internal static string[] Defamation { get; } = Lines(
        """
        Ông chủ tịch ăn tiền của doanh nghiệp, đồ tham nhũng vô liêm sỉ.
        Bà hiệu trưởng là đồ lừa đảo, ăn chặn tiền học sinh.
        Cán bộ xã toàn bọn ăn bám, lũ sâu mọt hút máu dân.
        Tên công an đó là đồ mất dạy, quân ăn cướp.
        Thằng trưởng ấp ăn tiền dân, đồ vô lại.
        Con mụ giám đốc trơ trẽn, lừa đảo cả xóm này.
        """);

    internal static string[] NearMisses { get; } = Lines(
        """
        Tôi gọi tổng đài khiếu nại của nhà mạng mà không ai bắt máy.
        Tôi không khiếu nại gì, chỉ muốn hỏi thủ tục.
        Đơn khiếu nại của tôi nộp từ tháng 5 đến nay chưa có trả lời.
        Luật Khiếu nại quy định thời hạn giải quyết bao nhiêu ngày?
        Bộ phận tiếp nhận khiếu nại của siêu thị thái độ không tốt.
        Xin hỏi địa chỉ nơi nhận đơn khiếu nại.
        Khách hàng khiếu nại nhiều mà cửa hàng vẫn bán hàng giả.
        Việc giải quyết khiếu nại, tố cáo ở xã công khai ở đâu?
        Ông Tư nói sẽ khiếu nại nhưng tới giờ chưa thấy làm gì, đường vẫn hư.
        Quyết định số 58/2024/QĐ-UBND có hiệu lực từ ngày nào?
        Báo chí tố cáo nạn phá rừng ở nhiều nơi.
        Hộp thư tố giác tội phạm ở chợ bị hỏng khóa.
        Xin hỏi số điện thoại tố giác tội phạm.
        Luật Tố cáo có bảo vệ người tố cáo không?
        Tôi không tố cáo ai cả, chỉ mong sửa đường.
        Đơn tố cáo tôi gửi năm ngoái chưa được trả lời.
        Bộ phim tố cáo tội ác chiến tranh chiếu ở nhà văn hóa rất hay.
        Bà Hai dọa tố cáo hàng xóm vì nuôi heo hôi.
        Cán bộ một cửa làm việc chậm, thái độ cau có.
        Đề nghị tuyên truyền phong trào toàn dân tố giác tội phạm.
        Khu đất đang tranh chấp, cột điện đổ vào đường.
        Sự kiện âm nhạc làm ồn cả khu phố.
        Điều kiện vay vốn ngân hàng chính sách là gì?
        Linh kiện đèn đường thay kém chất lượng.
        Bưu kiện gửi về xã bị thất lạc.
        Xin hỏi thủ tục hòa giải tranh chấp đất đai ở xã.
        Bãi đất tranh chấp bỏ hoang thành nơi đổ rác, đề nghị dọn.
        Xe buýt tranh khách, chạy ẩu trên quốc lộ 22.
        Anh ta nói sẽ kiện nếu xã không sửa cống, nhưng chỉ là lời nói suông.
        Tòa nhà chung cư bị thấm dột.
        Mật độ xe giờ tan trường quá cao, đề nghị phân luồng.
        Mật ong giả bán đầy chợ, đề nghị kiểm tra.
        Xin giữ bí mật tên tôi khi trả lời.
        Tôi quên mật khẩu tài khoản dịch vụ công, xin cấp lại.
        Quán cà phê viện lý do bí mật kinh doanh không niêm yết giá.
        Ban quản lý chợ giữ bí mật mức thu phí.
        Nhà trường cần phối hợp mật thiết với phụ huynh.
        Lò nấu mật mía xả khói vào khu dân cư.
        Nhiều người dán quảng cáo cho vay tiền trên cột điện, mất mỹ quan.
        Siêu thị quảng cáo giảm giá nhưng tính tiền vẫn giá cũ.
        Biển quảng cáo trước ngân hàng sắp rơi, nguy hiểm cho người đi đường.
        Tôi nhận tin nhắn quảng cáo rác mỗi ngày, đề nghị nhà mạng chặn.
        Xe bán hàng rong phát loa khuyến mãi ồn ào.
        Cửa hàng bán thuốc giả, quảng cáo cam kết khỏi 100%, đề nghị kiểm tra.
        Xin hỏi thủ tục cấp phép quảng cáo ngoài trời.
        Đề nghị giảm giá nước cho hộ nghèo.
        Tôi bị lừa đảo qua điện thoại, xin hướng dẫn trình báo.
        Có người vu khống tôi trên Facebook, xin hỏi báo ở đâu?
        Cảnh báo chiêu trò lừa đảo mạo danh điện lực.
        Máy bán nước tự động ăn tiền mà không ra nước.
        Tường trường bị bôi bẩn, vẽ nhọ nồi lên cổng.
        Cán bộ ăn mặc lịch sự, thái độ tốt.
        Nhiều trang mạng lừa đảo giả mạo cổng dịch vụ công.
        Xin hỏi mức phạt hành vi vu khống.
        """);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
