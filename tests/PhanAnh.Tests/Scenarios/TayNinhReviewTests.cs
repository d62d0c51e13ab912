using NodaTime;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh.Tests;

/// <summary>What the shipped regulation makes of submissions: findings, and the grounds an officer may consider.</summary>
public class TayNinhReviewTests
{
    private static readonly IntakeReview Desk = new();

    private static readonly Submission Complete = new()
    {
        Content = new("Đường liên ấp Phước Hòa bị sụt một đoạn dài khoảng mười mét, xe không qua được."),
        Name = new("Lê Văn Bình"),
        Phone = new("0276 3822 233"),
        Email = new("binh@example.vn"),
        Place = new("ấp Phước Hòa, xã Phước Vinh"),
        OccurredAt = new("sáng 02/03/2025"),
        TruthfulnessDeclared = true,
    };

    [Fact]
    [Trait("Scenario", "S-TN-12")]
    [Trait("Clause", "TN58-A6.3")]
    [Trait("Clause", "TN58-A6.5g")]
    public void Review_NameOnlyWithClearContent_IsAdmissible()
    {
        var nameOnly = Complete with { Phone = null, Email = null };
        var result = Review(nameOnly);
        Assert.Equal(["FIELD_PHONE", "FIELD_EMAIL"], result.Findings.Select(f => f.ReasonCode));
        Assert.All(result.Findings, f => Assert.Equal(("TN58-A6.3", FindingSeverity.AsksForClarification), (f.Clauses[0].Value, f.Severity)));
        Assert.Equal(IntakeOutcome.AdmissibleWithFindings, result.Outcome);
        Assert.Equal("g", Assert.Single(Review(nameOnly, IncompleteGround.Either).Grounds).Ground.Value);
    }

    [Fact]
    [Trait("Scenario", "S-TN-13")]
    [Trait("Clause", "TN58-A6.5g")]
    [Trait("Clause", "TN58-A7.3a-1")]
    public void Review_IncompleteAndUnreachable_ProposesGroundG()
    {
        var result = Review(new() { Content = new("Hư rồi, sửa đi") });
        Assert.Equal(new AppliedGround(new("g")), Assert.Single(result.Grounds));
        Assert.Equal(IntakeOutcome.MayBeRejected, result.Outcome);
        var finding = Assert.Single(result.Findings, f => f.RuleId == IntakeRuleIds.Incomplete);
        Assert.Equal(("TN58-A6.5g", FindingSeverity.NeedsHumanJudgement), (finding.Clauses[0].Value, finding.Severity));
    }

    [Theory]
    [Trait("Scenario", "S-TN-15")]
    [Trait("Clause", "TN58-A6.5")]
    [Trait("Clause", "TN58-A7.3a-1")]
    [InlineData("Gia đình tôi tranh chấp ranh đất với hộ bên cạnh, vụ kiện đang ở tòa.", "a/Dispute a/Lawsuit", "TN58-A6.5a")]
    [InlineData("TUYỆT MẬT\nPhương án bố trí lực lượng", "b/DisclosesStateSecrets", "TN58-A6.5b")]
    [InlineData("Nhà cái uy tín, cá cược thưởng lớn, đăng ký ngay nhận tiền.", "c", "TN58-A6.5c")]
    [InlineData("Thằng Tâm đó là quân lừa đảo, cặp bồ với vợ người ta.", "dd", "TN58-A6.5dd")]
    [InlineData("Cháy ở chợ, lửa đang lan qua dãy nhà bên", "e/Fire114", "TN58-A6.5e")]
    public void Review_EachGroundWithACue_IsProposedAndNotApplied(string content, string grounds, string clause)
    {
        var result = Review(Complete with { Content = new(content) });
        Assert.Equal(grounds, string.Join(' ', result.Grounds.Select(g => g.SubCode is { } sub ? $"{g.Ground}/{sub}" : g.Ground.Value)));
        Assert.Equal(IntakeOutcome.MayBeRejected, result.Outcome);
        Assert.All(result.Findings, f => Assert.Equal((FindingSeverity.NeedsHumanJudgement, clause), (f.Severity, f.Clauses[0].Value)));
    }

    [Fact]
    [Trait("Scenario", "S-TN-16")]
    [Trait("Clause", "TN58-A6.5e")]
    public void Review_PeopleTrappedInAFire_ShowsTheNumbersAtOnce()
    {
        var result = Review(new() { Content = new("Có người mắc kẹt trong đám cháy ở hẻm 8!") });
        Assert.True(result.ShowsEmergencyNumbers);
        Assert.Contains("114", result.EmergencyAdvice!.Vietnamese, StringComparison.Ordinal);
        Assert.Equal(IntakePriority.Emergency, result.Priority);
        Assert.Equal("Fire114", Assert.Single(result.Grounds, g => g.Ground == new TermCode("e")).SubCode?.Value);
        Assert.Equal("TN58-A6.5e", result.Findings.First(f => f.RuleId == IntakeRuleIds.Cue).Clauses[0].Value);
    }

