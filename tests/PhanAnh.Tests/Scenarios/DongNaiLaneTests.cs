using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The lanes by content: answered at once, passed on with copies, the post, outside the province (Article 9).</summary>
public sealed class DongNaiLaneTests : DongNaiScenarios
{
    private const string Morning = "2017-10-02 09:00";

    private static AnswerDirectlyAct DirectAnswer { get; } = new(Hotline.Text("Lệ phí là 135.000 đồng, nộp tại bộ phận một cửa."));

    [Theory]
    [Trait("Scenario", "S-DN-01")]
    [Trait("Scenario", "S-DN-11")]
    [Trait("Scenario", "S-DN-18")]
    [Trait("Clause", "DN-A2-1")]
    [Trait("Clause", "DN-A1.1a")]
    [Trait("Clause", "DN-A1.2c")]
    [Trait("Clause", "DN-A4.1")]
    [Trait("Clause", "DN-A8.1-1")]
    [Trait("Clause", "DN-A8.1-2")]
    [Trait("Clause", "DN-A8.3")]
    [Trait("Clause", "DN-A9.1a-1")]
    [Trait("Clause", "DN-A9.1a-2")]
    [Trait("Clause", "DN-A9.2a")]
    [Trait("Clause", "DN-A11.2-1")]
    [InlineData("InformationRequest")]
    [InlineData("AdministrativeAct")]
    [InlineData("AdministrativeRule")]
    [InlineData("Suggestion")]
    [InlineData("SocioEconomic")]
    public void AnswerDirectly_ByTheOperator_NeedsNoUnitAndNoClock(string field)
    {
        Classified(Hotline, Morning, field);
        Hotline.Refused("ANSWER_REQUIRED", Morning, Operator, new AnswerDirectlyAct(Hotline.Text(" ")));

        Hotline.Must(Morning, Operator, DirectAnswer);

        Assert.Equal("Answered", Hotline.State);
        Assert.NotNull(Hotline.Case.DirectAnswer);
        Assert.Empty(Hotline.Case.Assignments);
        Assert.All(Hotline.Desk.ClocksOf(Hotline.Case, Hotline.At("2017-12-31 00:00")), clock => Assert.Equal(ClockVerdict.MeasuredOnly, clock.Verdict));
        Assert.Equal("Submitter by channel", Told(Hotline, "Result"));
        Assert.DoesNotContain("Copied", Hotline.NoticeCodes);
    }

    [Fact]
    [Trait("Scenario", "S-DN-11")]
    [Trait("Clause", "DN-A9.2b")]
    [Trait("Clause", "DN-A4.5")]
    public void PutThrough_AStreetLamp_HasTheSameLimitsAndNoCopies()
    {
        Classified(Hotline, Morning, Lamp);

        Hotline.Must(Morning, Operator, new DispatchAct([new("U1")]), "PutThrough");
        Hotline.Advance("2017-10-03 12:00");

        Assert.Equal("EscalatedToHead", Hotline.StateOf("U1"));
        Assert.DoesNotContain("Copied", Hotline.NoticeCodes);
    }

    [Fact]
    [Trait("Scenario", "S-DN-11")]
    [Trait("Clause", "DN-A9.2b")]
    public void Dispatch_AStreetLampUnderTheReadingWithoutFallback_NeverRisesByItself()
    {
        var hotline = Under(Regulation.WithLine(
            "focal", "\"limits\": [", "\"limits\": [{\"if\": {\"field\": [\"SocioEconomic\"]}, \"limit\": \"none\"}, "));
        Passed(hotline, Morning, Lamp);

        hotline.Advance("2017-12-01 09:00");

        Assert.Equal("InProgress", hotline.StateOf("U1"));
    }

