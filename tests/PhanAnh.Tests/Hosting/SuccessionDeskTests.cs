using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Tests;

/// <summary>Units, communes and provinces that end while cases are open: mergers, splits, lines of successors, and what becomes of clocks and figures.</summary>
public sealed class SuccessionDeskTests
{
    private static readonly LocalDate LastDay = new(2025, 6, 30);

    private readonly Hotline _hotline = new(PresetText.TayNinh.Preset);

    [Fact]
    [Trait("Scenario", "S-X-02")]
    [Trait("Clause", "TN58-A13.3")]
    public void HandOn_SeveralUnitsIntoOne_PassesEveryPartOnWithItsOwnDueDate()
    {
        TwoAtWork();
        var due = (Due("U1"), Due("U2"));
        End("U1", "U3");
        End("U2", "U3");

        var results = HandOn("2025-07-01 08:00");

        Assert.All(results, result => Assert.True(result.IsHandedOn, result.Outcome?.Refusal?.ToString()));
        Assert.Equal([new("C-1", "U1", "U3"), new Moved("C-1", "U2", "U3")], results.Select(Moved.Of));
        Assert.Equal(["Withdrawn", "Withdrawn", "InProgress", "InProgress"], _hotline.Case.Assignments.Select(part => part.State.Code.Value));
        Assert.Equal(due, (DueOf(3), DueOf(4)));
        Assert.NotEqual(due.Item1, due.Item2);
        Assert.Equal("InProcessing", _hotline.State);
        Assert.Empty(HandOn("2025-07-01 09:00"));
        Assert.Equal(Snapshot.Of(_hotline.Case), Snapshot.Of(Case.Replay(_hotline.Log)));
    }

    [Fact]
    [Trait("Clause", "TN58-A13.3")]
    public void HandOn_SeveralPartsToOneUnit_AreAnsweredEachByItself()
    {
        TwoAtWork();
        End("U1", "U3");
        End("U2", "U3");
        HandOn("2025-07-01 08:00");

        foreach (var (part, hour) in new[] { (3, "09"), (4, "10") })
        {
            _hotline.Must($"2025-07-01 {hour}:10", Hotline.Officer("U3"), new SubmitResultAct(Hotline.Text("Đã khắc phục.")), assignment: part);
            _hotline.Must($"2025-07-01 {hour}:20", Hotline.Leader("U3"), new ApproveAct(), assignment: part);
            Assert.Equal("InProcessing", _hotline.State);
            _hotline.Must($"2025-07-01 {hour}:30", Hotline.Reception, new PublishAct(), assignment: part);
        }

        Assert.Equal("Answered", _hotline.State);
    }

    /// <summary>What struck the unit that ended was granted for the work, whoever does it now.</summary>
    [Theory]
    [Trait("Scenario", "S-X-02")]
    [Trait("Clause", "TN58-A7.2")]
    [InlineData(false)]
    [InlineData(true)]
    public void HandOn_AfterAnIncidentAtTheUnitThatEnded_KeepsTheDueDate(bool isExtended)
    {
        _hotline.Accepted("2025-06-25");
        _hotline.Must("2025-06-27 19:00", Hotline.Coordinator, new DeclareForceMajeureAct(Hotline.At("2025-06-26 08:00"), Hotline.At("2025-06-27 18:00"))
        {
            Units = [new("U1")], Note = Hotline.Text("Ngập lụt."),
        });
        if (isExtended)
        {
            _hotline.Extend("2025-06-30 10:00", "2025-07-10");
        }

        var (due, before) = (Due("U1"), RunOf(1));
        End("U1", "U3");
        HandOn("2025-07-01 08:00");

        Assert.Equal(isExtended ? "2025-07-11 00:00:00" : "2025-07-08 00:00:00", due);
        Assert.Equal(due, DueOf(2));
        Assert.Equal(before, RunOf(2) with { Assignment = before.Assignment, SetAt = before.SetAt, TakenOverFrom = null });
        Assert.Equal(Snapshot.Of(_hotline.Case), Snapshot.Of(Case.Replay(_hotline.Log.Select(ReadAgain))));
    }

