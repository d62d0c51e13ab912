using FluentValidation;
using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

public class StructureReviewTests
{
    [Fact]
    [Trait("Clause", "TN58-A6.3")]
    public void Review_ConformingSubmission_HasNoFinding()
    {
        var result = HotlineRules.Complete.Review();
        Assert.Empty(result.Findings);
        Assert.Equal(IntakeOutcome.Conforming, result.Outcome);
        Assert.Equal(IntakePriority.Ordinary, result.Priority);
    }

    [Fact]
    public void Review_NothingAtAll_BlocksAndProposesTheGround()
    {
        var result = new Submission().Review();
        Assert.Equal(
            "FIELD_CONTENT GROUND_INCOMPLETE_UNREACHABLE FIELD_NAME FIELD_PHONE FIELD_EMAIL FIELD_PLACE FIELD_OCCURREDAT FIELD_TRUTHFULNESS",
            result.Codes());
        Assert.Equal(FindingSeverity.Blocks, result.Findings[0].Severity);
        Assert.Equal(IntakeOutcome.MayBeRejected, result.Outcome);
        Assert.All(result.Findings, finding => Assert.NotEmpty(finding.Clauses));
    }

    [Fact]
    public void Review_PictureWithoutContent_IsAskedAbout() =>
        Assert.Equal(
            FindingSeverity.AsksForClarification,
            Assert.Single((HotlineRules.Complete with { Content = null, Attachments = [new("image/jpeg", 9)] }).Review().Findings).Severity);

    [Fact]
    [Trait("Clause", "TN58-A6.2")]
    public void Review_PlaceThatThePresetBlocks_IsAskedForAtMost() =>
        Assert.Equal(
            FindingSeverity.AsksForClarification, Assert.Single((HotlineRules.Complete with { Place = null }).Review().Findings).Severity);

    [Fact]
    public void Review_EmailByTelephone_IsNotAskedFor()
    {
        var review = new IntakeReview();
        var caller = HotlineRules.Complete with { Email = null };
        var result = review.Review(caller, HotlineRules.CallCentre, HotlineRules.Strict, HotlineRules.Day);
        Assert.Empty(result.Findings);
        Assert.Contains(result.Coverage, c => c is { RuleId: "R1", Field: IntakeField.Email, Reason: NotRunReason.NotAskedByPreset });
        Assert.Equal("FIELD_EMAIL", review.Review(caller, HotlineRules.Portal, HotlineRules.Strict, HotlineRules.Day).Codes());
        Assert.Empty(review.Review(caller, new("no-such-channel"), HotlineRules.Strict, HotlineRules.Day).Findings);
    }

    [Fact]
    public void Review_OwnValidator_BecomesAFindingThatAsks()
    {
        var own = new InlineValidator<Submission>();
        own.RuleFor(s => s.Place).Must(_ => false).WithErrorCode("PLACE_UNKNOWN").WithMessage("Không có nơi «{PropertyValue}»");
        own.RuleFor(s => s.Name).Must(_ => false).WithSeverity(Severity.Info).WithErrorCode("Nguyễn Thị Hạnh");
        var result = new IntakeReview([own]).Review(HotlineRules.Complete, HotlineRules.Portal, HotlineRules.Strict, HotlineRules.Day);
        Assert.Collection(
            result.Findings,
            place =>
            {
                Assert.Equal(("V1", FindingSeverity.AsksForClarification, (IntakeField?)IntakeField.Place), (place.RuleId, place.Severity, place.Field));
                Assert.Equal("PLACE_UNKNOWN", Assert.Single(place.Arguments));
                Assert.Equal("Không có nơi «•••»", place.OwnMessage?.Reveal());
            },
            name => Assert.Equal((FindingSeverity.Info, "–"), (name.Severity, Assert.Single(name.Arguments))));
        Assert.Empty(result.Grounds);
        Assert.Equal(IntakeOutcome.AdmissibleWithFindings, result.Outcome);
    }

