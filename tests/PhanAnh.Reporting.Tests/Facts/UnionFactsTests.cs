using Outcome = PhanAnh.Core.Outcome;

namespace PhanAnh.Reporting.Tests;

/// <summary>Steps that other regulations know, on logs written by hand under the shipped procedure's clocks.</summary>
public sealed class UnionFactsTests
{
    private static readonly ReportPeriod Period = Sample.Period("2025-03");

    [Fact]
    [Trait("Clause", "DN-A11.1-1")]
    [Trait("Clause", "DN-A16")]
    public void Build_AnswerPublishedLater_CountsWhenItWasGiven()
    {
        var report = Build(
            (2, "2025-02-20 09:00", new AnswerRecorded(null, []), new(new("Released"), Phase.Answered, Outcome.Answered), true),
            (3, "2025-02-20 09:00", new Progressed(), new(new("Answered"), Phase.Answered, Outcome.Answered), false),
            (4, "2025-03-20 09:00", new Published(null), null, true));
        Assert.Equal(1, Count(report, "F-10", "by-level", Breakdown.Total, "answers"));
        Assert.Equal(1, Count(report, "F-02", "cases", Breakdown.Total, "answered"));
    }

    [Fact]
    [Trait("Clause", "BPKL-1-2")]
    [Trait("Clause", "BP-A6.2")]
    [Trait("Clause", "DN-A15.3a")]
    public void Build_StepsOfOtherRegulations_AreCounted()
    {
        var report = Build(
            (2, "2025-02-20 09:00", new AppointmentSet(Local.Day("2025-02-24")), null, true),
            (3, "2025-02-21 09:00", new AppointmentSet(Local.Day("2025-02-25")), null, true),
            (4, "2025-02-25 09:00", new Escalated(), null, true),
            (5, "2025-02-26 09:00", new ReportedUp(new("ProvincialLeadership"), null), null, true),
            (6, "2025-02-26 10:00", new RecurrenceLinked(new("C-0"), new("U2")), null, false),
            (7, "2025-02-27 10:00", new ReceptionProposed(), null, false),
            (8, "2025-02-28 10:00", new ReceptionConcluded(Local.Day("2025-02-28"),
                [new(new("ProvincialLeadership"), Local.At("2025-02-28"), Local.Day("2025-03-05"), new UnitCode("U1"), null), new(new("ProvincialLeadership"), Local.At("2025-02-28"), null, null, null)]), null, false));
        Assert.Equal(1, Count(report, "F-11", "by-unit", "U1", "escalated"));
        Assert.Equal(1, Count(report, "F-11", "by-unit", "U1", "reported-up"));
        Assert.Equal(1, Count(report, "F-12", "by-ordinal", "1", "appointments"));
        Assert.Equal(1, Count(report, "F-12", "by-ordinal", "2", "appointments"));
        Assert.Equal(1, Count(report, "F-14", "by-unit", "U2", "recurrences"));
        Assert.Equal(1, Count(report, "F-19", "receptions", "Reception", "count"));
        Assert.Equal(2, Count(report, "F-19", "receptions", "Conclusion", "count"));
        Assert.Equal(2, Count(report, "F-18", "by-issuer", "ProvincialLeadership", "open"));
        Assert.Equal(1, Count(report, "F-18", "by-issuer", "ProvincialLeadership", "overdue"));
    }

    [Fact]
    [Trait("Clause", "BP-A5a.2-4")]
    [Trait("Clause", "DN-A9.4")]
    public void Build_OtherEnds_AreCountedApartFromRejections()
    {
        foreach (var outcome in new[] { Outcome.Guided, Outcome.OutOfProvince, Outcome.SecretRegime })
        {
            var report = Build((2, "2025-02-20 09:00", new Progressed(), new(new("Ended"), Phase.Ended, outcome), false));
            Assert.Equal(1, report.Balance.Total.OtherwiseEnded.Value);
            Assert.Equal(1, Count(report, "F-03", "by-outcome", outcome.ToString(), "cases"));
            Assert.Equal(outcome == Outcome.SecretRegime ? 0 : 1, report.Balance.Total.OtherwiseEnded.Cases.ToArray().Length);
            Assert.True(report.Balance.Balances);
        }
    }

    /// <summary>A case dispatched to U1 on the 16th of February, and what else is said to have happened to it.</summary>
    private static Report Build(params (int Step, string At, CaseFact Fact, StateMark? To, bool OfUnit)[] steps)
    {
        var log = new History().Register("2025-02-16 09:00").Classify("2025-02-16 09:00").Dispatch("2025-02-16 09:00", "U1").Accept("2025-02-16 09:00").Log;
        var more = steps.Select((step, index) => new CaseEvent
        {
            Case = log[0].Case,
            Sequence = log.Count + index + 1,
            EffectiveAt = Local.At(step.At),
            RecordedAt = Local.At(step.At),
            By = log[0].By,
            Row = new("X" + step.Step.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Assignment = step.OfUnit ? new AssignmentId(1) : null,
            To = step.To,
            Fact = step.Fact,
        });
        var report = Report.Build(new(History.TayNinh, Period) { Units = History.Units }, History.Folder.FoldCase(log.Concat(more), Period.End));
        Assert.Equal(ReportStatus.Final, report.Status);
        return report;
    }

    private static int Count(Report report, string figure, string table, string row, string column) =>
        Assert.IsType<CountCell>(report.Figure(figure)!.Table(table)![row, column]).Value;
}
