using System.Text;

namespace PhanAnh.Benchmarks;

/// <summary>Texts as citizens send them, and the sentences of the reference corpus where its file is named in PHANANH_CORPUS.</summary>
internal static class Texts
{
    /// <summary>About 500 characters with nothing to say about them.</summary>
    internal const string Clean =
        """
        Kính gửi Tổng đài, tôi là người dân ấp Thạnh Trung. Khoảng một tuần nay hệ thống đèn đường trên tuyến đường liên ấp từ nhà văn hóa đến chợ không sáng
        vào buổi tối, bà con đi làm ca đêm về rất khó thấy đường, mặt đường lại có nhiều ổ gà và nước đọng sau mưa. Chúng tôi đã trình bày với trưởng ấp,
        trưởng ấp nói sẽ chuyển lên xã nhưng đến hôm nay vẫn chưa có ai xuống xem. Mong cơ quan chức năng cho thay bóng, dặm lại mặt đường và thông cống thoát
        nước trước mùa mưa. Xin cảm ơn quý cơ quan đã lắng nghe.
        """;

    /// <summary>The same, with cues of every kind, a passage without marks and characters that hide.</summary>
    internal const string Rich =
        """
        Kính gửi Tổng đài, tôi là người dân ấp Thạnh Trung. Tôi khiếu nại quyết định thu hồi đất của xã. Tôi tố cáo cán bộ địa chính nhận hối lộ. Nhà bên cạnh
        đang cháy, có người bị thương cần xe cấp cứu. Hai bên đang đánh nhau, có hung khí. Gia đình tôi tranh chấp ranh đất với hàng xóm, sẽ kiện ra tòa.
        Gửi kèm văn bản đóng dấu MẬT. Ông ấy là đồ lừa đảo. Mong quý cơ quan xem de nghi cho nguoi xuong sua som giup ba con trong ap voi, đườ​ng rất xấu.
        Xin cảm ơn quý cơ quan.
        """;

    internal static string[] Sentences { get; } = Environment.GetEnvironmentVariable("PHANANH_CORPUS") is { Length: > 0 } file
        ? [.. File.ReadLines(file).Where(line => line.Length > 0)]
        : [.. Clean.Split(['.', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>The sentences end to end until the length is reached.</summary>
    internal static string OfLength(int length)
    {
        var text = new StringBuilder(length + 500);
        for (var i = 0; text.Length < length; i = (i + 1) % Sentences.Length)
        {
            text.Append(Sentences[i]).Append('\n');
        }

        return text.ToString(0, length);
    }
}
