namespace PhanAnh.Rules.Tests;

/// <summary>Messages with the words of danger and no danger: what is past, permitted, practised, counted, feared or only said.</summary>
internal static class HeldOutNearEmergencies
{
    /// <summary>Written before the terms were extended.</summary>
    internal static string[] First { get; } = Lines(
        """
        Đề nghị hướng dẫn hồ sơ thẩm duyệt thiết kế phòng cháy chữa cháy cho nhà xưởng.
        Khi nào địa phương tổ chức diễn tập chữa cháy và cứu nạn cứu hộ?
        Theo thống kê, năm 2023 tỉnh có 45 vụ cháy, làm chết 3 người, xin cho biết năm 2024.
        Vụ cháy chợ năm ngoái đến nay tiểu thương chưa được hỗ trợ.
        Bình chữa cháy ở chung cư đã hết hạn mà ban quản lý không thay.
        Công ty tôi xin cấp giấy chứng nhận đủ điều kiện về phòng cháy chữa cháy.
        Trụ nước chữa cháy trước nhà số 20 bị xe đụng gãy, đề nghị sửa.
        Xe cứu hỏa không vào được hẻm vì lấn chiếm, đề nghị giải tỏa.
        Đêm nào cũng có người đốt rác, mùi khét lẹt bay vào nhà.
        Ruộng lúa cháy lá do rầy, đề nghị trạm bảo vệ thực vật hướng dẫn.
        Trời nắng nóng như đổ lửa, xin trồng thêm cây xanh ở công viên.
        Máy bơm trạm thủy lợi bị cháy mô tơ, ruộng thiếu nước cả tuần.
        Vé xe tết cháy chỗ từ sớm, bà con phải mua vé chợ đen.
        Đề nghị lắp gờ giảm tốc vì đoạn này hay xảy ra tai nạn chết người.
        Năm ngoái có hai vụ tai nạn ở đây, mong lắp đèn tín hiệu.
        Thủ tục hưởng bảo hiểm tai nạn lao động gồm những giấy tờ gì?
        Tôi bị tai nạn giao thông hồi tháng ba, đến nay chưa nhận được bồi thường bảo hiểm.
        Hiện trường tai nạn hôm trước còn vương mảnh kính, xin dọn giúp.
        Đường trơn dễ gây tai nạn, đề nghị rải đá.
        Con tôi từng bị té xe ở ổ gà này, mong sửa đường sớm.
        Đề nghị mở lớp dạy bơi để phòng chống đuối nước cho trẻ em.
        Mùa hè năm trước có em nhỏ bị đuối nước ở hồ này, xin rào lại.
        Hồ công viên không có biển cảnh báo đuối nước.
        Giếng bỏ hoang không nắp đậy, sợ trẻ em rơi xuống.
        Cầu yếu, lo ngại sập khi xe tải chạy qua, đề nghị gia cố.
        Xin hỏi giá bán điện sinh hoạt và cách tiết kiệm điện an toàn.
        Dây điện thấp quá, sợ chạm vào xe tải, đề nghị nâng lên.
        Tháng trước có người bị điện giật ở trạm bơm này, đề nghị kiểm tra.
        Công tơ điện nhà tôi chạy nhanh bất thường.
        Cột điện nghiêng đã lâu, chưa thấy sửa.
        Xin hỏi điều kiện kinh doanh gas và khí dầu mỏ hóa lỏng.
        Tập huấn an toàn gas cho hộ kinh doanh khi nào tổ chức?
        Pháo nổ suốt đêm giao thừa, đề nghị xử lý.
        Tình trạng bùng nổ dân số cơ học làm trường học quá tải.
        Lốp xe buýt nổ giữa đường hôm kia làm hành khách trễ giờ.
        Sáng qua công an đã bắt kẻ trộm chó, bà con cảm ơn.
        Đề nghị tăng cường tuần tra vì khu này hay bị trộm.
        Tôi bị trộm mất xe máy tháng trước, đến nay chưa có kết quả điều tra.
        Hai tháng trước có vụ cướp giật dây chuyền ở chợ, đề nghị lắp camera.
        Xem phim hành động thấy chém giết nhiều quá, đề nghị rạp không cho trẻ em vào.
        Thầy giáo đánh học sinh hồi tuần trước, đề nghị nhà trường xử lý.
        Bạo lực gia đình thì gọi số điện thoại nào để được tư vấn?
        Số điện thoại 113 và 114 có mất phí không?
        Đề nghị niêm yết các số 113, 114, 115 tại nhà văn hóa ấp.
        Tôi gọi 115 hôm chủ nhật mà không ai nghe máy, đề nghị chấn chỉnh.
        Xe buýt tuyến 112 thường bỏ trạm.
        Thửa đất số 113, tờ bản đồ số 12 bị sai diện tích.
        Nghị định 115/2020/NĐ-CP quy định thế nào về tuyển dụng viên chức?
        Phòng cấp cứu bệnh viện thiếu giường, người bệnh nằm hành lang.
        Bác sĩ cấp cứu tối qua rất tận tâm, gia đình xin cảm ơn.
        Xin hỏi chế độ bảo hiểm y tế thanh toán khi cấp cứu trái tuyến.
        Ba tôi bị đột quỵ năm ngoái nay muốn làm hồ sơ khuyết tật.
        Bệnh viện có khám tầm soát đột quỵ không?
        Tháng trước cả trường bị ngộ độc thức ăn, kết quả kiểm nghiệm thế nào?
        Đề nghị phun thuốc diệt muỗi vì có người bị sốt xuất huyết.
        Rắn bò vào trường học nhiều vì cỏ mọc um tùm, đề nghị phát quang.
        Mỗi lần mưa lớn là đường ngập nước, đề nghị làm cống.
        Sau trận lũ năm 2022 cầu tạm hư hỏng chưa sửa.
        Đề nghị xây kè chống sạt lở bờ sông đoạn qua ấp 4.
        Bao giờ xã phát tiền hỗ trợ thiệt hại do lốc xoáy tháng 5?
        Cây xanh có nguy cơ ngã đổ khi mưa bão, xin cắt tỉa.
        Đề nghị tổ chức diễn tập ứng phó thiên tai, tìm kiếm cứu nạn.
        Số liệu cứu hộ cứu nạn năm nay đăng ở đâu?
        Đội cứu hộ chó mèo gây ồn ào suốt đêm.
        Dịch vụ kéo xe cứu hộ giao thông chặt chém giá.
        Đời sống khó khăn như chết đuối vớ được cọc, xin hỗ trợ vay vốn.
        Nghe nói có cháy ở tỉnh khác mà địa phương chưa kiểm tra các quán karaoke.
        Không có cháy nổ gì xảy ra nhưng kho xăng nằm sát trường học là không ổn.
        Trên mạng đăng tin “bắt cóc trẻ em”, xin cho biết có thật không.
        Tin đồn vỡ đập là sai, đề nghị xã thông báo cho dân yên tâm.
        Nếu xảy ra hỏa hoạn thì hẻm này xe chữa cháy không vào được.
        Ai cứu giá mía cho nông dân với, rớt giá quá.
        """);

