namespace PhanAnh.Reporting.Tests;

/// <summary>How fast something urgent was reported and acted on, from the mark that made it urgent.</summary>
public sealed class UrgencyFigureTests
{
    [Fact]
    [Trait("Clause", "BP-A5a.1-3")]
    [Trait("Clause", "BP-A5a.1-4")]
    public void Build_MarkedAfterItWasDispatched_MeasuresWhatFollowsTheMark()
    {
        var story = Story.BinhPhuoc(2, "C-1", "U1")
            .Then("2016-06-02 08:00", "DutyOfficer", "SetUrgency", new SetUrgencyAct(new("Normal")))
            .Then("2016-06-10 08:00", "DutyOfficer", "SetUrgency", new SetUrgencyAct(new("Critical")));
        Assert.Equal((FigureCell.None, FigureCell.None), Lengths(story));

        story.Then("2016-06-10 08:20", "CoordinatingUnit", "ReportToStandingCommittee", new ReportUpAct())
            .Then("2016-06-10 09:00", "CoordinatingUnit", "Dispatch", new DispatchAct([new("U2")]) { Document = new("2/CV") });
        Assert.Equal<(FigureCell?, FigureCell?)>((new DurationCell(Duration.FromMinutes(20)), new DurationCell(Duration.FromHours(1))), Lengths(story));
    }

    private static (FigureCell? Report, FigureCell? FirstAction) Lengths(Story story)
    {
        var table = story.Report("2016-06").Figure("F-13")!.Table("by-class")!;
        return (table["Critical", "report-median"], table["Critical", "first-action-median"]);
    }
}
