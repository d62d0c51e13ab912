using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Reminders before and after the due instant, and a duty that recurs while a clock is overdue.</summary>
[Regulation("overdue-duties")]
public sealed class OverdueDutyTests() : SharedRows("overdue-duties")
{
    private const string Name = "overdue-duties";

    /// <summary>The limit of the unit ends with 6 March, a Thursday.</summary>
    [Fact]
    public void Advance_PastTheDueDay_RemindsAndRepeatsEachInItsTime()
    {
        var hotline = Accepted(InventedPreset.Of(Name));
        hotline.Advance("2025-03-11 00:01");

        Assert.Equal(
        [
            "2025-03-05 08:00:00 Reminded - DueSoon",
            "2025-03-06 20:00:00 Reminded - DueSoon",
            "2025-03-08 00:00:00 Reminded - Overdue",
            "2025-03-09 00:00:00 Repeated ReportProgress Progress",
            "2025-03-11 00:00:00 Repeated ReportProgress Progress",
        ], Timed(hotline, "processing"));
        Assert.Equal(2, hotline.Clock("processing", "2025-03-11 00:01").Repetitions);
        Assert.Equal(["A4", "A4"], hotline.Log.Where(e => e.Fact is Reminded).Select(e => e.Row.Value));
        Assert.Equal(["DueSoon", "DueSoon", "Overdue", "Progress", "Progress"], hotline.NoticeCodes);
        Assert.Equal(hotline.Case.Version, Case.Replay(hotline.Log).Version);
    }

    [Fact]
    public void Advance_AfterTheResult_SendsNothingMore()
    {
        var hotline = Accepted(InventedPreset.Of(Name));
        hotline.Submit("2025-03-06 10:00");
        hotline.Advance("2025-04-01 00:00");

        Assert.Equal(["2025-03-05 08:00:00 Reminded - DueSoon"], Timed(hotline, "processing"));
    }

    [Fact]
    public void Advance_WithANumberOfTimes_StopsThere()
    {
        var hotline = new Hotline(InventedPreset.Of(Name));
        hotline.Register("2025-03-03 08:00");
        hotline.Advance("2025-03-05 00:00");

        Assert.Equal(
            ["2025-03-03 13:30:00 Reminded - DueSoon", .. Enumerable.Range(15, 5).Select(hour => $"2025-03-03 {hour}:00:00 Repeated - Overdue")],
            Timed(hotline, "answer"));
    }

    /// <summary>The limit ends with 6 March, a Thursday; the office works eight hours a day and not at the weekend.</summary>
    [Theory]
    [InlineData("2 working days", "2025-03-11 00:00:00", "2025-03-13 00:00:00", "2025-03-15 00:00:00")]
    [InlineData("1 working day", "2025-03-08 00:00:00", "2025-03-11 00:00:00", "2025-03-12 00:00:00")]
    [InlineData("8 working hours", "2025-03-07 17:00:00", "2025-03-10 17:00:00", "2025-03-11 17:00:00")]
    [InlineData("12 working hours", "2025-03-10 11:30:00", "2025-03-11 17:00:00", "2025-03-13 11:30:00")]
    public void Advance_WithADutyInWorkingTime_RepeatsWhenTheOfficeHasWorkedSoLong(string every, string first, string second, string third)
    {
        var hotline = Accepted(InventedPreset.With(Name, "\"every\": \"2 days\"", $"\"every\": \"{every}\""));
        hotline.Advance("2025-03-20 00:00");

        Assert.Equal(
            [first, second, third],
            hotline.Log.Where(e => e.Clocks.Any(mark => mark.Clock.Value == "processing" && mark.Kind == ClockMarkKind.Repeated)).Take(3).Select(e => Hotline.Local(e.EffectiveAt)));
    }

    /// <summary>An hour is the least that may lie between two times.</summary>
    [Theory]
    [InlineData("60 minutes", true)]
    [InlineData("1 hour", true)]
    [InlineData("1 working hour", true)]
    [InlineData("59 minutes", false)]
    public void Load_ADutyThatRecurs_TakesAnHourAndNothingShorter(string every, bool sound) =>
        Assert.Equal(sound, InventedPreset.Load(Name, "\"every\": \"1 hour\"", $"\"every\": \"{every}\"").IsSound);

