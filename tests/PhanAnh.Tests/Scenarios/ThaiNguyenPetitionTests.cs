using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>From the petition to the direction: dossier, proposal, who leads, who may assign (TNG-2 to TNG-5).</summary>
public sealed class ThaiNguyenPetitionTests : ThaiNguyenScenarios
{
    [Theory]
    [Trait("Scenario", "S-TG-01")]
    [Trait("Scenario", "S-X-06")]
    [Trait("Clause", "TNG-5-1")]
    [Trait("Clause", "TNG-7-3")]
    [InlineData("Complaint")]
    [InlineData("Denunciation")]
    [InlineData("Recommendation")]
    [InlineData("Reflection")]
    public void Register_APetitionOfAnyKind_IsTakenAndTheCommissionLeads(string kind)
    {
        Register(Hotline, "2020-05-04 08:00", kind);
        Classify(Hotline, "2020-05-04 09:00");

        Assert.Equal(kind, Hotline.Case.Kind.Value);
        Assert.Null(Hotline.Case.LeadBody);
        Hotline.Refused("GUARD_LEAD_ACTS", "2020-05-04 10:00", Office, new ReportUpAct(), "ReportToStandingCommittee");
        Report(Hotline, "2020-05-04 10:00");
        Assert.Empty(Regulation.Preset.Intake.Grounds);
        Assert.All(new[] { "Reject", "Guide" }, trigger => Assert.False(Regulation.Preset.Procedures[0].CaseLifecycle.Knows(new(trigger))));
    }

    [Fact]
    [Trait("Scenario", "S-TG-02")]
    [Trait("Clause", "TNG-4-2")]
    public void Classify_WithoutADossier_IsRefused()
    {
        Register(Hotline, "2020-05-04 08:00");

        Hotline.Refused("GUARD_NOTE_GIVEN", "2020-05-04 09:00", Commission, new ClassifyAct(new("Land")));
    }

    [Theory]
    [Trait("Scenario", "S-TG-02")]
    [Trait("Clause", "TNG-4-3")]
    [InlineData(29, "2020-05-30 00:00:00")]
    [InlineData(31, "2020-06-02 00:00:00")]
    public void Directed_ToTheProposedDate_EndsWithThatDayOrTheNextWorkingDay(int day, string due)
    {
        var hotline = Directed(Regulation, "2020-05-04 10:00", new LocalDate(2020, 5, day));

        Assert.Equal(due, hotline.Due("directed", "U1"));
        Assert.Equal(new LocalDate(2020, 5, day), hotline.Log.Select(e => e.Fact).OfType<ReportedUp>().Single().ProposedOn);
        Assert.Equal(ClockVerdict.Late, hotline.Verdict("directed", due, "U1"));
        hotline.Must("2020-05-29 16:00", Office, Result, assignment: 1);
        Assert.Equal(ClockVerdict.Met, hotline.Verdict("directed", "2020-07-01 00:00", "U1"));
    }

    [Fact]
    [Trait("Scenario", "S-TG-02")]
    [Trait("Scenario", "S-X-07")]
    [Trait("Clause", "TNG-4-3")]
    public void Directed_WithoutADate_HasNoLimit()
    {
        var hotline = Directed(Regulation, "2020-05-04 10:00");

        Assert.DoesNotContain(hotline.Desk.ClocksOf(hotline.Case, Hotline.At("2020-12-01 00:00")), clock => clock.Due is not null);
        Assert.Equal(ClockVerdict.MeasuredOnly, hotline.Verdict("handling", "2020-12-01 00:00", "U1"));
    }

    [Fact]
    [Trait("Scenario", "S-TG-03")]
    [Trait("Clause", "TNG-3-4")]
    public void AgreeLead_WithTheConsentOfBoth_IsLoggedAndTheOfficeLeads()
    {
        Register(Hotline, "2020-05-04 08:00");
        Classify(Hotline, "2020-05-04 09:00");
        RoleCode commission = new("InternalAffairsCommission"), office = new("PartyOffice");

        Hotline.Refused("GUARD_CONSENT_OF", "2020-05-04 10:00", Office, new AgreeLeadAct(office, [office]));
        Hotline.Refused("GUARD_LEAD_AMONG", "2020-05-04 10:00", Office, new AgreeLeadAct(new("UnitHead"), [office, commission]));
        Hotline.Must("2020-05-04 10:00", Office, new AgreeLeadAct(office, [commission, office]));

        Assert.Equal("PartyOffice", Hotline.Case.LeadBody?.Value);
        Assert.Equal(2, ((LeadAgreed)Hotline.Log[^1].Fact).ConsentOf.Length);
        Assert.Contains("Peer", Hotline.NoticeCodes);
        Hotline.Refused("GUARD_LEAD_ACTS", "2020-05-04 11:00", Commission, new ReportUpAct(), "ReportToStandingCommittee");
        Report(Hotline, "2020-05-04 11:00", Office);
    }

