using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Tests;

/// <summary>A running case of another system is taken over on the day of adoption.</summary>
public sealed class AdoptTests
{
    /// <summary>The other system's own way of naming texts; no key of this one.</summary>
    private static readonly TextSeal Theirs = new(new(new byte[CaseKey.Length]));

    private readonly Hotline _hotline = new(PresetText.TayNinh.Preset);

    [Fact]
    public void Adopt_ARunningCase_GoesOnAsIfItHadAlwaysBeenHere()
    {
        Must(Running());

        Assert.Equal("InProcessing", _hotline.State);
        Assert.Equal("2025-02-24 08:00:00", Hotline.Local(_hotline.Case.ReceivedAt));
        Assert.Equal("2025-03-05 00:00:00", _hotline.Due("processing", "U1"));
        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("intake", "2025-03-03 08:00"));
        _hotline.Submit("2025-03-04 08:00");
        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("processing", "2025-03-20 08:00", "U1"));
        _hotline.Approve("2025-03-04 09:00");
        _hotline.Publish("2025-03-04 10:00");
        Assert.NotNull(_hotline.Public);
        Assert.Equal("Closed", _hotline.Rate("2025-03-05 08:00", "Satisfied").State.Code.Value);
    }

    [Fact]
    public void Adopt_ARunWithoutItsPromise_IsCountedFromItsStart()
    {
        var running = Running();
        Must(running with { Clocks = [.. running.Clocks.Select(run => run with { Promise = ClockPromise.ToBeCounted })] });

        // Six working days from 25 February: 26, 27, 28 February, 3, 4, 5 March.
        Assert.Equal("2025-03-06 00:00:00", _hotline.Due("processing", "U1"));
    }

    [Fact]
    public void Advance_ALimitThatHadPassedElsewhere_BreaksOnTheDayOfAdoption()
    {
        var running = Running();
        Must(running with
        {
            Assignments = [running.Assignments[0] with { State = Mark("Dispatched"), AcceptedAt = null }],
            Clocks = [Run("return", "2025-02-25 08:00", assignment: 1)],
        });

        _hotline.Advance("2025-03-04 08:00");

        Assert.Equal("2025-03-03 08:00:00", Hotline.Local(Assert.Single(_hotline.Log, e => e.Fact is Accepted { Deemed: true }).EffectiveAt));
    }

    [Fact]
    public void Adopt_Texts_AreKeptUnderTheKeyOfTheCaseAndGoWithIt()
    {
        Must(Running());
        var content = _hotline.Case.Submission.Content!.Value;

        Assert.NotEqual(Theirs.Seal(Hotline.Text("Đèn đường hỏng")), content);
        Assert.Equal("Đèn đường hỏng", Hotline.Wait(_hotline.Desk.ReadTextAsync(new(_hotline.Code), content))?.Reveal());
        Hotline.Wait(new ValueTask<bool>(_hotline.Keys.DestroyAsync(new(_hotline.Code)).AsTask().ContinueWith(_ => true, TaskScheduler.Default)));
        Assert.Null(Hotline.Wait(_hotline.Desk.ReadTextAsync(new(_hotline.Code), content)));
        Assert.Equal("InProcessing", _hotline.State);
        Assert.DoesNotContain("Đèn", System.Text.Encoding.UTF8.GetString(EventJson.Write(_hotline.Log[0])), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_AnAnswerOfAnAdoptedCase_HidesWhoSentIt()
    {
        Must(Running());
        _hotline.Must("2025-03-04 08:00", Hotline.Officer("U1"), new SubmitResultAct(Hotline.Text("Đã trả lời ông Trần Văn Bình, số 0912345678.")));
        _hotline.Approve("2025-03-04 09:00");
        _hotline.Publish("2025-03-04 10:00");

        var shown = Hotline.Wait(_hotline.Desk.ReadTextAsync(new(_hotline.Code), _hotline.Case.Assignments[0].Answer!.Public!.Value))!.Reveal();
        Assert.DoesNotContain("Bình", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("0912345678", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Fold_AnAdoptedCase_CountsAsCarriedOverAndTheEquationsAddUp()
    {
        Must(Running());
        _hotline.Submit("2025-03-04 08:00");
        _hotline.Approve("2025-03-04 09:00");
        _hotline.Publish("2025-03-04 10:00");
        var regulation = Rules.Of(_hotline.Preset);
        var folder = new FactFolder(regulation) { Units = Rules.Units };

        Assert.Empty(folder.FoldCase(_hotline.Log, Hotline.At("2025-03-03 08:00")).Cases);
        var facts = folder.FoldCase(_hotline.Log, Hotline.At("2025-03-15 00:00"));
        Assert.Empty(facts.Problems);
        var row = Assert.Single(facts.Cases);
        Assert.Equal(("2025-02-24 08:00:00", "2025-03-04 10:00:00"), (Hotline.Local(row.ReceivedAt), Hotline.Local(row.ConcludedAt)));
        Assert.True(row.IsOpenAt(Hotline.At("2025-03-03 08:00")));
        Assert.Equal(Outcome.Answered, Assert.Single(facts.Assignments).Outcome);
        Assert.Single(facts.Answers);
    }

    [Fact]
    public void Fold_ACaseThatWasAnsweredElsewhere_WasConcludedThen()
    {
        var running = Running();
        var answered = running with
        {
            State = Mark("Answered"),
            AnsweredAt = Hotline.At("2025-02-27 09:00"),
            Assignments =
            [
                running.Assignments[0] with
                {
                    State = Mark("Released"),
                    Answers =
                    [
                        new()
                        {
                            Version = 1,
                            Submitted = Theirs.Seal(Hotline.Text("Đã thay bóng đèn")),
                            SubmittedAt = Hotline.At("2025-02-26 09:00"),
                            ApprovedAt = Hotline.At("2025-02-26 10:00"),
                            Release = ReleaseKind.Private,
                            ReleasedAt = Hotline.At("2025-02-27 09:00"),
                        },
                    ],
                },
            ],
            Clocks = [],
        };
        Must(answered);

        var facts = new FactFolder(Rules.Of(_hotline.Preset)) { Units = Rules.Units }.FoldCase(_hotline.Log, Hotline.At("2025-03-15 00:00"));

        Assert.Equal("2025-02-27 09:00:00", Hotline.Local(Assert.Single(facts.Cases).ConcludedAt));
        Assert.Equal("2025-02-27 09:00:00", Hotline.Local(Assert.Single(facts.Assignments).ConcludedAt));
        Assert.Equal("2025-02-27 09:00:00", Hotline.Local(Assert.Single(facts.Answers).ReleasedAt));
    }

    [Fact]
    public void Ledger_OfAnAdoptedCase_BeginsWithItsReceiptAndHasNoGap()
    {
        Must(Running());

        var ledger = _hotline.Ledger(Hotline.At("2025-03-04 08:00"));

        Assert.Equal(["Coordinator", "Units"], ledger.Entries.Select(entry => entry.Holder.ToString()));
        Assert.Equal((Hotline.At("2025-02-24 08:00"), Hotline.At("2025-02-25 08:00")), (ledger.From, ledger.Entries[1].From));
        Assert.Equal(ledger.Whole, ledger.TotalOf(TimeHolder.Coordinator) + ledger.TotalOf(TimeHolder.Units));
    }

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
        { "an opening before the dispatch", "TIME_ORDER", "snapshot.assignments[0].signedInAt" },
        { "a pause from the future", "TIME_FUTURE", "snapshot.clocks[1].pauses[0].from" },
        { "a pause before the start", "TIME_ORDER", "snapshot.clocks[1].pauses[0].from" },
        { "a pause that ends before it begins", "TIME_ORDER", "snapshot.clocks[1].pauses[0].to" },
        { "a pause that ends in the future", "TIME_FUTURE", "snapshot.clocks[1].pauses[0].to" },
        { "a pause within another", "TIME_ORDER", "snapshot.clocks[1].pauses[1].from" },
        { "a pause after one that lasts", "SNAPSHOT_BROKEN", "snapshot.clocks[1].pauses[0].to" },
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

        var outcome = _hotline.Do(Command(Broken(kind)) with { Actor = kind == "by a unit" ? Hotline.Officer("U1") : Hotline.Owner });

        Assert.NotNull(outcome.Refusal);
        Assert.Contains(outcome.Refusal.Reasons, reason => (reason.Code, reason.Place) == (code, place));
        Assert.All(outcome.Refusal.Reasons, reason => Assert.DoesNotMatch(@"\{\d\}", reason.In(Language.Vietnamese) + reason.In(Language.English)));
        Assert.Equal(before, _hotline.Log.Length);
    }

    [Fact]
    public void Adopt_SeveralFaults_AreToldTogether()
    {
        var running = Running();
        var outcome = _hotline.Do(Command(running with
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
            "an opening before the dispatch" => running with { Assignments = [assignment with { SignedInAt = Hotline.At("2025-02-25 07:59") }] },
            "a pause from the future" => Paused(running, ("2025-03-04 08:00", null)),
            "a pause before the start" => Paused(running, ("2025-02-25 08:59", null)),
            "a pause that ends before it begins" => Paused(running, ("2025-02-26 08:00", "2025-02-26 07:59")),
            "a pause that ends in the future" => Paused(running, ("2025-02-26 08:00", "2025-03-04 08:00")),
            "a pause within another" => Paused(running, ("2025-02-26 08:00", "2025-02-28 08:00"), ("2025-02-27 08:00", "2025-02-27 09:00")),
            "a pause after one that lasts" => Paused(running, ("2025-02-26 08:00", null), ("2025-02-27 08:00", null)),
            "another case" => running with { Code = new("C-77") },
            "an erased case" => running with { IsPurged = true },
            _ => running,
        };
    }

    private void Must(CaseSnapshot snapshot)
    {
        var outcome = _hotline.Do(Command(snapshot));
        Assert.True(outcome.IsAccepted, string.Join(", ", outcome.Refusal?.Reasons.Select(reason => $"{reason} {reason.Place}") ?? []));
        Assert.Equal(Snapshot.Of(outcome.Case), Snapshot.Of(_hotline.Case));
    }

    private Command Command(CaseSnapshot snapshot) => _hotline.Command("2025-03-03 08:00", Hotline.Owner, new AdoptAct(snapshot)
    {
        Texts = [.. Theirs.Sealed.Select(text => new AdoptedText(text.Key, text.Value))],
        SubmitterId = Hotline.Text("citizen-1"),
    });

    /// <summary>A case that U1 of the other system has accepted, with the limit that it was promised there.</summary>
    private static CaseSnapshot Running() => new()
    {
        Code = new("C-1"),
        State = Mark("InProcessing"),
        Preset = new("tay-ninh-58-2024", 1, ""),
        Procedure = "ordinary",
        Channel = new("zalo"),
        Kind = new("Reflection"),
        SubmitterKind = new("Citizen"),
        ExternalReference = "1022-77",
        Submission = new()
        {
            Content = Theirs.Seal(Hotline.Text("Đèn đường hỏng")),
            Name = Theirs.Seal(Hotline.Text("Trần Văn Bình")),
            Phone = Theirs.Seal(Hotline.Text("0912345678")),
        },
        ReceivedAt = Hotline.At("2025-02-24 08:00"),
        LatestAt = Hotline.At("2025-02-25 09:00"),
        Field = new TermCode("Lighting"),
        Assignments =
        [
            new()
            {
                Id = new(1),
                Unit = new("U1"),
                State = Mark("InProgress"),
                IsLead = true,
                DispatchedAt = Hotline.At("2025-02-25 08:00"),
                AcceptedAt = Hotline.At("2025-02-25 09:00"),
            },
        ],
        Clocks =
        [
            Run("intake", "2025-02-24 08:00", "2025-02-25 08:00"),
            Run("processing", "2025-02-25 09:00", assignment: 1) with { Promise = new("5 working days", "adopted", Hotline.At("2025-03-05 00:00"), false, null, "theirs", false) },
        ],
    };

    private static CaseSnapshot Paused(CaseSnapshot running, params (string From, string? To)[] pauses) => running with
    {
        Clocks =
        [
            running.Clocks[0],
            running.Clocks[1] with { Pauses = [.. pauses.Select(pause => new ClockPause(Hotline.At(pause.From), pause.To is null ? null : Hotline.At(pause.To), new("Assessment")))] },
        ],
    };

    private static Motion Motion(string at, int? assignment = null, params string[] units) => new(
        new("Objection"), Hotline.At(at), assignment is { } id ? new AssignmentId(id) : null, [.. units.Select(unit => new UnitCode(unit))]);

    private static ClockRun Run(string clock, string from, string? to = null, int? assignment = null) => new()
    {
        Clock = new(clock),
        Assignment = assignment is { } id ? new AssignmentId(id) : null,
        StartedAt = Hotline.At(from),
        FirstStoppedAt = to is null ? null : Hotline.At(to),
        StoppedAt = to is null ? null : Hotline.At(to),
        Promise = ClockPromise.ToBeCounted,
    };

    private static StateMark Mark(string state) => PresetText.TayNinh.Preset.Terms.State(new(state))!.Mark;
}
