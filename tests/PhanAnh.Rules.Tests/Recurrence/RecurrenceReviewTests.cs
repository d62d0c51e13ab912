using System.Globalization;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

public class RecurrenceReviewTests
{
    private const string Light = "Đèn đường trước nhà văn hóa ấp Thạnh Trung bị tắt đã ba đêm, đề nghị sửa chữa sớm.";

    private static readonly Fingerprinter Secret = new(Enumerable.Range(0, 32).Select(i => (byte)i).ToArray());
    private static readonly TermCode Lighting = new("lighting");

    [Theory]
    [InlineData(Light, "", "", "SameText SameField")]
    [InlineData("Den duong truoc nha van hoa ap Thanh Trung bi tat da ba dem, de nghi sua chua som", "0912 345 678", "", "SameText SameSubmitter SameField")]
    [InlineData("Đèn đường trước nhà văn hoá ấp Thạnh Trung vẫn tắt, đã ba đêm tôi gọi mà chưa ai sửa chữa.", "+84912345678", "", "LikeText SameSubmitter SameField")]
    [InlineData("Tới nay vẫn tối om, mong quý cơ quan quan tâm giúp bà con.", "0912.345.678", "Xã Thạnh Tây, ấp Thạnh Trung", "SameSubmitter SamePlace SameField")]
    [InlineData("Đèn đường trước nhà văn hóa ấp Thạnh Trung không sáng, bị tắt đã lâu.", "0987654321", "ấp Thạnh Trung, xã Thạnh Tây", "LikeText SamePlace SameField")]
    [InlineData("Tới nay vẫn tối om, mong quý cơ quan quan tâm giúp bà con.", "0987654321", "ấp Thạnh Trung, xã Thạnh Tây", null)]
    [InlineData(
        "Đèn đường trước nhà văn hóa ấp Thạnh Trung hư hoài, tối qua xe máy té hai vụ, mong cán bộ xuống xem.", "0912345678", "", "LikeText SameSubmitter SameField")]
    [InlineData("Trước nhà văn hóa ấp Thạnh Trung có đống rác hôi thối lâu ngày chưa dọn, mong xã cho xe tới lấy giúp.", "0912345678", "", null)]
    [InlineData("Rác không ai gom ba ngày nay, mùi hôi vào tận nhà dân.", "0912 345 678", "Xã Tân Bình", null)]
    [InlineData("đèn tắt", "0987654321", "", null)]
    public void Suggest_SecondSubmission_SaysWhy(string content, string phone, string place, string? reasons)
    {
        var first = Of("A1", Light, "0912345678", "Ấp Thạnh Trung, xã Thạnh Tây");
        var suggestions = RecurrenceReview.Suggest(Of("B2", content, phone, place), [first]);
        Assert.Equal(reasons, suggestions.IsEmpty ? null : string.Join(' ', Assert.Single(suggestions).Reasons));
    }

    [Fact]
    public void Suggest_ItselfAndLaterCases_ArePassedOver()
    {
        var first = Of("A1", Light, "", "");
        Assert.Empty(RecurrenceReview.Suggest(first, [first, Of("B2", Light, "", "", days: 1)]));
        Assert.Single(RecurrenceReview.Suggest(Of("B2", Light, "", "", days: 1), [first]));
    }

    [Fact]
    public void Suggest_Several_TheLikestFirstWhateverTheirOrder()
    {
        CaseFingerprint[] earlier = [Of("A3", Light[..60], "", ""), Of("A2", Light, "", ""), Of("A1", Light, "", "")];
        var suggested = RecurrenceReview.Suggest(Of("B", Light, "", ""), earlier);
        Assert.Equal(["A1", "A2", "A3"], suggested.Select(suggestion => suggestion.Earlier.Value));
        Assert.Equal(suggested.ToArray(), RecurrenceReview.Suggest(Of("B", Light, "", ""), Enumerable.Reverse(earlier)).ToArray());
    }

    [Fact]
    public void Suggestion_Agreed_IsALink()
    {
        var suggestion = Assert.Single(RecurrenceReview.Suggest(Of("B", Light, "", ""), [Of("A", Light, "", "")]));
        Assert.Equal(new LinkRecurrenceAct(new("A")) { HandledBy = new("SXD") }, suggestion.ToAct(new("SXD")));
        Assert.Equal("Hồ sơ A có thể cùng nội dung: lời văn gần như trùng, cùng lĩnh vực (giống 100%). Cán bộ xem và quyết định.", suggestion.In(Language.Vietnamese));
        Assert.Equal("Case A may be the same matter: nearly the same words, the same field (100% alike). An officer looks and decides.", suggestion.In(Language.English));
    }

