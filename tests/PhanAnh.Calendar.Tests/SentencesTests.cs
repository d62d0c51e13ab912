using System.Reflection;

namespace PhanAnh.Calendar.Tests;

public class SentencesTests
{
    [Fact]
    public void Keys_BothLanguages_AreTheSameApartFromSingulars() => Assert.Equal(
        Sentences.Vietnamese.Keys.Order(StringComparer.Ordinal),
        Sentences.English.Keys.Where(key => !key.EndsWith(".1", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Codes_Every_HasASentence()
    {
        var codes = typeof(CalendarCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).ToArray();

        Assert.Equal(codes.Length, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.All(codes, code => Assert.Contains(code, Sentences.Vietnamese.Keys));
    }

    [Theory]
    [InlineData("soon", "“soon” không phải là thời hạn hợp lệ (vị trí 1).", "'soon' is no time limit (position 1).")]
    [InlineData("6 hrs", "“hrs” không phải là thời hạn hợp lệ (vị trí 3).", "'hrs' is no time limit (position 3).")]
    [InlineData("9999999 days", "Số lượng 9999999 trong thời hạn quá lớn (vị trí 1).", "The amount 9999999 of the limit is too great (position 1).")]
    public void Defect_SomewhereInAText_CountsItsPlaceFromOne(string text, string vietnamese, string english)
    {
        Assert.False(TimeLimit.TryParse(text, out _, out var defect));

        Assert.StartsWith(vietnamese, defect.ToVietnamese(), StringComparison.Ordinal);
        Assert.StartsWith(english, defect.ToEnglish(), StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_Vietnamese_AreComposed() =>
        Assert.All(Sentences.Vietnamese.Keys, key => Assert.DoesNotContain(Sentences.Vietnamese[key], character => character is >= '\u0300' and <= '\u036f'));
}
