namespace PhanAnh.Rules.Tests;

/// <summary>
/// Messages of danger written before the terms of the lexicon were extended, and never read while extending them: what it recognises here is what it
/// recognises of the unknown. Do not add a term because a sentence of this list is missed; write a new list and measure by that.
/// </summary>
internal static class HeldOutEmergencies
{
    /// <summary>Written before the terms were extended.</summary>
    internal static string[] First { get; } = Lines(
        """
        Cháy lớn ở xưởng gỗ đường số 5, khói đen bốc lên ngùn ngụt, nhờ đội chữa cháy tới gấp.
        Nhà kế bên bốc cháy, bên trong còn hai đứa nhỏ chưa ra được.
        Trạm biến áp đầu hẻm 12 vừa nổ, lửa bén sang mái tôn nhà dân.
        Có ai không, kho phế liệu sau chợ đang bốc lửa, gió mạnh lắm.
        Rừng cao su lô 7 đang cháy lan về phía nhà dân, xin hỗ trợ khẩn.
        Xe bồn chở xăng bị lật, xăng tràn ra đường và bắt lửa rồi.
        Chung cư đang có cháy ở tầng 9, khói tràn xuống cầu thang, nhiều người mắc kẹt.
        Hỏa hoạn tại khu nhà trọ công nhân, chưa thấy xe cứu hỏa.
        lửa cháy lớn quá, gọi 114 không được, ấp Phước Hội ai giúp với
        Quán karaoke đang phát hỏa, người kẹt trong đó nhiều lắm
        Mấy chú ơi cháy nhà rồi, nhà bà Sáu cuối xóm
        Đống rơm nhà tôi bén lửa đang lan sang chuồng bò.
        Xe tải tông xe máy trước cổng trường, hai người nằm bất động, máu chảy nhiều.
        Tai nạn giao thông nghiêm trọng ngay ngã ba Mít Một, có người bị thương nặng, cần xe cấp cứu.
        Xe khách vừa lao xuống kênh, hành khách còn kẹt bên trong.
        Có vụ đụng xe ở cầu K13, nạn nhân gãy chân chưa ai đưa đi bệnh viện.
        Một em nhỏ vừa bị xe cán, còn thở, xin gọi cứu thương giùm.
        Sập giàn giáo công trình, ba công nhân bị vùi bên dưới.
        Tường rào trường học đổ đè lên học sinh, đang kẹt hai em.
        Người đàn ông té từ trụ điện xuống, bất tỉnh, máu ra nhiều.
        xe container đè lên xe máy, người còn dưới gầm xe
        Tàu hỏa vừa tông ô tô tại đường ngang, có người chết và bị thương.
        Có hai em học sinh bị nước cuốn ở kênh Tây, đang mất tích.
        Đứa bé rớt xuống giếng, cần người cứu gấp.
        Có người đuối nước ở hồ Dầu Tiếng, mọi người đang mò tìm.
        Ghe lật giữa sông, ba người đang bám phao chờ cứu.
        Có người nhảy cầu Bến Đình, chưa vớt được.
        Con tôi té xuống ao, vớt lên tím tái không thở nữa, phải làm sao.
        chim ghe roi, nguoi ta dang keu cuu duoi song vam co
        Dây điện đứt rơi xuống đường đang tóe lửa, có người vừa bị giật.
        Cột điện ngã, dây còn điện nằm giữa đường, trẻ em đi học qua đó, nguy hiểm lắm.
        Hàng xóm tôi bị điện giật bất tỉnh, xin giúp.
        Dây trung thế sà xuống sát mái nhà phát tia lửa, khẩn cấp.
        Có người bị điện giật dính trên trụ quảng cáo.
        Nước ngập rò điện ra đường, vừa có người bị tê ngã xuống.
        Trụ điện sắp đổ vào nhà tôi, dây kêu rẹt rẹt.
        Mùi gas nồng nặc trong hẻm, nghi rò rỉ khí gas, bà con đang hoảng.
        Bình gas quán ăn vừa phát nổ, có người bỏng.
        Nhà máy bị rò amoniac, công nhân ngất hàng loạt.
        Ống dẫn khí bị xì, tiếng kêu rất lớn, xin cho người xuống ngay.
        Đào móng phát hiện quả bom còn ngòi nổ, trẻ con đang vây xem.
        Nổ lớn tại xưởng hóa chất, khói vàng bay ra khu dân cư, nhiều người khó thở.
        Xì khí clo ở trạm cấp nước, mọi người chảy nước mắt chạy hết ra đường.
        Có nhóm thanh niên cầm dao chém nhau trước quán nhậu.
        Trộm đang cạy cửa nhà đối diện, chủ nhà đi vắng.
        Nhà tôi đang bị người lạ phá cửa xông vào, công an ơi cứu.
        Có kẻ cầm súng cướp tiệm vàng, vừa chạy về hướng cầu Quan.
        Chồng tôi đang đánh tôi và con, dọa giết cả nhà, xin cứu mẹ con tôi.
        Một người đàn ông đang khống chế cháu bé trong phòng trọ.
        Có người bắt cóc trẻ em ngoài cổng trường mẫu giáo, đang giằng co.
        Hai băng nhóm đang rượt đuổi nhau bằng mã tấu trên đường 30/4.
        Thằng say rượu đang cầm rựa đòi chém hàng xóm, mong công an tới liền.
        Tôi bị nhốt trong nhà, họ không cho ra và đánh đập, làm ơn báo công an.
        Nước lũ lên tới nóc nhà, gia đình tôi đang ngồi trên mái chờ cứu.
        Nhà tôi ngập sâu 1,5 mét, có cụ già và trẻ sơ sinh, xin xuồng cứu hộ.
        Sạt lở đất vùi lấp nhà dân ở ấp 2, chưa rõ bao nhiêu người bên dưới.
        Đê bao vừa vỡ, nước tràn vào xóm rất nhanh, xin di dời dân khẩn cấp.
        Cây đổ đè sập nhà, bà cụ còn kẹt bên trong.
        Lốc xoáy tốc mái hàng loạt nhà, có người bị thương đang cần giúp.
        Bà con bị cô lập giữa dòng nước, hết lương thực, xin cứu trợ khẩn.
        Nước cuốn trôi một xe máy và người lái ở ngầm tràn, đang tìm.
        Mẹ tôi đột quỵ, méo miệng, không nói được, cần xe cấp cứu.
        Ba em khó thở, tím tái, ấp em xa bệnh viện, xin xe 115.
        Có người uống thuốc trừ sâu tự tử, đang sùi bọt mép.
        Vợ tôi sắp sinh mà đường ngập không ra được, vỡ ối rồi.
        Cháu bị rắn cắn, chân sưng to, đang co giật.
        Cả tổ công nhân ngộ độc thức ăn, nôn ói, mấy người ngất xỉu.
        Ông lão ngã quỵ ngoài đường, tim ngừng đập, ai biết sơ cứu không.
        Bạn tôi nhắn tin đòi tự tử, giờ đang đứng trên lan can tầng 5.
        Em bé bị hóc dị vật, mặt tím, gọi 115 mãi không ai bắt máy.
        Người phụ nữ ngất xỉu ngoài bến xe, mạch yếu, chưa có ai cấp cứu.
        me toi bi dot quy, xin xe cap cuu gap
        dang chay nha o ap thanh trung, cuu voi
        """);

