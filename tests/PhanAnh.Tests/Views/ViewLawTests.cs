using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Whatever is done to a case under any regulation: who sent it, and what they wrote, is seen by those entitled and by nobody else.</summary>
public sealed class ViewLawTests
{
    // The same lives in every run, so that a failure is the change under test; another seed lives others.
    private static readonly Config Lives = Config.QuickThrowOnFailure.WithMaxTest(20).WithQuietOnSuccess(true).WithReplay(2025, 29);

    public static TheoryData<string, bool, string> Regulations { get; } = new()
    {
        // Whether an assigned unit learns the submitter without a disclosure, and which roles beside the coordinating unit learn it.
        { "tay-ninh-58-2024", true, "SystemOwner" },
        { "dong-nai-1022-2017", true, "OversightOffice Evaluator" },
        { "binh-phuoc-2016", false, "" },
        { "binh-phuoc-2016-v2", false, "" },
        { "thai-nguyen-2020", false, "" },
    };

    [Theory]
    [Trait("Clause", "TN58-A2.3")]
    [Trait("Clause", "TN58-A16.6")]
    [Trait("Clause", "BP-A3.1-3")]
    [MemberData(nameof(Regulations))]
    public void OfficerView_OfAnyLife_NamesTheSubmitterToThoseEntitledOnly(string id, bool units, string trusted) => Check(id, (hotline, subject) =>
    {
        var identity = new[] { subject.Submission.Name, subject.Submission.Phone, subject.Submission.Email, subject.Submission.Address, subject.Submitter };
        foreach (var actor in Officials(hotline.Preset))
        {
            var view = Hotline.Wait(hotline.Desk.Views.ForOfficerAsync(subject.Code, actor, subject.LatestAt));
            var shown = Everything(view);
            var mayName = MayName(subject, actor, hotline.Preset, units, trusted.Split(' '));
            Assert.Equal(mayName && subject.Submission.Name is not null, Holds(shown, subject.Submission.Name));
            Assert.True(mayName || !identity.Any(reference => Holds(shown, reference)), $"{actor.Role} {actor.Unit}: {shown}");
            Assert.False(Holds(shown, subject.Submitter));
            Assert.Equal(MayRead(subject, actor, hotline.Preset, trusted.Split(' ')), Holds(shown, subject.Submission.Content));
        }
    });

    [Theory]
    [Trait("Clause", "TN58-A2.3")]
    [Trait("Clause", "TN58-A2.3c")]
    [Trait("Clause", "TN58-A2.3d")]
    [Trait("Clause", "TN58-A3.2")]
    [MemberData(nameof(Regulations))]
    public void OtherViews_OfAnyLife_HoldNothingOfWhatWasSent(string id, bool units, string trusted) => Check(id, (hotline, subject) =>
    {
        Assert.NotNull(trusted);
        Assert.True(units || trusted.Length == 0);
        var sent = subject.Submission;
        var references = new[] { sent.Content, sent.Name, sent.Phone, sent.Email, sent.Address, sent.Place, sent.OccurredAt, subject.Submitter };
        var page = Hotline.Wait(hotline.Desk.Public.SearchAsync(new()));
        var shown = string.Join('\n',
            Snapshot.Of(hotline.Public),
            Snapshot.Of(hotline.Timeline),
            Snapshot.Of(page),
            Snapshot.Of(UnitDashboard.Of(new("U1"), [subject], live => hotline.Desk.ClocksOf(live, live.LatestAt), subject.LatestAt, Duration.FromDays(1))),
            Snapshot.Of(OversightStatistics.Of([subject], live => hotline.Desk.ClocksOf(live, live.LatestAt), subject.LatestAt, Duration.FromDays(1))),
            Snapshot.Of(Hotline.Wait(hotline.Desk.Views.ForSubmitterAsync(subject.Code, Actor.Of("somebody-else", "Submitter"), subject.LatestAt))));
        Assert.All(references, reference => Assert.False(Holds(shown, reference)));
        Assert.Equal(hotline.Public is null ? 0 : 1, page.Total);
        var words = string.Join('\n', page.Items.SelectMany(entry => entry.Answers).Select(answer => answer.Text.Reveal()));
        Assert.All(new[] { sent.Content, sent.Name, sent.Phone, sent.Email, sent.Address }, reference => Assert.True(
            reference is not { } known || Hotline.Wait(hotline.Desk.ReadTextAsync(subject.Code, known)) is not { } text
            || !words.Contains(text.Reveal()[..Math.Min(20, text.Reveal().Length)], StringComparison.Ordinal)));
        Assert.True(page.Total == 0 || !(subject.ConfidentialityRequested || subject.IsClosedToThePublic || subject.IsPurged));
        Assert.All(page.Items.SelectMany(entry => entry.Record.Results), result => Assert.Contains(
            subject.Assignments, assignment => assignment.Unit == result.Unit && assignment.Answer is { Release: ReleaseKind.Published } answer && answer.Text == result.Text));
    });

