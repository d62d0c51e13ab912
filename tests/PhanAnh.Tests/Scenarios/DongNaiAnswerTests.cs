using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>What becomes of an answer: publication, rating, its legal effect; and the recording of the call (Articles 2, 7, 11, 12 and 16).</summary>
public sealed class DongNaiAnswerTests : DongNaiScenarios
{
    [Theory]
    [Trait("Scenario", "S-DN-23")]
    [Trait("Clause", "DN-A12")]
    [Trait("Clause", "DN-A2-2")]
    [Trait("Clause", "DN-A3.2")]
    [InlineData("FocalOfficer", "U1")]
    [InlineData("UnitHead", "U1")]
    [InlineData("Operator", null)]
    public void Publish_AfterTheAnswer_ShowsTheResultWithoutThePerson(string role, string? unit)
    {
        Answered(Hotline);
        Assert.Null(Hotline.Public);

        Hotline.Must("2017-12-29 08:00", Actor.Of("somebody", role, unit), new PublishAct());

        var result = Assert.Single(Hotline.Public!.Results);
        Assert.Equal("U1", result.Unit?.Value);
        Assert.Equal(Hotline.Case.Assignments.Single().Answer!.Public, result.Text);
        Assert.NotNull(result.Text);
        Assert.True(Hotline.Preset.Publication.ByDefault);
        Hotline.Refused("GUARD_NOT_ANSWER_PUBLISHED", "2017-12-29 09:00", Operator, new PublishAct());
    }

    [Fact]
    [Trait("Scenario", "S-DN-23")]
    [Trait("Clause", "DN-A12")]
    public void Publish_BeforeTheAnswerOrByAnotherUnit_IsRefused()
    {
        Passed(Hotline, "2017-10-02 10:00");
        Hotline.Refused("TRANSITION", "2017-10-02 11:00", Operator, new PublishAct());
        Answer(Hotline, "2017-10-02 14:00");

        Hotline.Refused("ACTOR_UNIT", "2017-10-02 15:00", Focal("U2"), new PublishAct(), assignment: 1);
    }

    [Theory]
    [Trait("Scenario", "S-DN-25")]
    [Trait("Clause", "DN-A16")]
    [InlineData("Satisfied")]
    [InlineData("Acceptable")]
    [InlineData("Dissatisfied")]
    public void Rate_Whatever_ClosesTheCaseAndStartsNoRework(string rating)
    {
        Answered(Hotline);

        Hotline.Must("2017-10-03 08:00", Hotline.Submitter, new RateAct(new(rating)));

        Assert.Equal("Closed", Hotline.State);
        Assert.Equal(rating, Hotline.Case.CloseReason?.Value);
        Assert.Equal("Released", Hotline.StateOf("U1"));
        Hotline.Refused("GUARD_CLOSE_REASON_IS", "2017-10-03 09:00", Hotline.Submitter, new RateAct(new("Satisfied")));
        Hotline.Refused("TRIGGER_UNKNOWN", "2017-10-03 09:00", Operator, new RequestReworkAct(new("Dissatisfied")));
    }

    [Fact]
    [Trait("Scenario", "S-DN-25")]
    [Trait("Clause", "DN-A16")]
    public void Rate_OnTheTelephoneAfterClosingWithoutOne_IsEnteredByTheOperator()
    {
        Answered(Hotline);
        Hotline.Must("2017-10-04 08:00", Operator, new CloseAct());
        Assert.Equal("NoRating", Hotline.Case.CloseReason?.Value);
        Hotline.Refused("GUARD_IS_SUBMITTER", "2017-10-05 08:00", Actor.Of("citizen-2", "Submitter"), new RateAct(new("Satisfied")));

        Hotline.Must("2017-10-05 08:00", Operator, new RateAct(new("Acceptable")));

        Assert.Equal("Closed", Hotline.State);
        Assert.Equal("Acceptable", Hotline.Case.CloseReason?.Value);
    }

    [Fact]
    [Trait("Scenario", "S-X-09")]
    [Trait("Clause", "DN-A7.2")]
    public void LegalEffect_OfTheAnswer_IsSaidOfUnitsOnly()
    {
        var effect = Hotline.Preset.Publication.LegalEffect!;

        Assert.Equal("Nội dung trả lời của cơ quan có thẩm quyền qua Tổng đài là cơ sở pháp lý để thực hiện.", effect.Vietnamese);
        Classified(Hotline, "2017-10-02 09:00");
        Hotline.Must("2017-10-02 09:00", Operator, new AnswerDirectlyAct(Hotline.Text("Lệ phí là 135.000 đồng.")));
        Assert.Null(Hotline.Public);
    }

    [Fact]
    [Trait("Scenario", "S-DN-22")]
    [Trait("Clause", "DN-A11.1-2")]
    [Trait("Clause", "DN-A8.1-2")]
    public void Recording_AskedForByTheUnitConcerned_IsGrantedAndLogged()
    {
        Hotline.Must("2017-10-02 10:00", Operator, Registration(submission: Complete with { Attachments = [new("audio/ogg", 81_920)] }));
        Hotline.Must("2017-10-02 10:00", Operator, new ClassifyAct(new(Rule)));
        Hotline.Must("2017-10-02 10:00", Operator, new DispatchAct([new("U1")]));
        var request = new DiscloseAct(DisclosureScope.Record, Hotline.Text("Sở Giao thông vận tải")) { Unit = new("U1"), Note = Hotline.Text("Cần nghe lại để xác minh.") };
        Hotline.Refused("ACTOR_UNIT", "2017-10-02 11:00", Focal("U2"), request, "RequestRecording");
        Hotline.Refused("GUARD_NOTE_GIVEN", "2017-10-02 11:00", Focal(), request with { Note = null }, "RequestRecording");
        Hotline.Refused("GUARD_SCOPE_IS", "2017-10-02 11:00", Focal(), request with { Scope = DisclosureScope.Submitter }, "RequestRecording");

        Hotline.Must("2017-10-02 11:00", Focal(), request, "RequestRecording");

        Assert.Equal("focal-U1", Hotline.Log[^1].By.Official);
        Assert.Equal("audio/ogg", Hotline.Case.Submission.Attachments.Single().MediaType);
        Assert.Equal("InProcessing", Hotline.State);
        Assert.Equal("2017-10-03 10:00:00", Due(Hotline, "focal"));
    }

    private static void Answered(Hotline hotline)
    {
        Passed(hotline, "2017-10-02 10:00");
        Answer(hotline, "2017-10-02 14:00");
    }
}
