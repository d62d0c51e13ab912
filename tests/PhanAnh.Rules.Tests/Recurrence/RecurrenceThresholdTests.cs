using NodaTime;
using PhanAnh.Core;
using Xunit.Abstractions;

namespace PhanAnh.Rules.Tests;

/// <summary>How often the lower thresholds, which count beside submitter or place, call different matters alike.</summary>
public class RecurrenceThresholdTests(ITestOutputHelper output)
{
    private static readonly Fingerprinter Secret = new(new byte[Fingerprinter.LeastSecret]);
    private static readonly TermCode Lighting = new("lighting");

    private static readonly string[] Sentences =
        [.. OwnSentences.All.Concat(CueSentences.Ordinary).Concat(HeldOutNearEmergencies.First).DistinctBy(VietnameseText.SearchKey)];

    [Fact]
    public void LikeText_DifferentSentencesOfOneSubmitter_IsSaidOfFewerThanOneInAThousandPairs() =>
        AssertFew(Pairs(sentence => new() { Content = new(sentence), Phone = new("0912 345 678") }, field: null));

    [Fact]
    public void LikeText_DifferentSentencesOfOnePlaceAndField_IsSaidOfFewerThanOneInAThousandPairs() =>
        AssertFew(Pairs(sentence => new() { Content = new(sentence), Place = new("Ấp Thạnh Trung, xã Thạnh Tây") }, Lighting));

    // The number is all that parts them, and it is a word of three or four.
    [Theory]
    [InlineData("Ấp 3, xã Thạnh Tây", "Ấp 3 - Thạnh Tây", true)]
    [InlineData("Ấp 3, xã Thạnh Tây", "ap 3 xa thanh tay", true)]
    [InlineData("Chợ Long Hoa", "Cổng chợ Long Hoa", true)]
    [InlineData("Ấp 3, xã Thạnh Tây", "Ấp 4, xã Tân Bình", false)]
    [InlineData("Ấp Thạnh Trung, xã Thạnh Tây", "Ấp Thạnh Lợi, xã Thạnh Bắc", false)]
    [InlineData("Chợ Long Hoa", "Chợ Tân Biên", false)]
    [InlineData("Đường Lê Lợi, phường 1", "Đường Lê Lai, phường 1", true)]
    public void SamePlace_TwoNames_IsAMatterOfTheirWords(string one, string other, bool same)
    {
        var earlier = Of("A", new() { Place = new(one), Phone = new("0912 345 678") }, Lighting);
        var later = Of("B", new() { Place = new(other), Phone = new("0912 345 678") }, Lighting);
        Assert.Equal(same, RecurrenceReview.Suggest(later, [earlier]) is [{ } found] && found.Reasons.Contains(RecurrenceReason.SamePlace));
    }

    private void AssertFew(IEnumerable<string> alike)
    {
        var found = alike.ToList();
        var pairs = Sentences.Length * (Sentences.Length - 1) / 2;
        output.WriteLine($"{found.Count} of {pairs} pairs of {Sentences.Length} sentences");
        found.ForEach(output.WriteLine);
        Assert.True(found.Count * 1_000 < pairs, $"{found.Count} of {pairs}");
    }

    private static IEnumerable<string> Pairs(Func<string, Submission> sent, TermCode? field)
    {
        var prints = Sentences.Select((sentence, i) => Of($"C-{i:D4}", sent(sentence), field)).ToList();
        return
            from i in Enumerable.Range(0, prints.Count)
            from suggestion in RecurrenceReview.Suggest(prints[i], prints.Take(i))
            select $"{suggestion}: {Sentences[i]} / {Sentences[prints.FindIndex(print => print.Code == suggestion.Earlier)]}";
    }

    private static CaseFingerprint Of(string code, Submission submission, TermCode? field) => Secret.Of(new(code), submission, field, HotlineRules.Day);
}
