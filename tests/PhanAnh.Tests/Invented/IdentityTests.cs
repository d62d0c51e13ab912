using PhanAnh.Core;
using PhanAnh.Rules;
using static PhanAnh.Tests.MinhHa;

namespace PhanAnh.Tests;

/// <summary>Tips may come from nobody known; whoever sends one under a name is protected.</summary>
[Regulation("minh-ha-identity")]
public sealed class IdentityTests
{
    private readonly Hotline _hotline = Under("minh-ha-identity");

    private static readonly Submission Nameless = new() { Content = Hotline.Text("Có người đổ rác xuống kênh.") };

    [Fact]
    [Trait("Clause", "MH-I-1")]
    public void Register_Anonymously_IsForTipsAndBringsNoIdentity()
    {
        Assert.Equal("ANONYMITY_NOT_ALLOWED", Refused(Hotline.Registration(submission: Nameless) with { SubmitterId = null, Anonymous = true }));
        Assert.Equal("ANONYMITY_CONTRADICTED", Refused(Tip with { SubmitterId = Hotline.Text("citizen-1") }));
        Assert.Equal("ANONYMITY_CONTRADICTED", Refused(Tip with { Submission = Hotline.Complete }));
        Assert.Equal("ANONYMITY_NOT_ALLOWED", Assert.Single(Under("minh-ha").Do("2025-03-03 08:00", Hotline.Submitter, Tip).Refusal!.Reasons).Code);

        _hotline.Must("2025-03-03 08:00", Hotline.Submitter, Tip);
        Assert.True(_hotline.Case.IsAnonymous);
    }

    // A tip from nobody known lacks nothing; a reflection may not be one, and somebody who does not ask to stay unknown is asked who they are.
    [Theory]
    [Trait("Clause", "MH-I-1")]
    [Trait("Clause", "MH-I-3")]
    [Trait("Clause", "MH-I-4")]
    [InlineData("Tip", true, "FIELD_PLACE", "")]
    [InlineData("Tip", false, "GROUND_UNREACHABLE FIELD_NAME FIELD_PHONE FIELD_PLACE", "unusable")]
    [InlineData("Reflection", true, "GROUND_UNREACHABLE FIELD_NAME FIELD_PHONE FIELD_PLACE", "unusable")]
    [InlineData("Reflection", false, "GROUND_UNREACHABLE FIELD_NAME FIELD_PHONE FIELD_PLACE", "unusable")]
    public void Review_WithoutIdentity_AsksByKindAndAnonymity(string kind, bool anonymous, string codes, string grounds)
    {
        var complete = new Submission { Content = Hotline.Text("Có người đổ rác thải xây dựng xuống kênh mỗi đêm từ đầu tháng.") };
        var result = Reviewed(Tip with { CaseKind = new(kind), Anonymous = anonymous, Submission = complete });
        Assert.Equal(codes, string.Join(' ', result.Findings.Select(finding => finding.ReasonCode)));
        Assert.Equal(grounds, string.Join(' ', result.Grounds.Select(ground => ground.Ground)));
    }

    [Fact]
    [Trait("Clause", "MH-I-4")]
    public void Review_AnonymousTipThatSaysNothing_MayStillBeRejected() =>
        Assert.Equal("unusable", Assert.Single(Reviewed(Tip with { Submission = new() }).Grounds).Ground.Value);

    [Fact]
    [Trait("Clause", "MH-I-1")]
    public void Coverage_OfAnAnonymousTip_SaysWhyWhoSentItWasNotAsked()
    {
        var passedOver = Reviewed(Tip).Coverage.Where(rule => rule.Reason == NotRunReason.Anonymous).ToArray();
        Assert.Equal([IntakeField.Name, IntakeField.Phone], passedOver.Select(rule => rule.Field!.Value));
        Assert.Equal("Quy tắc R1 không chạy: người gửi được ẩn danh.", passedOver[0].In(Language.Vietnamese));
    }

    [Fact]
    [Trait("Clause", "MH-I-2")]
    public void Rate_AnAnonymousCase_IsRefusedAndNobodyIsTold()
    {
        _hotline.Must("2025-03-03 08:00", Hotline.Submitter, Tip);
        _hotline.Dispatch("2025-03-03 08:30", "U1");
        _hotline.Answer("2025-03-03");

        Assert.Equal(["Dispatched"], _hotline.NoticeCodes);
        _hotline.Refused("GUARD_NOT_ANONYMOUS", "2025-03-04 08:00", Hotline.Submitter, new RateAct(new("Satisfied")), assignment: 1);
        Assert.DoesNotContain("Rate", _hotline.Permitted(Hotline.Submitter, "2025-03-04 08:00"));
    }

    [Fact]
    [Trait("Clause", "MH-I-2")]
    public void Rate_ByWhoeverSentIt_Counts()
    {
        var hotline = Answered("minh-ha-identity", "2025-03-03");
        hotline.Refused("GUARD_IS_SUBMITTER", "2025-03-04 08:00", Actor.Of("citizen-2", "Submitter"), new RateAct(new("Satisfied")), assignment: 1);
        hotline.Rate("2025-03-04 08:00", "Satisfied");
        Assert.Equal(["Dispatched", "Answered"], hotline.NoticeCodes);
    }

    [Theory]
    [InlineData("Reflection", true)]
    [InlineData("Tip", false)]
    public void Visibility_OfTheUnit_HidesWhoSentATip(string kind, bool shown)
    {
        _hotline.Must("2025-03-03 08:00", Hotline.Submitter, Hotline.Registration() with { CaseKind = new(kind) });
        _hotline.Dispatch("2025-03-03 08:30", "U1");

        Assert.Equal(shown, Visibility.Of(_hotline.Case, Hotline.Officer("U1"), _hotline.Preset)!.Submitter);
    }

    private static RegisterAct Tip => Hotline.Registration(submission: Nameless) with { CaseKind = new("Tip"), SubmitterId = null, Anonymous = true };

    private IntakeResult Reviewed(RegisterAct registration) => new IntakeReview().Review(registration, _hotline.Preset.Intake, new(2025, 3, 3));

    private string Refused(RegisterAct act) => Assert.Single(_hotline.Do("2025-03-03 08:00", Hotline.Submitter, act).Refusal!.Reasons).Code;
}
