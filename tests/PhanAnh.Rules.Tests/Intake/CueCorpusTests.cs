using Xunit.Abstractions;

namespace PhanAnh.Rules.Tests;

/// <summary>How often a cue is seen where none is meant: in news, and in ordinary reports of citizens.</summary>
public class CueCorpusTests(ITestOutputHelper output)
{
    public static TheoryData<string> Own => [.. OwnSentences.All];

    [Theory]
    [MemberData(nameof(Own))]
    public void Cues_OwnSentence_AreNone(string sentence) =>
        Assert.DoesNotContain(HotlineRules.Of(sentence).Review().Findings, finding => finding.RuleId == IntakeRuleIds.Cue);

    public static TheoryData<string> Ordinary => [.. CueSentences.Ordinary];

    public static TheoryData<string> Emergencies => [.. CueSentences.Emergencies];

    [Theory]
    [MemberData(nameof(Ordinary))]
    public void Cues_OrdinaryReport_AreNone(string sentence) =>
        Assert.DoesNotContain(HotlineRules.Of(sentence).Review().Findings, finding => finding.RuleId == IntakeRuleIds.Cue);

    [Theory]
    [MemberData(nameof(Emergencies))]
    [Trait("Clause", "TN58-A6.5e")]
    public void Cues_MessageOfDanger_ShowTheNumbers(string sentence)
    {
        var result = HotlineRules.Of(sentence).Review();
        Assert.True(result.ShowsEmergencyNumbers);
        Assert.Equal(IntakePriority.Emergency, result.Priority);
        Assert.All(result.Findings, finding => Assert.True(finding.Severity <= FindingSeverity.NeedsHumanJudgement));
    }

    [CorpusFact]
    [Trait("Clause", "TN58-A6.5e")]
    public void Cues_ReferenceCorpus_SeeNoEmergencyAndFewOthers()
    {
        var sentences = ReferenceCorpus.Sentences.ToList();
        var alarms = (
            from sentence in sentences
            from finding in HotlineRules.Of(sentence).Review().Findings
            where finding.RuleId == IntakeRuleIds.Cue
            select (Cue: finding.Arguments[0], sentence)).ToList();
        foreach (var cue in alarms.GroupBy(alarm => alarm.Cue).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{cue.Key}: {cue.Count()} of {sentences.Count}");
            cue.ToList().ForEach(alarm => output.WriteLine("    " + alarm.sentence));
        }

        Assert.DoesNotContain(alarms, alarm => alarm.Cue.StartsWith("emergency", StringComparison.Ordinal));
        Assert.True(alarms.Count <= sentences.Count / 200, $"{alarms.Count} of {sentences.Count}");
    }
}