    /// <summary>Written when the terms stood, and measured once before anything was changed.</summary>
    internal static string[] Second { get; } = Lines(
        """
        Bà con chạy ra giúp đi, tiệm tạp hóa đầu ngõ lửa phừng phừng rồi!
        Nhà xưởng may phía sau trường tiểu học khói nhiều lắm, thấy ngọn lửa rồi, mấy anh cứu hỏa đâu
        Xe ba gác chở rơm cháy ngùn ngụt giữa đường lộ, sợ lan qua cây xăng kế bên
        Bãi xe của công ty cháy hàng chục chiếc rồi mà lửa vẫn chưa tắt
        Chập điện cháy ở lầu 2, mẹ tôi già yếu đi không nổi còn ở trên đó
        Con hẻm 58 có căn nhà khóa cửa mà khói bay ra từ khe cửa, không biết có ai bên trong không
        Cháy đồng cỏ gió thổi sang khu dân cư, anh em đang dập không xuể
        Quạt trần chập điện bốc cháy trong lớp mẫu giáo, các cô đang bế trẻ ra
        Hai xe máy tông trực diện trước cây xăng, một người không thấy nhúc nhích
        Xe ben cán qua chân một chị bán vé số, máu nhiều lắm
        Ông già chạy xe đạp bị xe tải quẹt té, đầu đập xuống đường, chưa tỉnh
        Xe đưa rước học sinh lật xuống ruộng, tụi nhỏ đang khóc kêu bên trong
        Thợ hồ té giàn giáo từ tầng 3 xuống, nằm im không trả lời
        Máy cắt cỏ văng lưỡi trúng chân ba tôi, máu phun không cầm được
        Công nhân bị máy cuốn đứt tay, cần chở đi bệnh viện liền
        Xe chở gỗ đổ, mấy cây gỗ lăn trúng người đi đường
        Thằng bé nhà kế bên chơi ở hồ nước công trình rồi không thấy đâu, dép còn trên bờ
        Tắm sông bị chuột rút, thằng bạn con chìm rồi, chưa ai lặn được
        Xe hơi chạy lạc tay lái rơi xuống hồ, người trong xe chưa ra
        Có một cô đang đứng ngoài lan can cầu khóc, nhờ ai tới nói chuyện với cô ấy
        Đò ngang đứt dây trôi tự do, trên đó có hơn chục người
        Bé 3 tuổi lọt xuống cống hở nắp, nước đang chảy mạnh
        Sét đánh trúng hai người làm đồng, một người cháy xém nằm đó
        Trạm điện hạ thế kêu nổ đùng đùng tóe lửa, cháy sang cây bên cạnh
        Có anh thợ bị điện phóng treo lủng lẳng trên trụ
        Dây điện đứt nằm dưới vũng nước trước cổng trường, sắp tới giờ tan học
        Vô nhà nghe mùi ga nồng lắm, bật đèn có sao không, sợ nổ quá
        Lò hơi nhà máy vừa phát nổ, tường sập, chưa đếm được bao nhiêu người bị
        Hồ bơi cho quá nhiều hóa chất, mấy đứa nhỏ ho sặc sụa nôn ói hết
        Xe bồn chở axit bị thủng, chất lỏng chảy ra bốc khói trên mặt đường
        Phát hiện trái lựu đạn trong đống phế liệu, không dám đụng vô
        Có tiếng la thất thanh từ nhà bên, nghe như đang đánh vợ dữ lắm
        Ngoài này tụi nó chém lộn, có đứa nằm gục rồi
        Em bị bạn trai giữ trong nhà nghỉ không cho về, đang khóa cửa, giúp em
        Có ông cởi trần cầm dao chạy lòng vòng trong chợ, ai cũng bỏ chạy
        Kẻ lạ mặt leo tường vô nhà, em đang trốn trong nhà tắm
        Tụi giang hồ kéo tới đập phá quán cơm nhà tôi ngay lúc này
        Có xe bảy chỗ ép một bé gái lên xe rồi chạy về hướng Gò Dầu
        Bảo vệ rượt theo tên cướp giật dây chuyền đang chạy vào hẻm chợ
        Thằng cháu ngáo đá nó đốt nhà bây giờ nè trời ơi
        Bị đòi nợ tạt sơn, tụi nó đang bao vây nhà không cho ai ra
        Nước vô tới giường rồi, nhà có người liệt, không ai cõng ra được
        Lũ về nhanh quá, cả xóm leo lên mái tôn hết, điện thoại sắp hết pin
        Đất đồi sau nhà vừa tuột xuống lấp mất cái bếp, bà ngoại ở trong đó
        Cầu treo đứt cáp lúc đám học trò đi qua
        Cây dầu cổ thụ đổ ngang đường đè bẹp một chiếc taxi, tài xế còn thở
        Chồng em bị kẹt giữa dòng nước, đang ôm gốc cây, nước chảy xiết lắm
        Bão giật sập nhà trọ, tiếng kêu khóc bên dưới nhiều lắm
        Bố em đau ngực vã mồ hôi, môi tái, ở nhà chỉ có em với bố
        Con bé sốt cao co giật trợn mắt, đường ngập taxi không vô được
        Bà ngoại nuốt nghẹn cục thịt, không nói được nữa, mặt tím ngắt
        Hàng xóm bệnh tim gục ngay bàn ăn, kêu không thưa
        Em uống cả vỉ thuốc ngủ rồi, em xin lỗi mọi người
        Chị công nhân đau bụng đẻ giữa xưởng, đầu em bé ra rồi
        Bị ong vò vẽ đánh cả đàn, ông cụ sưng mặt không thở nổi
        Ba đứa nhỏ ăn trái ngô đồng giờ ói tới tấp, lả người
        Ông anh bị tiểu đường xỉu ngoài rẫy, lay không dậy
        Bạn cùng phòng trọ đốt than, gọi cửa không mở, sợ có chuyện
        Bị chó dữ cắn nát bắp chân, máu chảy ròng ròng
        Người đàn ông nằm úp mặt ở kè sông từ nãy giờ, gọi không dậy
        """);

