using FsCheck;
using FsCheck.Fluent;
using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

public class OwnDataFinderTests
{
    private static readonly string[] Pieces =
    [
        "12/4", "Trần", "Phú", "đường", "Đ.", "số", "nhà", "phường", "P.", "3", "thị", "xã", "TP", "Tây", "Ninh", "tổ", "ấp", "[đã ẩn: địa chỉ]", "[đã ẩn: họ tên]",
        "cử tri", "hộ", "công dân", "cô giáo", "bạn", "Ban", "Hòa", "Hoà", "Nguyễn", "Thúy", "Lan", "con", "ông", "Nam", "và", "TM-12-34", "0912345678", "a@b.vn", "ngày",
    ];

    private static readonly Arbitrary<string> Texts = (
        from pieces in Gen.Elements(Pieces).ArrayOf()
        from joint in Gen.Elements(" ", ", ", ",", " - ")
        select string.Join(joint, pieces)).ToArbitrary();

    private static readonly Redactor Citizen = Redactor.For(new Submission
    {
        Name = new("Cô giáo Nguyễn Thúy Hòa (con ông Nam), Trần Thị Lan"), Address = new("Số 12/4, đường Trần Phú, phường 3, TP Tây Ninh"),
    });

    [Fact]
    public void Redact_OfARedactedText_ChangesNothing() =>
        Prop.ForAll(Texts, text => Citizen.Redact(text) is var once && string.Equals(Citizen.Redact(once), once, StringComparison.Ordinal))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));

    [Theory]
    [InlineData("cử tri Hòa TM-12-34")]
    [InlineData("hộ Hòa QA 56.78")]
    [InlineData("cử tri Nam Thúy Hoà đường")]
    public void Redact_TwiceBehindAGroup_ChangesNothing(string text) => Assert.Equal(Citizen.Redact(text), Citizen.Redact(Citizen.Redact(text)));

    // A loop that is not linear takes minutes here.
    [Theory]
    [InlineData("12/4 đường ", 50_000)]
    [InlineData("đ ", 200_000)]
    [InlineData("thị xã ", 70_000)]
    [InlineData("cử tri Hòa ", 50_000)]
    [InlineData("TRẦN ", 100_000)]
    [InlineData(" ", 500_000)]
    public void Redact_PathologicalText_EndsAndStays(string unit, int count)
    {
        var text = string.Concat(Enumerable.Repeat(unit, count)) + "!";
        var once = Citizen.Redact(text);
        Assert.Equal(once, Citizen.Redact(once));
    }

    [Theory]
    [InlineData("Lê An, ", 3_000)]
    [InlineData("nguyễn ", 3_000)]
    [InlineData("12 An, ", 3_000)]
    [InlineData("và ", 10_000)]
    [InlineData("- ", 10_000)]
    public void For_PathologicalFields_Ends(string unit, int count)
    {
        var field = new SensitiveText(string.Concat(Enumerable.Repeat(unit, count)) + "Nguyễn Văn Tám");
        var redactor = Redactor.For(new Submission { Name = field, Address = field });
        Assert.Equal("không có gì", redactor.Redact("không có gì"));
    }
}
