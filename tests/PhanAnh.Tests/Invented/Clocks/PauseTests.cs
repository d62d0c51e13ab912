using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Clocks that are paused for a coded reason, those that say so alone. The case goes out at eight on Monday 3 March.</summary>
[Regulation("pause")]
public sealed class PauseTests() : SharedRows("pause")
{
    private const string Name = "pause";

    private readonly Hotline _hotline = Sent();

    [Theory]
    [InlineData("processing", "2025-03-05 08:00:00", "2025-03-05 15:00:00")]
    [InlineData("answer", "2025-03-06 08:00:00", "2025-03-07 04:00:00")]
    [InlineData("days", "2025-03-11 00:00:00", "2025-03-12 00:00:00")]
    [InlineData("strict", "2025-03-11 00:00:00", "2025-03-11 00:00:00")]
    public void Resume_AfterAPause_CountsItOutOfTheClocksThatSaySo(string clock, string before, string after)
    {
        Assert.Equal(before, _hotline.Due(clock));

        Pause(_hotline, "2025-03-03 14:00");
        Assert.Equal(clock == "strict" ? ClockVerdict.Running : ClockVerdict.Suspended, _hotline.Verdict(clock, "2025-03-04 09:00"));
        Resume(_hotline, "2025-03-04 10:00");

        Assert.Equal(after, _hotline.Due(clock));
        Assert.Equal(clock == "strict" ? 0 : 1, _hotline.Clock(clock, "2025-03-04 10:00").Pauses.Length);
        Assert.Equal(after, Hotline.Local(_hotline.Clock(clock, "2025-03-04 10:00").Explain()!.Deadline.Due));
    }

    [Fact]
    public void Pause_Longer_IsNeverOverdueMeanwhile()
    {
        Pause(_hotline, "2025-03-03 14:00");
        _hotline.Advance("2025-03-10 00:00");

        Assert.Equal(ClockVerdict.Suspended, _hotline.Verdict("processing", "2025-03-10 00:00"));
        Assert.DoesNotContain(_hotline.Log, e => e.Fact is Escalated);
        Assert.Equal("2025-03-11 00:00:00", Hotline.Local(_hotline.Context.Procedure.OverdueFrom(_hotline.Case, _hotline.Context.Calendars)));
    }

    [Fact]
    public void Pause_AsLongAsItMay_EndsByItself()
    {
        Pause(_hotline, "2025-03-03 14:00", "SubmitterAway");
        _hotline.Advance("2025-03-20 00:00");

        var resumed = _hotline.Log.Single(e => e.Clocks.Any(mark => mark.Kind == ClockMarkKind.Resumed));
        Assert.Equal(("2025-03-13 14:00:00", EventActor.SystemRole), (Hotline.Local(resumed.EffectiveAt), resumed.By.Role));
        Assert.Equal("2025-03-17 08:00:00", _hotline.Due("processing"));
        Assert.Equal("2025-03-17 08:00:00", Hotline.Local(_hotline.Log.Single(e => e.Fact is Escalated).EffectiveAt));
        _hotline.Refused("NOTHING_TO_PAUSE", "2025-03-20 08:00", Hotline.Officer("U1"), Pausing("SubmitterAway"), "Pause");
    }

    [Fact]
    public void Reminder_OfAClockThatWasPaused_ComesBeforeItsNewDueInstant()
    {
        Pause(_hotline, "2025-03-03 14:00");
        Resume(_hotline, "2025-03-04 10:00");
        _hotline.Advance("2025-03-05 14:30");

        Assert.Equal(["2025-03-05 14:00:00"], _hotline.Log.Where(e => !e.Notifies.IsEmpty).Select(e => Hotline.Local(e.EffectiveAt)));
    }

