using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

public class CoordinateTests
{
    private static readonly Redactor Stranger = Redactor.For(new KnownPerson());

    [Theory]
    [InlineData("11°18'36\"N 106°05'54\"E")]
    [InlineData("11° 18′ 36.5″ N, 106° 5′ 54.1″ E")]
    [InlineData("11º18’36”B; 106º05’54”Đ")]
    [InlineData("11°18.605'N 106°05.902'E")]
    [InlineData("106°05'54\"E 11°18'36\"N")]
    [InlineData("106°05' 11°18'")]
    [InlineData("106.098765, 11.310123")]
    [InlineData("11.310123°N, 106.098765°E")]
    [InlineData("11,310123; 106,098765")]
    [InlineData("11.310123, kinh độ 106.098765")]
    public void Review_Coordinates_AreFoundInEveryForm(string pair) => Assert.Equal("Coordinates Weak " + pair, Found($"tại {pair} có rác"));

    [Theory]
    [InlineData("từ 23°C đến 34°C, góc 11° và 106°")]
    [InlineData("rộng 11,310 và 106,098 m2; 11.310 người, 106.098 lượt")]
    [InlineData("chỉ số 11.310123 106.0")]
    [InlineData("chỉ số 11.310123 và 12.098765")]
    [InlineData("chỉ số 11.310123 - 106.098765")]
    public void Review_OtherMeasures_AreNoCoordinates(string text) => Assert.Equal("", Found(text));

    private static string Found(string text) => string.Join(
        '|', Stranger.Review(new(text)).Passages.Where(p => p.Kind != PersonalDataKind.Name)
            .Select(p => $"{p.Kind} {p.Confidence} {text.Substring(p.Start, p.Length)}"));
}
