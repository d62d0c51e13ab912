namespace PhanAnh.Core.Tests;

public sealed class PublicTimelineTests
{
    [Fact]
    public void Of_ACase_ShowsStagesWithTheirUnits()
    {
        var timeline = Of(PublicSample.Published, PublicSample.Preset())!;
        Assert.Equal(
            ["Đã tiếp nhận ", "Đang xử lý ", "Đang xử lý so-xay-dung", "Đang xử lý ubnd-xa", "Đã trả lời so-xay-dung"],
            timeline.Stages.Select(stage => $"{stage.Name} {stage.Unit}"));
        Assert.Equal(timeline.Stages.Select(stage => stage.At).Order(), timeline.Stages.Select(stage => stage.At));
    }

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(true, true, true)]
    [InlineData(false, true, false)]
    public void Of_AConfidentialCase_IsShownWhereThePresetSaysSo(bool timeline, bool timelineOfConfidential, bool expected)
    {
        var log = PublicSample.With(new ConfidentialityRequested());
        Assert.Equal(expected, Of(log, PublicSample.Preset(timeline, timelineOfConfidential)) is not null);
    }

    [Fact]
    public void Of_AStateSecretOrAHiddenGround_IsNone()
    {
        var preset = PublicSample.Preset(timelineOfConfidential: true);
        Assert.Null(Of(PublicSample.With(new StateSecretMarked()), preset));
        Assert.Null(Of(PublicSample.With(new Rejected([new(new("secret"))], null, true)), preset));
        Assert.Null(Of(PublicSample.With(new Classified(new("quoc-phong"), null, false, true)), preset));
    }

    private static PublicTimeline? Of(IReadOnlyList<CaseEvent> log, Preset preset) => PublicTimeline.Of(Case.Replay(log), log, preset);
}
