using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

/// <summary>Each cue where it is meant, and each measured pitfall where it is not. A cue never asks for more than a person's judgement.</summary>
[Trait("Clause", "TN58-A6.5a")]
[Trait("Clause", "TN58-A1.1c")]
public class CuePitfallTests
{
    [Theory]
    [InlineData("Tôi khiếu nại quyết định số 12/QĐ-UBND của chủ tịch xã về xử phạt hành chính.", "complaint")]
    [InlineData("ĐƠN KHIẾU NẠI\nKính gửi Chủ tịch Ủy ban nhân dân xã", "complaint")]
    [InlineData("Yêu cầu hủy quyết định thu hồi đất của gia đình tôi.", "complaint")]
    [InlineData("Tôi xin tố cáo cán bộ địa chính nhận tiền của dân.", "denunciation")]
    [InlineData("Đơn tố cáo: ông Trần Văn Hùng tham ô tiền hỗ trợ.", "denunciation")]
    [InlineData("Tôi muốn khởi kiện công ty ra tòa vì không trả lương.", "lawsuit")]
    [InlineData("Gia đình tôi tranh chấp ranh đất với hàng xóm, nhờ giải quyết.", "dispute")]
    [InlineData("Cháy ở chợ Long Hoa, lửa lan nhanh lắm!", "emergency.fire")]
    [InlineData("Nhà trong hẻm 12 đang cháy, có người mắc kẹt bên trong", "emergency.fire")]
    [InlineData("Cứu với, có người đang đuối nước dưới kênh", "emergency.ambulance")]
    [InlineData("Vừa xảy ra tai nạn ở ngã tư, có người nằm bất tỉnh", "emergency.ambulance")]
    [InlineData("Một nhóm thanh niên đang cầm dao đuổi nhau trước quán", "emergency.police")]
    [InlineData("TỐI MẬT\nBáo cáo tình hình", "secrecy")]
    [InlineData("Bên em chuyên nhận thiết kế nội thất, giảm giá 30%, liên hệ Zalo", "advertising")]
    [InlineData("Thằng Hùng đó là đồ lừa đảo, ai cũng biết", "defamation")]
    [InlineData("co nguoi dang mac ket trong nha chay ngoai cho", "emergency.fire")]
    [InlineData("Tooi xin toos caso casn booj xax nhaanj tieenf cuar daan", "denunciation")]
    public void Review_CueAsMeant_NeedsHumanJudgement(string content, string cue)
    {
        var found = Cues(content);
        Assert.Contains(cue, found.Select(f => f.Arguments[0]));
        Assert.All(found, f => Assert.Equal(FindingSeverity.NeedsHumanJudgement, f.Severity));
        Assert.All(found, f => Assert.NotEmpty(f.Evidence));
        Assert.All(found, f => Assert.Equal("phananh-cues 2", f.LexiconVersion));
    }

