using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>What leaders of a unit, and those who supervise all units, watch at 09:00 on Tuesday 11 March 2025.</summary>
public sealed class UnitDashboardTests
{
    private static readonly Instant Now = Desk.At("2025-03-11 09:00");
    private static readonly Duration Soon = Duration.FromHours(24);

    private readonly Desk _desk = Several();

    [Fact]
    [Trait("Clause", "TN58-A2.3c")]
    public void Dashboard_OfAUnit_ShowsItsOwnTasksByUrgency()
    {
        var dashboard = Dashboard(Hotline.Leader("U1"))!;

        Assert.Equal(
            ["C-2 Overdue", "C-1 DueSoon", "C-3 Open", "C-4 Answered", "C-5 GivenUp"], dashboard.Tasks.Select(task => $"{task.Case} {task.Standing}"));
        Assert.Equal("Satisfied", dashboard.Tasks.Single(task => task.Standing == TaskStanding.Answered).Rating?.Value);
        var figures = dashboard.Figures;
        Assert.Equal((3, 1, 1, 1, 0, 1), (figures.Open, figures.DueSoon, figures.Overdue, figures.Answered, figures.AnsweredLate, figures.GivenUp));
        Assert.Equal("Satisfied=1", string.Join(' ', figures.Ratings.Select(rating => $"{rating.Key}={rating.Value}")));
    }

    [Fact]
    [Trait("Clause", "TN58-A10.3c-1")]
    public void Dashboard_OfWhatWasGivenBackAndBecameAStateSecret_CountsItUnshown()
    {
        _desk.Do("C-5", "2025-03-10 10:00", Hotline.Owner, new MarkStateSecretAct());
        _desk.Do("C-3", "2025-03-10 10:00", Hotline.Owner, new MarkStateSecretAct());

        var dashboard = Dashboard(Hotline.Leader("U1"))!;

        Assert.Equal(["C-2", "C-1", "C-3", "C-4"], dashboard.Tasks.Select(task => task.Case.Value));
        Assert.Equal((3, 1), (dashboard.Figures.Open, dashboard.Figures.GivenUp));
        Assert.Equal(Snapshot.Of(dashboard.Figures), Snapshot.Of(Statistics(Hotline.Owner)!.Units[0]));
    }

    [Fact]
    [Trait("Clause", "TN58-A2.3c")]
    public void Dashboard_OfAnybodyWithoutAUnit_IsNone()
    {
        Assert.All([Hotline.Submitter, Hotline.Reception, Hotline.Owner, Actor.Of("x", "HandlingOfficer"), Actor.Of("x", "Nobody", "U1")],
            actor => Assert.Null(Dashboard(actor)));
        Assert.Empty(Dashboard(Hotline.Leader("U9"))!.Tasks);
    }

    [Fact]
    [Trait("Clause", "TN58-A2.3d")]
    public void Statistics_OfAllUnits_AddUpToTheirDashboards()
    {
        var statistics = Statistics(Hotline.Owner)!;

        Assert.Equal((7, 5, 1, 1), (statistics.Cases, statistics.Open, statistics.Answered, statistics.Rejected));
        Assert.Equal(1, statistics.CoordinatingUnitOverdue);
        Assert.Equal(["U1", "U2"], statistics.Units.Select(unit => unit.Unit.Value));
        Assert.Equal(Snapshot.Of(Dashboard(Hotline.Leader("U1"))!.Figures), Snapshot.Of(statistics.Units[0]));
        Assert.Equal(Snapshot.Of(Dashboard(Hotline.Leader("U2"))!.Figures), Snapshot.Of(statistics.Units[1]));
    }

    [Fact]
    [Trait("Clause", "TN58-A2.3d")]
    public void Statistics_ForAUnitOrASubmitter_AreNone() =>
        Assert.All([Hotline.Submitter, Hotline.Leader("U1"), Actor.Of("x", "Nobody")], actor => Assert.Null(Statistics(actor)));

    [Fact]
    [Trait("Clause", "TN58-A2.3b")]
    public void Queue_OfAnOfficer_HoldsWhatCanBeDoneEarliestDueFirst()
    {
        var queue = Hotline.Wait(_desk.Hotline.Views.QueueAsync(Hotline.Officer("U1"), Now));

        Assert.Equal(["C-2", "C-1", "C-3"], queue.Where(view => view.Due is not null).Select(view => view.Code.Value));
        Assert.True(queue[0].IsOverdue);
        Assert.All(queue.Take(3), view => Assert.Contains(view.Permitted, permitted => permitted.Trigger.Value == "SubmitResult"));
        Assert.All(queue, view => Assert.DoesNotContain(view.Assignments, assignment => assignment.Unit.Value != "U1"));
        Assert.DoesNotContain(queue, view => view.Code.Value == "C-6");
    }

    private UnitDashboard? Dashboard(Actor actor) => Hotline.Wait(_desk.Hotline.Views.DashboardAsync(actor, Now, Soon));

    private OversightStatistics? Statistics(Actor actor) => Hotline.Wait(_desk.Hotline.Views.StatisticsAsync(actor, Now, Soon));

    private static Desk Several()
    {
        var desk = new Desk();
        desk.Accepted("C-1", "2025-03-03 08:00");
        desk.Accepted("C-2", "2025-02-27 08:00");
        desk.Accepted("C-3", "2025-03-10 08:00");
        desk.Published("C-4", "2025-03-03 08:00");
        desk.Do("C-4", "2025-03-04 08:00", Hotline.Submitter, new RateAct(new("Satisfied")));
        desk.Dispatched("C-5", "2025-03-03 08:00");
        desk.Do("C-5", "2025-03-03 10:00", Hotline.Officer("U1"), new ReturnAct { Note = Hotline.Text("Không thuộc thẩm quyền.") });
        desk.Accepted("C-6", "2025-03-03 08:00", "U2");
        desk.Registered("C-7", "2025-03-03 08:00");
        desk.Do("C-7", "2025-03-03 09:00", Hotline.Reception, Hotline.Rejection("c"));
        return desk;
    }
}