    /// <summary>The count is the whole number of periods in the time overdue, in order, each once, however often anybody looks.</summary>
    [Fact]
    public void Advance_HoweverItIsCalled_RepeatsOnceAPeriod() => Prop.ForAll(
        Gen.Choose(1, 4_000).ArrayOf().Select(minutes => minutes.Take(12).Append(7).ToArray()).ToArbitrary(),
        steps =>
        {
            var (preset, units) = (InventedPreset.With(Name, ", \"atMost\": 5", ""), new UnitRegister([Hotline.Named("U1")]));
            var hotline = new Hotline(preset);
            hotline.Register("2025-03-03 08:00");
            var context = hotline.Context;
            var due = Hotline.At("2025-03-03 14:00");
            var (subject, now, events) = (hotline.Case, Hotline.At("2025-03-03 08:00"), new List<CaseEvent>());
            foreach (var step in steps)
            {
                now += Duration.FromMinutes(step);
                var advanced = context.Procedure.Advance(subject, context, now);
                Assert.False(advanced.HasMore);
                events.AddRange(advanced.Events);
                subject = advanced.Case;
            }

            var atOnce = context.Procedure.Advance(hotline.Case, context, now);
            var repeated = events.Where(e => e.Clocks is [{ Kind: ClockMarkKind.Repeated }]).ToArray();
            var count = Math.Max(0, (int)Math.Ceiling((now - due).TotalHours) - 1);
            Assert.Equal(Enumerable.Range(1, count).Select(k => due + Duration.FromHours(k)), repeated.Select(e => e.EffectiveAt));
            Assert.Equal(atOnce.Events.Select(Bytes), events.Select(Bytes));
            return subject.Version == atOnce.Case.Version && count == subject.Clocks[0].Repetitions;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Advance_FarBehind_IsBoundedAndLosesNothing()
    {
        var hotline = new Hotline(InventedPreset.With(Name, ", \"atMost\": 5", ""));
        hotline.Register("2025-03-03 08:00");
        var now = Hotline.At("2025-06-11 14:30");

        var (calls, subject) = (new List<int>(), hotline.Case);
        for (var hasMore = true; hasMore;)
        {
            var advanced = hotline.Context.Procedure.Advance(subject, hotline.Context, now);
            calls.Add(advanced.Events.Length);
            (subject, hasMore) = (advanced.Case, advanced.HasMore);
        }

        Assert.Equal([1_000, 1_000, 401], calls);
    }

    [Fact]
    public void Do_ACommandFarBehind_RecordsFirstWhatTimeHasCaused()
    {
        var hotline = new Hotline(InventedPreset.With(Name, ", \"atMost\": 5", ""));
        hotline.Register("2025-03-03 08:00");
        var late = hotline.Command("2025-06-11 14:30", Hotline.Reception, new DispatchAct([new("U1")]));

        Assert.True(hotline.Try(late) is CommandRefused { Refusal: var refusal } && refusal.Has("TIME_PENDING"));
        Assert.True(hotline.Do(late).IsAccepted);
        Assert.Equal(2_400, hotline.Log.Count(e => e.Clocks is [{ Kind: ClockMarkKind.Repeated }]));
        Assert.Equal(hotline.Log.Select(e => e.EffectiveAt).Order(), hotline.Log.Select(e => e.EffectiveAt));
    }

    /// <summary>A duty that starts its own clock again would never come to an end.</summary>
    [Fact]
    public void Load_ADutyThatStartsItsOwnClock_IsACycle() => Assert.Contains(
        InventedPreset.Load(Name, "\"starts\": [\"Accept\"]", "\"starts\": [\"Accept\", \"ReportProgress\"]").Defects,
        defect => (defect.Code, defect.Path) == ("ESCALATION_CYCLE", "$.procedures[0].clocks[0]"));

    [Theory]
    [InlineData("\"every\": \"1 hour\"", "\"every\": \"59 minutes\"", "REPEAT_TOO_SHORT", "clocks[1].repeats.every")]
    [InlineData("\"every\": \"1 hour\"", "\"every\": \"1 month\"", "REPEAT_TOO_SHORT", "clocks[1].repeats.every")]
    [InlineData("\"every\": \"1 hour\"", "\"every\": \"same working day\"", "REPEAT_TOO_SHORT", "clocks[1].repeats.every")]
    [InlineData("\"every\": \"1 hour\"", "\"every\": \"hourly\"", "LIMIT_FORMAT", "clocks[1].repeats.every")]
    [InlineData("\"every\": \"1 hour\", \"notifies\": [\"Overdue\"]", "\"every\": \"1 hour\"", "JSON_MEMBER_MISSING", "clocks[1].repeats")]
    [InlineData("\"atMost\": 5", "\"atMost\": 1001", "NUM_RANGE", "clocks[1].repeats.atMost")]
    [InlineData("\"on\": \"ReportProgress\", \"notifies\"", "\"on\": \"ReportProgres\", \"notifies\"", "REF_UNKNOWN", "clocks[0].repeats.on")]
    [InlineData("\"30 minutes before\"", "\"30 minutes ago\"", "REMINDER_FORMAT", "clocks[1].reminders[0].when")]
    [InlineData("\"30 minutes before\"", "\"1 month before\"", "REMINDER_FORMAT", "clocks[1].reminders[0].when")]
    [InlineData("\"30 minutes before\"", "\"30 minutes before\", \"at\": \"08:00\"", "REMINDER_FORMAT", "clocks[1].reminders[0].at")]
    [InlineData("\"at\": \"08:00\"", "\"at\": \"24:00\"", "REMINDER_FORMAT", "clocks[0].reminders[0].at")]
    [InlineData("\"2 days after\", \"notifies\": [\"Overdue\"]", "\"2 days after\", \"notifies\": [\"Late\"]", "REF_UNKNOWN", "clocks[0].reminders[2].notifies[0]")]
    [InlineData("\"2 days after\", \"notifies\": [\"Overdue\"]", "\"2 days after\", \"notifies\": []", "LIST_EMPTY", "clocks[0].reminders[2].notifies")]
    public void Load_ADutyWithAMistake_IsRefused(string stands, string instead, string code, string place) =>
        Assert.Contains(InventedPreset.Load(Name, stands, instead).Defects, defect => (defect.Code, defect.Path) == (code, "$.procedures[0]." + place));

    [Fact]
    public void Load_MoreRemindersThanAnybodyReads_IsRefused()
    {
        var many = string.Concat(Enumerable.Range(1, 16).Select(day => $"{{\"when\": \"{day} days after\", \"notifies\": [\"Overdue\"]}}, "));

        Assert.Equal("SIZE_LIMIT", Assert.Single(InventedPreset.Load(Name, "{\"when\": \"30 minutes before\"", many + "{\"when\": \"30 minutes before\"").Defects).Code);
    }

    private static Hotline Accepted(Preset preset)
    {
        var hotline = new Hotline(preset);
        hotline.Register("2025-03-03 08:00");
        hotline.Dispatch("2025-03-03 08:30", "U1");
        hotline.Accept("2025-03-03 09:00");
        return hotline;
    }

    /// <summary>An event apart from when it was recorded.</summary>
    private static byte[] Bytes(CaseEvent e) => EventJson.Write(e with { RecordedAt = e.EffectiveAt });

    private static IEnumerable<string> Timed(Hotline hotline, string clock) => hotline.Log
        .Where(e => e.Clocks.Any(mark => mark.Clock.Value == clock && mark.Kind is ClockMarkKind.Reminded or ClockMarkKind.Repeated))
        .Select(e => $"{Hotline.Local(e.EffectiveAt)} {e.Clocks[0].Kind} {e.On?.Value ?? "-"} {string.Join(' ', e.Notifies)}");
}