    [Fact]
    public void Fingerprint_OtherSecret_SharesNoValue()
    {
        var other = new Fingerprinter(new byte[32]);
        var (one, two) = (Of("A", Light, "0912345678", "Ấp 3"), other.Of(new("A"), Sent(Light, "0912345678", "Ấp 3"), Lighting, HotlineRules.Day));
        Assert.Empty(one.Content.Intersect(two.Content));
        Assert.Empty(one.Submitter.Intersect(two.Submitter));
        Assert.Empty(one.Place.Intersect(two.Place));
        Assert.Equal("A", one.ToString());
        Assert.Equal("•••", other.ToString());
        Assert.Throws<ArgumentException>(() => new Fingerprinter(new byte[31]));
    }

    [Theory]
    [InlineData("a\uD800")]
    [InlineData("")]
    [InlineData("\0")]
    public void Fingerprint_DamagedContent_HasNoValue(string content) =>
        Assert.Empty(Of("A", content.Replace('§', '\uD800'), "", "").Content);

    [Fact]
    public void Fingerprint_LongText_KeepsASampleThatStillCompares()
    {
        var text = string.Join(". ", OwnSentences.All.Concat(HeldOutEmergencies.Third));
        var cut = text[..(text.Length * 9 / 10)];
        var (whole, most) = (Of("A", text, "", ""), Of("B", cut, "", ""));
        Assert.Equal(Fingerprinter.MostPairs, whole.Content.Length);
        Assert.InRange(Assert.Single(RecurrenceReview.Suggest(most, [whole])).Likeness, 0.8, 0.97);
    }

    [Fact]
    public void SameText_DifferentOwnSentences_IsNeverSaid() => Assert.Empty(Alike([.. OwnSentences.All, .. CueSentences.Ordinary, .. HeldOutNearEmergencies.First]));

    [CorpusFact]
    public void SameText_DifferentSentencesOfTheCorpus_IsNeverSaid() => Assert.Empty(Alike([.. ReferenceCorpus.Sentences]));

    [Fact]
    public async Task InMemoryIndex_ForgottenCase_IsFoundNoMore()
    {
        var index = new InMemoryRecurrenceIndex();
        await index.KeepAsync(Of("A", Light, "", ""));
        await index.KeepAsync(Of("A", Light, "", ""));
        Assert.Equal(["A"], await CodesAsync(index, Of("B", Light, "", "")));
        Assert.Empty(await CodesAsync(index, Of("B", "Nước máy đục từ hôm qua", "", "")));
        Assert.Empty(await CodesAsync(index, Of("A", Light, "", "")));
        await index.ForgetAsync(new("A"));
        Assert.Empty(await CodesAsync(index, Of("B", Light, "", "")));
    }

    /// <summary>Pairs of different sentences that are called the same, found by the values they share.</summary>
    private static List<string> Alike(string[] sentences)
    {
        var prints = sentences.DistinctBy(VietnameseText.SearchKey).Select((sentence, i) => Of(i.ToString("D5", CultureInfo.InvariantCulture), sentence, "", "")).ToList();
        var byValue = prints.SelectMany(print => print.Content.Select(value => (value, print))).ToLookup(pair => pair.value, pair => pair.print);
        return
        [
            .. from print in prints
               let others = print.Content.SelectMany(value => byValue[value]).Distinct().Where(other => string.CompareOrdinal(other.Code.Value, print.Code.Value) < 0)
               from suggestion in RecurrenceReview.Suggest(print, others)
               select $"{suggestion.Likeness} {sentences[int.Parse(print.Code.Value, CultureInfo.InvariantCulture)]}",
        ];
    }

    private static async Task<List<string>> CodesAsync(InMemoryRecurrenceIndex index, CaseFingerprint print)
    {
        var codes = new List<string>();
        await foreach (var found in index.SharingAsync(print))
        {
            codes.Add(found.Code.Value);
        }

        return codes;
    }

    private static CaseFingerprint Of(string code, string content, string phone, string place, int days = 0) =>
        Secret.Of(new(code), Sent(content, phone, place), Lighting, HotlineRules.Day + Period.FromDays(days));

    private static Submission Sent(string content, string phone, string place) => new() { Content = new(content), Phone = new(phone), Place = new(place) };
}
