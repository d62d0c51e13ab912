using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

public class OwnAddressTests
{
    private const string House = "Số 12/4, đường Trần Phú, phường 3, TP Tây Ninh";
    private const string Hamlet = "tổ 3, ấp 4, xã Tân Hưng, tỉnh Tây Ninh";

    [Theory]
    [InlineData(House, "Đã kiểm tra tại số 12/4 đường Trần Phú, phường 3.", "Đã kiểm tra tại số ▮.")]
    [InlineData(House, "nhà 12/4 Trần Phú, P.3, Tây Ninh", "nhà ▮")]
    [InlineData(House, "12/4 Trần Phú P3 TP.Tây Ninh", "▮")]
    [InlineData(House, "số nhà 12/4, TRẦN PHÚ bị ngập", "số nhà ▮ bị ngập")]
    [InlineData(House, "so 12/4 duong tran phu, phuong 3", "so ▮")]
    [InlineData("12/4 Trần Phú, phường 3, TP Tây Ninh", "nhà 12/4 đường Trần Phú", "nhà ▮")]
    [InlineData("12/4 Trần Phú phường 3 Tây Ninh", "nhà 12/4 đường Trần Phú", "nhà ▮")]
    [InlineData("12/4 Trần Phú - Tây Ninh", "nhà 12/4 đường Trần Phú", "nhà ▮")]
    [InlineData("so 12/4 duong tran phu, phuong 3", "nhà 12/4 đường Trần Phú", "nhà ▮")]
    [InlineData("Gần chợ Long Hoa, số 12/4 Trần Phú, phường 3", "nhà 12/4 đường Trần Phú", "nhà ▮")]
    [InlineData("đường Trần Phú, số 12/4, phường 3, TP Tây Ninh", "đường Trần Phú, số nhà 12/4", "đường ▮")]
    [InlineData("Số 12 đường 30/4, phường 1, TP Tây Ninh", "số nhà 12, đường 30/4", "số nhà ▮")]
    [InlineData("Số 7, đường Dương Minh Châu, phường 1", "nha so 7 duong Duong Minh Chau", "nha so ▮")]
    [InlineData("12A/4 Trần Phú, phường 3", "nhà 12A/4 đường Trần Phú", "nhà ▮")]
    [InlineData("Tầng 5, chung cư Hòa Bình, 12 Trần Phú", "nhà 12 đường Trần Phú; tầng 5 chung cư Hòa Bình", "nhà ▮; ▮")]
    [InlineData("Số 12, đường Võ Thị Sáu, thị xã Trảng Bàng", "số 12 Võ Thị Sáu, TX. Trảng Bàng", "số ▮")]
    [InlineData("Số 12 Đ. Thành Thái, TP. Tây Ninh", "số 12 đường Thành Thái, thành phố Tây Ninh", "số ▮")]
    [InlineData(Hamlet, "tại tổ 3, ấp 4, xã Tân Hưng", "tại ▮")]
    [InlineData(Hamlet, "tại tổ 3 ấp 4 Tân Hưng đã sửa", "tại ▮ đã sửa")]
    [InlineData("tổ 3 - ấp 4 - xã Tân Hưng - tỉnh Tây Ninh", "tại tổ 3, ấp 4, xã Tân Hưng", "tại ▮")]
    [InlineData("Tổ 3, KP. 2, phường Ninh Sơn, Tây Ninh", "tổ 3, khu phố 2, phường Ninh Sơn", "▮")]
    public void Redact_TheAddressOrItsBeginning_IsHidden(string address, string text, string expected) => Assert.Equal(expected, Redact(address, text));

    // The matter lies where the submitter lives: only the house is the submitter's own.
    [Theory]
    [InlineData(House, "đường Trần Phú, phường 3, TP Tây Ninh")]
    [InlineData("Số 12, đường Võ Thị Sáu, thị xã Trảng Bàng", "số 12 Võ Văn Kiệt, thị xã Trảng Bàng")]
    [InlineData("Số 3, phường 2, TP Tây Ninh", "từ ngày 3/2, Tây Ninh; đường 3/2, TP Tây Ninh")]
    [InlineData("phường 3", "phường 3 đã sửa")]
    [InlineData(House, "đường Trần Phú, phường 3 và số 124 Trần Phú, số 12 Trần Phú, số 2/4 Trần Phú, số 12/45 Trần Phú")]
    [InlineData(Hamlet, "xã Tân Hưng, tỉnh Tây Ninh; ấp 4; tổ 3, ấp 5, xã Tân Hưng; tổ 3; ngày 3/4, Tân Hưng")]
    [InlineData("phường 3, TP Tây Ninh", "phường 3 đã sửa")]
    [InlineData("đường 30/4, phường 1, TP Tây Ninh", "đường 30/4, phường 1 đã sửa; đường 30/4")]
    [InlineData("đường Trần Phú, phường 3, TP Tây Ninh", "đường Trần Phú, phường 3 đã sửa")]
    [InlineData("khu phố 3, phường 2, TP Tây Ninh", "khu phố 3 đã sửa")]
    [InlineData("Số 5, quốc lộ 22B, xã Tân Hưng", "quốc lộ 22B, xã Tân Hưng")]
    public void Redact_RoadWardOrAnotherHouse_StaysPublic(string address, string text) => Assert.Equal(text, Redact(address, text));

    private static string Redact(string address, string text) => Redactor.For(new Submission { Address = new(address) })
        .Redact(text).Replace(HiddenMarker.Of(PersonalDataKind.Address, Language.Vietnamese), "▮", StringComparison.Ordinal);
}