    [Theory]
    [Trait("Scenario", "S-TG-04")]
    [Trait("Clause", "TNG-2-1")]
    [InlineData(false)]
    [InlineData(true)]
    public void AssignTask_ByThePermanentDeputy_NeedsNoReportBefore(bool reported)
    {
        Register(Hotline, "2020-05-04 08:00");
        Classify(Hotline, "2020-05-04 09:00");
        if (reported)
        {
            Report(Hotline, "2020-05-04 10:00");
        }

        Hotline.Must("2020-05-05 08:00", Commission, By("PermanentDeputySecretary", null, "IAC"), "AssignTask");

        Assert.Equal("InProcessing", Hotline.State);
        Assert.Equal("InProgress", Hotline.StateOf("IAC"));
        var direction = Assert.Single(Hotline.Case.Directions);
        Assert.Equal(("PermanentDeputySecretary", "IAC"), (direction.Issuer.Value, direction.Unit?.Value));
    }

    [Theory]
    [Trait("Scenario", "S-TG-04")]
    [Trait("Clause", "TNG-2-1")]
    [Trait("Clause", "TNG-3-2")]
    [InlineData("AssignTask", "UnitHead", "ISSUER_NOT_ENTITLED")]
    [InlineData("AssignTask", "DeputySecretary", "ISSUER_NOT_ENTITLED")]
    [InlineData("AssignTask", "StandingBoard", "GUARD_ISSUER_IS")]
    [InlineData("GiveDirection", "Secretary", "GUARD_ISSUER_IS")]
    public void AssignTask_BySomebodyElse_IsRefused(string trigger, string issuer, string code)
    {
        Register(Hotline, "2020-05-04 08:00");
        Classify(Hotline, "2020-05-04 09:00");
        Report(Hotline, "2020-05-04 10:00");

        var refusal = Hotline.Refused("GUARD_ISSUER_IS", "2020-05-05 08:00", Commission, By(issuer, null, "IAC"), trigger);

        Assert.True(refusal.Has(code), refusal.ToString());
    }

    [Fact]
    [Trait("Scenario", "S-TG-04")]
    [Trait("Clause", "TNG-3-2")]
    public void GiveDirection_BeforeTheReport_IsNotPermitted()
    {
        Register(Hotline, "2020-05-04 08:00");
        Classify(Hotline, "2020-05-04 09:00");

        Hotline.Refused("TRANSITION", "2020-05-05 08:00", Commission, By("StandingCommittee", null, "U1"), "GiveDirection");
    }

    [Fact]
    [Trait("Scenario", "S-X-02")]
    [Trait("Clause", "TNG-3-2")]
    public void Reassign_OnlyFromAnAgencyThatHasEnded_IsPermitted()
    {
        var hotline = Directed(Regulation, "2025-06-27 10:00", null, "U1", "U2");
        hotline.KnowUnit(Hotline.Named("U1") with { To = new LocalDate(2025, 6, 30), Successor = new UnitCode("U3") });
        ReassignAct reassign = new(new("U3")) { Note = Hotline.Text("Kế thừa nhiệm vụ.") };

        hotline.Refused("GUARD_UNIT_HAS_ENDED", "2025-06-30 23:00", Office, reassign, assignment: 1);
        hotline.Refused("GUARD_UNIT_HAS_ENDED", "2025-07-01 00:00", Office, reassign, assignment: 2);
        hotline.Must("2025-07-01 00:00", Office, reassign, assignment: 1);

        Assert.Equal("Withdrawn", hotline.StateOf("U1"));
        Assert.Equal("InProgress", hotline.StateOf("U3"));
        Assert.Equal(3, hotline.Case.Assignments.Length);
    }

    [Fact]
    [Trait("Scenario", "S-X-03")]
    [Trait("Clause", "TNG-4-3")]
    public void Reassign_ToTheSuccessorOfAnEndedAgency_KeepsStartAndDueDate()
    {
        var hotline = Directed(Regulation, "2025-06-27 10:00", new LocalDate(2025, 7, 11));
        hotline.KnowUnit(Hotline.Named("U1") with { To = new LocalDate(2025, 6, 30), Successor = new UnitCode("U3") });

        hotline.Must("2025-07-02 08:00", Office, new ReassignAct(new("U3")) { Note = Hotline.Text("Kế thừa nhiệm vụ.") }, assignment: 1);

        Assert.Equal("2025-07-12 00:00:00", hotline.Due("directed", "U3"));
        Assert.All(
            new[] { "directed", "handling" },
            clock => Assert.Equal(Hotline.At("2025-06-27 10:00"), hotline.Clock(clock, "2025-07-03 00:00", "U3").StartedAt));
        Assert.Equal(ClockVerdict.Lapsed, hotline.Verdict("directed", "2025-07-03 00:00", "U1"));
        hotline.Must("2025-07-11 16:00", Office, Result, assignment: 2);
        Assert.Equal(ClockVerdict.Met, hotline.Verdict("directed", "2025-08-01 00:00", "U3"));
        Assert.Equal(Snapshot.Of(hotline.Case), Snapshot.Of(Case.Replay(hotline.Log.Select(e => EventJson.TryRead(EventJson.Write(e), out var again, out _) ? again! : e))));
    }