    [Fact]
    public void SubmissionValidator_MissingFields_NamesThemInVietnamese()
    {
        var errors = new SubmissionValidator(HotlineRules.Strict, HotlineRules.Portal).Validate(HotlineRules.Complete with { Phone = new(" ") }).Errors;
        Assert.Equal(("Phone", "FIELD_PHONE", "Chưa có số điện thoại."), Assert.Single(errors) is var e ? (e.PropertyName, e.ErrorCode, e.ErrorMessage) : default);
    }

    [Fact]
    public void Coverage_SilentPreset_SaysWhatWasNotAsked()
    {
        var result = HotlineRules.Of("den duong truoc nha toi khong sang da ba dem nay").Review(HotlineRules.Silent);
        Assert.Empty(result.Findings);
        Assert.Equal(
            ["D1", "D2", "L1"],
            result.Coverage.Where(c => c is { Field: IntakeField.Content, Reason: NotRunReason.NotAskedByPreset } && c.RuleId != "R1").Select(c => c.RuleId));
    }

    [Theory]
    [InlineData("Đèn tắt", NotRunReason.TooShort)]
    [InlineData("d9u7o7ng2 na2y hu7", NotRunReason.ExplainedByDamage)]
    [InlineData("", NotRunReason.NoText)]
    public void Coverage_RuleThatDidNotLook_SaysWhy(string content, NotRunReason reason) =>
        Assert.Contains(HotlineRules.Of(content).Review().Coverage, c => c.RuleId == "D1" && c.Reason == reason);

    [Fact]
    public void Coverage_HalfASurrogatePair_IsIllFormed() =>
        Assert.Contains(HotlineRules.Of("a\uD800").Review().Coverage, c => c is { RuleId: "Q1", Reason: NotRunReason.IllFormed });

    [Fact]
    public void Coverage_GroundWhoseCueNoLexiconHas_IsNamed()
    {
        var result = new IntakeReview(lexicons: []).Review(HotlineRules.Of("Nhà tôi đang cháy"), HotlineRules.Portal, HotlineRules.Strict, HotlineRules.Day);
        Assert.Empty(result.Findings);
        Assert.Contains(result.Coverage, c => c.Reason == NotRunReason.NoLexicon && c.Cue == CueCodes.Fire);
    }

    // Short content alone, or silence alone, is no ground; a contact may also stand in the text.
    [Theory]
    [InlineData("hư rồi, sửa đi", null, null, true, true)]
    [InlineData("hư rồi, sửa đi", "0912345678", null, false, true)]
    [InlineData("hư rồi, sửa đi", null, "Ấp 3", false, true)]
    [InlineData("hư rồi, gọi 0912 345 678", null, null, false, true)]
    [InlineData("hư rồi, an@gmail.com", null, null, false, true)]
    [InlineData("Đèn đường trước nhà văn hóa ấp Thạnh Trung bị tắt đã ba đêm.", null, null, false, true)]
    [InlineData("Đèn đường trước nhà văn hóa ấp Thạnh Trung bị tắt đã ba đêm.", "0912345678", null, false, false)]
    [InlineData("", null, null, true, true)]
    [InlineData("", "0912345678", null, false, true)]
    [Trait("Clause", "TN58-A6.5g")]
    public void Grounds_Incomplete_NeedBothHalvesUnlessThePresetSaysEither(string content, string? phone, string? place, bool both, bool either)
    {
        var submission = new Submission { Content = new(content), Phone = SensitiveText.From(phone), Place = SensitiveText.From(place) };
        Assert.Equal(both, submission.Review(HotlineRules.Strict).Grounds.Any(g => g.Ground == new TermCode("g")));
        Assert.Equal(either, submission.Review(HotlineRules.Either).Grounds.Any(g => g.Ground == new TermCode("g")));
    }
}