    /// <summary>A clock that stands still goes on standing still, and nobody is blamed meanwhile.</summary>
    [Fact]
    public void HandOn_WhileAClockIsPaused_LeavesItPaused()
    {
        const string Row = """{"id": "A9", "from": ["Sent", "Working"], "on": "Reassign", "act": "Reassign", "to": "Returned", "by": ["ReceptionOfficer"], "cites": ["pause-1"]},""";
        var hotline = new Hotline(InventedPreset.With("pause", "\"assignment\": [", "\"assignment\": [" + Row));
        hotline.Register("2025-06-25 08:00");
        hotline.Dispatch("2025-06-25 08:00", "U1");
        hotline.Must("2025-06-25 14:00", Hotline.Officer("U1"), new PauseClocksAct(new("Assessment")) { Note = Hotline.Text("Đã gửi giám định.") }, "Pause");
        hotline.KnowUnit(Hotline.Named("U1") with { To = LastDay, Successor = new UnitCode("U3") });
        Hotline.Wait(new SuccessionDesk(hotline.Desk, hotline.Ports).HandOnAsync(Hotline.At("2025-07-01 08:00"), Hotline.Reception, Hotline.Text("Sáp nhập.")));

        hotline.Advance("2025-07-02 09:00");
        var waiting = hotline.Desk.ClocksOf(hotline.Case, Hotline.At("2025-07-02 09:00")).Single(clock => clock.Clock.Code.Value == "processing" && clock.Assignment == new AssignmentId(2));
        Assert.Equal((ClockVerdict.Suspended, 1), (waiting.Verdict, waiting.Pauses.Length));
        Assert.DoesNotContain(hotline.Log, e => e.Fact is Escalated);

        hotline.Must("2025-07-02 14:00", Hotline.Officer("U3"), new ResumeClocksAct(), "Resume", assignment: 2);
        var resumed = hotline.Desk.ClocksOf(hotline.Case, Hotline.At("2025-07-02 15:00")).Single(clock => clock.Clock.Code.Value == "processing" && clock.Assignment == new AssignmentId(2));
        Assert.Equal("2025-07-04 08:00:00", Hotline.Local(resumed.Due));
    }

    [Theory]
    [Trait("Scenario", "S-X-02")]
    [InlineData("2025-06-30 23:59", null)]
    [InlineData("2025-07-01 00:00", "U2")]
    [InlineData("2025-08-01 00:00", "U3")]
    [InlineData("2025-09-01 00:00", "U4")]
    public void HandOn_ALineOfSuccessors_GoesToTheOneThatExistsOnTheDay(string at, string? heir)
    {
        _hotline.Accepted("2025-06-27");
        End("U1", "U2");
        _hotline.KnowUnit(Hotline.Named("U2") with { To = new LocalDate(2025, 7, 31), Successor = new UnitCode("U3") });
        _hotline.KnowUnit(Hotline.Named("U3") with { To = new LocalDate(2025, 8, 31), Successor = new UnitCode("U4") });

        var results = HandOn(at);

        Assert.Equal(heir is null ? [] : [new Moved("C-1", "U1", heir)], results.Select(Moved.Of));
    }

