using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh.Tests;

/// <summary>How items come in, are completed and are not accepted (Articles 4 to 8; Article 14, clause 3).</summary>
public sealed class DongNaiIntakeTests : DongNaiScenarios
{
    private const string Morning = "2017-10-02 09:00";

    /// <summary>Who cannot be reached in the end is rejected: the duty to say who one is stands behind the refusal.</summary>
    [Fact]
    [Trait("Clause", "DN-A6.3")]
    public void Register_Anonymously_IsRefusedByTheDutyToGiveANameAndContacts()
    {
        var refusal = Hotline.Refused("ANONYMITY_NOT_ALLOWED", "2017-10-02 09:00", Operator, Registration() with { SubmitterId = null, Submission = new() { Content = Hotline.Text("Hỏi thủ tục.") }, Anonymous = true });

        Assert.Equal(["DN-A6.3"], refusal.Reasons.Single().Clauses.Select(clause => clause.Value));
    }

    [Theory]
    [Trait("Scenario", "S-DN-21")]
    [Trait("Clause", "DN-A5.1")]
    [Trait("Clause", "DN-A5.2")]
    [Trait("Clause", "DN-A5.3")]
    [Trait("Clause", "DN-A8.1-1")]
    [Trait("Clause", "DN-A15.3c")]
    [Trait("Clause", "DN-A2-4")]
    [Trait("Clause", "DN-A15.5c")]
    [InlineData("phone-1022", "Operator")]
    [InlineData("portal-1022", "Operator")]
    [InlineData("portal-1022", "Submitter")]
    [InlineData("provincial-portal", "Submitter")]
    [InlineData("email-1022", "Operator")]
    [InlineData("phone-provincial-office", "OversightOffice")]
    [InlineData("government-portal-citizens", "OversightOffice")]
    [InlineData("government-portal-businesses", "OversightOffice")]
    [InlineData("phone-home-affairs", "Evaluator")]
    [InlineData("email-control", "TthcControlBody")]
    [InlineData("email-reform", "ReformBody")]
    public void Register_ThroughAChannel_IsTheWorkOfItsDesk(string channel, string desk)
    {
        Hotline.Refused("ACTOR_ROLE", Morning, Actor.Of("somebody", "UnitHead", "U1"), Registration(channel));
        if (desk != "Operator" && desk != "Submitter")
        {
            Hotline.Refused("ACTOR_ROLE", Morning, Operator, Registration(channel));
        }

        Hotline.Must(Morning, Actor.Of("somebody", desk), Registration(channel));

        Assert.Equal("Received", Hotline.State);
    }

    [Fact]
    [Trait("Scenario", "S-DN-21")]
    [Trait("Clause", "DN-A15.3c")]
    [Trait("Clause", "DN-A8.3")]
    public void Register_FromTheGovernmentPortal_KeepsItsReferenceAndTakesTheSameWay()
    {
        Hotline.Must(Morning, ProvincialOffice, Registration("government-portal-citizens") with { ExternalReference = "PAKN.20171002.0815" });
        Hotline.Must(Morning, Operator, new ClassifyAct(new(Rule)));
        Hotline.Must(Morning, Operator, new DispatchAct([new("U1")]));

        Assert.Equal("PAKN.20171002.0815", Hotline.Case.ExternalReference);
        Assert.Equal("2017-10-03 09:00:00", Due(Hotline, "focal"));
    }

    [Fact]
    [Trait("Scenario", "S-DN-21")]
    [Trait("Clause", "DN-A5.1")]
    public void Register_ThroughAnUnknownChannel_IsRefused() =>
        Hotline.Refused("CHANNEL_UNKNOWN", Morning, Operator, Registration("fax"));

    [Theory]
    [Trait("Clause", "DN-A1.2c")]
    [Trait("Clause", "DN-A1.2d")]
    [InlineData("InformationRequest", "Citizen")]
    [InlineData("Reflection", "Business")]
    [InlineData("Recommendation", "Organisation")]
    [InlineData("PostalServiceRequest", "Organisation")]
    public void Register_KindAndSubmitterOfTheRegulation_AreAccepted(string kind, string submitter)
    {
        Hotline.Must(Morning, Operator, Registration(kind: kind) with { SubmitterKind = new(submitter) });

        Assert.Equal(kind, Hotline.Case.Kind.Value);
        Assert.Equal(submitter, Hotline.Case.SubmitterKind.Value);
    }