    [Theory]
    [Trait("Scenario", "S-DN-18")]
    [Trait("Clause", "DN-A9.1c-1")]
    [Trait("Clause", "DN-A4.3")]
    [Trait("Clause", "DN-A4.4")]
    [InlineData("InformationRequest", "PutThrough", true)]
    [InlineData("AdministrativeAct", "Dispatch", true)]
    [InlineData("AdministrativeRule", "Dispatch", true)]
    [InlineData("Suggestion", "PutThrough", true)]
    [InlineData("SocioEconomic", "Dispatch", false)]
    public void Dispatch_OfTheFirstLane_CopiesItToTheControlAndReformBodies(string field, string trigger, bool copied)
    {
        Classified(Hotline, Morning, field);

        Hotline.Must(Morning, Operator, new DispatchAct([new("U1")]), trigger);

        Assert.Equal(copied ? 1 : 0, Hotline.NoticeCodes.Count(code => code == "Copied"));
        if (copied)
        {
            Assert.Equal("TthcControlBody, ReformBody by system", Told(Hotline, "Copied"));
        }
    }

    [Fact]
    [Trait("Scenario", "S-DN-18")]
    [Trait("Clause", "DN-A9.1c-1")]
    public void AnswerDirectly_UnderTheReadingThatCopiesAll_IsCopiedToo()
    {
        var hotline = Under(Regulation.WithLine("D6", "[\"Result\"]", "[\"Result\", \"Copied\"]"));
        Classified(hotline, Morning);

        hotline.Must(Morning, Operator, DirectAnswer);

        Assert.Contains("Copied", hotline.NoticeCodes);
    }

    [Fact]
    [Trait("Scenario", "S-DN-18")]
    [Trait("Clause", "DN-A4.4")]
    public void Dispatch_OfASuggestionMovedToTheSecondLane_IsNotCopied()
    {
        var hotline = Under(Regulation
            .WithEvery($"\"FieldIs({FirstLane})\"", "\"FieldIs(InformationRequest, AdministrativeAct, AdministrativeRule)\"")
            .WithEvery("\"FieldIs(SocioEconomic)\"", "\"FieldIs(Suggestion, SocioEconomic)\""));

        Passed(hotline, Morning, "Suggestion");

        Assert.DoesNotContain("Copied", hotline.NoticeCodes);
    }

