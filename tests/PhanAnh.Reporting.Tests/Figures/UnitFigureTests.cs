namespace PhanAnh.Reporting.Tests;

public sealed class UnitFigureTests
{
    [Fact]
    [Trait("Scenario", "S-TN-44")]
    [Trait("Clause", "TN58-A14")]
    [Trait("Clause", "TN58-A16.4")]
    [Trait("Clause", "TN58-A16.2")]
    public void Build_YearOfUnits_RanksThemAndRollsUpToTheirParents()
    {
        History[] histories =
        [
            Answered("C-1", "U1", "2025-03-03 09:00", "2025-03-05 09:00").Rate("2025-03-06 09:00", "Satisfied", "U1"),
            Answered("C-2", "U3", "2025-03-03 09:00", "2025-04-10 09:00"),
            Answered("C-3", "U3", "2025-05-05 09:00", "2025-05-07 09:00").Rate("2025-05-08 09:00", "Dissatisfied", "U3"),
            new History("C-4").Register("2025-06-02 09:00").Classify("2025-06-02 09:00").Dispatch("2025-06-02 09:00", "U4").Accept("2025-06-02 10:00", "U4"),
        ];
        var period = Sample.Period("2025");
        var facts = History.Folder.Fold(histories.SelectMany(history => history.Log), period.End);
        var report = Report.Build(new(History.TayNinh, period) { Units = History.Units }, facts);
        var ranking = report.Figure("F-16")!.Table("by-unit")!;

        Assert.Equal(["U1", "U3", "U4"], ranking.Rows.Select(row => row.Code));
        Assert.Equal(2, Count(ranking, "U3", "answered"));
        Assert.Equal(1, Count(ranking, "U3", "late"));
        Assert.Equal((1, 2), Share(ranking, "U3", "on-time-share"));
        Assert.Equal((1, 1), Share(ranking, "U1", "best-share"));
        Assert.Equal(1, Count(ranking, "U4", "not-handled"));
        Assert.Equal((0, 1), Share(ranking, "U4", "response-share"));

        var above = report.Figure("F-25")!.Table("by-superior")!;
        Assert.Equal(3, Count(above, "U2", "dispatched"));
        Assert.Equal(2, Count(above, "U2", "answered"));
        Assert.Equal(1, Count(above, "U2", "closing"));

        var notHandled = Assert.Single(report.Figure("F-06")!.Table("cases")!.Rows);
        Assert.Equal("C-4", notHandled.Code);
    }

    [Fact]
    [Trait("Scenario", "S-BP-18")]
    [Trait("Clause", "BPKL-1-7")]
    public void Build_DispatchedWithoutResponse_IsListedWithItsAge()
    {
        var history = new History().Register("2025-06-01 08:00").Classify("2025-06-01 08:00").Dispatch("2025-06-01 08:00", "U1");
        var period = Sample.Period("2025-06");
        var report = Report.Build(new(History.TayNinh, period) { Units = History.Units }, history.Facts("2025-06-05 08:00"));
        var row = Assert.Single(report.Figure("F-07")!.Table("cases")!.Rows);
        Assert.Equal(new DurationCell(Duration.FromDays(4)), row.Cells[^1]);
        Assert.Equal(ReportStatus.Interim, report.Status);
    }

    [Fact]
    [Trait("Clause", "TN58-A8.2a-4")]
    public void Build_Extended_IsNeitherOnTimeNorLate()
    {
        var history = new History().Register("2025-03-03 09:00").Classify("2025-03-03 09:00").Dispatch("2025-03-03 09:00", "U1").Accept("2025-03-03 09:00");
        history.Must("2025-03-10 09:00", People.Officer("U1"), new FileExtensionAct(Local.Day("2025-03-20"), new("12/CV-U1")) { Note = People.Text("Chờ vật tư.") });
        history.Submit("2025-03-19 09:00").Approve("2025-03-19 10:00").Publish("2025-03-19 11:00");
        var period = Sample.Period("2025-04");
        var report = Report.Build(new(History.TayNinh, period) { Units = History.Units }, history.Facts(period.End));
        var answered = report.Figure("F-04")!.Table("by-unit")!;
        Assert.Equal((0, 1, 0), (Count(answered, "U1", "on-time"), Count(answered, "U1", "extended"), Count(answered, "U1", "late")));
        Assert.Equal((1, 1), Share(answered, "U1", "on-time-share"));
    }

    [Fact]
    [Trait("Clause", "DN-A18")]
    public void Build_BrokenLimits_AreChargedToTheRoleThatOwesThem()
    {
        var late = new History().Register("2025-03-03 09:00").Classify("2025-03-05 09:00").Dispatch("2025-03-05 09:00", "U1").Accept("2025-03-05 10:00")
            .Submit("2025-03-06 09:00").Approve("2025-03-12 09:00").Publish("2025-03-12 10:00");
        var period = Sample.Period("2025-03");
        var report = Report.Build(new(History.TayNinh, period) { Units = History.Units }, late.Facts(period.End));
        var breaches = report.Figure("F-23")!.Table("by-role")!;
        Assert.Equal(1, Count(breaches, "CoordinatingUnit", "breaches"));
        Assert.Equal(1, Count(breaches, "ApprovingLeader", "met-late"));
        Assert.Null(breaches["ProcessingUnit", "breaches"]);
        Assert.Equal("C-1", Assert.Single(((CountCell)breaches["ApprovingLeader", "breaches"]!).Cases.ToArray()).Value);
    }

    [Fact]
    [Trait("Clause", "TN58-A16.1")]
    public void Build_UnitWithoutContact_IsListed()
    {
        var complete = History.Units.Find(new("U1"))! with { FocalPersons = [new(new("FocalLeader"), "l"), new(new("FocalOfficer"), "o")] };
        var period = Sample.Period("2025-02");
        var report = Report.Build(new(History.TayNinh, period) { Units = History.Units.With(complete) }, FactSet.Empty(period.End));
        Assert.Equal(["U2", "U3", "U4"], report.Figure("F-26")!.Table("missing")!.Rows.Select(row => row.Code));
    }

    private static History Answered(string code, string unit, string received, string published) => new History(code)
        .Register(received).Classify(received).Dispatch(received, unit).Accept(received, unit)
        .Submit(published, unit).Approve(published, unit).Publish(published, unit);

    private static int Count(FigureTable table, string row, string column) => Assert.IsType<CountCell>(table[row, column]).Value;

    private static (int Part, int Whole) Share(FigureTable table, string row, string column)
    {
        var share = Assert.IsType<ShareCell>(table[row, column]);
        return (share.Part, share.Whole);
    }
}
