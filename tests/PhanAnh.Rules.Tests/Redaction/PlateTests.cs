using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

public class PlateTests
{
    private static readonly Redactor Stranger = Redactor.For(new KnownPerson());

    // \d{2}[A-Z][A-Z0-9]?[- ]?\d{3}[. ]?\d{2} in every combination.
    public static TheoryData<string> ExactForms =>
        new(from series in new[] { "A", "B1", "LD" }
            from gap in new[] { "", "-", " " }
            from joint in new[] { "", ".", " " }
            select $"70{series}{gap}123{joint}45");

    [Theory]
    [MemberData(nameof(ExactForms))]
    [InlineData("70B123456")]
    [InlineData("70B112345")]
    [InlineData("70A1234")]
    [InlineData("70A-1234")]
    [InlineData("70B1-1234")]
    [InlineData("70B1 1234")]
    [InlineData("70B1 - 23456")]
    [InlineData("70A – 123.45")]
    [InlineData("70 B1 23456")]
    [InlineData("70-B1 234.56")]
    [InlineData("70A.12345")]
    [InlineData("70a-123.45")]
    [InlineData("70b1-234.56")]
    [InlineData("70MĐ1-123.45")]
    [InlineData("70-MĐ1 123.45")]
    [InlineData("70TĐ-123.45")]
    [InlineData("80NG-123-45")]
    [InlineData("80-NG-123-45")]
    [InlineData("41-291-NG-01")]
    public void Review_FormThatOnlyPlatesHave_IsFoundWithoutACue(string plate) => Assert.Equal("Plate Strong " + plate, Found($"Hôm qua {plate} đậu ở đó"));

    [Theory]
    [InlineData("xe ", "70b123456")]
    [InlineData("xe", "70b123456")]
    [InlineData("xe máy hiệu Wave màu đỏ ", "70b1 23456")]
    [InlineData("biển số ", "70 A 12345")]
    [InlineData("biển kiểm soát: ", "70A-123-45")]
    [InlineData("BKS ", "70A 2025")]
    [InlineData("xe tải ", "70A 1234")]
    [InlineData("mô tô của tôi, ", "70md112345")]
    [InlineData("ô tô ", "70A-2023")]
    public void Review_FormThatOtherThingsHave_IsFoundBehindACueAlone(string cue, string plate)
    {
        Assert.Equal("Plate Strong " + plate, Found($"Hôm qua {cue}{plate} đậu ở đó"));
        Assert.Equal("", Found($"Hôm qua {plate} ở đó"));
    }

    [Theory]
    [InlineData("BKS70A-123.45", "Plate Strong 70A-123.45")]
    [InlineData("xe:70A12345", "Plate Strong 70A12345")]
    [InlineData("mã X70A12345", "")]
    public void Review_PlateThatTouchesAWord_IsFoundWhereTheWordIsACue(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("Quốc lộ 22B 2025")]
    [InlineData("xe buýt chạy trên Quốc lộ 22B 2025")]
    [InlineData("lớp 12A 2023, lớp 12A1 2023")]
    [InlineData("xe đưa rước học sinh lớp 12a1 2023")]
    [InlineData("Quyết định 70/QĐ-UBND, 70A/QĐ-UBND, 12/2025/NQ-HĐND")]
    [InlineData("vé hạng 12A 15000 đồng, xe ghế 12A 15000đ")]
    [InlineData("căn 12A, dài 20m 1500 lượt, lúc 15h 2025")]
    [InlineData("mã 70B1234567, mã X70B12345, 70B12345X, 05A-123.45")]
    public void Review_RoadsClassesDocuments_AreNoPlates(string text) => Assert.Equal("", Found(text));

    [Fact]
    public void Review_TelephoneBehindARoom_IsATelephone() => Assert.Equal("Phone Strong 0987 654 321", Found("căn 12A 0987 654 321"));

    private static string Found(string text) => RedactorTests.Found(Stranger, text);
}