    [Fact]
    [Trait("Scenario", "S-DN-18")]
    [Trait("Clause", "DN-A9.1c-1")]
    public void Direct_ByTheChairman_IsKeptAndMovesNoClockUnlessDated()
    {
        Passed(Hotline, Morning);
        var direction = new GiveDirectionAct(new("Chairman")) { Note = Hotline.Text("Giao Sở Tư pháp rà soát quy định.") };
        Hotline.Refused("GUARD_ISSUER_IS", Morning, ControlBody, direction with { Issuer = new("ProvincialLeadership") });

        Hotline.Must(Morning, ControlBody, direction);
        Assert.Equal("Chairman", Hotline.Case.Directions.Single().Issuer.Value);
        Assert.Equal("2017-10-03 09:00:00", Due(Hotline, "focal"));
        Assert.DoesNotContain(Hotline.Case.Clocks, run => run.Clock.Value == "directed");

        Hotline.Must("2017-10-02 10:00", ControlBody, direction with { DueOn = new(2017, 10, 20) });
        Assert.Equal("2017-10-21 00:00:00", Due(Hotline, "directed"));
        Hotline.Must("2017-10-02 11:00", ControlBody, direction with { DueOn = new(2017, 10, 24) });
        Assert.Equal("2017-10-25 00:00:00", Due(Hotline, "directed"));
        Hotline.Refused("DATE_PASSED", "2017-10-02 12:00", ControlBody, direction with { DueOn = new(2017, 10, 1) });
        Assert.Equal("2017-10-03 09:00:00", Due(Hotline, "focal"));

        Answer(Hotline, "2017-10-02 14:00");
        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("directed", "2017-12-01 00:00"));
    }

    [Fact]
    [Trait("Scenario", "S-DN-18")]
    [Trait("Clause", "DN-A9.1c-1")]
    public void Direct_OnAnItemOfTheSecondLane_IsRefused()
    {
        Passed(Hotline, Morning, Lamp);

        Hotline.Refused("GUARD_FIELD_IS", Morning, ControlBody, new GiveDirectionAct(new("Chairman")) { Note = Hotline.Text("Kiểm tra.") });
    }

    [Fact]
    [Trait("Scenario", "S-DN-12")]
    [Trait("Clause", "DN-A9.3a")]
    [Trait("Clause", "DN-A9.3b")]
    [Trait("Clause", "DN-A4.6")]
    [Trait("Clause", "DN-A1.2d")]
    public void PostalRegistration_GoesToThePostAtOnce_AndClosesWithItsStatus()
    {
        Hotline.Must("2017-10-04 10:00", Operator, Registration(kind: "PostalServiceRequest"));
        Hotline.Must("2017-10-04 10:00", Operator, new ClassifyAct(new("PostalRegistration")));
        Hotline.Refused("GUARD_FIELD_IS", "2017-10-04 10:00", Operator, new DispatchAct([new("U1")]));
        Hotline.Refused("GUARD_UNIT_KIND_IN", "2017-10-04 10:00", Operator, new DispatchAct([new("U1")]), "DispatchToPost");

        Hotline.Must("2017-10-04 10:00", Operator, new DispatchAct([new("POST")]), "DispatchToPost");

        Assert.Equal("PostalOperator by system, sms", Told(Hotline, "PostalRegistration"));
        Assert.Equal("–", Due(Hotline, "postal"));
        Hotline.Advance("2017-11-30 10:00");
        Assert.Equal("InProgress", Hotline.StateOf("POST"));
        Hotline.Refused("ANSWER_REQUIRED", "2017-12-01 10:00", Post, new RecordAnswerAct(Hotline.Text("")), "RecordPostalStatus");

        Hotline.Must("2017-12-01 10:00", Post, new RecordAnswerAct(Hotline.Text("Đã phát kết quả tại nhà.")), "RecordPostalStatus");

        Assert.Equal("Released", Hotline.StateOf("POST"));
        Assert.Equal("Closed", Hotline.State);
        Assert.Equal("PostalCompleted", Hotline.Case.CloseReason?.Value);
    }

    [Theory]
    [Trait("Scenario", "S-DN-13")]
    [Trait("Clause", "DN-A9.4")]
    [InlineData(true)]
    [InlineData(false)]
    public void Opinion_OnCompetence_RoutesTheItemOrEndsIt(bool ours)
    {
        Classified(Hotline, Morning, "InformationRequest");
        Hotline.Must(Morning, Operator, new RequestOpinionAct(), "RequestJurisdictionOpinion");
        Assert.Equal("AwaitingJurisdictionOpinion", Hotline.State);
        Assert.Equal("TthcControlBody by system", Told(Hotline, "OpinionRequested"));
        Assert.Equal("–", Due(Hotline, "opinion"));
        var inform = new GuideAct(Hotline.Text("Đề nghị liên hệ Sở Tài nguyên và Môi trường tỉnh Lâm Đồng."));
        Hotline.Refused("GUARD_FOUND_OUTSIDE", Morning, Operator, inform, "InformOutOfProvince");

        Hotline.Must("2017-10-05 09:00", ControlBody, new GiveOpinionAct(ours) { Note = Hotline.Text("Đất thuộc tỉnh khác.") }, "GiveJurisdictionOpinion");

        if (ours)
        {
            Hotline.Must("2017-10-05 10:00", Operator, new DispatchAct([new("U1")]));
            Assert.Equal("InProcessing", Hotline.State);
            return;
        }

        Assert.Equal("AwaitingJurisdictionOpinion", Hotline.State);
        Hotline.Must("2017-10-05 10:00", Operator, inform, "InformOutOfProvince");
        Assert.Equal("NotifiedOutOfProvince", Hotline.State);
        Assert.Equal("Submitter by channel", Told(Hotline, "Outside"));
    }
}
