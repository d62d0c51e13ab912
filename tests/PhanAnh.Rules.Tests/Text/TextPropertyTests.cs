using FsCheck;
using FsCheck.Fluent;

namespace PhanAnh.Rules.Tests;

public class TextPropertyTests
{
    // Pieces that meet each other in every order: letters, marks, invisible and look-alike characters, pairs, words, damage.
    private static readonly string[] Pieces =
    [
        "a", "e", "o", "u", "ư", "ơ", "ă", "đ", "Đ", "Ð", "ng", "th", "q", "gi", " ", " ", "\n", ".", "?", "/", "@", "'", "\"", "5", "d9", "w", "s", "j",
        "\u0300", "\u0301", "\u0302", "\u0303", "\u0306", "\u0309", "\u031B", "\u0323", "\u0331", "\u200B", "\u200D", "\u00AD", "\u202E", "\uFEFF",
        "а", "ο", "𝚋", "①", "ﬃ", "Ａ", "😀", "ស", "我", "tiếng ", "khong ", "dduwowngf ", "Cá»™ng ", "®\u00AD", "gmail.com ", "\uFFFD", "\u0085",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();

    /// <summary>However long a text is, its key is that of its words.</summary>
    [Fact]
    public void Keys_OfManyWords_AreThoseOfEach() =>
        Prop.ForAll(Gen.Elements("Đường", "ĐƯỜNG", "hoà", "Ngập", "nước", "QL22B", "ñandú", "5", "thuỷ", "ở").NonEmptyListOf().ToArbitrary(), words =>
        {
            var text = string.Join("  ", words);
            return VietnameseText.ComparisonKey(text) == string.Join(' ', words.Select(VietnameseText.ComparisonKey))
                && VietnameseText.SearchKey(text) == string.Join(' ', words.Select(VietnameseText.SearchKey));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Compose_Twice_ChangesNothing() =>
        Prop.ForAll(Texts, text => VietnameseText.Compose(text) is var once && ReferenceEquals(VietnameseText.Compose(once), once))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Spans_AnyText_LieInTheRawTextInOrder() =>
        Prop.ForAll(Texts, text => TextAnalysis.Of(text).Findings.All(finding =>
            finding.Spans.All(s => s.Start >= 0 && s.Length > 0 && s.End <= text.Length)
            && finding.Spans.Zip(finding.Spans.Skip(1)).All(pair => pair.First.End <= pair.Second.Start)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void ToRaw_EveryShadowCharacter_LeadsToItsSource() =>
        Prop.ForAll(Texts, text =>
        {
            var scan = TextScan.Of(text, TextLimits.Default);
            using var shadow = ShadowText.Of(text, scan);
            var before = 0;
            for (var i = 0; i < shadow.Text.Length; i++)
            {
                var span = shadow.ToRaw(i, 1);
                if (span.Start < 0 || span.End > text.Length || span.Length < 1 || span.Start < before || !Explains(text[span.Start], shadow.Text[i]))
                {
                    return false;
                }

                before = span.Start;
            }

            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Findings_AnyNormalForm_AreTheSame() =>
        Prop.ForAll(Gen.Elements(OwnSentences.All).ToArbitrary(), Gen.Choose(0, 3).ToArbitrary(), (sentence, damage) =>
        {
            var text = damage switch
            {
                0 => sentence,
                1 => DamagedText.HalfStripped(sentence, first: true),
                2 => sentence + " mong sua som giup ba con trong ap",
                _ => sentence.Replace("ng", "n\u200Bg", StringComparison.Ordinal),
            };
            return Facts(text) == Facts(DamagedText.Decomposed(text));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Keys_AnyNormalForm_AreTheSame() =>
        Prop.ForAll(Texts, text => VietnameseText.ComparisonKey(text) == VietnameseText.ComparisonKey(DamagedText.Decomposed(text))
            && VietnameseText.SearchKey(text) == VietnameseText.SearchKey(DamagedText.Decomposed(text))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void TryPlay_KeystrokesOfEverySyllableOfOurSentences_GiveItBack(bool vni)
    {
        var meant = new char[Keystrokes.LongestWord];
        var played = 0;
        foreach (var word in OwnSentences.All.SelectMany(s => s.Split(' ')).Distinct())
        {
            var keys = vni ? DamagedText.Vni(word) : DamagedText.Telex(word);
            var reader = new WordReader(keys);
            if (IsMarkedSyllable(word) && reader.MoveNext() && reader.Current.Length == keys.Length)
            {
                Assert.True(KeyedWord.TryPlay(keys, reader.Current, vni, meant, out var length, out _), keys);
                Assert.Equal(VietnameseText.ComparisonKey(word), VietnameseText.ComparisonKey(new string(meant, 0, length)));
                played++;
            }
        }

        Assert.True(played > 300, $"{played}");
    }

    private static bool IsMarkedSyllable(string word)
    {
        var reader = new WordReader(word);
        return reader.MoveNext() && reader.Current.Length == word.Length && reader.Current.Is(WordTraits.Marked)
            && SyllableGrammar.Accepts(reader.Current.Letters, reader.Current.Tone);
    }

    private static bool Explains(char raw, char shadow) =>
        raw == shadow || !char.IsAscii(raw) || VietnameseText.SearchKey(raw.ToString()) == VietnameseText.SearchKey(shadow.ToString());

    private static string Facts(string text) =>
        string.Join(';', TextAnalysis.Of(text).Findings.Select(f =>
            (f.Rule, f.Confidence, f.Damage, Evidence(text, f), VietnameseText.Compose(f.Suggestion ?? ""))));

    private static string Evidence(string text, TextFinding finding) =>
        string.Join('|', finding.Spans.Select(s => VietnameseText.Compose(text.Substring(s.Start, s.Length))));
}