    [Fact]
    public void HandOn_AUnitThatWasSplit_AsksAndLeavesThePartUntilSomebodyChooses()
    {
        _hotline.Accepted("2025-06-27");
        var due = Due("U1");
        _hotline.KnowUnit(Hotline.Named("U1") with { To = LastDay, Successors = [new("U2"), new("U3")] });

        var result = Assert.Single(HandOn("2025-07-01 08:00"));

        Assert.Equal((HandOverVerdict.Choose, null, false), (result.Part.Verdict, result.Outcome, result.IsHandedOn));
        Assert.Contains("U2, U3", result.Part.Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("U2, U3", result.Part.Explain(Language.English), StringComparison.Ordinal);
        Assert.Equal("InProgress", _hotline.StateOf("U1"));

        _hotline.Reassign("2025-07-01 09:00", "U1", "U3");
        Assert.Equal(due, Due("U3"));
        Assert.Empty(HandOn("2025-07-01 10:00"));
    }

    [Fact]
    public void HandOn_AUnitWithoutSuccessor_IsToldAndLeft()
    {
        _hotline.Accepted("2025-06-27");
        _hotline.KnowUnit(Hotline.Named("U1") with { To = LastDay });

        var result = Assert.Single(HandOn("2025-07-01 08:00"));

        Assert.Equal((HandOverVerdict.NoSuccessor, null), (result.Part.Verdict, result.Outcome));
        Assert.NotEqual(result.Part.Explain(Language.Vietnamese), result.Part.Explain(Language.English));
    }

    [Fact]
    public void HandOn_WhatWasAnsweredBeforeTheEnd_StaysWithTheUnitThatAnswered()
    {
        _hotline.Published("2025-06-27");
        End("U1", "U2");

        Assert.Empty(HandOn("2025-07-01 08:00"));
        Assert.Equal("U1", _hotline.Public!.Results.Single().Unit?.Value);
    }

    [Fact]
    public void HandOn_ByARoleThatMayNot_IsRefusedForEachPartAndMovesNothing()
    {
        _hotline.Accepted("2025-06-27");
        End("U1", "U2");

        var result = Assert.Single(Hotline.Wait(Desk.HandOnAsync(Hotline.At("2025-07-01 08:00"), Hotline.Officer("U2"), Hotline.Text("Sáp nhập."))));

        Assert.True(result.Outcome!.Refusal!.Has("ACTOR_ROLE"));
        Assert.Equal("InProgress", _hotline.StateOf("U1"));
    }

    [Theory]
    [InlineData("inherit", true)]
    [InlineData("restart", false)]
    [InlineData(null, true)]
    public void HandOn_AsThePresetSays_LetsClocksPassOnOrBeginAnew(string? word, bool inherits)
    {
        var text = word is null
            ? ThaiNguyenScenarios.Regulation
            : ThaiNguyenScenarios.Regulation.With("\"assignmentOpens\":", $"\"successorClock\": \"{word}\", \"assignmentOpens\":");
        var hotline = ThaiNguyenScenarios.Directed(text, "2025-06-27 10:00", new LocalDate(2025, 7, 11));
        hotline.KnowUnit(Hotline.Named("U1") with { To = LastDay, Successor = new UnitCode("U3") });

        var results = Hotline.Wait(new SuccessionDesk(hotline.Desk, hotline.Ports).HandOnAsync(
            Hotline.At("2025-07-02 08:00"), ThaiNguyenScenarios.Office, Hotline.Text("Kế thừa nhiệm vụ.")));

        Assert.True(Assert.Single(results).IsHandedOn);
        Assert.Equal(inherits ? SuccessorClock.Inherit : SuccessorClock.Restart, hotline.Preset.Procedures[0].SuccessorClock);
        Assert.Equal(
            inherits ? Hotline.At("2025-06-27 10:00") : null,
            hotline.Case.Clocks.Where(run => run.Assignment == new AssignmentId(2) && run.Clock.Value == "directed").Select(run => (Instant?)run.StartedAt).SingleOrDefault());
    }

    [Fact]
    public void HandOn_UnderRestart_GivesTheSuccessorItsWholeReturnWindow()
    {
        var hotline = new Hotline(PresetText.TayNinh.With("\"assignmentOpens\":", "\"successorClock\": \"restart\", \"assignmentOpens\":").Preset);
        hotline.Accepted("2025-06-27");
        hotline.KnowUnit(Hotline.Named("U1") with { To = LastDay, Successor = new UnitCode("U2") });

        hotline.Reassign("2025-07-01 08:00", "U1", "U2");

        Assert.Equal(["return"], hotline.Case.Clocks.Where(run => run.Assignment == new AssignmentId(2)).Select(run => run.Clock.Value));
        Assert.Equal("2025-07-02 08:00:00", hotline.Due("return", "U2"));
        hotline.Accept("2025-07-01 09:00", "U2");
        Assert.Equal(Hotline.At("2025-07-01 09:00"), hotline.Clock("processing", "2025-07-01 10:00", "U2").StartedAt);
        Assert.Contains(
            "Thời hạn của phần việc có đơn vị đã kết thúc, quy trình ordinary: tiếp tục tính như cũ → tính lại từ đầu",
            PresetDiff.Between(PresetText.TayNinh.Preset, hotline.Preset).Select(change => change.In(Language.Vietnamese)));
    }

    /// <summary>The province ends with its last regulation: its open cases keep that regulation and go on with the units of the new province.</summary>
    [Fact]
    [Trait("Scenario", "S-X-02")]
    [Trait("Scenario", "S-X-01")]
    public void HandOn_AfterTheProvinceHasEnded_GoesOnUnderTheRegulationOfReceipt()
    {
        var hotline = BinhPhuocScenarios.Dispatched(BinhPhuocScenarios.Second, "2025-06-27 08:00");
        hotline.KnowUnit(Unit.Of("SO-DN", "Sở Xây dựng tỉnh Đồng Nai") with { From = new LocalDate(2025, 7, 1) });
        hotline.KnowUnit(Hotline.Named("U1") with { To = LastDay, Successor = new UnitCode("SO-DN") });

        var results = Hotline.Wait(new SuccessionDesk(hotline.Desk, hotline.Ports).HandOnAsync(
            Hotline.At("2025-07-01 08:00"), Hotline.Reception, Hotline.Text("Theo Nghị quyết 202/2025/QH15.")));

        Assert.True(Assert.Single(results).IsHandedOn);
        Assert.Equal("binh-phuoc-2016", hotline.Case.Preset.Id);
        BinhPhuocScenarios.Result(hotline, "2025-07-02 08:00", "SO-DN");
        Assert.Equal("ResultReady", hotline.StateOf("SO-DN"));
    }

    [Theory]
    [Trait("Clause", "TN58-A13.7-1")]
    [InlineData(null, "U1 1, U2 1", "U1 1, U2 1")]
    [InlineData("2025-06-30", "U1 1, U2 1", "U1 1, U2 1")]
    [InlineData("2025-07-01", "U3 2", "U3 2")]
    public void Report_ByTheMapOfADay_CountsWhatEndedForItsSuccessor(string? map, string dispatched, string answered)
    {
        TwoAtWork();
        foreach (var (unit, day) in new[] { ("U1", "2025-06-27"), ("U2", "2025-06-28") })
        {
            _hotline.Submit(day + " 09:00", unit);
            _hotline.Approve(day + " 10:00", unit);
            _hotline.Publish(day + " 11:00", unit);
            End(unit, "U3");
        }

        var report = Build(map);

        Assert.Equal(dispatched, Counts(report.Figure("F-01")!.Table("by-unit")!, "dispatched"));
        Assert.Equal(answered, Counts(report.Figure("F-04")!.Table("by-unit")!, "answered"));
        Assert.Equal(map is not null, report.UnitsOn is not null);
        Assert.Equal(map is not null, report.Heading(Language.Vietnamese).Any(line => line.Contains("đơn vị kế tiếp", StringComparison.Ordinal)));
        Assert.Equal(ReportStatus.Final, report.Status);
    }

    [Fact]
    public void Report_ByTheMapOfADay_LeavesAUnitThatWasSplitAsItWas()
    {
        _hotline.Accepted("2025-06-27");
        _hotline.KnowUnit(Hotline.Named("U1") with { To = LastDay, Successors = [new("U2"), new("U3")] });

        Assert.Equal("U1 1", Counts(Build("2025-07-01").Figure("F-01")!.Table("by-unit")!, "dispatched"));
    }

    private SuccessionDesk Desk => new(_hotline.Desk, _hotline.Ports);

    private ImmutableArray<HandOverResult> HandOn(string at) =>
        Hotline.Wait(Desk.HandOnAsync(Hotline.At(at), Hotline.Reception, Hotline.Text("Sáp nhập theo Nghị quyết 202/2025/QH15.")));

    private void TwoAtWork()
    {
        _hotline.Register("2025-06-25 08:00");
        _hotline.Classify("2025-06-25 08:00");
        _hotline.Dispatch("2025-06-25 08:00", "U1", "U2");
        _hotline.Accept("2025-06-25 09:00", "U1");
        _hotline.Accept("2025-06-26 07:00", "U2");
    }

    private void End(string unit, string heir) => _hotline.KnowUnit(Hotline.Named(unit) with { To = LastDay, Successor = new UnitCode(heir) });

    private static CaseEvent ReadAgain(CaseEvent e) => EventJson.TryRead(EventJson.Write(e), out var read, out var code) ? read! : throw new InvalidOperationException(code);

    private ClockRun RunOf(int assignment) =>
        _hotline.Case.Clocks.Single(run => run.Clock.Value == "processing" && run.Assignment == new AssignmentId(assignment));

    private string Due(string unit) => _hotline.Due("processing", unit);

    private string DueOf(int assignment) => Hotline.Local(_hotline.Desk.ClocksOf(_hotline.Case, Hotline.At("2025-07-01 08:00"))
        .Single(clock => clock.Clock.Code.Value == "processing" && clock.Assignment == new AssignmentId(assignment)).Due);

    private Report Build(string? map)
    {
        var preset = _hotline.Preset;
        Assert.True(PeriodScheme.Of(preset.Reports).TryParse("2025-06-15..2025-07-14", out var period, out var refusal), refusal?.ToString());
        var request = new ReportRequest(preset, period)
        {
            Units = Hotline.Wait(_hotline.Ports.Units.CurrentAsync()),
            UnitsOn = map is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(map).Value,
        };
        return PhanAnh.Reporting.Report.Build(request, new FactFolder(new Regulation(preset, _hotline.Desk.Regulations.CalendarsOf(preset))).Fold(_hotline.Log, period.End));
    }

    private static string Counts(FigureTable table, string column) => string.Join(", ", table.Rows
        .Where(row => !row.IsTotal && row.Code.Length > 0).Select(row => $"{row.Code} {((CountCell)table[row.Code, column]!).Value}"));

    private sealed record Moved(string Case, string From, string To)
    {
        public static Moved Of(HandOverResult result) => new(result.Part.Case.Value, result.Part.Ended.Value, Assert.Single(result.Part.Heirs).Value);
    }
}