    [Fact]
    [Trait("Scenario", "S-DN-14")]
    [Trait("Scenario", "S-X-06")]
    [Trait("Clause", "DN-A1.1b")]
    [Trait("Clause", "DN-A8.2-1")]
    [Trait("Clause", "DN-A8.2-2")]
    [Trait("Clause", "DN-A6.2")]
    public void Reject_AComplaintPetition_NeedsReasonAndGuidance()
    {
        Hotline.Must(Morning, Operator, Registration());
        var rejection = Hotline.Rejection("OutOfContent/Complaint");
        var reason = Hotline.Text("Đơn khiếu nại quyết định về đất đai không thuộc nội dung tiếp nhận.");
        var guidance = Hotline.Text("Đề nghị gửi Ban Tiếp công dân tỉnh.");
        Hotline.Refused("GUARD_NOTE_GIVEN", Morning, Operator, rejection with { Notice = guidance });
        Hotline.Refused("GUARD_NOTICE_GIVEN", Morning, Operator, rejection with { Note = reason });
        Hotline.Refused("GUARD_GROUNDS_GIVEN", Morning, Operator, new RejectAct([]) { Note = reason, Notice = guidance });

        Hotline.Must(Morning, Operator, rejection with { Note = reason, Notice = guidance });

        Assert.Equal("Rejected", Hotline.State);
        Assert.Equal("Submitter by channel", Told(Hotline, "Rejected"));
        Assert.NotNull(Assert.IsType<Rejected>(Hotline.Log[^1].Fact).Notice);
    }

    [Theory]
    [Trait("Scenario", "S-DN-14")]
    [Trait("Clause", "DN-A1.1b")]
    [Trait("Clause", "DN-A6.2")]
    [InlineData("Tôi khiếu nại quyết định thu hồi đất số 15 của Ủy ban nhân dân huyện.", "OutOfContent/Complaint")]
    [InlineData("Tôi tố cáo ông chủ tịch xã nhận tiền của dân.", "OutOfContent/Denunciation")]
    [InlineData("Xin hỏi lệ phí cấp đổi giấy phép lái xe là bao nhiêu?", "")]
    public void Review_OfAPetition_PointsToTheGround(string content, string grounds)
    {
        var result = Review(Complete with { Content = Hotline.Text(content) });

        Assert.Equal(grounds, string.Join(", ", result.Grounds.Select(applied => $"{applied.Ground}/{applied.SubCode}")));
    }

    [Fact]
    [Trait("Scenario", "S-DN-15")]
    [Trait("Clause", "DN-A6.3")]
    [Trait("Clause", "DN-A14.3")]
    [Trait("Clause", "DN-A8.2-1")]
    public void Reject_NoTelephone_ComesOnlyAfterThePersonWasAsked()
    {
        var incomplete = Complete with { Phone = null };
        Assert.Contains(Review(incomplete).Findings, finding => finding.Field == IntakeField.Phone);
        Hotline.Must(Morning, Hotline.Submitter, Registration("portal-1022", submission: incomplete));
        Hotline.Refused("GROUND_NOT_MET", Morning, Operator, MissingContact);

        Ask(Hotline);
        Assert.Equal("Clarifying", Hotline.State);
        Hotline.Must(Morning, Operator, MissingContact);

        Assert.Equal("Rejected", Hotline.State);
        Assert.Equal("MissingContact", Hotline.Case.Grounds.Single().Ground.Value);
    }

