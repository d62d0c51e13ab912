using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>New units, ended units, focal persons, units that disagree (Articles 4, 7 and 16).</summary>
public sealed class TayNinhUnitTests : TayNinhScenarios
{
    [Fact]
    [Trait("Scenario", "S-TN-18")]
    [Trait("Clause", "TN58-A7.3c-4")]
    [Trait("Clause", "TN58-A7.3c-5")]
    [Trait("Clause", "TN58-A7.3c-6")]
    public void Invite_NoUnitKnown_WaitsForItWhileIntakeRuns()
    {
        Hotline.Register("2025-03-18 08:00");
        Hotline.Classify("2025-03-18 09:00", "Telecom");

        Hotline.Invite("2025-03-18 10:00");

        Assert.Equal("AwaitingNewUnit", Hotline.State);
        Assert.Equal("12/TTTT", ((NewUnitInvited)Hotline.Log[^1].Fact).Letter.Number);
        Assert.Contains("Invited", Hotline.NoticeCodes);
        Assert.Equal(ClockVerdict.Running, Hotline.Verdict("intake", "2025-03-18 20:00"));
        Hotline.Refused("UNIT_UNKNOWN", "2025-03-18 11:00", Hotline.Reception, Dispatch("VNPT"));

        Hotline.KnowUnit(Hotline.Named("VNPT"));
        Hotline.Dispatch("2025-03-19 07:00", "VNPT");

        Assert.Equal("InProcessing", Hotline.State);
        Assert.Empty(Hotline.Log[^1].Warnings);
        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("intake", "2025-03-20 00:00"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-18")]
    [Trait("Clause", "TN58-A7.3c-4")]
    [Trait("Clause", "TN58-A7.3c-5")]
    public void Invite_OneUnitKnownAndOneSought_KeepsTheCaseOpenUntilTheSecondIsDispatched()
    {
        Hotline.Register("2025-03-18 08:00");
        Hotline.Classify("2025-03-18 08:00", "Telecom");
        Hotline.Must("2025-03-18 09:00", Hotline.Reception, Dispatch("U1") with { AwaitsFurtherUnit = true });
        Hotline.Invite("2025-03-18 10:00");
        Assert.Equal(ClockVerdict.Running, Hotline.Verdict("intake", "2025-03-18 20:00"));
        Finish("U1", "2025-03-18 11:00");
        Assert.Equal("InProcessing", Hotline.State);

        Hotline.KnowUnit(Hotline.Named("VNPT"));
        Hotline.Dispatch("2025-03-18 12:00", "VNPT");
        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("intake", "2025-03-20 00:00"));
        Finish("VNPT", "2025-03-18 13:00");

        Assert.Equal("Answered", Hotline.State);
    }

    [Fact]
    [Trait("Scenario", "S-TN-18")]
    [Trait("Clause", "TN58-A7.3c-3")]
    public void Dispatch_AFurtherUnitThatNobodyAwaits_IsRefused()
    {
        Hotline.Accepted("2025-03-18");

        var refusal = Hotline.Refused("GUARD_PART_AWAITED", "2025-03-18 09:00", Hotline.Reception, Dispatch("U2"));

        Assert.True(refusal.Has("GUARD_UNIT_AWAITED"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-18")]
    [Trait("Clause", "TN58-A16.1")]
    public void Dispatch_ToAUnitWithoutItsFocalPersons_WarnsOrRefusesAsTheReadingSays()
    {
        var incomplete = Hotline.Named("U1") with { FocalPersons = [new(new("FocalLeader"), "leader-U1")] };
        Hotline.KnowUnit(incomplete);
        Hotline.Register("2025-03-18 08:00");
        Hotline.Classify("2025-03-18 08:00");
        Hotline.Dispatch("2025-03-18 08:00", "U1");
        Assert.Equal("FocalPersonsNamed(FocalLeader, FocalOfficer)", Assert.Single(Hotline.Log[^1].Warnings));

        var refusing = Under(Regulation.WithLine(
            "T7",
            "\"requires\": [\"NoteGiven\"], \"warns\": [\"FocalPersonsNamed(FocalLeader, FocalOfficer)\"]",
            "\"requires\": [\"NoteGiven\", \"FocalPersonsNamed(FocalLeader, FocalOfficer)\"]"));
        refusing.KnowUnit(incomplete);
        refusing.Register("2025-03-18 08:00");
        refusing.Classify("2025-03-18 08:00");
        refusing.Refused("GUARD_FOCAL_PERSONS_NAMED", "2025-03-18 08:00", Hotline.Reception, Dispatch("U1"));
        refusing.Dispatch("2025-03-18 08:00", "U2");
    }

    [Theory]
    [Trait("Scenario", "S-TN-43")]
    [Trait("Clause", "TN58-A16.1")]
    [InlineData("2025-04-30", "A")]
    [InlineData("2025-05-01", "C")]
    public void FocalPersons_LeaderChangesByLetter_AreThoseOfTheDayOfDispatch(string day, string leader)
    {
        Hotline.KnowUnit(Hotline.Named("U1") with { FocalPersons = [.. Changing] });
        Hotline.Register(day + " 08:00");
        Hotline.Classify(day + " 08:00");
        Hotline.Dispatch(day + " 08:00", "U1");

        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Assert.Empty(Hotline.Log[^1].Warnings);
        Assert.Equal(new HashSet<string> { leader, "B" }, Changing.Where(person => person.IsNamedOn(on)).Select(person => person.Id).ToHashSet());
    }

    [Fact]
    [Trait("Scenario", "S-TN-43")]
    [Trait("Clause", "TN58-A16.1")]
    public void FocalPersons_TwoLeadersAtOnce_AreWarnedOf()
    {
        Hotline.KnowUnit(Hotline.Named("U1") with { FocalPersons = [.. Changing, new(new("FocalLeader"), "D")] });
        Hotline.Register("2025-04-30 08:00");
        Hotline.Classify("2025-04-30 08:00");
        Hotline.Dispatch("2025-04-30 08:00", "U1");

        Assert.Single(Hotline.Log[^1].Warnings);
    }

    [Fact]
    [Trait("Scenario", "S-TN-46")]
    [Trait("Clause", "TN58-A2.7")]
    [Trait("Clause", "TN58-A7.3c-7")]
    public void Notices_OfADispatchToTwoUnits_GoToBothFocalPersonsOfEachBySystemAndSms()
    {
        Hotline.Register("2025-03-18 08:00");
        Hotline.Classify("2025-03-18 08:00");
        Hotline.Dispatch("2025-03-18 09:00", "U1", "U2");

        var notice = Assert.Single(Hotline.Notices, notice => notice.Definition.Code.Value == "Dispatched");
        Assert.Equal(["U1", "U2"], notice.Units.Select(unit => unit.Value));
        Assert.Equal(["FocalLeader", "FocalOfficer"], notice.Definition.Recipients.Select(role => role.Value));
        Assert.Equal(["system", "sms"], notice.Definition.Media.ToArray());
        Assert.Equal(Hotline.At("2025-03-18 09:00"), notice.At);
        Assert.True(notice.Definition.Mandatory);
        Assert.Equal(
            ["U1 FocalLeader leader-U1", "U1 FocalOfficer officer-U1", "U2 FocalLeader leader-U2", "U2 FocalOfficer officer-U2"],
            notice.Persons.Select(person => $"{person.Unit} {person.Post} {person.Id}"));
    }

    [Theory]
    [Trait("Scenario", "S-TN-43")]
    [Trait("Scenario", "S-TN-46")]
    [Trait("Clause", "TN58-A7.3c-7")]
    [Trait("Clause", "TN58-A16.1")]
    [InlineData("2025-04-30", "A")]
    [InlineData("2025-05-01", "C")]
    public void Notices_OfADispatch_NameTheFocalPersonsOfItsDayHoweverLateTheyAreSent(string day, string leader)
    {
        Hotline.KnowUnit(Hotline.Named("U1") with { FocalPersons = [.. Changing] });
        Hotline.Register(day + " 08:00");
        Hotline.Classify(day + " 08:00");
        Hotline.Dispatch(day + " 08:00", "U1");
        Hotline.Advance("2025-06-01 08:00");

        var notice = Assert.Single(Hotline.Notices, notice => notice.Definition.Code.Value == "Dispatched");
        Assert.Equal([leader, "B"], notice.Persons.Select(person => person.Id));
    }

    [Fact]
    [Trait("Scenario", "S-TN-18")]
    [Trait("Clause", "TN58-A7.3c-4")]
    public void Waive_TheInvitedUnitDoesNotJoin_LetsTheCaseBeAnswered()
    {
        var waive = new WaiveInvitationAct { Note = Hotline.Text("VNPT không tham gia; U1 đã xử lý cả phần việc.") };
        Hotline.Register("2025-03-18 08:00");
        Hotline.Classify("2025-03-18 08:00", "Telecom");
        Hotline.Must("2025-03-18 09:00", Hotline.Reception, Dispatch("U1") with { AwaitsFurtherUnit = true });
        Hotline.Invite("2025-03-18 10:00");
        Finish("U1", "2025-03-18 11:00");
        Hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-18 12:00", Hotline.Coordinator, new WaiveInvitationAct());
        Hotline.Refused("ACTOR_ROLE", "2025-03-18 12:00", Hotline.Officer("U1"), waive);
        Assert.Equal("InProcessing", Hotline.State);

        Hotline.Must("2025-03-18 12:00", Hotline.Coordinator, waive);

        Assert.Equal("Answered", Hotline.State);
        Assert.Equal(Hotline.At("2025-03-18 12:00"), Hotline.Clock("intake", "2025-03-19 08:00").StoppedAt);
        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("intake", "2025-03-30 08:00"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-18")]
    [Trait("Clause", "TN58-A7.3c-4")]
    public void Waive_NobodyIsAwaited_IsRefused()
    {
        Hotline.Accepted("2025-03-18");

        Hotline.Refused("GUARD_UNIT_AWAITED", "2025-03-18 09:00", Hotline.Coordinator, new WaiveInvitationAct { Note = Hotline.Text("Thôi.") });
    }

    [Theory]
    [Trait("Clause", "TN58-A13.3")]
    [InlineData("Dispatched")]
    [InlineData("InProgress")]
    [InlineData("AwaitingApproval")]
    [InlineData("ResultReady")]
    public void Reassign_ToTheSuccessorOfAnEndedUnit_NeedsNoDirection(string state)
    {
        Hotline.Register("2025-06-27 08:00");
        Hotline.Classify("2025-06-27 08:00");
        Hotline.Dispatch("2025-06-27 08:00", "U1");
        if (state != "Dispatched")
        {
            Hotline.Accept("2025-06-27 09:00");
        }

        if (state is "AwaitingApproval" or "ResultReady")
        {
            Hotline.Submit("2025-06-27 10:00");
        }

        if (state == "ResultReady")
        {
            Hotline.Approve("2025-06-27 11:00");
        }

        var move = new ReassignAct(new("U2"));
        Hotline.Refused("GUARD_DIRECTION_GIVEN", "2025-06-27 15:00", Hotline.Coordinator, move with { Note = Hotline.Text("Chuyển.") }, assignment: 1);
        Hotline.KnowUnit(Hotline.Named("U1") with { To = new NodaTime.LocalDate(2025, 6, 27), Successor = new UnitCode("U2") });
        Hotline.Refused("GUARD_NOTE_GIVEN", "2025-06-28 07:00", Hotline.Coordinator, move, assignment: 1);
        Hotline.Reassign("2025-06-28 07:00", "U1", "U2");

        Assert.Equal(("Withdrawn", state), (Hotline.StateOf("U1"), Hotline.StateOf("U2")));
        Assert.Equal(2, Hotline.NoticeCodes.Count(code => code == "Dispatched"));
        Assert.Contains(Hotline.Case.Clocks, run => run.IsRunning && run.Assignment == new AssignmentId(2));
    }

    [Fact]
    [Trait("Scenario", "S-TN-46")]
    [Trait("Clause", "TN58-A2.7")]
    public void Notices_OfTheWholeLife_FollowEveryHandlingEventOnce()
    {
        Hotline.Published("2025-03-18");

        Assert.Equal(["Received", "Dispatched", "Accepted", "ResultSubmitted", "Approved", "Published"], Hotline.NoticeCodes);
        Assert.Equal(Hotline.Notices.Count, Hotline.Notices.Select(notice => notice.Key).Distinct().Count());
    }

    [Fact]
    [Trait("Scenario", "S-TN-11")]
    [Trait("Clause", "TN58-A4.8")]
    [Trait("Clause", "TN58-A4.4")]
    public void Escalate_UnitsThatDisagree_ReportsThemWhileClocksRun()
    {
        TwoUnitsAtWork();
        Hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-19 08:00", Hotline.Owner, new EscalateDisputeAct { Note = Hotline.Text(" ") });
        Hotline.Refused("GUARD_DISPUTE_ESCALATED", "2025-03-19 08:00", Hotline.Coordinator, Direction("U2"));

        Hotline.Escalate("2025-03-19 08:00");

        Assert.True(Hotline.Case.DisputeEscalated);
        var notice = Assert.Single(Hotline.Notices, notice => notice.Definition.Code.Value == "Disputed");
        Assert.Equal(["U1", "U2"], notice.Units.Select(unit => unit.Value));
        Assert.Equal("ProvincialLeadership", notice.Definition.Recipients.Single().Value);
        Assert.Equal(ClockVerdict.Running, Hotline.Verdict("processing", "2025-03-19 09:00", "U1"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-11")]
    [Trait("Clause", "TN58-A4.8")]
    public void Reassign_DirectionNamesOneOfTheUnits_WithdrawsTheOther()
    {
        TwoUnitsAtWork();
        Hotline.Refused(
            "GUARD_DIRECTION_GIVEN", "2025-03-19 07:00", Hotline.Coordinator, new ReassignAct(new("U2")) { Note = Hotline.Text("Chuyển.") },
            assignment: Hotline.AssignmentOf("U1"));
        Hotline.Escalate("2025-03-19 08:00");
        Hotline.Refused("ISSUER_NOT_ENTITLED", "2025-03-20 08:00", Hotline.Coordinator, new GiveDirectionAct(new("SystemOwner")) { Note = Hotline.Text("Giao.") });
        Hotline.Direct("2025-03-20 08:00", "U2");

        Hotline.Reassign("2025-03-20 09:00", "U1", "U2");

        Assert.Equal("Withdrawn", Hotline.StateOf("U1"));
        Assert.Equal("InProgress", Hotline.StateOf("U2"));
        Assert.Equal(2, Hotline.Case.Assignments.Length);
        Assert.Equal(ClockVerdict.Lapsed, Hotline.Verdict("processing", "2025-04-30 00:00", "U1"));
        Assert.Equal("U2", Hotline.Case.Directions.Single().Unit?.Value);
        Finish("U2", "2025-03-20 10:00");
        Assert.Equal("Answered", Hotline.State);
    }

    [Fact]
    [Trait("Scenario", "S-TN-11")]
    [Trait("Clause", "TN58-A4.8")]
    public void Reassign_DirectionNamesAThirdUnit_OpensAnAssignmentWithItsOwnReturnWindow()
    {
        TwoUnitsAtWork();
        Hotline.Escalate("2025-03-19 08:00");
        Hotline.Direct("2025-03-20 08:00", "U3");
        Hotline.Refused(
            "UNIT_TWICE", "2025-03-20 09:00", Hotline.Coordinator, new ReassignAct(new("U1")) { Note = Hotline.Text("Chuyển.") },
            assignment: Hotline.AssignmentOf("U1"));

        Hotline.Reassign("2025-03-20 09:00", "U1", "U3");

        Assert.Equal("Dispatched", Hotline.StateOf("U3"));
        Assert.Equal("2025-03-21 09:00:00", Hotline.Due("return", "U3"));
        Assert.Equal(("Dispatched", "U3"), (Hotline.Notices[^1].Definition.Code.Value, Assert.Single(Hotline.Notices[^1].Units).Value));
    }

    [Fact]
    [Trait("Scenario", "S-TN-11")]
    [Trait("Clause", "TN58-A4.8")]
    [Trait("Clause", "TN58-A10.4c-2")]
    public void Escalate_ClosedAsDissatisfied_ReportsAndStaysClosed()
    {
        Hotline.Published("2025-03-03");
        Hotline.Rate("2025-03-03 09:00", "Dissatisfied");
        Hotline.Rework("2025-03-03 10:00", "Dissatisfied");
        Hotline.Submit("2025-03-03 11:00");
        Hotline.Approve("2025-03-03 12:00");
        Hotline.Publish("2025-03-03 13:00");
        Hotline.Rate("2025-03-03 14:00", "Dissatisfied");

        Hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-04 08:00", Hotline.Owner, new EscalateDisputeAct { Note = Hotline.Text(" ") });
        Hotline.Escalate("2025-03-04 08:00");
        Hotline.Direct("2025-03-05 08:00", "U1");

        Assert.Equal("Closed", Hotline.State);
        Assert.Single(Hotline.Case.Directions);
        Assert.Contains("Directed", Hotline.NoticeCodes);
    }

    [Fact]
    [Trait("Scenario", "S-TN-11")]
    [Trait("Clause", "TN58-A4.8")]
    public void Escalate_ClosedAsSatisfied_IsRefused()
    {
        Hotline.Published("2025-03-03");
        Hotline.Rate("2025-03-03 09:00", "Satisfied");

        Hotline.Refused("GUARD_CLOSE_REASON_IS", "2025-03-04 08:00", Hotline.Owner, new EscalateDisputeAct { Note = Hotline.Text("Báo cáo.") });
    }

    [Theory]
    [Trait("Scenario", "S-X-02")]
    [Trait("Clause", "TN58-A1.1a-2")]
    [InlineData("2025-06-30 23:59", true)]
    [InlineData("2025-07-01 00:00", false)]
    public void Dispatch_ToADistrictAroundItsLastDay_OffersTheSuccessor(string local, bool accepted)
    {
        Hotline.KnowUnit(Hotline.Named("U1") with { To = new LocalDate(2025, 6, 30), Successor = new UnitCode("U2"), Kind = new TermCode("DistrictCommittee") });
        Hotline.Register(local);
        Hotline.Classify(local);

        var outcome = Hotline.Do(local, Hotline.Reception, Dispatch("U1"));

        Assert.Equal(accepted, outcome.IsAccepted);
        if (!accepted)
        {
            Assert.Equal(["U1", "U2"], Assert.Single(outcome.Refusal!.Reasons, reason => reason.Code == "UNIT_ENDED").Arguments.ToArray());
        }
    }

    private static FocalPerson[] Changing =>
    [
        new(new("FocalLeader"), "A", null, new LocalDate(2025, 4, 30)),
        new(new("FocalOfficer"), "B"),
        new(new("FocalLeader"), "C", new LocalDate(2025, 5, 1), null, "7/SXD"),
    ];

    private static DispatchAct Dispatch(string unit) => new([new(unit)]) { Note = Hotline.Text("Đề nghị xử lý.") };

    private static GiveDirectionAct Direction(string unit) =>
        new(new("ProvincialLeadership")) { Unit = new UnitCode(unit), Note = Hotline.Text("Giao đơn vị chủ trì.") };

    private void TwoUnitsAtWork()
    {
        Hotline.Register("2025-03-18 08:00");
        Hotline.Classify("2025-03-18 08:00");
        Hotline.Dispatch("2025-03-18 08:00", "U1", "U2");
        Hotline.Accept("2025-03-18 09:00");
        Hotline.Accept("2025-03-18 09:00", "U2");
    }

    private void Finish(string unit, string at)
    {
        if (Hotline.StateOf(unit) == "Dispatched")
        {
            Hotline.Accept(at, unit);
        }

        Hotline.Submit(at, unit);
        Hotline.Approve(at, unit);
        Hotline.Publish(at, unit);
    }
}