    [Theory]
    [InlineData("khiếu nại", "Tôi đã khiếu nại lên tổng đài Viettel nhiều lần mà không ai trả lời.")]
    [InlineData("khiếu nại", "Khiếu nại tập thể cũng không giải quyết được gì.")]
    [InlineData("khiếu nại", "Tôi không khiếu nại quyết định gì, chỉ phản ánh đường hư.")]
    [InlineData("khiếu nại", "Gia đình đã nộp đơn khiếu nại quyết định 3 tháng nay mà xã chưa trả lời.")]
    [InlineData("khiếu nại", "Hệ thống không tiếp nhận khiếu nại, tố cáo theo Luật Khiếu nại.")]
    [InlineData("tố cáo", "Bộ phim tố cáo di hại của chất độc da cam được chiếu ở nhà văn hóa.")]
    [InlineData("tố cáo", "Báo chí tố cáo tiêu cực trong thi cử.")]
    [InlineData("tố cáo", "Game cho bỏ phiếu tố cáo người chơi gian lận.")]
    [InlineData("kiện", "Điều kiện đường sá kém, sự kiện tối qua gây ùn tắc, linh kiện vứt đầy vỉa hè.")]
    [InlineData("kiện", "Bưu tá giao nguyên kiện hàng ướt sũng, phụ kiện bị mất.")]
    [InlineData("kiện", "Ông Bảy nói sẽ kiện ra tòa nếu không dời cột điện.")]
    [InlineData("tranh chấp", "Khu đất đang tranh chấp, cột điện đổ vào đường.")]
    [InlineData("mật", "Mật ong bán ở chợ bị pha đường, mật độ xe quá đông, bí mật kinh doanh của quán.")]
    [InlineData("biểu tình", "Khu di tích trưng bày ảnh cuộc biểu tình năm 1945 và khẩu hiệu cũ.")]
    [InlineData("quảng cáo", "Nhiều người dán quảng cáo cho vay tiền nhanh trên cột điện, đề nghị xử lý.")]
    [InlineData("quảng cáo", "Tôi bị gọi điện quảng cáo cho vay, liên hệ suốt ngày.")]
    [InlineData("lừa đảo", "Tôi bị lừa đảo qua mạng mất 5 triệu đồng, xin hướng dẫn.")]
    [InlineData("115", "Xe máy chạy vào làn 115, phòng 113 khóa cửa, kem nền tông 115.")]
    [InlineData("114", "Số nhà 114 đường Trần Phú chưa có biển.")]
    [InlineData("cháy", "Hàng bán cháy hàng, nắng cháy bỏng, khát cháy cổ.")]
    [InlineData("cháy", "Bóng đèn cháy ở tổ 4 chưa ai thay.")]
    [InlineData("cháy", "Cháy bóng đèn đường ở tổ 4.")]
    [InlineData("tai nạn", "Tuần trước vừa xảy ra tai nạn ở đây, đề nghị đặt biển.")]
    [InlineData("tai nạn", "Ngã tư này thường xuyên xảy ra tai nạn, đề nghị lắp đèn.")]
    [InlineData("đánh nhau", "Hôm qua học sinh đánh nhau trước cổng trường.")]
    [InlineData("cấp cứu", "Khoa cấp cứu bệnh viện chờ lâu quá.")]
    [InlineData("đèn tắt", "đèn tắt")]
    public void Review_Pitfall_GivesNoCue(string word, string content)
    {
        Assert.NotEmpty(word);
        Assert.Empty(Cues(content));
    }

    [Fact]
    public void Review_CueBetweenQuotationMarks_IsNobodysOwn()
    {
        Assert.Empty(Cues("Bảng tin xã ghi “tôi tố cáo cán bộ” là sao, xin giải thích."));
        Assert.NotEmpty(Cues("“Tôi tố cáo cán bộ xã nhận tiền.”"));
        Assert.NotEmpty(Cues("Quán \"Gió\" ồn ào. Tôi tố cáo cán bộ xã bao che."));
    }

    [Theory]
    [InlineData("2025-06-30", "Tòa án nhân dân cấp huyện")]
    [InlineData("2025-07-01", "Tòa án nhân dân khu vực")]
    public void CompetentBodies_Dispute_DependOnTheDay(string day, string court)
    {
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var result = new IntakeReview().Review(
            HotlineRules.Of("Gia đình tôi tranh chấp ranh đất với hàng xóm."), HotlineRules.Portal, HotlineRules.Strict, on);
        var finding = Assert.Single(result.Findings, f => f.RuleId == IntakeRuleIds.Cue);
        Assert.Contains(court, finding.GuidanceIn(Language.Vietnamese), StringComparison.Ordinal);
        Assert.DoesNotContain(finding.CompetentBodies, body => body.Name.Vietnamese.Contains("Ủy ban nhân dân cấp huyện", StringComparison.Ordinal));
    }

    [Fact]
    public void Review_CueThatNoGroundNames_InformsOnly()
    {
        var result = HotlineRules.Of("Tôi xin tố cáo cán bộ địa chính.").Review(HotlineRules.Silent);
        Assert.Equal(FindingSeverity.Info, Assert.Single(result.Findings).Severity);
        Assert.Equal(IntakeOutcome.Conforming, result.Outcome);
        Assert.True(result.SuggestsIdentityProtection);
    }

    [Fact]
    [Trait("Clause", "TN58-A6.5e")]
    public void Review_EmergencyThatNoGroundNames_StillShowsTheNumbers()
    {
        var result = HotlineRules.Of("Nhà bên cạnh đang cháy").Review(HotlineRules.Silent);
        Assert.True(result.ShowsEmergencyNumbers);
        Assert.Equal(IntakePriority.Emergency, result.Priority);
        Assert.Empty(result.Grounds);
        Assert.Equal(FindingSeverity.NeedsHumanJudgement, Assert.Single(result.Findings).Severity);
    }

    private static List<Finding> Cues(string content) =>
        [.. HotlineRules.Of(content).Review().Findings.Where(finding => finding.RuleId == IntakeRuleIds.Cue)];
}
