using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>From where each clock counts, several on one anchor, and a cap over the whole case.</summary>
[Regulation("anchors")]
public sealed class AnchorTests() : SharedRows("anchors")
{
    private const string Name = "anchors";

    private readonly Hotline _hotline = new(InventedPreset.Of(Name));

    [Theory]
    [InlineData("intake", "2025-03-03 09:30:00")]
    [InlineData("whole", "2025-03-11 00:00:00")]
    [InlineData("opening", "2025-03-04 14:00:00")]
    [InlineData("by-letter", "2025-03-04 00:00:00")]
    [InlineData("from-opening", "2025-03-08 00:00:00")]
    [InlineData("from-dispatch", "2025-03-07 00:00:00")]
    [InlineData("from-acceptance", "2025-03-11 00:00:00")]
    public void Clock_CountsFromItsAnchor_NoLongerThanTheCap(string clock, string due)
    {
        Accepted(_hotline);

        Assert.Equal(due, _hotline.Due(clock));
        Assert.Equal<ClockRun>(Case.Replay(Stored(_hotline)).Clocks, _hotline.Case.Clocks);
    }

    /// <summary>What a file without the anchor would promise.</summary>
    [Theory]
    [InlineData("intake", "\"anchor\": \"nextOpening\", ", "")]
    [InlineData("whole", "\"anchor\": \"receipt\", ", "")]
    [InlineData("whole", "\"firstDay\": \"included\", ", "")]
    [InlineData("by-letter", "\"anchor\": \"documentDate\", ", "")]
    [InlineData("from-opening", "\"anchor\": \"signIn\", ", "")]
    [InlineData("from-dispatch", "\"anchor\": \"dispatch\", ", "")]
    [InlineData("from-acceptance", ", \"caps\": true", "")]
    public void Clock_WithoutTheWord_IsDueAnotherDay(string clock, string stands, string instead)
    {
        Accepted(_hotline);
        var other = new Hotline(InventedPreset.With(Name, stands, instead));
        Accepted(other);

        Assert.NotEqual(Counted(_hotline, clock), Counted(other, clock));
    }

    [Fact]
    public void Clock_WithoutTheCap_IsDueByItsOwnLimit()
    {
        var other = new Hotline(InventedPreset.With(Name, ", \"caps\": true", ""));
        Accepted(other);

        Assert.Equal("2025-03-19 00:00:00", other.Due("from-acceptance"));
    }

    /// <summary>Ten days from a Friday that counts end with a Sunday, and are not carried on to the Monday.</summary>
    [Fact]
    public void Clock_ThatDoesNotRoll_EndsOnASunday()
    {
        _hotline.Register("2025-02-28 10:00");
        Send(_hotline, Hotline.At("2025-03-03 14:00"), "U1");

        Assert.Equal("2025-03-10 00:00:00", _hotline.Due("whole"));
    }

    /// <summary>The day of a letter may lie before the receipt; what another system says of that is no contradiction.</summary>
    [Fact]
    public void Adopt_AClockThatCountsFromALetter_MayBeginBeforeTheReceipt()
    {
        _hotline.Register("2025-03-03 08:00");
        Send(_hotline, Hotline.At("2025-03-03 09:00"), "U1");

        var taken = Rules.TakenOver(_hotline);

        Assert.Equal("2025-02-27 00:00:00", Hotline.Local(taken.Clocks.Single(run => run.Clock.Value == "by-letter").StartedAt));
        Assert.Equal(_hotline.Case.Clocks.Select(run => run.Promise), taken.Clocks.Select(run => run.Promise));
    }