    [Fact]
    public void SubmitResult_WhilePaused_IsInTime()
    {
        Pause(_hotline, "2025-03-03 14:00");
        _hotline.Submit("2025-03-06 10:00");

        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("processing", "2025-03-06 10:00"));
        Assert.Equal(Hotline.At("2025-03-06 10:00"), _hotline.Clock("processing", "2025-03-06 10:00").Pauses[0].To);
    }

    [Fact]
    public void Ledger_OfAPausedCase_GivesThatTimeToNobody()
    {
        Pause(_hotline, "2025-03-03 14:00");
        Resume(_hotline, "2025-03-04 10:00");
        var ledger = _hotline.Ledger(Hotline.At("2025-03-05 00:00"));

        Assert.Equal((20.0, 20.0), (ledger.TotalOf(TimeHolder.Paused).TotalHours, ledger.TotalOf(TimeHolder.Units).TotalHours));
        Assert.Equal(ledger.Whole, Enum.GetValues<TimeHolder>().Aggregate(Duration.Zero, (sum, holder) => sum + ledger.TotalOf(holder)));
    }

    /// <summary>A row of the case pauses and resumes for every unit at work at once.</summary>
    [Fact]
    public void Pause_ByARowOfTheCase_PausesTheClocksOfAllUnits()
    {
        const string Rows = """
            "case": [
            {"id": "R6", "from": ["Handling"], "on": "PauseAll", "act": "PauseClocks", "by": ["ReceptionOfficer"], "cites": ["pause-1"]},
            {"id": "R7", "from": ["Handling"], "on": "ResumeAll", "act": "ResumeClocks", "by": ["ReceptionOfficer"], "cites": ["pause-1"]},
            """;
        var hotline = new Hotline(InventedPreset.With(Name, "\"case\": [", Rows));
        hotline.Register("2025-03-03 08:00");
        hotline.Must("2025-03-03 08:00", Hotline.Reception, DispatchAct.To("Xử lý.", "U1", "U2"));
        hotline.Refused("NOTHING_PAUSED", "2025-03-03 13:00", Hotline.Reception, new ResumeClocksAct(), "ResumeAll");
        hotline.Must("2025-03-03 14:00", Hotline.Reception, Pausing("Assessment"), "PauseAll");
        hotline.Refused("NOTHING_TO_PAUSE", "2025-03-03 14:10", Hotline.Officer("U1"), Pausing("Assessment"), "Pause");
        hotline.Must("2025-03-04 09:00", Hotline.Officer("U1"), new ResumeClocksAct(), "Resume");
        hotline.Must("2025-03-04 10:00", Hotline.Reception, new ResumeClocksAct(), "ResumeAll");

        Assert.Equal(("2025-03-05 14:00:00", "2025-03-05 15:00:00"), (hotline.Due("processing", "U1"), hotline.Due("processing", "U2")));
        Assert.Equal("2025-03-11 00:00:00", hotline.Due("strict", "U2"));
        Assert.Equal(hotline.Case.Clocks.Select(clock => clock.Standing.Due), Case.Replay(hotline.Log).Clocks.Select(clock => clock.Standing.Due));
    }

    /// <summary>Whoever states a date while the clock is paused knows of the pause so far; the days after the act alone move the date.</summary>
    [Theory]
    [InlineData("2025-03-07 09:59", "2025-03-21 00:00:00")]
    [InlineData("2025-03-07 10:01", "2025-03-21 00:00:00")]
    [InlineData("2025-03-11 09:00", "2025-03-25 00:00:00")]
    public void Resume_OfAPauseInWhichADateWasStated_CountsOutWhatCameAfterTheAct(string resumed, string due)
    {
        var hotline = Extensible();
        Pause(hotline, "2025-03-03 14:00");
        if (string.CompareOrdinal(resumed, "2025-03-07 10:00") < 0)
        {
            Resume(hotline, resumed);
            hotline.Extend("2025-03-07 10:00", "2025-03-20");
        }
        else
        {
            hotline.Extend("2025-03-07 10:00", "2025-03-20");
            Resume(hotline, resumed);
        }

        Assert.Equal(due, hotline.Due("days"));
        Assert.Equal(due, Hotline.Local(hotline.Clock("days", "2025-03-12 10:00").Explain()!.Deadline.Due));
    }

    /// <summary>A limit that is chosen again counts from the start, so every pause since then stays counted out.</summary>
    [Fact]
    public void Resume_AfterALimitWasChosenAgain_KeepsThePausesBefore()
    {
        var hotline = Extensible("settledBy");
        Pause(hotline, "2025-03-03 14:00");
        Resume(hotline, "2025-03-04 10:00");
        hotline.Extend("2025-03-05 10:00", "2025-03-20");
        Assert.Equal("2025-03-12 00:00:00", hotline.Due("days"));

        Pause(hotline, "2025-03-06 10:00");
        Resume(hotline, "2025-03-06 11:00");

        Assert.Equal("2025-03-13 00:00:00", hotline.Due("days"));
    }

    /// <summary>What another system paused is counted out as it is here.</summary>
    [Theory]
    [InlineData("days", "2025-03-15 00:00:00")]
    [InlineData("processing", "2025-03-07 08:00:00")]
    [InlineData("strict", "2025-03-11 00:00:00")]
    public void Adopt_ARunWithPausesAndWithoutItsPromise_IsDueAsIfItHadRunHere(string clock, string due)
    {
        Pause(_hotline, "2025-03-04 08:00");
        Resume(_hotline, "2025-03-06 08:00");
        Pause(_hotline, "2025-03-07 08:00");
        Resume(_hotline, "2025-03-07 09:00");

        Assert.Equal(due, _hotline.Due(clock));
        Assert.Equal(due, Hotline.Local(Rules.TakenOver(_hotline).Clocks.Single(run => run.Clock.Value == clock).Standing.Due));
    }

    /// <summary>A pause that lasts moves the limit when it ends, and not before.</summary>
    [Fact]
    public void Adopt_ARunThatIsPaused_CountsOutWhatHasEnded()
    {
        Pause(_hotline, "2025-03-04 08:00");
        Resume(_hotline, "2025-03-04 09:00");
        Pause(_hotline, "2025-03-05 08:00");

        Assert.Equal(_hotline.Case.Clocks.Select(run => run.Promise.Due), Rules.TakenOver(_hotline).Clocks.Select(run => run.Promise.Due));
    }

    /// <summary>What was promised first is told as it was when another date was stated; pauses behind that moved that date alone.</summary>
    [Fact]
    public void Adopt_ARunThatWasExtendedBetweenPauses_CountsItsFirstPromiseUpToThen()
    {
        var hotline = Extensible();
        Pause(hotline, "2025-03-04 08:00");
        Resume(hotline, "2025-03-04 10:00");
        hotline.Extend("2025-03-05 10:00", "2025-03-20");
        Pause(hotline, "2025-03-06 08:00");
        Resume(hotline, "2025-03-06 09:00");

        Assert.Equal(hotline.Case.Clocks.Select(run => (run.Promise.Due, run.Standing.Due)), Rules.TakenOver(hotline).Clocks.Select(run => (run.Promise.Due, run.Standing.Due)));
    }

    [Fact]
    public void Do_WhatNothingIsThereFor_IsRefused()
    {
        _hotline.Refused("NOTHING_PAUSED", "2025-03-03 14:00", Hotline.Officer("U1"), new ResumeClocksAct(), "Resume");
        _hotline.Refused("TERM_UNKNOWN", "2025-03-03 14:00", Hotline.Officer("U1"), Pausing("Holiday"), "Pause");
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-03 14:00", Hotline.Officer("U1"), Pausing("Assessment") with { Note = null }, "Pause");
        Pause(_hotline, "2025-03-03 14:00");
        _hotline.Refused("NOTHING_TO_PAUSE", "2025-03-03 15:00", Hotline.Officer("U1"), Pausing("Assessment"), "Pause");
    }

    /// <summary>A limit in working hours moves by exactly the office time inside the pauses, one on the wall clock by exactly their length.</summary>
    [Fact]
    public void Resume_AfterAnyPauses_MovesTheDueInstantByThePausedTime() => Prop.ForAll(
        Gen.Choose(1, 900).Two().ArrayOf().Select(pairs => pairs.Take(5).ToArray()).ToArbitrary(),
        pairs =>
        {
            var hotline = Sent();
            var office = hotline.Desk.Regulations.CalendarsOf(hotline.Preset).Find("office")!.Calendar;
            var (working, wall) = (Instant(hotline, "processing"), Instant(hotline, "answer"));
            var at = Hotline.At("2025-03-03 08:00");
            foreach (var (run, pause) in pairs)
            {
                var from = at + Duration.FromMinutes(run);
                at = from + Duration.FromMinutes(pause);
                if (from >= Instant(hotline, "processing"))
                {
                    break;
                }

                Pause(hotline, Hotline.Local(from));
                Resume(hotline, Hotline.Local(at));
                working = office.PlusWorkingTime(working, office.WorkingTimeBetween(from, at));
                wall += at - from;
            }

            return Instant(hotline, "processing") == working && Instant(hotline, "answer") == wall
                && Case.Replay(hotline.Log).Clocks.Select(clock => clock.Standing.Due).SequenceEqual(hotline.Case.Clocks.Select(clock => clock.Standing.Due));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("\"reasons\": [\"Assessment\", \"SubmitterAway\"]", "\"reasons\": [\"Asessment\"]", "REF_UNKNOWN", "pause.reasons[0]")]
    [InlineData("\"reasons\": [\"Assessment\", \"SubmitterAway\"]", "\"reasons\": []", "LIST_EMPTY", "pause.reasons")]
    [InlineData("\"atMost\": \"10 days\"", "\"atMost\": \"10 working days\"", "LIMIT_FORMAT", "pause.atMost")]
    [InlineData("\"on\": \"Pause\", \"act\": \"PauseClocks\"", "\"on\": \"Pause\", \"act\": \"Remind\"", "CLOCK_ACT_MISSING", "")]
    [InlineData("\"atMost\": \"10 days\"", "\"most\": \"10 days\"", "JSON_UNKNOWN_MEMBER", "pause.most")]
    public void Load_APauseWithAMistake_IsRefused(string stands, string instead, string code, string place) =>
        Assert.Contains(InventedPreset.Load(Name, stands, instead).Defects, defect => (defect.Code, defect.Path) == (code, ("$.procedures[0].clocks[0]." + place).TrimEnd('.')));

    /// <summary>The limit of five working days can be replaced by a stated date, or chosen again.</summary>
    private static Hotline Extensible(string binding = "extendedBy")
    {
        var row = """{"id": "A7", "from": ["Sent", "Working"], "on": "FileExtension", "act": "FileExtension", "by": ["HandlingOfficer"], "cites": ["pause-1"]},""";
        return Sent(PresetText.Of(Name)
            .With("\"assignment\": [", "\"assignment\": [" + row)
            .With("\"id\": \"days\",", $"\"id\": \"days\", \"{binding}\": [\"FileExtension\"],").Preset);
    }

    private static Hotline Sent() => Sent(InventedPreset.Of(Name));

    private static Hotline Sent(Preset preset)
    {
        var hotline = new Hotline(preset);
        hotline.Register("2025-03-03 08:00");
        hotline.Dispatch("2025-03-03 08:00", "U1");
        return hotline;
    }

    private static Instant Instant(Hotline hotline, string clock) => hotline.Clock(clock, "2025-03-03 08:00").Due!.Value;

    private static PauseClocksAct Pausing(string reason) => new(new(reason)) { Note = Hotline.Text("Đã gửi giám định.") };

    private static void Pause(Hotline hotline, string at, string reason = "Assessment") => hotline.Must(at, Hotline.Officer("U1"), Pausing(reason), "Pause");

    private static void Resume(Hotline hotline, string at) => hotline.Must(at, Hotline.Officer("U1"), new ResumeClocksAct(), "Resume");
}
