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

    [Fact]
    public void Texts_Vietnamese_AreComposed() =>
        Assert.All(Sentences.Vietnamese.Keys, key => Assert.DoesNotContain(Sentences.Vietnamese[key], character => character is >= '\u0300' and <= '\u036f'));
}
