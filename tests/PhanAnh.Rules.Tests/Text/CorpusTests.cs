using Xunit.Abstractions;

namespace PhanAnh.Rules.Tests;

/// <summary>False alarms and recall; the rates asserted are those the rules were chosen by.</summary>
public class CorpusTests(ITestOutputHelper output)
{
    public static TheoryData<string> Own => [.. OwnSentences.All];

    [Theory]
    [MemberData(nameof(Own))]
    public void Findings_OwnSentence_AreNone(string sentence) => Assert.Empty(TextAnalysis.Of(sentence).Findings);

    [Fact]
    public void OwnSentences_Count_IsAtLeastSixty() => Assert.True(OwnSentences.All.Distinct().Count() >= 60);

    [CorpusFact]
    public void Findings_ReferenceCorpus_AreNone()
    {
        var alarms = ReferenceCorpus.Sentences.Select(s => (s, TextAnalysis.Of(s).Findings)).Where(x => !x.Findings.IsEmpty).ToList();
        Assert.True(alarms.Count == 0, string.Join("\n", alarms.Select(a => $"{a.Findings[0]}: {a.s}")));
    }

    [CorpusFact]
    public void Recall_DerivedPositives_ReachesTheMeasuredRates()
    {
        var sentences = ReferenceCorpus.Sentences.ToList();
        var long6 = sentences.Where(s => TextAnalysis.Of(s).Counts.Words >= 6).ToList();
        var long20 = sentences.Where(s => TextAnalysis.Of(s).Counts.Words >= 20).ToList();
        var long4 = sentences.Where(s => TextAnalysis.Of(s).Counts.Words >= 4 && s.AsSpan().ContainsAnyExceptInRange('\0', '\u007F')).ToList();
        var rates = new (string Name, double Rate, double Least)[]
        {
            ("D1 stripped", Rate(long6, DamagedText.Stripped, TextRule.MissingMarks), 0.993),
            ("D2 half stripped", (Rate(long20, s => DamagedText.HalfStripped(s, first: true), TextRule.MissingMarksInPart)
                + Rate(long20, s => DamagedText.HalfStripped(s, first: false), TextRule.MissingMarksInPart)) / 2, 0.983),
            ("K1", Rate(long6, DamagedText.Telex, TextRule.TelexKeys), 0.96),
            ("K2", Rate(long6, DamagedText.Vni, TextRule.VniKeys), 0.998),
            ("E1 TCVN3", Rate(long4, s => DamagedText.Encoded(s, TextDamage.Tcvn3), TextRule.LegacyEncoding), 0.99),
            ("E1 VNI", Rate(long4, s => DamagedText.Encoded(s, TextDamage.Vni), TextRule.LegacyEncoding), 0.993),
            ("E1 VISCII", Rate(long4, s => DamagedText.Encoded(s, TextDamage.Viscii), TextRule.LegacyEncoding), 0.95),
            ("E1 UTF-8", Rate(long4, s => DamagedText.Encoded(s, TextDamage.Utf8AsWindows1252), TextRule.LegacyEncoding), 0.998),
            ("E1 UTF-8 twice", Rate(long4, s => DamagedText.Encoded(s, TextDamage.Utf8AsWindows1252Twice), TextRule.LegacyEncoding), 0.998),
            ("E2", Rate(long6, DamagedText.LostLetters, TextRule.LostLetters), 0.89),
        };
        foreach (var (name, rate, least) in rates)
        {
            output.WriteLine($"{name} {rate:P2} (at least {least:P1})");
        }

        Assert.All(rates, r => Assert.True(r.Rate >= r.Least, $"{r.Name} {r.Rate:P2}"));
    }

    [CorpusFact]
    public void Repair_DamagedCorpus_BringsTheTextBack()
    {
        var sentences = ReferenceCorpus.Sentences.Where(s => TextAnalysis.Of(s).Counts.Words >= 8).ToList();
        foreach (var encoding in new[] { TextDamage.Tcvn3, TextDamage.Vni, TextDamage.Viscii, TextDamage.Utf8AsWindows1252 })
        {
            var right = sentences.Count(s => VietnameseText.SuggestRepair(DamagedText.Encoded(s, encoding))?.Damage == encoding);
            output.WriteLine($"{encoding} named {(double)right / sentences.Count:P2}");
            Assert.True(right >= 0.98 * sentences.Count, $"{encoding} {right} of {sentences.Count}");
        }
    }

    private static double Rate(List<string> sentences, Func<string, string> damage, TextRule rule) =>
        (double)sentences.Count(s => TextAnalysis.Of(damage(s)).Findings.Any(f => f.Rule == rule)) / sentences.Count;
}
