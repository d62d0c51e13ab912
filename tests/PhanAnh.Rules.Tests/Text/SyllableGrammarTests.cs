namespace PhanAnh.Rules.Tests;

public class SyllableGrammarTests
{
    private static readonly string[] Onsets = "ngh ng nh gh gi kh ph th tr ch qu b c d đ g h k l m n p q r s t v x".Split(' ').Append("").ToArray();

    [Fact]
    public void Accepts_AllCombinations_Are7837SpellingsAnd4613WithoutMarks()
    {
        const string Vowels = "aăâeêioôơuưy";
        var clusters = Vowels.Select(v => v.ToString())
            .Concat(from a in Vowels from b in Vowels select $"{a}{b}")
            .Concat(from a in Vowels from b in Vowels from c in Vowels select $"{a}{b}{c}");
        string[] codas = ["", "ch", "ng", "nh", "c", "m", "n", "p", "t"];
        var spellings = (from onset in Onsets from cluster in clusters from coda in codas select onset + cluster + coda)
            .Distinct().Where(s => SyllableGrammar.Accepts(SyllableGrammar.Pack(s))).ToList();
        Assert.Equal(7837, spellings.Count);
        Assert.Equal(4613, spellings.Select(s => SyllableGrammar.WithoutMarks(SyllableGrammar.Pack(s))).Distinct().Count());
        Assert.All(spellings, s => Assert.True(SyllableGrammar.AcceptsUnmarked(SyllableGrammar.WithoutMarks(SyllableGrammar.Pack(s)))));
    }

    [Theory]
    [InlineData("nghiêng")]
    [InlineData("quyêt")]
    [InlineData("gi")]
    [InlineData("gin")]
    [InlineData("qua")]
    [InlineData("oan")]
    [InlineData("khuyu")]
    [InlineData("xoong")]
    [InlineData("y")]
    public void Accepts_Syllable_IsTrue(string syllable) => Assert.True(SyllableGrammar.Accepts(SyllableGrammar.Pack(syllable)));

    [Theory]
    [InlineData("street")]
    [InlineData("ng")]
    [InlineData("aic")]
    [InlineData("flan")]
    [InlineData("fan")]
    public void Accepts_NoSyllable_IsFalse(string word) => Assert.False(SyllableGrammar.Accepts(SyllableGrammar.Pack(word)));

    [Fact]
    public void Accepts_StopCoda_TakesTwoTonesOnly()
    {
        var allowed = Enum.GetValues<Tone>().Where(tone => SyllableGrammar.Accepts(SyllableGrammar.Pack("cach"), tone));
        Assert.Equal([Tone.Rising, Tone.Heavy], allowed);
        Assert.All(Enum.GetValues<Tone>(), tone => Assert.True(SyllableGrammar.Accepts(SyllableGrammar.Pack("canh"), tone)));
    }
}