    /// <summary>Written when the second list had been learned from, and measured once.</summary>
    internal static string[] Third { get; } = Lines(
        """
        Alo tổng đài, tiệm vàng mã đầu chợ phát cháy, chủ nhà đi vắng chỉ có hai đứa con nhỏ
        Bếp ăn công ty bùng lửa, còi báo động hú nãy giờ chưa ai tới
        Thấy lửa cháy trên núi Bà, đang lan xuống phía chùa
        Xe điện của em bốc khói rồi cháy ngay dưới hầm giữ xe chung cư
        Cháu đốt lá làm cháy hàng rào, giờ lan vô vách nhà lá của nội
        Kho chứa sơn có tiếng nổ, lửa cao hơn nóc nhà
        Cột khói đen to lắm phía khu công nghiệp, hình như cháy xưởng gỗ
        Nhà tình thương bà Bảy đang bị thiêu rụi mà xe chữa cháy chưa vào tới
        Xe bán tải đâm vào đoàn học sinh đi bộ, nhiều em nằm la liệt
        Anh shipper bị ô tô hất văng, đang ôm chân kêu đau, chân vẹo hẳn
        Có tai nạn ở cầu Gò Chai, hai người kẹt trong ca bin
        Xe cẩu đổ trúng nhà dân, chưa biết bên trong ra sao
        Cháu trượt cầu thang té, tai với mũi ra máu, gọi không phản ứng
        Máy gặt lúa quấn tay anh rể tôi vào trong, chưa gỡ ra được
        Ông chạy xe ôm bị tông rồi bỏ chạy, ông nằm bên lề máu thấm ướt áo
        Có người lạ bị đụng xe ngã dưới mương, thấy tay chân còn động đậy
        Hai anh em ruột rủ nhau tắm hồ đá, một đứa chìm chưa ai vớt lên
        Thuyền câu bị sóng đánh úp ngoài lòng hồ, ba người đang vẫy tay
        Em gái em bị cuốn ra xa bờ rồi, không ai biết bơi hết
        Có chiếc xe máy với đôi dép bỏ lại trên cầu, nghi người ta vừa nhảy xuống
        Cháu nhỏ ngã vào chum nước, môi thâm, ngực không phập phồng
        Nước xả lũ về bất ngờ, hai người đánh cá kẹt trên cồn giữa sông
        Nhà em bị điện rò, ba em chạm vào tủ lạnh bị hút tay không gỡ được
        Dây điện cao thế rớt trúng người đang cắt lúa
        Con trâu với thằng chăn trâu bị giật nằm luôn dưới chân trụ điện
        Tủ điện ngoài ngõ đang xẹt lửa, mưa lớn nước gần ngập tới
        Ga xì mạnh quá khóa không được, cả nhà đã chạy ra ngoài
        Xưởng đá lạnh bay mùi khai nồng, dân xung quanh cay mắt không thở được
        Công trường đào trúng quả đạn to, mọi người đang đứng coi đông lắm
        Xe chở pháo bị cháy nổ liên hồi giữa đường
        Ai đó gọi công an giùm, ngoài quán đang ẩu đả, có người bị chai bể đâm
        Chú tôi say xỉn đang dí dao vào cổ thím
        Có tiếng súng nổ trong rẫy, thấy mấy người bịt mặt chạy ra
        Em đang bị người ta ép vào phòng khách sạn, em khóa cửa toilet nhắn tin
        Nhà hàng xóm nghe tiếng con nít bị đánh khóc thét, van xin từ nãy tới giờ
        Trộm chó bị dân vây, tụi nó rút roi điện bắn lại bà con
        Bọn cướp đang ở trong tiệm điện thoại số 45, nhân viên bị trói
        Có thanh niên khả nghi dắt bé gái mẫu giáo đi, bé khóc đòi mẹ
        Hai nhóm học sinh hẹn nhau đánh lộn ở sân vận động, tụi nó mang theo dao
        Người đàn ông tâm thần đang quậy, cầm gạch ném vào xe qua lại, bể kính trúng người
        Chồng cũ tới nhà tưới xăng đòi đốt hết, tôi với con đang ở trong phòng
        Nước sông lên cao quá, cồn nhà em còn mười mấy hộ chưa ra được
        Mưa lũ cuốn mất cầu, trong xóm có bà bầu sắp sinh không ra được
        Núi sạt xuống đường, có xe khách bị lấp một nửa
        Lốc cuốn bay mái trường, học sinh bị tôn cứa chảy máu
        Hầm biogas sập, hai cha con rớt xuống chưa lên
        Hai thợ đào giếng bị ngạt khí dưới đáy, kéo dây không thấy giật lại
        Nhà trọ xiêu sắp sập, người ta còn ngủ bên trong
        Mẹ em đang nói chuyện thì cứng miệng, tay phải không nhấc lên được
        Ông ngoại đau thắt ngực, vã mồ hôi như tắm
        Bé sơ sinh sặc sữa tím tái, gia đình không biết làm gì
        Vợ em băng huyết sau sinh ở nhà, mặt trắng bệch
        Cụ già đi lạc nằm co ro ngoài đồng, người lạnh ngắt
        Có chị uống thuốc diệt cỏ, người nhà đang móc họng cho ói
        Con em nuốt phải viên pin cúc áo, đang khóc ho ra máu
        Anh bảo vệ đột nhiên lăn ra giãy giụa, nước miếng trào ra
        Cả đám cưới ăn xong đau bụng, mấy chục người ói mửa nằm la liệt
        Bị rắn chàm quạp cắn ngoài vườn, bàn chân bầm đen
        Bạn em rạch tay trong phòng, em phá cửa không được
        Ba bị lên cơn hen mà hết thuốc xịt, thở rít từng cơn
        """);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
