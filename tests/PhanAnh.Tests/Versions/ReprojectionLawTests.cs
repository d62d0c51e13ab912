using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>A reprojection lists exactly the deadlines that a recomputation would move, and adopting the calendar moves exactly those.</summary>
public sealed class ReprojectionLawTests
{
    public static TheoryData<string> Regulations { get; } = [.. PresetText.Names, .. AnyLife.Invented];

    [Theory]
    [MemberData(nameof(Regulations))]
    public void Of_AnyLifeOnACalendarWithMoreDaysOff_ListsExactlyWhatARecountMoves(string preset)
    {
        var moved = 0;
        AnyLife.Check(preset, hotline =>
        {
            // At several moments of the life, since at its end little is still owed.
            foreach (var quarter in Enumerable.Range(1, 4).Select(part => Math.Max(1, hotline.Log.Length * part / 4)).Distinct())
            {
                moved += Listed(hotline, [.. hotline.Log.Take(quarter)]);
            }
        });
        Assert.True(moved > 3, $"{moved} of {preset}");
    }

    private static int Listed(Hotline hotline, ImmutableArray<CaseEvent> log)
    {
        var live = Case.Replay(log);
        var today = VietnamTime.DateOf(live.LatestAt);
        var (before, after) = (Rules.Of(hotline.Preset), Rules.Of(hotline.Preset, Rules.Closed([.. Enumerable.Range(1, 12).Select(today.PlusDays)])));

        var listed = Reprojection.Of([live], before, after, hotline.Units, live.LatestAt).ToArray();

        Assert.Equal(Recounted(live, before, after), listed.Select(deadline => (deadline.Clock, deadline.Assignment, deadline.Before.Due, deadline.After!.Due)));
        var context = Rules.Context(live, after, units: hotline.Units);
        if (Rules.Decide(live, new AdoptCalendarAct(), context, live.LatestAt) is CommandAccepted adopted)
        {
            Assert.Equal(Snapshot.Of(adopted.Case), Snapshot.Of(Case.Replay([.. log, .. adopted.Events])));
            var moved = adopted.Events.Single(e => e.Fact is CalendarAdopted);
            var then = Case.Replay([.. log, .. adopted.Events.TakeWhile(e => e.Sequence <= moved.Sequence)]);
            var answers = context.Procedure.ClocksOf(then, after.Calendars, live.LatestAt);
            var stood = context.Procedure.ClocksOf(live, before.Calendars, live.LatestAt);
            Assert.Equal(
                listed.Select(deadline => (deadline.Clock, deadline.Assignment, deadline.After!.Due, deadline.After.Verdict)),
                answers.Where((answer, i) => answer.StoppedAt is null && (answer.Due, answer.Verdict) != (stood[i].Due, stood[i].Verdict))
                    .Select(answer => (answer.Clock.Code, answer.Assignment, answer.Due, answer.Verdict)));
            Assert.Empty(Reprojection.Of(then, after, after, hotline.Units, live.LatestAt));
        }
        else
        {
            Assert.Empty(listed);
        }

        return listed.Length;
    }

    [Theory]
    [MemberData(nameof(Regulations))]
    public void ClocksOf_AnyLifeOnANewerCalendarThatKeepsTheOld_MovesNothing(string preset) => AnyLife.Check(preset, hotline =>
    {
        var live = hotline.Case;
        var today = VietnamTime.DateOf(live.LatestAt);
        var before = hotline.Desk.Regulations.RegulationOf(hotline.Preset);
        var regulations = new HotlineRegulations(PresetLibrary.Empty.With(hotline.Preset), hotline.Preset.Province, Rules.Closed(today.PlusDays(-2), today.PlusDays(1)), hotline.Hours)
        {
            EarlierHolidays = [HolidayCalendar.Vietnam],
        };
        var procedure = hotline.Preset.Procedure(live.Procedure)!;
        foreach (var now in new[] { live.LatestAt, live.LatestAt + Duration.FromDays(9) })
        {
            Assert.Equal(
                procedure.ClocksOf(live, before.Calendars, now).Select(clock => $"{clock.Due} {clock.Verdict} {clock.Explain()?.ToString()}"),
                procedure.ClocksOf(live, regulations.CalendarsOf(hotline.Preset), now).Select(clock => $"{clock.Due} {clock.Verdict} {clock.Explain()?.ToString()}"));
        }
    });

    [Fact]
    public void Of_CasesOfAnotherRegulation_PassesThemOver()
    {
        var hotline = new Hotline(PresetText.TayNinh.Preset);
        hotline.Accepted("2025-03-03 09:00");
        var rules = Rules.Of(PresetText.DongNai.Preset);

        Assert.Empty(Reprojection.Of([hotline.Case], rules, Rules.Of(PresetText.DongNai.Preset, Rules.Closed(new LocalDate(2025, 3, 4))), Rules.Units, Hotline.At("2025-03-03 09:00")));
    }

    /// <summary>Each running limit counted anew by the calendar alone, incidents and the cap over the whole included, and those that come out elsewhere.</summary>
    private static IEnumerable<(ClockCode, AssignmentId?, Instant?, Instant?)> Recounted(Case live, Regulation before, Regulation after)
    {
        var procedure = before.Preset.Procedure(live.Procedure)!;
        return live.Clocks.Where(run => run.IsRunning)
            .Select(run => (run.Clock, run.Assignment, Before: Due(procedure, live, run, before, false), After: Due(procedure, live, run, after, true)))
            .Where(run => run.Before != run.After);
    }

    private static Instant? Due(Procedure procedure, Case live, ClockRun run, Regulation rules, bool anew)
    {
        var due = Own(procedure, live, run, rules, anew);
        foreach (var cap in live.Clocks.Where(other => other != run && procedure.Clock(other.Clock)!.Caps && rules.Preset.Terms.Role(procedure.Clock(run.Clock)!.OwedBy)!.Party != Party.Submitter))
        {
            if (due is { } own && Own(procedure, live, cap, rules, anew && cap.IsRunning) is { } limit && limit < own)
            {
                due = Instant.Max(limit, run.StartedAt);
            }
        }

        return due;
    }

    private static Instant? Own(Procedure procedure, Case live, ClockRun run, Regulation rules, bool anew)
    {
        var (promise, clock) = (run.Standing, procedure.Clock(run.Clock)!);
        var counted = rules.Calendars.Find(clock.Calendar);
        var incidents = clock.SuspendedByForceMajeure
            ? live.ForceMajeure.Where(incident => incident.Units.IsEmpty || (run.Assignment is { } id && incident.Units.Contains(live.Find(id)!.Unit))).ToArray()
            : [];
        var pauses = run.Pauses.Where(pause => pause.To is not null).Select(pause => (pause.From, To: pause.To!.Value));
        if (promise.Due is null || counted is null || (!anew && incidents.Length == 0))
        {
            return promise.Due;
        }

        var suspensions = Suspensions.Of(incidents
            .Select(incident => (incident.From, To: incident.To ?? run.StoppedAt ?? live.LatestAt))
            .Concat(pauses)
            .Where(incident => incident.To > incident.From && incident.To > run.StartedAt && (run.StoppedAt is not { } stopped || incident.From < stopped))
            .Select(incident => new Suspension(incident.From, incident.To)));
        var isCounted = promise.StatedOn is { } stated
            ? counted.Calendar.TryDueOn(run.StartedAt, stated, counted.Rules, suspensions, out var deadline, out _)
            : counted.Calendar.TryDue(run.StartedAt, TimeLimit.Parse(promise.Limit), counted.Rules, suspensions, out deadline, out _);
        return isCounted ? deadline.Due : promise.Due;
    }
}