    [Fact]
    [Trait("Scenario", "S-X-03")]
    [Trait("Clause", "TNG-4-3")]
    public void Reassign_ToAUnitThatIsNotTheSuccessor_IsForAgenciesWithoutOne()
    {
        var hotline = Directed(Regulation, "2025-06-27 10:00", new LocalDate(2025, 7, 11));
        ReassignAct toAnother = new(new("U4")) { Note = Hotline.Text("Giao đơn vị khác.") };
        hotline.KnowUnit(Hotline.Named("U1") with { To = new LocalDate(2025, 6, 30), Successor = new UnitCode("U3") });
        hotline.Refused("GUARD_TO_SUCCESSOR_IF_NAMED", "2025-07-02 08:00", Office, toAnother, assignment: 1);

        hotline.KnowUnit(Hotline.Named("U1") with { To = new LocalDate(2025, 6, 30) });
        hotline.Must("2025-07-02 09:00", Office, toAnother, assignment: 1);

        Assert.DoesNotContain(hotline.Case.Clocks, run => run.Assignment == new AssignmentId(2));
    }

    /// <summary>Whatever sets it, a limit cannot end before it begins.</summary>
    [Fact]
    [Trait("Clause", "TNG-2-1")]
    [Trait("Clause", "TNG-4-3")]
    [Trait("Clause", "TNG-4-4")]
    public void Act_WithADayThatHasPassed_IsRefused()
    {
        Register(Hotline, "2020-05-04 08:00");
        Classify(Hotline, "2020-05-04 09:00");
        var day = new LocalDate(2020, 5, 4);

        Hotline.Refused("DATE_PASSED", "2020-05-05 08:00", Commission, new ReportUpAct { ProposedOn = day, Note = Hotline.Text("Phương án.") }, "ReportToStandingCommittee");
        Hotline.Refused("DATE_PASSED", "2020-05-05 08:00", StandingCommittee, By("StandingCommittee", day, "U1"), "AssignTask");
        Hotline.Refused(
            "DATE_PASSED", "2020-05-05 08:00", Office, new RecordConclusionAct(day.PlusDays(1), new("Secretary"), [new(new("U1"), day, Hotline.Text("Giải quyết dứt điểm."))]));
        Hotline.Must("2020-05-05 08:00", StandingCommittee, By("StandingCommittee", day.PlusDays(1), "U1"), "AssignTask");
    }

    /// <summary>A conclusion is often recorded days after the reception: what it set for a day in between was set in time.</summary>
    [Fact]
    [Trait("Clause", "TNG-4-4")]
    public void RecordConclusion_AfterItsDay_IsAccepted()
    {
        Register(Hotline, "2020-05-04 08:00");

        Hotline.Must("2020-05-15 08:00", Office, new RecordConclusionAct(
            new LocalDate(2020, 5, 6), new("Secretary"), [new(new("U1"), new LocalDate(2020, 5, 12), Hotline.Text("Giải quyết dứt điểm."))]));

        Assert.Equal(new LocalDate(2020, 5, 12), Hotline.Case.Directions.Single().DueOn);
    }

    [Fact]
    [Trait("Clause", "TNG-7-3")]
    public void Register_OfAPetitionWithoutAName_IsAcceptedAndFlagged()
    {
        Hotline.Must("2020-05-04 08:00", Office, new RegisterAct(new("petition"), new("Denunciation"), new("Citizen"), new Submission { Content = Hotline.Text("Tố cáo cán bộ xã.") })
        {
            Anonymous = true,
        });

        Assert.Equal("!Anonymous", Assert.Single(Hotline.Log[^1].Warnings));
    }

    [Fact]
    [Trait("Scenario", "S-X-01")]
    [Trait("Clause", "TNG-0")]
    public void Preset_OfAPressSummary_SaysSoWhereverItIsShown()
    {
        var preset = PresetLibrary.Shipped.InForce("thai-nguyen", new LocalDate(2020, 4, 27)).Preset!;

        Assert.True(preset.IsInferred);
        Assert.Contains("indicative", preset.Name.In(Language.English), StringComparison.Ordinal);
        Assert.Contains("tham khảo", preset.Name.Vietnamese, StringComparison.Ordinal);
        Assert.NotEmpty(preset.AdvisoriesOn(preset.From));
        Assert.Equal("NO_PRESET_IN_FORCE", PresetLibrary.Shipped.InForce("thai-nguyen", new LocalDate(2020, 4, 26)).Refusal!.Code);
    }
}