    /// <summary>Every member; the clocks as they print themselves, since their definitions belong to the regulation.</summary>
    private static string Everything(OfficerView? view) => view is null ? "" : string.Join('\n', typeof(OfficerView).GetProperties()
        .Select(member => member.Name == nameof(OfficerView.Clocks) ? string.Join(' ', view.Clocks) : Snapshot.Of(member.GetValue(view))));

    private static bool Holds(string shown, TextRef? reference) => reference is { } known && shown.Contains(known.Value, StringComparison.Ordinal);

    private static IEnumerable<Actor> Officials(Preset preset) => preset.Terms.Roles
        .Where(role => role.Party is not Party.System)
        .SelectMany(role => role.Party == Party.Unit ? new[] { "U1", "U2", "U9" }.Select(unit => Actor.Of("x", role.Code.Value, unit)) : [Actor.Of("x", role.Code.Value)]);

    private static bool IsGone(Case subject, Preset preset) =>
        subject.IsPurged || (subject.IsStateSecret && preset.Province == "dong-nai");

    private static bool MayName(Case subject, Actor actor, Preset preset, bool units, string[] trusted) => !IsGone(subject, preset)
        && preset.Terms.Role(actor.Role)!.Party switch
        {
            Party.Coordinator => true,
            Party.Unit => IsAtWork(subject, actor) && (subject.DisclosedTo.Contains(actor.Unit!.Value) || (units && !subject.ConfidentialityRequested)),
            Party.Oversight => trusted.Contains(actor.Role.Value) && !subject.IsStateSecret,
            _ => false,
        };

    private static bool MayRead(Case subject, Actor actor, Preset preset, string[] trusted) => !IsGone(subject, preset)
        && preset.Terms.Role(actor.Role)!.Party switch
        {
            Party.Coordinator => true,
            Party.Unit => IsAtWork(subject, actor),
            Party.Submitter => false,
            _ when subject.IsStateSecret => false,
            _ when !(subject.ConfidentialityRequested || subject.IsUnpublishable || subject.MustStayConfidential) => true,
            Party.Leadership => subject.Reports.Any(report => report.To == actor.Role),
            _ => trusted.Contains(actor.Role.Value),
        };

    private static bool IsAtWork(Case subject, Actor actor) =>
        subject.Assignments.Any(assignment => assignment.Unit == actor.Unit && assignment.State.Outcome is not (PhanAnh.Core.Outcome.Returned or PhanAnh.Core.Outcome.Withdrawn));

    private static void Check(string id, Action<Hotline, Case> holds) => Prop.ForAll(
        Gen.Choose(1, 999_983).SelectMany(seed => Gen.Choose(5, 45).Select(steps => (seed, steps))).ToArbitrary(),
        life =>
        {
            var hotline = Lived(id, life.seed, life.steps);
            holds(hotline, hotline.Case);
        }).Check(Lives);

    internal static Hotline Lived(string id, int seed, int steps)
    {
        switch (id)
        {
            case "tay-ninh-58-2024":
                return new RandomLife(seed, steps).Live().Hotline;
            case "dong-nai-1022-2017":
                var call = new DongNaiLife(seed);
                call.Live(steps, _ => { });
                return call.Hotline;
            default:
                var (text, begins) = id switch
                {
                    "binh-phuoc-2016" => (BinhPhuocScenarios.First, "2016-03-02 08:00"),
                    "binh-phuoc-2016-v2" => (BinhPhuocScenarios.Second, "2016-06-01 08:00"),
                    _ => (ThaiNguyenScenarios.Regulation, "2020-05-04 08:00"),
                };
                var life = new PartyLife(text, begins, seed);
                life.Live(steps, _ => { });
                return life.Hotline;
        }
    }
}
