using System.Text;

namespace PhanAnh.Rules.Tests;

public class VietnameseTextTests
{
    [Fact]
    public void Join_AllLettersAndMarks_Are192Pairs()
    {
        var letters = Enumerable.Range(0, 0x2000).Select(i => (char)i).Where(c => char.IsLetter(c) && c is not ('ð' or 'Ð'));
        var pairs = letters.Sum(letter => "\u0300\u0309\u0303\u0301\u0323\u0302\u0306\u031B".Count(mark => VietnameseComposition.Join(letter, mark) != '\0'));
        Assert.Equal(192, pairs);
    }

    [Fact]
    public void Compose_EveryLetterInEveryOrderOfMarks_GivesTheLetter()
    {
        Assert.Equal(132, DamagedText.Parts.Count);
        foreach (var (letter, parts) in DamagedText.Parts)
        {
            Assert.Equal(letter.ToString(), VietnameseText.Compose(parts));
            if (parts.Length == 3)
            {
                Assert.Equal(letter.ToString(), VietnameseText.Compose($"{parts[0]}{parts[2]}{parts[1]}"));
                Assert.Equal(letter.ToString(), VietnameseText.Compose($"{VietnameseText.Compose(parts[..2])}{parts[2]}"));
            }
        }
    }

    // Row 44: the form of two of the regulations' own files.
    [Theory]
    [InlineData("tiê\u0301ng Viê\u0323t", "tiếng Việt")]
    [InlineData("Co\u0323\u0302ng ho\u0300a xa\u0303 ho\u0323\u0302i", "Cộng hòa xã hội")]
    [InlineData("U\u031Bo\u031B\u0301c", "Ước")]
    [InlineData("a\u0340 e\u0341", "à é")]
    public void Compose_MarksApart_JoinsThem(string text, string composed) => Assert.Equal(composed, VietnameseText.Compose(text));

    [Theory]
    [InlineData("Đèn đường không sáng")]
    [InlineData("")]
    [InlineData("\u0301 đầu dòng")]
    [InlineData("x\u0301 á\u0301 a\u0331 か\u3099")]
    public void Compose_NothingToJoin_GivesTheSameInstance(string text) => Assert.Same(text, VietnameseText.Compose(text));

    [Theory]
    [InlineData("Khánh Hoà", "Khánh Hòa")]
    [InlineData("THUỶ", "thủy")]
    [InlineData("Ðặng", "Đặng")]
    [InlineData("xã  Hoà Hiệp ", "xã Hòa\u00A0Hiệp")]
    [InlineData("Ｈòa", "hoà")]
    [InlineData("khi\u200Bếu nại", "khiếu nại")]
    [InlineData("tiê\u0301ng", "tiếng")]
    [InlineData("ngừơi", "người")]
    public void ComparisonKey_SameWordsWrittenDifferently_AreEqual(string one, string other) =>
        Assert.Equal(VietnameseText.ComparisonKey(one), VietnameseText.ComparisonKey(other));

    [Theory]
    [InlineData("Hoà", "Hỏa")]
    [InlineData("Hoà", "Hoa")]
    [InlineData("Hòa", "Hóa")]
    [InlineData("đa", "da")]
    [InlineData("tân", "tăn")]
    [InlineData("hòa", "hoa2")]
    [InlineData("an ninh", "anninh")]
    public void ComparisonKey_OtherWords_Differ(string one, string other) =>
        Assert.NotEqual(VietnameseText.ComparisonKey(one), VietnameseText.ComparisonKey(other));

    [Theory]
    [InlineData("Tây Ninh", "tay ninh")]
    [InlineData("ĐỒNG NAI", "dong nai")]
    [InlineData("Hỏa", "hoa")]
    [InlineData("H'Hen Niê", "h'hen nie")]
    public void SearchKey_AnyText_HasNoMarks(string text, string key) => Assert.Equal(key, VietnameseText.SearchKey(text));

    [Fact]
    public void Compose_DecomposedSentences_GivesThemBack() =>
        Assert.All(OwnSentences.All, s => Assert.Equal(s, VietnameseText.Compose(DamagedText.Decomposed(s))));

    [IcuFact]
    public void Compose_DecomposedByThePlatform_EqualsNfc() =>
        Assert.All(
            OwnSentences.All.Where(s => !s.Contains('ü', StringComparison.Ordinal)),
            s => Assert.Equal(s.Normalize(NormalizationForm.FormC), VietnameseText.Compose(s.Normalize(NormalizationForm.FormD))));

    [Fact]
    public void Compose_Null_Throws() => Assert.Throws<ArgumentNullException>(() => VietnameseText.Compose(null!));
}
