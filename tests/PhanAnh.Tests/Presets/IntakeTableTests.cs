using NodaTime;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh.Tests;

/// <summary>What each shipped regulation asks of a submission, field by field and channel by channel, and which grounds it lets an officer consider.</summary>
public sealed class IntakeTableTests
{
    private static readonly LocalDate Day = new(2025, 3, 3);

    private static readonly Submission Full = Hotline.Complete with { Address = new("Ấp 3, xã Thạnh Tây"), Attachments = [new("image/jpeg", 9)] };

    private static readonly IntakeField[] FormFields =
        [.. Enum.GetValues<IntakeField>().Where(field => field is not (IntakeField.Language or IntakeField.Marks))];

    [Theory]
    [InlineData("tay-ninh-58-2024", IntakeField.Content, FindingSeverity.Blocks, "TN58-A6.2", "")]
    [InlineData("tay-ninh-58-2024", IntakeField.Place, FindingSeverity.AsksForClarification, "TN58-A6.2", "")]
    [InlineData("tay-ninh-58-2024", IntakeField.OccurredAt, FindingSeverity.AsksForClarification, "TN58-A6.2", "")]
    [InlineData("tay-ninh-58-2024", IntakeField.Name, FindingSeverity.AsksForClarification, "TN58-A6.3", "")]
    [InlineData("tay-ninh-58-2024", IntakeField.Phone, FindingSeverity.AsksForClarification, "TN58-A6.3", "")]
    [InlineData("tay-ninh-58-2024", IntakeField.Email, FindingSeverity.AsksForClarification, "TN58-A6.3", "call-centre")]
    [InlineData("tay-ninh-58-2024", IntakeField.Truthfulness, FindingSeverity.Info, "TN58-A6.4-2", "")]
    [InlineData("dong-nai-1022-2017", IntakeField.Content, FindingSeverity.Blocks, "DN-A6.2", "")]
    [InlineData("dong-nai-1022-2017", IntakeField.Name, FindingSeverity.AsksForClarification, "DN-A6.3", "")]
    [InlineData("dong-nai-1022-2017", IntakeField.Address, FindingSeverity.AsksForClarification, "DN-A6.3", "")]
    [InlineData("dong-nai-1022-2017", IntakeField.Phone, FindingSeverity.AsksForClarification, "DN-A6.3", "")]
    [InlineData("binh-phuoc-2016", IntakeField.Content, FindingSeverity.Blocks, "BP-A3.2", "")]
    [InlineData("binh-phuoc-2016", IntakeField.Name, FindingSeverity.AsksForClarification, "BP-A3.2", "")]
    [InlineData("binh-phuoc-2016", IntakeField.Address, FindingSeverity.AsksForClarification, "BP-A3.2", "")]
    [InlineData("binh-phuoc-2016", IntakeField.Truthfulness, FindingSeverity.Info, "BP-A3.2", "")]
    [InlineData("thai-nguyen-2020", IntakeField.Content, FindingSeverity.Blocks, "TNG-4-2", "")]
    public void Review_FieldLeftOut_IsFoundOnTheChannelsThatAskForIt(
        string preset, IntakeField field, FindingSeverity severity, string clause, string notOn)
    {
        var bare = Full with { Attachments = [] };
        foreach (var channel in PresetText.Of(preset).Preset.Intake.Channels)
        {
            var found = Review(preset, Without(bare, field), channel.Code).Findings.Where(finding => finding.RuleId == IntakeRuleIds.Required);
            if (channel.Code.Value == notOn)
            {
                Assert.Empty(found);
                continue;
            }

            var finding = Assert.Single(found);
            Assert.Equal((field, severity, FindingConfidence.Certain), (finding.Field!.Value, finding.Severity, finding.Confidence));
            Assert.Contains(new ClauseId(clause), finding.Clauses);
        }
    }

    [Theory]
    [InlineData("tay-ninh-58-2024", "Address Attachments")]
    [InlineData("dong-nai-1022-2017", "Email Place OccurredAt Attachments Truthfulness")]
    [InlineData("binh-phuoc-2016", "Phone Email Place OccurredAt Attachments")]
    [InlineData("thai-nguyen-2020", "Name Phone Email Address Place OccurredAt Attachments Truthfulness")]
    public void Coverage_FieldNobodyAsksFor_IsSaid(string preset, string fields)
    {
        var channel = PresetText.Of(preset).Preset.Intake.Channels[0].Code;
        var silent = Review(preset, Full, channel).Coverage.Where(rule => rule is { RuleId: IntakeRuleIds.Required, Reason: NotRunReason.NotAskedByPreset });
        Assert.Equal(fields.Split(' ').Order(StringComparer.Ordinal), silent.Select(rule => rule.Field!.Value.ToString()).Order(StringComparer.Ordinal));
        Assert.All(
            FormFields.Where(field => fields.Split(' ').Contains(field.ToString())),
            field => Assert.DoesNotContain(Review(preset, Without(Full, field), channel).Findings, finding => finding.RuleId == IntakeRuleIds.Required));
    }

