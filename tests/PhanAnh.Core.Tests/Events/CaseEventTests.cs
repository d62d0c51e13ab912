using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace PhanAnh.Core.Tests;

public sealed class CaseEventTests
{
    private static readonly CaseEvent Full = SampleEvents.Log[0] with
    {
        On = new TriggerCode("close"),
        Command = new CommandId("c1"),
        Assignment = new AssignmentId(1),
        To = new StateMark(new StateCode("Closed"), Phase.Ended, Outcome.None),
        AssignmentsTo = new StateMark(new StateCode("Done"), Phase.Ended, Outcome.None),
        Closes = new TermCode("satisfied"),
        Warnings = ["NoteGiven"],
        Clocks = [new ClockMark(ClockMarkKind.Stopped, new ClockCode("handle"), null)],
    };

    [Fact]
    public void With_NothingInPlaceOfSomething_TakesItAway()
    {
        Assert.NotNull(Full.BackdatingReason);
        Assert.NotNull(Full.Note);

        var e = Full with
        {
            On = null, Command = null, Fingerprint = null, Assignment = null, To = null, AssignmentsTo = null, Closes = null, BackdatingReason = null,
            Warnings = [], Clocks = [], Note = null,
        };

        Assert.True(e is
        {
            On: null, Command: null, Fingerprint: null, Assignment: null, To: null, AssignmentsTo: null, Closes: null, BackdatingReason: null,
            Warnings.IsEmpty: true, Clocks.IsEmpty: true, Note: null,
        });
    }

    [Fact]
    public void With_OneThingChanged_LeavesTheOthers()
    {
        Assert.Equal(Full.Warnings, (Full with { Closes = null }).Warnings);
        Assert.Equal(Full.Closes, (Full with { AssignmentsTo = null }).Closes);
        Assert.Equal(Full.AssignmentsTo, (Full with { BackdatingReason = null }).AssignmentsTo);
        Assert.Equal(Full.BackdatingReason, (Full with { Warnings = [] }).BackdatingReason);
    }

    [Fact]
    public void Instants_AnyOfTheCentury_AreKeptToTheNanosecond() =>
        Prop.ForAll(Gen.Choose(-140 * 365, 140 * 365).Zip(Gen.Choose(0, 86_399)).Zip(Gen.Choose(0, 999_999_999)).ToArbitrary(), parts =>
        {
            var ((day, second), nanosecond) = parts;
            var at = NodaConstants.UnixEpoch + Duration.FromDays(day) + Duration.FromSeconds(second) + Duration.FromNanoseconds(nanosecond);
            return AsKept(at).All(kept => kept == at);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(-9_998)]
    [InlineData(1)]
    [InlineData(1_824)]
    [InlineData(2_116)]
    [InlineData(9_999)]
    public void Instants_OfAnyYear_AreKeptToAHundredNanoseconds(int year)
    {
        var at = Instant.FromUtc(year, 6, 30, 23, 59, 59) + Duration.FromTicks(9_999_999);

        Assert.All(AsKept(at), kept => Assert.Equal(at, kept));
    }

    [Fact]
    public void Instants_FirstAndLastOfAll_AreTakenWithoutComplaint() =>
        Assert.All(AsKept(Instant.MinValue).Concat(AsKept(Instant.MaxValue)), kept => Assert.NotEqual(NodaConstants.UnixEpoch, kept));

    private static IEnumerable<Instant?> AsKept(Instant at)
    {
        var e = SampleEvents.Log[0] with { EffectiveAt = at, RecordedAt = at };
        var promise = new ClockPromise("8 hours", "none", at, true, null, "1", false);
        var mark = new ClockMark(ClockMarkKind.Started, new ClockCode("handle"), null, promise) { Since = at };
        var run = new ClockRun { Clock = mark.Clock, StartedAt = at, Promise = promise, FirstStoppedAt = at, StoppedAt = at };
        return [e.EffectiveAt, e.RecordedAt, promise.Due, (promise with { Due = at }).Due, mark.Since, run.StartedAt, run.FirstStoppedAt, run.StoppedAt];
    }
}
