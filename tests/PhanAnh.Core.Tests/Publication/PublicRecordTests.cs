using System.Reflection;
using NodaTime;

namespace PhanAnh.Core.Tests;

public sealed class PublicRecordTests
{
    private static readonly StateMark Rejected = new(new("Rejected"), Phase.Ended, Outcome.Rejected);
    private static readonly StateMark Secret = new(new("Secret"), Phase.Handling, Outcome.SecretRegime);

    public static TheoryData<string> Reasons { get; } = ["secret", "confidential", "unpublishable", "rejected", "secret regime", "rework", "withheld", "private"];

    [Fact]
    public void Of_APublishedAnswer_ShowsItAndTheDay()
    {
        var shown = PublicRecord.Of(Case.Replay(PublicSample.Published))!;
        Assert.Equal((SampleEvents.Code, new TermCode("ha-tang"), new LocalDate(2025, 3, 3)), (shown.Code, shown.Field, shown.ReceivedOn));
        var result = Assert.Single(shown.Results);
        Assert.Equal((new UnitCode("so-xay-dung"), PublicSample.Text("Đã sửa xong"), new LocalDate(2025, 3, 8)), (result.Unit, result.Text, result.PublishedOn));
    }

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Of_ACaseThatIsNotForThePublic_IsNone(string reason)
    {
        var log = reason switch
        {
            "secret" => PublicSample.With(new StateSecretMarked()),
            "confidential" => PublicSample.With(new ConfidentialityRequested()),
            "unpublishable" => PublicSample.With(new Classified(new("quoc-phong"), null, false, true)),
            "rejected" => PublicSample.With(new Rejected([], null, false), Rejected),
            "secret regime" => PublicSample.With(new Progressed(), Secret),
            "rework" => PublicSample.With(new ReworkRequested(new("Content")), new(new("Rework"), Phase.Handling, Outcome.None), 1),
            "withheld" => PublicSample.With(new Withheld(), null, 1),
            _ => PublicSample.With(new DeliveredPrivately(), null, 1),
        };
        Assert.Null(PublicRecord.Of(Case.Replay(log)));
    }

    [Fact]
    public void Of_ACaseBeforeItsAnswer_IsNone()
    {
        for (var length = 1; length < PublicSample.Published.Length; length++)
        {
            Assert.Null(PublicRecord.Of(Case.Replay(PublicSample.Published[..length])));
        }
    }

    // A member added here is a decision about what the public may see.
    [Fact]
    public void Members_OfWhatIsPublic_AreAnAllowList()
    {
        Assert.Equal(["Code", "Field", "Kind", "ReceivedOn", "Results"], MembersOf<PublicRecord>());
        Assert.Equal(["PublishedOn", "Rating", "Text", "Unit"], MembersOf<PublicResult>());
        Assert.Equal(["At", "Name", "Unit"], MembersOf<PublicStage>());
    }

    private static IEnumerable<string> MembersOf<T>() =>
        typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(member => member.Name).Order(StringComparer.Ordinal);
}