    [Theory]
    [Trait("Scenario", "S-TN-17")]
    [Trait("Clause", "TN58-A6.5a")]
    [Trait("Clause", "TN58-A1.1c")]
    [InlineData("Tôi khiếu nại quyết định thu hồi đất số 15/QĐ-UBND của gia đình tôi.", "Complaint", false)]
    [InlineData("Tôi xin tố cáo cán bộ địa chính xã nhận tiền để làm hồ sơ.", "Denunciation", true)]
    public void Review_ComplaintOrDenunciation_GuidesToTheCompetentBody(string content, string subCode, bool protects)
    {
        var result = Review(Complete with { Content = new(content) });
        Assert.Equal(new AppliedGround(new("a"), new(subCode)), Assert.Single(result.Grounds));
        var finding = Assert.Single(result.Findings);
        Assert.Equal(["TN58-A6.5a", "TN58-A1.1c"], finding.Clauses.Select(clause => clause.Value));
        Assert.NotEmpty(finding.CompetentBodies);
        Assert.Contains(finding.CompetentBodies[0].Name.Vietnamese, finding.GuidanceIn(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Equal(protects, result.SuggestsIdentityProtection);
    }

    // Six syllables are the fewest that language can be told from.
    [Theory]
    [Trait("Scenario", "S-TN-19")]
    [Trait("Clause", "TN58-A6.1-1")]
    [Trait("Clause", "TN58-A6.1-2")]
    [InlineData("den duong truoc cho bi hong ba dem nay", "MARKS_MISSING", "TN58-A6.1-1")]
    [InlineData("The street light near the market has not worked for three nights", "LANGUAGE_OTHER", "TN58-A6.1-1")]
    public void Review_WithoutMarksOrVietnamese_IsNoGround(string content, string code, string clause)
    {
        var result = Review(Complete with { Content = new(content) });
        var finding = Assert.Single(result.Findings);
        Assert.Equal((code, clause), (finding.ReasonCode, finding.Clauses[0].Value));
        Assert.Empty(result.Grounds);
        Assert.Equal(IntakeOutcome.AdmissibleWithFindings, result.Outcome);
    }

    [Fact]
    [Trait("Scenario", "S-TN-19")]
    [Trait("Clause", "TN58-A6.1-1")]
    public void Review_DecomposedUnicode_IsNothingToSay() =>
        Assert.Empty(Review(Complete with { Content = new("Đươ\u0300ng liên â\u0301p bi\u0323 su\u0323t, đê\u0300 nghi\u0323 sư\u0309a chư\u0303a.") }).Findings);

    [Fact]
    [Trait("Scenario", "S-TN-20")]
    [Trait("Clause", "TN58-A6.2")]
    [Trait("Clause", "TN58-A6.4-2")]
    public void Review_WithoutPlaceTimeOrDeclaration_Asks()
    {
        Assert.Equal(["FIELD_PLACE", "FIELD_OCCURREDAT"], Review(Complete with { Place = null, OccurredAt = null }).Findings.Select(f => f.ReasonCode));
        var undeclared = Review(Complete with { TruthfulnessDeclared = false });
        Assert.Equal((FindingSeverity.Info, "TN58-A6.4-2"), Assert.Single(undeclared.Findings) is var note ? (note.Severity, note.Clauses[0].Value) : default);
        Assert.Equal(IntakeOutcome.Conforming, undeclared.Outcome);
    }

    [Fact]
    [Trait("Scenario", "S-TN-20")]
    [Trait("Clause", "TN58-A6.2")]
    [Trait("Clause", "TN58-A6.5g")]
    public void Review_EmptyContent_IsAskedForUnlessNobodyCanBeAsked()
    {
        Assert.Empty(Review(Complete with { Content = null }).Grounds);
        Assert.Equal("g", Assert.Single(Review(new() { Name = new("Lê Văn Bình") }).Grounds).Ground.Value);
    }

    [Fact]
    public void Grounds_OfTheShippedRegulation_NameCuesThatTheLexiconHas() =>
        Assert.DoesNotContain(Review(Complete).Coverage, notRun => notRun.Reason == NotRunReason.NoLexicon);

    private static IntakeResult Review(Submission submission, IncompleteGround halves = IncompleteGround.Both)
    {
        var rules = PresetLibrary.Shipped.Find("tay-ninh-58-2024")!.Intake;
        var read = rules with { Grounds = [.. rules.Grounds.Select(g => g.Incomplete is null ? g : g with { Incomplete = halves })] };
        return Desk.Review(submission, new("portal"), read, new LocalDate(2025, 3, 3));
    }
}
