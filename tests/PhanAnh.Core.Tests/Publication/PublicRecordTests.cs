using System.Reflection;
using NodaTime;

namespace PhanAnh.Core.Tests;

public sealed class PublicRecordTests
{
    private static readonly StateMark Rejected = new(new("Rejected"), Phase.Ended, Outcome.Rejected);
    private static readonly StateMark Secret = new(new("Secret"), Phase.Handling, Outcome.SecretRegime);

    public static TheoryData<string> Reasons { get; } = ["secret", "confidential", "unpublishable", "rejected", "secret regime", "rework", "withheld", "private", "purged"];

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
            "purged" => PublicSample.With(new Purged()),
            "withheld" => PublicSample.With(new Withheld(), null, 1),
            _ => PublicSample.With(new DeliveredPrivately(), null, 1),
        };
        Assert.Null(PublicRecord.Of(Case.Replay(log)));
    }

    [Theory]
    [Trait("Clause", "TN58-A10.3c-1")]
    [InlineData(ReleaseKind.Withheld, false)]
    [InlineData(ReleaseKind.Private, false)]
    [InlineData(ReleaseKind.None, false)]
    [InlineData(ReleaseKind.Published, true)]
    public void Of_ACaseOfSeveralUnits_ShowsTheAnswersThatWerePublishedAlone(ReleaseKind release, bool shown)
    {
        CaseFact? fact = release switch
        {
            ReleaseKind.Withheld => new Withheld(),
            ReleaseKind.Private => new DeliveredPrivately(),
            ReleaseKind.Published => new Published(null),
            _ => null,
        };
        var answered = new StateMark(new("Answered"), Phase.Answered, Outcome.None);
        var log = PublicSample.Published.Add(PublicSample.Following(PublicSample.Published, new ResultSubmitted(PublicSample.Text("Chuyện mật"), null, [], [1]), answered, 2));
        log = fact is null ? log : log.Add(PublicSample.Following(log, fact, null, 2));

        var units = PublicRecord.Of(Case.Replay(log))!.Results.Select(result => result.Unit?.Value);

        Assert.Equal(shown ? ["so-xay-dung", "ubnd-xa"] : ["so-xay-dung"], units);
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

    // What is made from a case cannot be changed into something that no case says.
    [Theory]
    [InlineData(typeof(PublicRecord))]
    [InlineData(typeof(PublicResult))]
    [InlineData(typeof(PublicTimeline))]
    [InlineData(typeof(PublicEntry))]
    [InlineData(typeof(PublicAnswer))]
    [InlineData(typeof(SubmitterView))]
    [InlineData(typeof(OfficerView))]
    [InlineData(typeof(Visibility))]
    [InlineData(typeof(SubmitterIdentity))]
    [InlineData(typeof(SubmittedMatter))]
    [InlineData(typeof(AssignmentView))]
    [InlineData(typeof(UnitDashboard))]
    [InlineData(typeof(UnitTask))]
    [InlineData(typeof(UnitFigures))]
    [InlineData(typeof(OversightStatistics))]
    [InlineData(typeof(ResultDocument))]
    [InlineData(typeof(Signatory))]
    public void Members_OfAView_CannotBeSetFromOutside(Type view)
    {
        Assert.Empty(view.GetConstructors(BindingFlags.Public | BindingFlags.Instance));
        Assert.All(
            view.GetProperties(BindingFlags.Public | BindingFlags.Instance),
            member => Assert.False(member.SetMethod?.IsPublic ?? false, member.Name));
    }

    // A member added here is a decision about what units and supervisors watch: no reference to a text, and nobody's name.
    [Fact]
    public void Members_OfDashboards_HoldNoText() => Assert.DoesNotContain(
        new[] { typeof(UnitDashboard), typeof(UnitTask), typeof(UnitFigures), typeof(OversightStatistics) }
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Select(member => Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType),
        type => type == typeof(TextRef) || type == typeof(SensitiveText) || type == typeof(string));

    private static IEnumerable<string> MembersOf<T>() =>
        typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(member => member.Name).Order(StringComparer.Ordinal);
}
