using System.Security.Cryptography;

namespace PhanAnh.Reporting.Tests;

/// <summary>A direction is overdue when the clock that counts its date is, and no day before it.</summary>
public sealed class DirectionFigureTests
{
    private static readonly Preset ThaiNguyen = PresetLibrary.Shipped.Find("thai-nguyen-2020")!;

    private static readonly Regulation Regulation = new(ThaiNguyen, PresetCalendars.Resolve(ThaiNguyen, HolidayCalendar.Vietnam));

    /// <summary>The 13th of June 2020 is a Saturday, so that the Monday behind it is still in time.</summary>
    [Theory]
    [Trait("Clause", "TNG-4-3")]
    [InlineData("2020-06-12", "2020-06-12", "2020-06-13", 0)]
    [InlineData("2020-06-12", "2020-06-12", "2020-06-14", 1)]
    [InlineData("2020-06-13", "2020-06-15", "2020-06-15", 0)]
    [InlineData("2020-06-13", "2020-06-15", "2020-06-16", 0)]
    [InlineData("2020-06-13", "2020-06-15", "2020-06-17", 1)]
    public void Build_DirectionByADate_IsOverdueBehindTheLastDayOfItsClock(string stated, string lastDay, string cut, int overdue)
    {
        var facts = new FactFolder(Regulation).FoldCase(Directed(Local.Day(stated)), Local.At(cut));

        Assert.Equal(Local.Day(lastDay), Assert.Single(facts.Steps, step => step.Kind == StepKind.Direction).DueOn);
        Assert.Equal(Local.At(lastDay) + Duration.FromDays(1), Assert.Single(facts.Clocks, clock => clock.Clock.Value == "directed").Due);
        Assert.Equal(overdue, Overdue(facts, "StandingCommittee"));
    }

    [Fact]
    [Trait("Clause", "TNG-5-4")]
    public void Build_FurtherDirectionOnARestDay_RollsWithTheClockThatItStartsAnew()
    {
        var log = Directed(
            Local.Day("2020-05-29"),
            ("2020-05-11 08:00", "PartyOffice", "SubmitResult", new SubmitResultAct(People.Text("Đã giải quyết.")) { Document = new("112/SĐK") }),
            ("2020-05-11 09:00", "PartyOffice", "ReportResult", new ReportUpAct()),
            ("2020-05-12 08:00", "StandingCommittee", "GiveFurtherDirection", new GiveDirectionAct(new("StandingCommittee")) { DueOn = Local.Day("2020-06-14") }));

        var facts = new FactFolder(Regulation).FoldCase(log, Local.At("2020-06-16"));

        Assert.Equal([Local.Day("2020-05-29"), Local.Day("2020-06-15")], facts.Steps.Where(step => step.Kind == StepKind.Direction).Select(step => step.DueOn));
        Assert.Equal([Local.At("2020-05-11 08:00"), null], facts.Steps.Where(step => step.Kind == StepKind.Direction).Select(step => step.DoneAt));
        Assert.Equal((1, 1, 0), (Count(facts, "done"), Count(facts, "open"), Count(facts, "overdue")));
    }

    /// <summary>The later direction extends the clock of the earlier one, so that neither is overdue before its day.</summary>
    [Theory]
    [Trait("Clause", "BP-A5b.2-1")]
    [InlineData("2016-06", 0)]
    [InlineData("2016-07", 2)]
    public void Build_DateMovedByALaterDirection_IsOverdueBehindTheMovedDay(string period, int overdue)
    {
        var table = Story.BinhPhuoc(2, "C-1", "U1")
            .Then("2016-06-02 09:00", "CoordinatingUnit", "GiveDirection", new GiveDirectionAct(new("StandingCommittee")) { DueOn = Local.Day("2016-06-10") })
            .Then("2016-06-03 09:00", "CoordinatingUnit", "GiveDirection", new GiveDirectionAct(new("StandingCommittee")) { DueOn = Local.Day("2016-07-10") })
            .Report(period).Figure("F-18")!.Table("by-issuer")!;

        Assert.Equal((2, overdue), (Assert.IsType<CountCell>(table["StandingCommittee", "open"]).Value, Assert.IsType<CountCell>(table["StandingCommittee", "overdue"]).Value));
    }

    [Fact]
    [Trait("Clause", "TNG-4-4")]
    public void Build_ConclusionOnARestDay_IsOverdueBehindItsOwnDateSinceNoClockCountsIt()
    {
        var log = Directed(
            Local.Day("2020-06-26"),
            ("2020-05-12 16:00", "PartyOffice", "RecordConclusion", new RecordConclusionAct(
                Local.Day("2020-05-12"), new("Secretary"), [new(new UnitCode("U1"), Local.Day("2020-06-13"), People.Text("Rà soát hồ sơ đất."))])));

        Assert.Equal(0, Overdue(new FactFolder(Regulation).FoldCase(log, Local.At("2020-06-14")), "Secretary"));
        Assert.Equal(1, Overdue(new FactFolder(Regulation).FoldCase(log, Local.At("2020-06-15")), "Secretary"));
    }

    private static int Overdue(FactSet facts, string issuer) => Count(facts, "overdue", issuer);

    private static int Count(FactSet facts, string column, string issuer = "StandingCommittee")
    {
        Assert.True(PeriodScheme.Of(ThaiNguyen.Reports).TryParse("2020-Q2", out var quarter, out _));
        return Assert.IsType<CountCell>(Report.Build(new(ThaiNguyen, quarter) { Units = History.Units }, facts).Figure("F-18")!.Table("by-issuer")![issuer, column]).Value;
    }

    /// <summary>A petition that the Standing Committee directed to U1 by a date on the 4th of May, and what else was done.</summary>
    private static ImmutableArray<CaseEvent> Directed(LocalDate stated, params ReadOnlySpan<(string At, string Role, string Trigger, Act Act)> more)
    {
        var procedure = ThaiNguyen.ProcedureFor(new("Complaint"))!;
        var context = new DecisionContext(ThaiNguyen, procedure, Regulation.Calendars, History.Units, new(new(SHA256.HashData("C-1"u8))));
        var log = ImmutableArray.CreateBuilder<CaseEvent>();
        Case? subject = null;
        foreach (var (at, role, trigger, act) in (ReadOnlySpan<(string, string, string, Act)>)
        [
            ("2020-05-04 08:00", "PartyOffice", "Register", People.Registration("petition", "Complaint", "Citizen", secret: false)),
            ("2020-05-04 09:00", "PartyOffice", "Classify", new ClassifyAct(new("Land"))),
            ("2020-05-04 09:30", "InternalAffairsCommission", "ReportToStandingCommittee", new ReportUpAct()),
            ("2020-05-04 10:00", "StandingCommittee", "GiveDirection", new DispatchAct([new("U1")]) { DirectedBy = new RoleCode("StandingCommittee"), DueOn = stated }),
            .. more,
        ])
        {
            var command = new Command
            {
                Id = new($"C-1-{log.Count}"),
                Case = new("C-1"),
                Trigger = new(trigger),
                Act = act with { Note = People.Text("Ý kiến.") },
                Actor = Actor.Of("person-" + role, role),
                EffectiveAt = Local.At(at),
                Assignment = act is SubmitResultAct ? new AssignmentId(1) : null,
            };
            var accepted = Assert.IsType<CommandAccepted>(procedure.Decide(subject, command, context));
            log.AddRange(accepted.Events);
            subject = accepted.Case;
        }

        return log.ToImmutable();
    }
}