    [Theory]
    [Trait("Scenario", "S-DN-15")]
    [Trait("Clause", "DN-A6.3")]
    [Trait("Clause", "DN-A14.3")]
    [InlineData("name")]
    [InlineData("address")]
    [InlineData("phone")]
    public void Supply_OfWhatWasMissing_LetsTheItemGoOn(string missing)
    {
        Hotline.Must(Morning, Hotline.Submitter, Registration("portal-1022", submission: missing switch
        {
            "name" => Complete with { Name = null },
            "address" => Complete with { Address = null },
            _ => Complete with { Phone = null },
        }));
        Ask(Hotline);

        Hotline.Must("2017-10-02 10:00", Hotline.Submitter, new SupplyClarificationAct { Supplement = Complete });

        Assert.Equal("Received", Hotline.State);
        Ask(Hotline, "2017-10-02 10:00");
        Hotline.Refused("GROUND_NOT_MET", "2017-10-02 11:00", Operator, MissingContact);
        Hotline.Must("2017-10-02 11:00", Operator, new SupplyClarificationAct { Note = Hotline.Text("Đã đủ.") });
        Hotline.Must("2017-10-02 11:00", Operator, new ClassifyAct(new(Rule)));
        Assert.Equal("Classified", Hotline.State);
    }

    [Fact]
    [Trait("Scenario", "S-DN-16")]
    [Trait("Clause", "DN-A6.1")]
    [Trait("Clause", "DN-A8.2-1")]
    public void Reject_AKoreanLetter_IsForNotBeingVietnamese()
    {
        var korean = Complete with { Content = Hotline.Text("운전면허증 재발급 수수료가 얼마인지 문의드립니다. 안내 부탁드립니다.") };
        Hotline.Must(Morning, Operator, Registration("email-1022", submission: korean));

        Hotline.Must(Morning, Operator, Hotline.Rejection("NotVietnamese") with
        {
            Note = Hotline.Text("Nội dung không bằng tiếng Việt."),
            Notice = Hotline.Text("Please write in Vietnamese, or turn to the Department of Foreign Affairs."),
        });

        Assert.Equal("Rejected", Hotline.State);
    }

    [Fact]
    [Trait("Scenario", "S-DN-16")]
    [Trait("Clause", "DN-A6.1")]
    public void Review_OfAnEnglishLetter_AsksAnOfficerUnderTheClauseOnLanguage()
    {
        var english = Complete with { Content = Hotline.Text("Could you please tell me how much it costs to renew my driving licence and which office takes the application") };

        var finding = Assert.Single(Review(english).Findings, finding => finding.ReasonCode == FindingCodes.LanguageOther);

        Assert.Equal("DN-A6.1", finding.Clauses.Single().Value);
        Assert.Equal(FindingSeverity.NeedsHumanJudgement, finding.Severity);
    }

    [Fact]
    [Trait("Scenario", "S-X-10")]
    [Trait("Clause", "DN-A7.1")]
    public void Content_OnceRegistered_IsOnlyEverAddedTo()
    {
        Hotline.Must(Morning, Operator, Registration());
        var registered = Hotline.Case.Submission.Content;
        Hotline.Refused("CASE_EXISTS", Morning, Operator, Registration());
        Ask(Hotline);

        Hotline.Must(Morning, Hotline.Submitter, new SupplyClarificationAct { Supplement = Complete with { Content = Hotline.Text("Đính chính: hạng B2.") } });

        Assert.Equal(registered, Hotline.Case.Submission.Content);
        var correction = Assert.IsType<ClarificationSupplied>(Hotline.Log[^1].Fact).Supplement!.Content!.Value;
        Assert.Equal("Đính chính: hạng B2.", Hotline.Wait(Hotline.Desk.ReadTextAsync(new(Hotline.Code), correction))!.Reveal());
    }

    private static RejectAct MissingContact { get; } = Hotline.Rejection("MissingContact") with
    {
        Note = Hotline.Text("Không cung cấp số điện thoại."),
        Notice = Hotline.Text("Đề nghị gọi lại 1022 khi có đủ thông tin."),
    };

    private static void Ask(Hotline hotline, string local = Morning) =>
        hotline.Must(local, Operator, new RequestClarificationAct { Note = Hotline.Text("Đề nghị cho biết đủ họ tên, địa chỉ, số điện thoại.") });

    private static IntakeResult Review(Submission submission) =>
        new IntakeReview().Review(submission, new("portal-1022"), Regulation.Preset.Intake, new(2017, 10, 2));
}