    [Fact]
    public void SignIn_ASecondTime_ChangesNothing()
    {
        Accepted(_hotline);
        _hotline.Must("2025-03-06 10:00", Hotline.Officer("U1"), new SignInAct());

        Assert.Equal("2025-03-04 10:00:00", Hotline.Local(_hotline.Case.Assignments[0].SignedInAt));
        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("opening", "2025-03-06 10:00"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2025-03-04")]
    public void Dispatch_ByALetterWithoutADayUpToNow_IsRefused(string? day)
    {
        _hotline.Register("2025-03-01 10:00");

        var refusal = _hotline.Refused("DOCUMENT_DATE", "2025-03-03 14:00", Hotline.Reception, Sending("U1", day));

        Assert.Equal("act.document", Assert.Single(refusal.Reasons).Place);
    }

    [Fact]
    public void Load_AClockOfTheCaseAnchoredAtAnAssignment_IsRefused()
    {
        var load = InventedPreset.Load(Name, "\"anchor\": \"receipt\"", "\"anchor\": \"signIn\"");

        Assert.Contains(load.Defects, defect => (defect.Code, defect.Path) == ("CLOCK_ANCHOR", "$.procedures[0].clocks[1].anchor"));
    }

    [Fact]
    public void Load_AClockAnchoredAtAnOpeningThatNoRowRecords_IsRefused()
    {
        var load = InventedPreset.Load(Name, "\"on\": \"SignIn\", \"act\": \"SignIn\"", "\"on\": \"SignIn\", \"act\": \"Remind\"");

        Assert.Equal(("CLOCK_ACT_MISSING", "$.procedures[0].clocks[3]"), load.Defects.Select(defect => (defect.Code, defect.Path)).Single());
    }

    /// <summary>However often a case comes back and goes out again, the cap stands where it stood, and nothing is due later.</summary>
    [Fact]
    public void Cap_OverReturnsAndNewDispatches_NeverMoves() => Prop.ForAll(
        Gen.Choose(0, 20).ArrayOf().Select(gaps => gaps.Take(6).ToArray()).ToArbitrary(),
        gaps =>
        {
            var hotline = new Hotline(InventedPreset.Of(Name));
            hotline.Register("2025-03-03 08:00");
            var at = Hotline.At("2025-03-03 09:00");
            Send(hotline, at, "U1");
            var cap = Whole(hotline, at);
            foreach (var gap in gaps)
            {
                at += Duration.FromHours(gap) + Duration.FromMinutes(1);
                Returned(hotline, at);
                at += Duration.FromMinutes(5);
                Send(hotline, at, "U1");
            }

            return hotline.Desk.ClocksOf(hotline.Case, at).All(answer => !(answer.Due > cap)) && Whole(hotline, at) == cap;
        }).QuickCheckThrowOnFailure();

    private static (Instant From, Instant? Due) Counted(Hotline hotline, string clock) =>
        (hotline.Clock(clock, "2025-03-05 10:00").StartedAt, hotline.Clock(clock, "2025-03-05 10:00").Due);

    /// <summary>The log as bytes tell it, which is all that a replay has.</summary>
    private static IEnumerable<CaseEvent> Stored(Hotline hotline) => hotline.Log.Select(e => EventJson.TryRead(EventJson.Write(e), out var read, out _) ? read! : e);

    private static Instant Whole(Hotline hotline, Instant now) => hotline.Desk.ClocksOf(hotline.Case, now).Single(answer => answer.Clock.Code.Value == "whole").Due!.Value;

    private static void Send(Hotline hotline, Instant at, string unit) =>
        hotline.Must(Hotline.Local(at), Hotline.Reception, Sending(unit, "2025-02-27"));

    private static void Returned(Hotline hotline, Instant at) =>
        hotline.Must(Hotline.Local(at), Hotline.Officer("U1"), new ReturnAct(), assignment: hotline.AssignmentOf("U1"));

    private static DispatchAct Sending(string unit, string? day) => new([new(unit)])
    {
        Document = new("15/CV", day is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value),
    };

    private static void Accepted(Hotline hotline)
    {
        hotline.Register("2025-03-01 10:00");
        Send(hotline, Hotline.At("2025-03-03 14:00"), "U1");
        hotline.Must("2025-03-04 10:00", Hotline.Officer("U1"), new SignInAct());
        hotline.Accept("2025-03-05 09:00");
    }
}
