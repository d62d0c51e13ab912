using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

public class NameFinderTests
{
    private static readonly Redactor Stranger = Redactor.For(new KnownPerson());

    [Theory]
    [InlineData("gặp ông TRẦN VĂN NAM tại trụ sở", "TRẦN VĂN NAM")]
    [InlineData("Người nhận: TRẦN VĂN NAM", "TRẦN VĂN NAM")]
    [InlineData("gặp bà LAN", "LAN")]
    [InlineData("ÔNG TRẦN VĂN NAM", "TRẦN VĂN NAM")]
    [InlineData("Cụ Hòa, thầy Nam, bạn Lan, cô giáo Mai, dượng Tư", "Hòa|Nam|Lan|Mai|Tư")]
    [InlineData("công dân Hòa và cử tri Trần Văn Nam", "Hòa|Trần Văn Nam")]
    public void Review_NameOfSomebody_IsShownToTheOfficer(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("KÍNH GỬI: UBND TỈNH TÂY NINH. TÔI LÀM ĐƠN NÀY XIN HỎI VỀ LƯƠNG HƯU Ở XÃ LONG THÀNH TRUNG")]
    [InlineData("anh em CLB, bà con HTX, cô CSGT")]
    [InlineData("cử tri Tây Ninh, công dân Việt Nam, Ban Quản lý, xã có Hòa")]
    public void Review_CapitalsThatNameNobody_AreNotFlagged(string text) => Assert.Equal("", Names(text));

    private static string Names(string text) => string.Join(
        '|', Stranger.Review(new(text)).Passages.Where(p => p.Kind == PersonalDataKind.Name).Select(p => text.Substring(p.Start, p.Length)));
}
