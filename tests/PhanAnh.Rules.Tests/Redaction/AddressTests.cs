using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

public class AddressTests
{
    private static readonly Redactor Stranger = Redactor.For(new KnownPerson());

    [Theory]
    [InlineData("ông Trần Văn Nam (SN 1990, ngụ ấp 3, xã Tân Hưng)", "BirthDate Strong 1990|Address Strong ấp 3, xã Tân Hưng")]
    [InlineData("ngụ số 12 đường 30/4", "Address Strong số 12 đường 30/4")]
    [InlineData("NGỤ SỐ 12 ĐƯỜNG 30/4", "Address Strong SỐ 12 ĐƯỜNG 30/4")]
    [InlineData("ngụ xã Tân Hưng", "Address Weak xã Tân Hưng")]
    [InlineData("nơi ở hiện nay: ấp 3, xã Tân Hưng", "Address Strong ấp 3, xã Tân Hưng")]
    [InlineData("chỗ ở hiện tại: số 5 đường Lê Lợi", "Address Strong số 5 đường Lê Lợi")]
    [InlineData("chỗ ở của ông Nam: số 5", "Address Strong Nam: số 5")]
    [InlineData("đang sinh sống tại khu phố 3", "Address Strong khu phố 3")]
    [InlineData("sống ở 12/3 hẻm Lê Lợi", "Address Strong 12/3 hẻm Lê Lợi")]
    [InlineData("hộ khẩu tại 12 Lê Lợi", "Address Strong 12 Lê Lợi")]
    [InlineData("hộ khẩu thường trú tại số 12 Lê Lợi", "Address Strong số 12 Lê Lợi")]
    [InlineData("quê quán: ấp 3, xã Tân Hưng", "Address Strong ấp 3, xã Tân Hưng")]
    [InlineData("hiện ngụ KP. Ninh Trung, P. Ninh Sơn. Sau đó", "Address Weak KP. Ninh Trung, P. Ninh Sơn")]
    [InlineData("ngụ ấp 3. Xã đã kiểm tra", "Address Strong ấp 3")]
    // Without marks the words are others as well, so the officer is only shown
    [InlineData("ngu ap 3, xa Tan Hung", "Address Weak ap 3, xa Tan Hung")]
    [InlineData("cho o so 5 duong Le Loi", "Address Weak so 5 duong Le Loi")]
    public void Review_PlaceBehindWordsOfResidence_IsAnAddress(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("không ngủ được 3 đêm, đội ngũ 12 người ở xã")]
    [InlineData("Chợ ở ấp 3 bị ngập, chờ ở số 12 đường Lê Lợi, con sông ở ấp 3")]
    [InlineData("sổ hộ khẩu 2 bản, nhập hộ khẩu 3 tháng nay")]
    [InlineData("chỗ ở cho công nhân, nơi ở mới, ngụ ý của ông")]
    [InlineData("làm hộ khẩu tại Công an phường 3")]
    public void Review_OtherWordsOfTheSameLetters_AreNone(string text) => Assert.Equal("", Found(text));

    // The submitter's own name is hidden before anything else is looked for.
    [Fact]
    public void Review_AddressBehindAHiddenName_IsFound()
    {
        var redactor = Redactor.For(new Submission { Name = new("Nguyễn Thị Lan") });
        Assert.Equal("Nơi ở của bà [đã ẩn: họ tên]: [đã ẩn: địa chỉ]", redactor.Redact("Nơi ở của bà Nguyễn Thị Lan: số 5 ấp 3"));
    }

    private static string Found(string text) => string.Join(
        '|', Stranger.Review(new(text)).Passages.Where(p => p.Kind != PersonalDataKind.Name)
            .Select(p => $"{p.Kind} {p.Confidence} {text.Substring(p.Start, p.Length)}"));
}
