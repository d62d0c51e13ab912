using System.Reflection;
using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

/// <summary>Every finding speaks both languages, to the officer and to the citizen.</summary>
public class FindingSentenceTests
{
    // Blank fields are told by the rule of required fields, so these codes never reach a finding.
    private static readonly string[] NeverFound = [ContactCodes.PhoneEmpty, ContactCodes.EmailEmpty, ContactCodes.NameEmpty];

    public static TheoryData<string> Codes =>
    [
        .. Constants(typeof(FindingCodes)).Concat(Constants(typeof(TextDefectCodes))).Concat(Constants(typeof(ContactCodes)))
            .Concat(Enum.GetValues<IntakeField>().Where(f => f is not (IntakeField.Language or IntakeField.Marks)).Select(FindingCodes.Missing))
            .Concat(Lexicon.Shipped.Terms.Where(t => t.Kind == LexiconTermKind.Hints).Select(t => FindingCodes.OfCue(t.Cue)))
            .Except(NeverFound).Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Sentences_EveryCode_StandInBothLanguages(string code)
    {
        var key = FindingCodes.GuidanceKeyOf(code);
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.True(FindingCodes.Sentences.Has(code, language), $"{code} {language}");
            Assert.True(FindingCodes.Guidance.Has(key, language), $"{key} {language}");
        }
    }

    [Fact]
    public void Sentences_BothLanguages_HaveTheSameCodes()
    {
        Assert.All(FindingCodes.Sentences.Codes, code => Assert.True(FindingCodes.Sentences.Has(code, Language.English), code));
        Assert.All(FindingCodes.Guidance.Codes, code => Assert.True(FindingCodes.Guidance.Has(code, Language.English), code));
    }

    [Fact]
    public void Sentences_EveryReasonNotToRun_StandInBothLanguages() =>
        Assert.All(Enum.GetValues<NotRunReason>(), reason => Assert.All(Enum.GetValues<Language>(), language =>
            Assert.DoesNotContain("NOT_RUN", new RuleNotRun("D1", reason).In(language), StringComparison.Ordinal)));

    [Fact]
    public void Cues_OfTheShippedLexicon_HaveSentencesOfTheirOwn() =>
        Assert.All(Lexicon.Shipped.Terms.Where(t => t.Kind == LexiconTermKind.Hints), term =>
            Assert.NotEqual(FindingCodes.OtherCue, FindingCodes.OfCue(term.Cue)));

    [Fact]
    public void Sentences_Vietnamese_AreComposed() =>
        Assert.All(FindingCodes.Sentences.Codes, code => Assert.True(
            FindingCodes.Sentences.Say(code, Language.Vietnamese) is var said && ReferenceEquals(VietnameseText.Compose(said), said), code));

    [Fact]
    public void GuidanceIn_Suggestion_DoesNotQuoteIt()
    {
        var finding = Assert.Single(HotlineRules.Of("Coongj hoaf xax hooij chur nghiax Vieetj Nam, dduwowngf huw hongr").Review().Findings);
        Assert.Equal("Cộng hòa xã hội chủ nghĩa Việt Nam, đường hư hỏng", finding.Suggestion?.Reveal());
        Assert.DoesNotContain("Cộng", finding.GuidanceIn(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Equal("K1.2 TYPED_TELEX AsksForClarification Strong Content", finding.ToString().Split(" [")[0]);
    }

    private static IEnumerable<string> Constants(Type type) => type
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsLiteral)
        .Select(field => (string)field.GetRawConstantValue()!);
}
