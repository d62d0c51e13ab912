namespace PhanAnh.Reporting.Tests;

/// <summary>Who is charged with a matter that had to be reported again.</summary>
[Trait("Clause", "BPKL-2.1-3")]
public sealed class RecurrenceFigureTests
{
    [Fact]
    public void Build_EarlierCaseOfTwoUnits_ChargesBothAndCountsOnce()
    {
        var report = Again("B", "A").Report("2016-06", Story.BinhPhuoc(2, "A", "U1", "U2"));

        Assert.Equal((1, 1, 0, 1), (Charged(report, "U1"), Charged(report, "U2"), Charged(report, ""), Charged(report, Breakdown.Total)));
    }

    [Fact]
    public void Build_EarlierCaseUnknown_ChargesTheUnitThatTheLinkNames()
    {
        var report = Again("B", "OLD", "U3").Report("2016-06", Again("C", "OLD"));

        Assert.Equal((1, 1, 2), (Charged(report, "U3"), Charged(report, ""), Charged(report, Breakdown.Total)));
    }

    /// <summary>The link that stands says of which case; it counts where the case was first found to be a re-report.</summary>
    [Theory]
    [InlineData("A")]
    [InlineData("C")]
    public void Build_LinkedAgain_IsOneReReportOfTheLastNamed(string last)
    {
        var report = Again("B", "A").Then("2016-06-06 08:00", "CoordinatingUnit", "LinkRecurrence", new LinkRecurrenceAct(new(last)))
            .Report("2016-06", Story.BinhPhuoc(2, "A", "U1"), Story.BinhPhuoc(2, "C", "U2"));

        Assert.Equal((last == "A" ? 1 : 0, last == "C" ? 1 : 0, 1), (Charged(report, "U1"), Charged(report, "U2"), Charged(report, Breakdown.Total)));
    }

    [Fact]
    public void Build_LinkToACaseReceivedLater_CountsNothing()
    {
        var first = Story.BinhPhuoc(2, "A", "U1").Then("2016-06-07 08:00", "CoordinatingUnit", "LinkRecurrence", new LinkRecurrenceAct(new("B")));

        Assert.Equal((1, 1), (Charged(first.Report("2016-06", Again("B", "A")), "U1"), Charged(first.Report("2016-06", Again("B", "A")), Breakdown.Total)));
    }

    private static Story Again(string code, string earlier, string? named = null) => new Story("binh-phuoc-2016", code, 2)
        .Then("2016-06-05 08:00", "Submitter", "Register", People.Registration("mailbox", "Reflection", "Individual", secret: false))
        .Then("2016-06-05 08:10", "CoordinatingUnit", "LinkRecurrence", new LinkRecurrenceAct(new(earlier)) { HandledBy = named is null ? null : new UnitCode(named) });

    private static int Charged(Report report, string row) => (report.Figure("F-14")!.Table("by-unit")![row, "recurrences"] as CountCell)?.Value ?? 0;
}
