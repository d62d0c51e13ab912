using Xunit.Abstractions;

namespace PhanAnh.Rules.Tests;

/// <summary>Recall and false alarms of the cues on sentences that were written before the lexicon was last extended.</summary>
public class HeldOutTests(ITestOutputHelper output)
{
    public static TheoryData<string, double> Recalls => new()
    {
        { "complaint", 0.8 },
        { "denunciation", 0.8 },
        { "dispute lawsuit", 0.8 },
        { "secrecy", 0.8 },
        { "advertising", 0.8 },
        { "defamation", 0.8 },
    };

    [Fact]
    [Trait("Clause", "TN58-A6.5e")]
    public void Emergencies_HeldOut_AreMostlySeen()
    {
        Assert.True(HeldOutEmergencies.All.Length >= 60);
        var missed = HeldOutEmergencies.All.Where(sentence => !HotlineRules.Of(sentence).Review().ShowsEmergencyNumbers).ToList();
        output.WriteLine($"seen {HeldOutEmergencies.All.Length - missed.Count} of {HeldOutEmergencies.All.Length}; missed:");
        missed.ForEach(output.WriteLine);
        Assert.True(missed.Count <= 0.2 * HeldOutEmergencies.All.Length, $"{missed.Count} missed");
    }

    [Fact]
    [Trait("Clause", "TN58-A6.5e")]
    public void NearEmergencies_HeldOut_AreNone()
    {
        Assert.True(HeldOutNearEmergencies.All.Length >= 60);
        var alarms = HeldOutNearEmergencies.All.Where(sentence => HotlineRules.Of(sentence).Review().ShowsEmergencyNumbers).ToList();
        alarms.ForEach(output.WriteLine);
        Assert.Empty(alarms);
    }

    [Theory]
    [MemberData(nameof(Recalls))]
    public void Cues_HeldOut_AreMostlySeen(string cues, double least)
    {
        var sentences = SentencesOf(cues);
        var missed = sentences.Where(sentence => !CuesOf(sentence).Any(cue => cues.Split(' ').Contains(cue))).ToList();
        output.WriteLine($"{cues}: seen {sentences.Length - missed.Count} of {sentences.Length}; missed:");
        missed.ForEach(output.WriteLine);
        Assert.True(missed.Count <= (1 - least) * sentences.Length, $"{missed.Count} missed");
    }

    [Fact]
    public void NearMisses_HeldOut_GiveNoCue()
    {
        var alarms = HeldOutCues.NearMisses.Select(sentence => $"{string.Join(' ', CuesOf(sentence))}: {sentence}").Where(alarm => alarm[0] != ':').ToList();
        alarms.ForEach(output.WriteLine);
        Assert.Empty(alarms);
    }

    private static string[] SentencesOf(string cues) => cues switch
    {
        "complaint" => HeldOutCues.Complaint,
        "denunciation" => HeldOutCues.Denunciation,
        "dispute lawsuit" => HeldOutCues.DisputeOrLawsuit,
        "secrecy" => HeldOutCues.Secrecy,
        "advertising" => HeldOutCues.Advertising,
        _ => HeldOutCues.Defamation,
    };

    private static List<string> CuesOf(string sentence) =>
        [.. HotlineRules.Of(sentence).Review().Findings.Where(finding => finding.RuleId == IntakeRuleIds.Cue).Select(finding => finding.Arguments[0])];
}
