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
    public void Recall_DamagedCorpus_ReachesTheMeasuredRates()
    {
        var rates = Rates([.. ReferenceCorpus.Sentences]);
        rates.ForEach(r => output.WriteLine($"{r.Name} {r.Rate:P2} of {r.Count} (at least {r.Least:P1})"));
        Assert.All(rates, r => Assert.True(r.Rate >= r.Least, $"{r.Name} {r.Rate:P2}"));
    }

    // Too few sentences for a rate; every kind of damage must be seen in nearly all of them all the same.
    [Fact]
    public void Recall_DamagedOwnSentences_MissesFew()
    {
        var rates = Rates([.. OwnSentences.All]);
        rates.ForEach(r => output.WriteLine($"{r.Name} {r.Rate:P2} of {r.Count}"));
        Assert.All(rates, r => Assert.True(r.Rate >= 0.93, $"{r.Name} {r.Rate:P2}"));
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

    // Of every sentence of so many words before it is damaged, whatever is left of them; of a half-stripped one either half, each for itself.
    private static List<(string Name, double Rate, double Least, int Count)> Rates(List<string> sentences) =>
    [
        Rate("D1", sentences, 6, DamagedText.Stripped, TextRule.MissingMarks, 0.993),
        Rate("D2, first half", sentences, 20, s => DamagedText.HalfStripped(s, first: true), TextRule.MissingMarksInPart, 0.983),
        Rate("D2, second half", sentences, 20, s => DamagedText.HalfStripped(s, first: false), TextRule.MissingMarksInPart, 0.983),
        Rate("K1", sentences, 6, DamagedText.Telex, TextRule.TelexKeys, 0.96),
        Rate("K2", sentences, 6, DamagedText.Vni, TextRule.VniKeys, 1),
        Rate("E1 TCVN3", sentences, 4, s => DamagedText.Encoded(s, TextDamage.Tcvn3), TextRule.LegacyEncoding, 1),
        Rate("E1 VNI", sentences, 4, s => DamagedText.Encoded(s, TextDamage.Vni), TextRule.LegacyEncoding, 0.997),
        Rate("E1 VISCII", sentences, 4, s => DamagedText.Encoded(s, TextDamage.Viscii), TextRule.LegacyEncoding, 0.95),
        Rate("E1 UTF-8", sentences, 4, s => DamagedText.Encoded(s, TextDamage.Utf8AsWindows1252), TextRule.LegacyEncoding, 1),
        Rate("E1 UTF-8 twice", sentences, 4, s => DamagedText.Encoded(s, TextDamage.Utf8AsWindows1252Twice), TextRule.LegacyEncoding, 1),
        Rate("E2", sentences, 6, DamagedText.LostLetters, TextRule.LostLetters, 0.96),
    ];

    /// <summary>The share of the sentences of at least so many words, and with some mark to damage, in which the rule sees the damage.</summary>
    private static (string Name, double Rate, double Least, int Count) Rate(
        string name, List<string> sentences, int words, Func<string, string> damage, TextRule rule, double least)
    {
        var damaged = sentences
            .Where(s => s.AsSpan().ContainsAnyExceptInRange('\0', '\u007F') && TextAnalysis.Of(s).Counts.Words >= words)
            .Select(damage)
            .ToList();
        return (name, (double)damaged.Count(s => TextAnalysis.Of(s).Findings.Any(f => f.Rule == rule)) / damaged.Count, least, damaged.Count);
    }
}
