namespace PhanAnh.Reporting.Tests;

/// <summary>Lateness against a direction is that of the unit that was to answer, whatever the direction is counted for.</summary>
public sealed class ChargedUnitTests
{
    [Theory]
    [Trait("Clause", "BP-A5b.2-1")]
    [Trait("Clause", "BP-A6.2")]
    [InlineData(1)]
    [InlineData(2)]
    public void Build_OneUnitAnsweredAfterTheDirectedDay_IsChargedInEveryFigure(int version)
    {
        var report = Directed(version, "U1")
            .Then("2016-06-08 09:00", "UnitHead", "SubmitResult", Result(), "U1")
            .Then("2016-06-08 10:00", "CoordinatingUnit", "Publish", new PublishAct(), "U1")
            .Report("2016-06-01..2016-06-30");

        Assert.Equal((1, 0), (Value(report, "F-05", "by-party", "U1", "met-late"), Value(report, "F-05", "by-party", "", "met-late")));
        Assert.Equal((1, 0), (Value(report, "F-23", "by-unit", "U1", "breaches"), Value(report, "F-23", "by-unit", "", "breaches")));
        Assert.Equal((1, 0), (Value(report, "F-04", "by-unit", "U1", "late"), Value(report, "F-04", "by-unit", "U1", "no-limit")));
        Assert.Equal(1, Value(report, "F-16", "by-unit", "U1", "late"));
    }

    [Theory]
    [Trait("Clause", "BP-A5b.2-1")]
    [InlineData(1)]
    [InlineData(2)]
    public void Build_OneOfTwoUnitsAnsweredInTime_ChargesTheOther(int version)
    {
        var report = Directed(version, "U1", "U2")
            .Then("2016-06-03 09:00", "UnitHead", "SubmitResult", Result(), "U1")
            .Report("2016-06-01..2016-06-30");

        Assert.Equal((0, 1), (Value(report, "F-23", "by-unit", "U1", "breaches"), Value(report, "F-23", "by-unit", "U2", "breaches")));
        Assert.Equal(1, Value(report, "F-05", "by-clock", "directed", "overdue"));
    }

    [Fact]
    [Trait("Clause", "BP-A5b.2-1")]
    public void Build_NoUnitHadTheCaseYet_IsTheCoordinatingUnits()
    {
        var report = new Story("binh-phuoc-2016", "C-1")
            .Then("2016-06-01 08:00", "Submitter", "Register", People.Registration("mailbox", "Reflection", "Individual", secret: false))
            .Then("2016-06-01 08:10", "CoordinatingUnit", "Classify", new ClassifyAct(new("Environment")))
            .Then("2016-06-01 08:20", "CoordinatingUnit", "ReportToStandingCommittee", new ReportUpAct())
            .Then("2016-06-02 09:00", "CoordinatingUnit", "GiveDirection", new GiveDirectionAct(new("StandingCommittee")) { DueOn = Local.Day("2016-06-03") })
            .Report("2016-06-01..2016-06-30");

        Assert.Equal(1, Value(report, "F-23", "by-unit", "", "breaches"));
    }

    private static Story Directed(int version, params string[] units) => Story.BinhPhuoc(version, "C-1", units)
        .Then("2016-06-02 09:00", "CoordinatingUnit", "GiveDirection", new GiveDirectionAct(new("StandingCommittee")) { DueOn = Local.Day("2016-06-03") });

    private static SubmitResultAct Result() => new(People.Text("Đã xử lý.")) { Document = new("2/BC") };

    private static int Value(Report report, string figure, string table, string row, string column) => (report.Figure(figure)!.Table(table)![row, column] as CountCell)?.Value ?? 0;
}
