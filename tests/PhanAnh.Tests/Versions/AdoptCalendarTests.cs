using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>A newer calendar moves nothing by itself; a command does.</summary>
public sealed class AdoptCalendarTests
{
    private static readonly HolidayCalendar Newer = Rules.Closed(new NodaTime.LocalDate(2025, 3, 5), new NodaTime.LocalDate(2025, 3, 6));

    [Fact]
    public void AdoptCalendar_TwoDaysOffMore_MovesTheLimitByTwoWorkingDays()
    {
        var (log, hotline) = Reopened(Newer);
        Assert.Equal("2025-03-12 00:00:00", hotline.Due("processing", "U1"));
        var moved = Assert.Single(Hotline.Wait(hotline.Desk.Versions.ReportCalendarAsync(new(hotline.Code), Hotline.At("2025-03-12 08:00"))));
        Assert.Equal((ClockVerdict.NotHandled, ClockVerdict.Running), (moved.Before.Verdict, moved.After!.Verdict));

        hotline.Must("2025-03-12 08:00", Hotline.Owner, new AdoptCalendarAct { Note = Hotline.Text("Nghỉ theo quyết định mới.") });

        Assert.Equal("2025-03-14 00:00:00", hotline.Due("processing", "U1"));
        Assert.Equal(ClockVerdict.Running, hotline.Verdict("processing", "2025-03-12 09:00", "U1"));
        var fact = Assert.IsType<CalendarAdopted>(hotline.Log[^1].Fact);
        Assert.StartsWith(Newer.Version, Assert.Single(fact.Calendars), StringComparison.Ordinal);
        Assert.Equal(log + 1, hotline.Log.Length);
        Assert.NotNull(hotline.Clock("processing", "2025-03-12 09:00", "U1").Explain());
        hotline.Refused("CALENDAR_NOTHING_MOVES", "2025-03-12 09:00", Hotline.Owner, new AdoptCalendarAct());
    }

    [Theory]
    [InlineData("by a unit", "ACTOR_ROLE")]
    [InlineData("the same calendar", "CALENDAR_NOTHING_MOVES")]
    [InlineData("before what happened", "TIME_ORDER")]
    public void AdoptCalendar_WhatIsNotPossible_IsRefused(string kind, string code)
    {
        var (_, hotline) = Reopened(kind == "the same calendar" ? HolidayCalendar.Vietnam : Newer);
        var refusal = hotline.Refused(
            code, kind == "before what happened" ? "2025-03-01 08:00" : "2025-03-12 08:00", kind == "by a unit" ? Hotline.Officer("U1") : Hotline.Owner, new AdoptCalendarAct());

        Assert.All(refusal.Reasons, reason => Assert.DoesNotMatch(@"\{\d\}", reason.In(Language.Vietnamese) + reason.In(Language.English)));
    }

    [Fact]
    public async Task ReprojectAsync_ADeskOfCases_ListsWhatWouldMove()
    {
        var (_, hotline) = Reopened(HolidayCalendar.Vietnam);
        var moved = new List<MovedDeadline>();
        await foreach (var deadline in hotline.Desk.Versions.ReprojectAsync(
            Rules.Of(hotline.Preset), Rules.Of(hotline.Preset, Newer), Hotline.At("2025-03-04 08:00")))
        {
            moved.Add(deadline);
        }

        Assert.Equal(("C-1", "processing", "2025-03-14 00:00:00"), (moved.Single().Case.Value, moved[0].Clock.Value, Hotline.Local(moved[0].After!.Due)));
    }

    [Fact]
    public void Explain_OfALimitOfAnEarlierCalendar_StaysWithIt()
    {
        var (_, hotline) = Reopened(Newer);
        hotline.Must("2025-03-04 08:00", Hotline.Coordinator, new DeclareForceMajeureAct(Hotline.At("2025-03-04 08:00"), Hotline.At("2025-03-04 20:00")) { Note = Hotline.Text("Sự cố.") });

        // One working day was struck; the two days that only the newer calendar has off are not counted in.
        Assert.Equal("2025-03-13 00:00:00", hotline.Due("processing", "U1"));
        hotline.Must("2025-03-05 08:00", Hotline.Owner, new AdoptCalendarAct());
        Assert.Equal("2025-03-15 00:00:00", hotline.Due("processing", "U1"));
    }

    /// <summary>A case that was accepted under the nation's calendar, on a desk whose calendar is another one by now.</summary>
    private static (int Log, Hotline Hotline) Reopened(HolidayCalendar holidays)
    {
        var before = new Hotline(PresetText.TayNinh.Preset);
        before.Accepted("2025-03-03 09:00");
        var hotline = new Hotline(PresetText.TayNinh.Preset, holidays: holidays, earlier: HolidayCalendar.Vietnam) { CommandsBefore = 100 };
        Assert.True(Hotline.Wait(hotline.Store.AppendAsync(new(hotline.Code), 0, before.Log, null)));
        Hotline.Wait(hotline.Keys.GetOrCreateAsync(new(hotline.Code)));
        return (before.Log.Length, hotline);
    }
}
