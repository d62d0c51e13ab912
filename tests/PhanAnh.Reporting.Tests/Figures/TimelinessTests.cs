namespace PhanAnh.Reporting.Tests;

public sealed class TimelinessTests
{
    private static readonly ReportPeriod February = Sample.Period("2025-02");

    /// <summary>A limit in days ends with its last day: an answer in the first instant of the next is late, as its clock says; one in hours takes its last instant in.</summary>
    [Theory]
    [InlineData("2025-02-10 23:59", ClockVerdict.Met, "on-time")]
    [InlineData("2025-02-11 00:00", ClockVerdict.Met, "on-time")]
    [InlineData("2025-02-11 00:00", ClockVerdict.MetLate, "late")]
    [InlineData("2025-02-11 00:01", ClockVerdict.MetLate, "late")]
    public void Answered_AtTheEndOfALimit_IsJudgedAsItsClockIs(string answered, ClockVerdict verdict, string column)
    {
        var (at, due) = (Local.At(answered), Local.At("2025-02-11 00:00"));
        var facts = new FactSetBuilder(February.End);
        facts.Add(new CaseRow
        {
            Case = new("C-1"), ReceivedAt = Local.At("2025-02-03 08:00"), Channel = new("zalo"), Kind = new("Reflection"), SubmitterKind = new("Citizen"),
            ConcludedAt = at, Outcome = Core.Outcome.Answered,
        });
        facts.Add(new AssignmentRow
        {
            Case = new("C-1"), Assignment = new(1), Unit = new("U1"), DispatchedAt = Local.At("2025-02-03 08:00"), FirstResultAt = at, ConcludedAt = at, Outcome = Core.Outcome.Answered,
        });
        facts.Add(new ClockRow
        {
            Case = new("C-1"), Assignment = new(1), Clock = new("processing"), Unit = new("U1"), OwedBy = new("ProcessingUnit"), StartedAt = Local.At("2025-02-03 08:00"),
            Due = due, StoppedAt = at, Verdict = verdict, Late = Duration.Max(Duration.Zero, at - due),
        });

        var table = Report.Build(new(History.TayNinh, February) { Units = History.Units }, facts.ToFactSet()).Figure("F-04")!.Table("by-unit")!;

        Assert.Equal(1, ((CountCell)table["U1", column]!).Value);
    }
}
