using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>A case that went through its snapshot cannot be told from the one that its events give, and goes on like it.</summary>
public sealed class SnapshotLawTests
{
    public static TheoryData<string> Shipped { get; } = [.. PresetText.Names];

    public static TheoryData<string> All { get; } = [.. PresetText.Names, .. AnyLife.Invented];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void ToCase_OfAnyLife_EqualsReplayAndGoesOnLikeIt(string preset) => AnyLife.Check(preset, hotline =>
    {
        var log = hotline.Log;
        var half = Rules.Half(log);

        var restored = Through(half);

        Assert.Equal(Snapshot.Of(half), Snapshot.Of(restored));
        foreach (var e in log.Skip((int)half.Version))
        {
            (half, restored) = (Case.Apply(half, e), Case.Apply(restored, e));
        }

        Assert.Equal(Snapshot.Of(hotline.Case), Snapshot.Of(restored));
        Assert.Equal(Snapshot.Of(hotline.Case), Snapshot.Of(Through(restored)));
    });

    /// <summary>The commands of a life, from the middle on, are answered alike by the case and by the one that was adopted from its snapshot.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Adopt_TheSnapshotOfAnyLife_GoesOnLikeTheCase(string preset)
    {
        var (lives, adopted) = (0, 0);
        AnyLife.Check(preset, hotline =>
        {
            lives++;
            var log = hotline.Log;
            var half = Rules.Half(log);
            var rules = Rules.Of(hotline.Preset);
            var context = Rules.Context(half, rules, units: hotline.Units);
            var act = new AdoptAct(CaseSnapshot.Of(half)) { Texts = Texts(half, hotline) };
            var decision = context.Procedure.Decide(null, Rules.Command(half.Code, hotline.Preset, act, half.LatestAt), context);
            if (decision is CommandRefused refused)
            {
                // What was recorded late stands in no order of time, a unit may have ended since, and of an erased case nothing is left.
                Assert.All(refused.Refusal.Reasons, reason => Assert.Contains(reason.Code, new[] { "TIME_ORDER", "TIME_FUTURE", "UNIT_ENDED", "CASE_ERASED", "INTERVAL_EMPTY" }));
                return;
            }

            adopted++;
            var events = Assert.IsType<CommandAccepted>(decision).Events;
            Assert.Equal(Snapshot.Of(((CommandAccepted)decision).Case), Snapshot.Of(Case.Replay(events)));
            var taken = Case.Replay(events.Take(1));
            Assert.Equal(Rules.Matter(half with { Submitter = null }), Rules.Matter(taken));
            foreach (var e in log.Skip((int)half.Version))
            {
                (half, taken) = (Case.Apply(half, e), Case.Apply(taken, e with { Sequence = taken.Version + 1 }));
            }

            Assert.Equal(Rules.Matter(half with { Submitter = null }), Rules.Matter(taken));
            var now = half.LatestAt + Duration.FromDays(3);
            Assert.Equal(Clocks(context.Procedure, half, rules, now), Clocks(context.Procedure, taken, rules, now));
        });
        Assert.True(adopted > lives * 2 / 5, $"{adopted} of {lives} of {preset}");
    }

    private static IEnumerable<string> Clocks(Procedure procedure, Case subject, Regulation rules, Instant now) =>
        procedure.ClocksOf(subject, rules.Calendars, now).Select(clock => $"{clock.Clock.Code} {clock.Assignment} {clock.Due} {clock.Verdict} {clock.Overdue}");

    private static Case Through(Case subject)
    {
        Assert.True(
            CaseSnapshot.TryRead(CaseSnapshot.Of(subject).Write(), out var read, out var reasons), string.Join(", ", reasons.Select(reason => reason.Place)));
        return read.ToCase();
    }

    /// <summary>All texts that the case refers to, as its host can still read them.</summary>
    private static ImmutableArray<AdoptedText> Texts(Case subject, Hotline hotline)
    {
        var answers = subject.Assignments.SelectMany(assignment => assignment.Answers).Append(subject.DirectResult).OfType<Answer>();
        var submission = subject.Submission;
        var references = answers.SelectMany(answer => new[] { answer.Submitted, answer.Amended, answer.Edited, answer.Public })
            .Concat(subject.Directions.Select(direction => direction.Text))
            .Concat([submission.Content, submission.Name, submission.Phone, submission.Email, submission.Address, submission.Place, submission.OccurredAt])
            .OfType<TextRef>().Distinct();
        return [.. references.Select(reference => new AdoptedText(reference, hotline.Kept(reference)))];
    }
}
