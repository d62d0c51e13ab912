namespace PhanAnh.Core.Tests;

public sealed class NotificationFeedTests
{
    private static readonly CaseEvent Dispatch = PublicSample.Published[2];

    [Fact]
    public void Of_AnEvent_GivesWhatThePresetKnowsInOrder()
    {
        var given = NotificationFeed.Of(Subject(new()), Dispatch, PublicSample.Preset(), UnitRegister.Empty);

        Assert.Equal(["PA-2025-000001/3/Dispatched", "PA-2025-000001/3/Received"], given.Select(notification => notification.Key));
        Assert.All(given, notification =>
        {
            Assert.Equal([new("so-xay-dung"), new UnitCode("ubnd-xa")], notification.Units.ToArray());
            Assert.Equal((3L, Dispatch.EffectiveAt, new TermCode("portal")), (notification.CausedBy, notification.At, notification.Channel));
        });
    }

    [Fact]
    public void Of_ASubmitterWithoutAContact_IsUndeliverableAndRecordedAllTheSame()
    {
        var given = NotificationFeed.Of(Subject(new()), Dispatch, PublicSample.Preset(), UnitRegister.Empty);
        Assert.Equal([false, true], given.Select(notification => notification.Undeliverable));

        var reachable = NotificationFeed.Of(Subject(new() { Phone = PublicSample.Text("0912345678") }), Dispatch, PublicSample.Preset(), UnitRegister.Empty);
        Assert.Equal([false, false], reachable.Select(notification => notification.Undeliverable));
    }

    [Fact]
    public void Of_AnEventThatNotifiesNobody_IsEmpty() =>
        Assert.Empty(NotificationFeed.Of(Subject(new()), PublicSample.Published[0], PublicSample.Preset(), UnitRegister.Empty));

    private static Case Subject(SealedSubmission submission) =>
        Case.Replay([PublicSample.Published[0] with { Fact = PublicSample.Registration(submission) }, .. PublicSample.Published[1..3]]);
}
