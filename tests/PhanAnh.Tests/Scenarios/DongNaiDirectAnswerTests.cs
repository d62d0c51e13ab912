using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>What becomes of an answer that the operator gave at once, without any unit.</summary>
public sealed class DongNaiDirectAnswerTests : DongNaiScenarios
{
    private const string FeeAnswer = "Ông Trần Văn Hòa (0912345678) nộp lệ phí 135.000 đồng tại bộ phận một cửa.";

    [Fact]
    [Trait("Clause", "DN-A9.1a-1")]
    [Trait("Clause", "DN-A12")]
    public void Publish_ADirectAnswer_ShowsItWithoutUnitAndWithoutPersonalData()
    {
        Directly();
        var draft = Hotline.Wait(Hotline.Desk.DraftPublicationAsync(new(Hotline.Code), null))!;
        Assert.Contains(draft.Passages, passage => passage.Kind == PersonalDataKind.Phone);

        Hotline.Must("2017-10-02 10:00", Operator, new PublishAct());

        var result = Hotline.Public!.Results.Single();
        Assert.Null(result.Unit);
        var text = Hotline.Wait(Hotline.Desk.ReadTextAsync(new(Hotline.Code), result.Text!.Value))!.Reveal();
        Assert.Contains("135.000 đồng", text, StringComparison.Ordinal);
        Assert.DoesNotContain("0912345678", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Trần Văn Hòa", text, StringComparison.Ordinal);
        Assert.Equal("Answered", Hotline.State);
        Hotline.Refused("GUARD_NOT_ANSWER_PUBLISHED", "2017-10-02 10:05", Operator, new PublishAct());
    }

    [Fact]
    [Trait("Clause", "DN-A12")]
    public void Publish_WhereNobodyAnsweredDirectly_IsNotKnownToTheCase()
    {
        Passed(Hotline, "2017-10-02 10:00");
        Answer(Hotline, "2017-10-02 14:00");

        Hotline.Must("2017-10-02 15:00", Operator, new PublishAct());

        Assert.Equal("U1", Hotline.Public!.Results.Single().Unit?.Value);
        Assert.Null(Hotline.Case.DirectResult);
    }

    [Fact]
    [Trait("Clause", "DN-A16")]
    public void Rate_ADirectAnswer_ClosesTheCaseAsRatedOnce()
    {
        Directly();

        Hotline.Must("2017-10-02 10:00", Hotline.Submitter, new RateAct(new("Dissatisfied")));

        Assert.Equal(("Closed", "Dissatisfied"), (Hotline.State, Hotline.Case.CloseReason?.Value));
        Assert.Equal("Dissatisfied", Hotline.Case.DirectResult?.Rating?.Value);
        Hotline.Refused("GUARD_NOT_ANSWER_RATED", "2017-10-02 11:00", Hotline.Submitter, new RateAct(new("Satisfied")));
    }

    [Fact]
    [Trait("Clause", "DN-A16")]
    public void Rate_ADirectAnswerOfACaseClosedWithoutRating_GivesTheReasonOfClosing()
    {
        Directly();
        Hotline.Must("2017-10-03 09:00", Operator, new CloseAct());
        Assert.Equal("NoRating", Hotline.Case.CloseReason?.Value);

        Hotline.Must("2017-10-04 09:00", Hotline.Submitter, new RateAct(new("Satisfied")));

        Assert.Equal(("Closed", "Satisfied"), (Hotline.State, Hotline.Case.CloseReason?.Value));
    }

    [Fact]
    [Trait("Clause", "DN-A10.3")]
    public void MarkStateSecret_AfterADirectAnswerWasPublished_TakesItBack()
    {
        Directly();
        Hotline.Must("2017-10-02 10:00", Operator, new PublishAct());

        Hotline.Must("2017-10-02 11:00", Operator, new MarkStateSecretAct { Note = Hotline.Text("Có nội dung mật.") });

        Assert.Null(Hotline.Public);
    }

    [Fact]
    [Trait("Clause", "DN-A9.1a-1")]
    public void SubmitterView_OfADirectAnswer_ShowsItWithTheRating()
    {
        Directly();
        Hotline.Must("2017-10-02 10:00", Hotline.Submitter, new RateAct(new("Satisfied")));

        Assert.Equal("Satisfied", Hotline.Case.DirectResult?.Rating?.Value);
        Assert.Equal(ReleaseKind.Private, Hotline.Case.DirectResult?.Release);
    }

    private void Directly()
    {
        Classified(Hotline, "2017-10-02 09:00");
        Hotline.Must("2017-10-02 09:05", Operator, new AnswerDirectlyAct(Hotline.Text(FeeAnswer)));
    }
}