    [Theory]
    [InlineData("tay-ninh-58-2024", "den duong truoc cho hong da ba dem nay", "D1")]
    [InlineData("tay-ninh-58-2024", "The street light in front of my house has been broken for three days", "L1")]
    [InlineData("dong-nai-1022-2017", "den duong truoc cho hong da ba dem nay", "")]
    [InlineData("dong-nai-1022-2017", "The street light in front of my house has been broken for three days", "L1")]
    [InlineData("binh-phuoc-2016", "den duong truoc cho hong da ba dem nay", "")]
    [InlineData("binh-phuoc-2016", "The street light in front of my house has been broken for three days", "")]
    [InlineData("thai-nguyen-2020", "den duong truoc cho hong da ba dem nay", "")]
    [InlineData("thai-nguyen-2020", "The street light in front of my house has been broken for three days", "")]
    public void Review_Language_IsJudgedOnlyWhereTheRegulationSpeaksOfIt(string preset, string content, string rule)
    {
        var result = Review(preset, content);
        Assert.Equal(rule, string.Join(' ', result.Findings.Select(finding => finding.RuleId)));
        Assert.Empty(result.Grounds);
        Assert.True(rule.Length > 0 || result.Coverage.Any(missing => missing.Reason == NotRunReason.NotAskedByPreset && missing.Field == IntakeField.Content));
    }

    [Theory]
    [InlineData("tay-ninh-58-2024", "Tôi khiếu nại quyết định thu hồi đất của xã.", "a/Complaint")]
    [InlineData("tay-ninh-58-2024", "Tôi tố cáo cán bộ địa chính nhận hối lộ.", "a/Denunciation")]
    [InlineData("tay-ninh-58-2024", "Gia đình tôi tranh chấp ranh đất với hàng xóm.", "a/Dispute")]
    [InlineData("tay-ninh-58-2024", "Gửi kèm văn bản đóng dấu MẬT của cơ quan cho tổng đài.", "b/DisclosesStateSecrets")]
    [InlineData("tay-ninh-58-2024", "Nhà bên cạnh đang cháy, nhờ tổng đài báo giúp bà con trong xóm.", "e/Fire114")]
    [InlineData("tay-ninh-58-2024", "Ông ấy là đồ lừa đảo, tổng đài cho bà con trong ấp biết.", "dd/")]
    [InlineData("dong-nai-1022-2017", "Tôi khiếu nại quyết định thu hồi đất của xã.", "OutOfContent/Complaint")]
    [InlineData("dong-nai-1022-2017", "Tôi tố cáo cán bộ địa chính nhận hối lộ.", "OutOfContent/Denunciation")]
    [InlineData("binh-phuoc-2016", "Tôi khiếu nại quyết định thu hồi đất của xã.", "")]
    [InlineData("thai-nguyen-2020", "Tôi tố cáo cán bộ địa chính nhận hối lộ.", "")]
    public void Review_Cue_ProposesTheGroundThatTheRegulationHas(string preset, string content, string ground)
    {
        var result = Review(preset, content);
        Assert.Equal(ground, string.Join(' ', result.Grounds.Select(applied => $"{applied.Ground}/{applied.SubCode}")));
        Assert.Equal(ground.Length > 0 ? IntakeOutcome.MayBeRejected : IntakeOutcome.Conforming, result.Outcome);
        var cue = Assert.Single(result.Findings, finding => finding.RuleId == IntakeRuleIds.Cue);
        Assert.Equal(ground.Length > 0 ? FindingSeverity.NeedsHumanJudgement : FindingSeverity.Info, cue.Severity);
    }

    [Theory]
    [Trait("Clause", "TN58-A6.5g")]
    [InlineData("hư rồi, sửa đi", null, null, "g/")]
    [InlineData("hư rồi, sửa đi", "0912345678", null, "")]
    [InlineData("hư rồi, sửa đi", null, "Ấp 3", "")]
    [InlineData("Đèn đường trước nhà văn hóa ấp Thạnh Trung bị tắt đã ba đêm.", null, null, "")]
    public void Review_TayNinhGroundG_NeedsBothHalves(string content, string? phone, string? place, string ground)
    {
        var submission = new Submission { Content = new(content), Phone = SensitiveText.From(phone), Place = SensitiveText.From(place) };
        Assert.Equal(ground, string.Join(' ', Review("tay-ninh-58-2024", submission, new("zalo")).Grounds.Select(applied => $"{applied.Ground}/{applied.SubCode}")));
    }