    /// <summary>Written when the terms stood, and measured once before anything was changed.</summary>
    internal static string[] Second { get; } = Lines(
        """
        Lò đốt than ấp 4 khói nhiều lắm, dân chịu không nổi, mong kiểm tra.
        Máy điều hòa phòng một cửa bị cháy bo mạch nên nóng quá.
        Xe tải chạy ẩu suýt tông học sinh, đề nghị công an giao thông xử lý.
        Chó thả rông cắn người đi đường, chủ nuôi không rọ mõm.
        Cây bàng trước trường mục gốc, sắp đổ, xin đốn hạ.
        Nước thải tràn vào nhà mỗi khi mưa, cống bị nghẹt lâu rồi.
        Quán ăn chém giá khách du lịch ở chân núi.
        Nhà hàng xóm hát karaoke tới nửa đêm, la hét ầm ĩ không ai ngủ được.
        Học sinh leo rào trốn học, nhà trường không quản lý.
        Vỉa hè bị lấn chiếm, người đi bộ phải đi xuống lòng đường rất nguy hiểm.
        Ruộng bị ngập úng, lúa chết hết, đề nghị bơm tiêu nước.
        Trạm bơm hư, nước không lên, bà con kêu cứu với xã mấy lần.
        Mặt cầu bị sụp một bên, xe máy đi qua phải né, mong sửa.
        Nắp cống bị vỡ, ban đêm người đi đường dễ té.
        Con đường này ai cũng té, ổ gà nhiều quá.
        Dây cáp viễn thông chùng xuống sát đầu người đi xe máy.
        Điện chập chờn, đồ điện trong nhà hư hết, điện lực không trả lời.
        Bệnh viện để bệnh nhân nằm chờ từ sáng, không ai hỏi tới.
        Xe cấp cứu hú còi suốt đêm trong khu dân cư.
        Giá thuốc tăng vọt, người bệnh tiểu đường không mua nổi.
        Nhóm thanh niên tụ tập đánh bạc ở quán nước đầu hẻm.
        Bảo vệ chợ giữ xe máy của tôi không cho về vì mất vé.
        Trẻ em tắm kênh không người trông, xã nên rào lại.
        Ao cá nhà tôi bị thuốc trừ sâu làm cá chết trắng.
        Trại heo xả thải, mùi hôi nồng nặc đến nôn ói.
        Mùi hóa chất từ xưởng nhuộm nồng nặc mỗi buổi chiều.
        Tôi lo cho con nhỏ vì trụ điện trước trường bị nứt.
        Hôm bữa có xe tông gãy lan can cầu, đến nay chưa làm lại.
        Thang máy chung cư hay bị kẹt, ban quản trị không sửa.
        Bãi rác cháy âm ỉ cả tháng nay, khói vào nhà dân.
        Đèn tín hiệu ngã tư bị cháy, xe cộ hỗn loạn.
        Chợ không có bình chữa cháy, tiểu thương lo lắng.
        Cầu dao tổng của trường học bị hư, thầy cô phải bật tắt bằng tay.
        Hàng xóm nuôi ong, ong bay vào nhà chích con tôi, xin nhắc nhở.
        Rắn xuất hiện nhiều ở khu đất hoang, đề nghị phát cỏ.
        Người ăn xin nằm ngủ trước cổng ủy ban, trông mất mỹ quan.
        Công ty đuổi việc công nhân đang mang thai sắp sinh.
        Tôi bị công ty tài chính gọi điện đòi nợ, đe dọa đăng hình lên mạng.
        Xe khách nhồi nhét người, chạy lạng lách, phóng nhanh vượt ẩu.
        Nông dân kêu cứu vì mía chậm thu hoạch, nhà máy ép giá.
        """);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
