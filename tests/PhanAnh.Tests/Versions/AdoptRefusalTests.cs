using NodaTime;
using PhanAnh.Core;
using static PhanAnh.Tests.RunningElsewhere;

namespace PhanAnh.Tests;

/// <summary>What another system tells is refused where it contradicts itself or the regulation.</summary>
public sealed class AdoptRefusalTests
{
    private readonly Hotline _hotline = new(PresetText.TayNinh.Preset);

    /// <summary>What is wrong with the snapshot, and why it is refused where.</summary>
    public static TheoryData<string, string, string> Refusals() => new()
    {
        { "a regulation nobody knows", "PRESET_MISSING", "snapshot.preset" },
        { "a procedure that is not there", "PROCEDURE_UNKNOWN", "snapshot.procedure" },
        { "a state that is not there", "STATE_UNKNOWN", "snapshot.state" },
        { "a state of another phase", "STATE_UNKNOWN", "snapshot.state" },
        { "an assignment in no state", "STATE_UNKNOWN", "snapshot.assignments[0].state" },
        { "a unit nobody knows", "UNIT_UNKNOWN", "snapshot.assignments[0].unit" },
        { "a unit that has ended", "UNIT_ENDED", "snapshot.assignments[0].unit" },
        { "a clock that is not there", "CLOCK_UNKNOWN", "snapshot.clocks[0].clock" },
        { "a clock of another scope", "SNAPSHOT_BROKEN", "snapshot.clocks[0].assignment" },
        { "a stop before the start", "TIME_ORDER", "snapshot.clocks[0].firstStoppedAt" },
        { "two runs at once", "SNAPSHOT_BROKEN", "snapshot.clocks[2]" },
        { "an assignment from the future", "TIME_FUTURE", "snapshot.assignments[0].dispatchedAt" },
        { "a receipt from the future", "TIME_FUTURE", "snapshot.receivedAt" },
        { "an acceptance before the dispatch", "TIME_ORDER", "snapshot.assignments[0].acceptedAt" },
        { "a field that is not there", "TERM_UNKNOWN", "snapshot.field" },
        { "a channel that is not there", "TERM_UNKNOWN", "snapshot.channel" },
        { "assignments without order", "SNAPSHOT_BROKEN", "snapshot.assignments[0].id" },
        { "a reference without its text", "TEXT_MISSING", "snapshot.submission.name" },
        { "an id that is a sentence", "REFERENCE_FORMAT", "snapshot.externalReference" },
        { "a motion that nobody can decide", "TERM_UNKNOWN", "snapshot.motions[0].code" },
        { "a motion from the future", "TIME_FUTURE", "snapshot.motions[0].raisedAt" },
        { "a motion before the receipt", "TIME_ORDER", "snapshot.motions[0].raisedAt" },
        { "a ruling before its motion", "TIME_ORDER", "snapshot.motions[0].ruledAt" },
        { "a ruling without its instant", "SNAPSHOT_BROKEN", "snapshot.motions[0].ruledAt" },
        { "a motion about nothing", "SNAPSHOT_BROKEN", "snapshot.motions[0].assignment" },
        { "a motion for a unit nobody knows", "UNIT_UNKNOWN", "snapshot.motions[0].units[0]" },
        { "an opening from the future", "TIME_FUTURE", "snapshot.assignments[0].signedInAt" },
        { "a state before the receipt", "TIME_ORDER", "snapshot.stateSince" },
        { "a state of a part before its dispatch", "TIME_ORDER", "snapshot.assignments[0].stateSince" },
        { "an opening before the dispatch", "TIME_ORDER", "snapshot.assignments[0].signedInAt" },
        { "a pause from the future", "TIME_FUTURE", "snapshot.clocks[1].pauses[0].from" },
        { "a pause before the start", "TIME_ORDER", "snapshot.clocks[1].pauses[0].from" },
        { "a pause that ends before it begins", "TIME_ORDER", "snapshot.clocks[1].pauses[0].to" },
        { "a pause that ends in the future", "TIME_FUTURE", "snapshot.clocks[1].pauses[0].to" },
        { "a pause within another", "TIME_ORDER", "snapshot.clocks[1].pauses[1].from" },
        { "a pause after one that lasts", "SNAPSHOT_BROKEN", "snapshot.clocks[1].pauses[0].to" },
        { "a ground that is not there", "TERM_UNKNOWN", "snapshot.grounds[0].ground" },
        { "a ground without that part", "TERM_UNKNOWN", "snapshot.grounds[1].subCode" },
        { "a reason of closing that is not there", "TERM_UNKNOWN", "snapshot.closeReason" },
        { "a rating that is not there", "TERM_UNKNOWN", "snapshot.assignments[0].answers[0].rating" },
        { "a rating of a direct answer that is not there", "TERM_UNKNOWN", "snapshot.directResult.rating" },
        { "a cause that is not there", "TERM_UNKNOWN", "snapshot.assignments[0].rework" },
        { "an earlier cause that is not there", "TERM_UNKNOWN", "snapshot.assignments[0].reworks[1]" },
        { "a reason of a pause that is not there", "TERM_UNKNOWN", "snapshot.clocks[1].pauses[0].reason" },
        { "a picked unit nobody knows", "UNIT_UNKNOWN", "snapshot.chosenUnit" },
        { "an earlier unit nobody knows", "UNIT_UNKNOWN", "snapshot.recurrenceHandledBy" },
        { "a disclosure to a unit nobody knows", "UNIT_UNKNOWN", "snapshot.disclosedTo[0]" },
        { "a direction to a unit nobody knows", "UNIT_UNKNOWN", "snapshot.directions[0].unit" },
        { "a flood at a unit nobody knows", "UNIT_UNKNOWN", "snapshot.forceMajeure[0].units[0]" },
        { "a dispatch before the receipt", "TIME_ORDER", "snapshot.assignments[0].dispatchedAt" },
        { "an escalation before the dispatch", "TIME_ORDER", "snapshot.assignments[0].escalatedAt" },
        { "a clock from before the receipt", "TIME_ORDER", "snapshot.clocks[0].startedAt" },
        { "a reminder before the receipt", "TIME_ORDER", "snapshot.clocks[1].remindedAt" },
        { "a direct answer before the receipt", "TIME_ORDER", "snapshot.directResult.submittedAt" },
        { "a direction before the receipt", "TIME_ORDER", "snapshot.directions[0].givenAt" },
        { "a report before the receipt", "TIME_ORDER", "snapshot.reports[0].at" },
        { "a report from the future", "TIME_FUTURE", "snapshot.reports[0].at" },
        { "a praise before the receipt", "TIME_ORDER", "snapshot.commendations[0].at" },
        { "a quarantine before the receipt", "TIME_ORDER", "snapshot.quarantinedAt" },
        { "a unit at work before anybody sent it", "SNAPSHOT_BROKEN", "snapshot.assignments[0].state" },
        { "another case", "SNAPSHOT_OF_ANOTHER", "snapshot.code" },
        { "an erased case", "CASE_ERASED", "snapshot.isPurged" },
        { "a case that is here", "CASE_EXISTS", "case" },
        { "by a unit", "ACTOR_ROLE", "by.role" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Adopt_WhatCannotBeTakenOver_IsRefusedAndLeavesNothing(string kind, string code, string place)
    {
        if (kind == "a case that is here")
        {
            _hotline.Register("2025-03-01 08:00");
        }

        if (kind == "a unit that has ended")
        {
            _hotline.KnowUnit(Hotline.Named("U1") with { To = new LocalDate(2025, 1, 31) });
        }

        var before = _hotline.Log.Length;

        var outcome = _hotline.Do(Adopting(_hotline, Broken(kind)) with { Actor = kind == "by a unit" ? Hotline.Officer("U1") : Hotline.Owner });

        Assert.NotNull(outcome.Refusal);
        Assert.Contains(outcome.Refusal.Reasons, reason => (reason.Code, reason.Place) == (code, place));
        Assert.All(outcome.Refusal.Reasons, reason => Assert.DoesNotMatch(@"\{\d\}", reason.In(Language.Vietnamese) + reason.In(Language.English)));
        Assert.Equal(before, _hotline.Log.Length);
    }

    [Fact]
    public void Adopt_SeveralFaults_AreToldTogether()
    {
        var running = Running();
        var outcome = _hotline.Do(Adopting(_hotline, running with
        {
            State = new(new("Nowhere"), Phase.Handling, Outcome.None),
            Field = new TermCode("Nothing"),
            ReceivedAt = Hotline.At("2025-03-04 08:00"),
            Assignments = [running.Assignments[0] with { Unit = new("U77") }],
        }));

        Assert.True(new[] { "STATE_UNKNOWN", "TERM_UNKNOWN", "TIME_FUTURE", "UNIT_UNKNOWN", "SNAPSHOT_BROKEN" }.All(outcome.Refusal!.Has), outcome.Refusal.ToString());
    }

    private CaseSnapshot Broken(string kind)
    {
        var running = Running();
        var (assignment, run) = (running.Assignments[0], running.Clocks[0]);
        return kind switch
        {
            "a regulation nobody knows" => running with { Preset = new("nowhere", 1, "") },
            "a procedure that is not there" => running with { Procedure = "express" },
            "a state that is not there" => running with { State = new(new("Nowhere"), Phase.Handling, Outcome.None) },
            "a state of another phase" => running with { State = new(new("InProcessing"), Phase.Intake, Outcome.None) },
            "an assignment in no state" => running with { Assignments = [assignment with { State = default }] },
            "a unit nobody knows" => running with { Assignments = [assignment with { Unit = new("U77") }] },
            "a clock that is not there" => running with { Clocks = [run with { Clock = new("nowhere") }] },
            "a clock of another scope" => running with { Clocks = [run with { Assignment = new AssignmentId(1) }] },
            "a stop before the start" => running with { Clocks = [run with { FirstStoppedAt = Hotline.At("2025-02-01 08:00"), StoppedAt = Hotline.At("2025-02-01 08:00") }] },
            "two runs at once" => running with { Clocks = [.. running.Clocks, running.Clocks[1]] },
            "an assignment from the future" => running with { Assignments = [assignment with { DispatchedAt = Hotline.At("2025-03-04 08:00"), AcceptedAt = null }] },
            "a receipt from the future" => running with { ReceivedAt = Hotline.At("2025-03-04 08:00"), LatestAt = Hotline.At("2025-03-04 08:00") },
            "an acceptance before the dispatch" => running with { Assignments = [assignment with { AcceptedAt = Hotline.At("2025-02-01 08:00") }] },
            "a field that is not there" => running with { Field = new TermCode("Nothing") },
            "a channel that is not there" => running with { Channel = new("pigeon") },
            "assignments without order" => running with { Assignments = [assignment with { Id = new(2) }], Clocks = [] },
            "a reference without its text" => running with { Submission = running.Submission with { Name = new TextRef(new string('x', 43)) } },
            "an id that is a sentence" => running with { ExternalReference = "hồ sơ của ông A" },
            "a motion that nobody can decide" => running with { Motions = [Motion("2025-02-25 08:00")] },
            "a motion from the future" => running with { Motions = [Motion("2025-03-04 08:00")] },
            "a motion before the receipt" => running with { Motions = [Motion("2025-02-23 08:00")] },
            "a ruling before its motion" => running with { Motions = [Motion("2025-02-26 08:00") with { Ruling = new TermCode("Upheld"), RuledAt = Hotline.At("2025-02-25 08:00") }] },
            "a ruling without its instant" => running with { Motions = [Motion("2025-02-26 08:00") with { Ruling = new TermCode("Upheld") }] },
            "a motion about nothing" => running with { Motions = [Motion("2025-02-26 08:00", 7)] },
            "a motion for a unit nobody knows" => running with { Motions = [Motion("2025-02-26 08:00", 1, "U77")] },
            "an opening from the future" => running with { Assignments = [assignment with { SignedInAt = Hotline.At("2025-03-04 08:00") }] },
            "a state before the receipt" => running with { StateSince = running.ReceivedAt - Duration.Epsilon },
            "a state of a part before its dispatch" => running with { Assignments = [assignment with { StateSince = assignment.DispatchedAt - Duration.Epsilon }] },
            "an opening before the dispatch" => running with { Assignments = [assignment with { SignedInAt = Hotline.At("2025-02-25 07:59") }] },
            "a pause from the future" => Paused(running, ("2025-03-04 08:00", null)),
            "a pause before the start" => Paused(running, ("2025-02-25 08:59", null)),
            "a pause that ends before it begins" => Paused(running, ("2025-02-26 08:00", "2025-02-26 07:59")),
            "a pause that ends in the future" => Paused(running, ("2025-02-26 08:00", "2025-03-04 08:00")),
            "a pause within another" => Paused(running, ("2025-02-26 08:00", "2025-02-28 08:00"), ("2025-02-27 08:00", "2025-02-27 09:00")),
            "a pause after one that lasts" => Paused(running, ("2025-02-26 08:00", null), ("2025-02-27 08:00", null)),
            "a ground that is not there" => running with { Grounds = [new(new("zz"))] },
            "a ground without that part" => running with { Grounds = [new(new("c")), new(new("c"), new TermCode("zz"))] },
            "a reason of closing that is not there" => running with { CloseReason = new TermCode("Nonsense") },
            "a rating that is not there" => running with { Assignments = [assignment with { Answers = [Answered("2025-02-26 09:00") with { Rating = new TermCode("Delighted") }] }] },
            "a rating of a direct answer that is not there" => running with { DirectResult = Answered("2025-02-26 09:00") with { Rating = new TermCode("Delighted") } },
            "a cause that is not there" => running with { Assignments = [assignment with { Rework = new TermCode("Mood") }] },
            "an earlier cause that is not there" => running with { Assignments = [assignment with { Reworks = [new("Form"), new("Mood")] }] },
            "a reason of a pause that is not there" => Paused(running, ("2025-02-26 08:00", "2025-02-26 09:00")),
            "a picked unit nobody knows" => running with { ChosenUnit = new UnitCode("U77") },
            "an earlier unit nobody knows" => running with { RecurrenceOf = new CaseCode("C-0"), RecurrenceHandledBy = new UnitCode("U77") },
            "a disclosure to a unit nobody knows" => running with { DisclosedTo = [new("U77")] },
            "a direction to a unit nobody knows" => running with { Directions = [Directed("2025-02-26 08:00", "U77")] },
            "a flood at a unit nobody knows" => running with { ForceMajeure = [new(Hotline.At("2025-02-26 08:00"), null) { Units = [new("U77")] }] },
            "a dispatch before the receipt" => running with { Assignments = [assignment with { DispatchedAt = Hotline.At("2025-01-20 08:00") }] },
            "an escalation before the dispatch" => running with { Assignments = [assignment with { EscalatedAt = Hotline.At("2025-02-25 07:59") }] },
            "a clock from before the receipt" => running with { Clocks = [run with { StartedAt = Hotline.At("2025-01-20 08:00") }, running.Clocks[1]] },
            "a reminder before the receipt" => running with { Clocks = [run, running.Clocks[1] with { RemindedAt = Hotline.At("2025-01-20 08:00") }] },
            "a direct answer before the receipt" => running with { DirectResult = Answered("2025-01-20 08:00") },
            "a direction before the receipt" => running with { Directions = [Directed("2025-01-20 08:00", "U1")] },
            "a report before the receipt" => running with { Reports = [new(new("Chairman"), Hotline.At("2025-01-20 08:00"), null)] },
            "a report from the future" => running with { Reports = [new(new("Chairman"), Hotline.At("2025-03-04 08:00"), null)] },
            "a praise before the receipt" => running with { Commendations = [new(new("Chairman"), null, Hotline.At("2025-01-20 08:00"), false)] },
            "a quarantine before the receipt" => running with { QuarantinedAt = Hotline.At("2025-01-20 08:00") },
            "a unit at work before anybody sent it" => running with { State = Mark("Received") },
            "another case" => running with { Code = new("C-77") },
            "an erased case" => running with { IsPurged = true },
            _ => running,
        };
    }

    private static CaseSnapshot Paused(CaseSnapshot running, params (string From, string? To)[] pauses) => running with
    {
        Clocks =
        [
            running.Clocks[0],
            running.Clocks[1] with { Pauses = [.. pauses.Select(pause => new ClockPause(Hotline.At(pause.From), pause.To is null ? null : Hotline.At(pause.To), new("Assessment")))] },
        ],
    };

    private static Answer Answered(string at) => new() { Version = 1, Submitted = Theirs.Seal(Hotline.Text("Đã thay bóng đèn")), SubmittedAt = Hotline.At(at) };

    private static Direction Directed(string at, string unit) => new(new("Chairman"), Hotline.At(at), null, new UnitCode(unit), null);

    private static Motion Motion(string at, int? assignment = null, params string[] units) => new(
        new("Objection"), Hotline.At(at), assignment is { } id ? new AssignmentId(id) : null, [.. units.Select(unit => new UnitCode(unit))]);
}