    [Theory]
    [Trait("Clause", "TN58-A6.5e")]
    [InlineData("tay-ninh-58-2024")]
    [InlineData("dong-nai-1022-2017")]
    [InlineData("binh-phuoc-2016")]
    [InlineData("thai-nguyen-2020")]
    public void Review_Danger_ShowsTheNumbersAndRejectsNothing(string preset)
    {
        var result = Review(preset, "Nhà bên cạnh đang cháy, có người bị thương cần xe cấp cứu.");
        Assert.Contains("114", result.EmergencyAdvice!.In(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Equal(IntakePriority.Emergency, result.Priority);
        Assert.DoesNotContain(result.Findings, finding => finding.Severity == FindingSeverity.Blocks);
    }

    // No shipped regulation lets anybody stay unknown: who asks to is asked like anybody, whatever they send.
    [Theory]
    [InlineData("tay-ninh-58-2024", "FIELD_NAME FIELD_PHONE FIELD_EMAIL")]
    [InlineData("dong-nai-1022-2017", "FIELD_NAME FIELD_PHONE FIELD_ADDRESS")]
    [InlineData("binh-phuoc-2016", "FIELD_NAME FIELD_ADDRESS")]
    [InlineData("thai-nguyen-2020", "")]
    public void Review_RegistrationWithoutIdentity_IsAskedForWhatTheRegulationWants(string preset, string codes)
    {
        var intake = PresetText.Of(preset).Preset.Intake;
        var nameless = Full with { Name = null, Phone = null, Email = null, Address = null };
        foreach (var kind in PresetText.Of(preset).Preset.Terms.CaseKinds)
        {
            foreach (var anonymous in new[] { false, true })
            {
                var registration = new RegisterAct(intake.Channels[0].Code, kind.Code, new("Citizen"), nameless) { Anonymous = anonymous };
                var result = new IntakeReview().Review(registration, intake, Day);
                Assert.Equal(codes, string.Join(' ', result.Findings.Select(finding => finding.ReasonCode)));
                Assert.Empty(result.Grounds);
                Assert.DoesNotContain(result.Coverage, rule => rule.Reason == NotRunReason.Anonymous);
            }
        }
    }

    // The same regulations, had they allowed one kind to be sent by somebody unknown.
    [Theory]
    [InlineData("tay-ninh-58-2024", "Name Phone Email")]
    [InlineData("dong-nai-1022-2017", "Name Phone Address")]
    [InlineData("binh-phuoc-2016", "Name Address")]
    [InlineData("thai-nguyen-2020", "")]
    public void Review_RegistrationThatMayBeAnonymous_IsNotAskedWhoSentIt(string preset, string notAsked)
    {
        var terms = PresetText.Of(preset).Preset.Terms.CaseKinds;
        var intake = PresetText.Of(preset).Preset.Intake with { Anonymity = new([terms[0].Code], [], []) };
        var nameless = Full with { Name = null, Phone = null, Email = null, Address = null };
        foreach (var kind in terms)
        {
            var registration = new RegisterAct(intake.Channels[0].Code, kind.Code, new("Citizen"), nameless) { Anonymous = true };
            var result = new IntakeReview().Review(registration, intake, Day);
            var allowed = kind.Code == terms[0].Code;
            Assert.Equal(allowed || notAsked.Length == 0, result.Findings.IsEmpty);
            Assert.Equal(
                allowed ? notAsked : "",
                string.Join(' ', result.Coverage.Where(rule => rule is { RuleId: IntakeRuleIds.Required, Reason: NotRunReason.Anonymous }).Select(rule => rule.Field)));
        }
    }

    private static IntakeResult Review(string preset, string content) =>
        Review(preset, Full with { Content = new(content) }, PresetText.Of(preset).Preset.Intake.Channels[0].Code);

    private static IntakeResult Review(string preset, Submission submission, TermCode channel) =>
        new IntakeReview().Review(submission, channel, PresetText.Of(preset).Preset.Intake, Day);

    private static Submission Without(Submission submission, IntakeField field) => field switch
    {
        IntakeField.Content => submission with { Content = null },
        IntakeField.Name => submission with { Name = null },
        IntakeField.Phone => submission with { Phone = null },
        IntakeField.Email => submission with { Email = null },
        IntakeField.Address => submission with { Address = null },
        IntakeField.Place => submission with { Place = null },
        IntakeField.OccurredAt => submission with { OccurredAt = null },
        IntakeField.Attachments => submission with { Attachments = [] },
        IntakeField.Truthfulness => submission with { TruthfulnessDeclared = false },
        _ => submission,
    };
}
