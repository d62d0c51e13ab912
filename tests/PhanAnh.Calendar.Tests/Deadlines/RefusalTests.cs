namespace PhanAnh.Calendar.Tests;

public class RefusalTests
{
    private static readonly Instant Monday = Local.At("2025-03-10 09:00");

    [Theory]
    [InlineData("2012-12-31 10:00", "6 working days", CalendarCodes.Missing, "2012")]
    [InlineData("2099-12-30 10:00", "6 working days", CalendarCodes.Missing, "2100")]
    [InlineData("2099-01-01 10:00", "1000000 days", CalendarCodes.Missing, "2100")]
    [InlineData("2025-01-01 10:00", "1000000 years", CalendarCodes.Missing, "2100")]
    [InlineData("2025-01-01 10:00", "1000000 working days", CalendarCodes.Missing, "2100")]
    [InlineData("1999-12-31 23:59", "24 hours", CalendarCodes.Range, "1999-12-31T23:59:00+07:00")]
    [InlineData("2101-01-01 00:00", "24 hours", CalendarCodes.Range, "2101-01-01T00:00:00+07:00")]
    [InlineData("2025-01-01 10:00", "1000000 hours", CalendarCodes.Range, "2139-01-31T02:00:00+07:00")]
    [InlineData("2025-03-10 09:00", "8 working hours", CalendarCodes.NoHours, null)]
    [InlineData("2025-03-10 09:00", "stated date", CalendarCodes.NeedsDate, null)]
    public void TryDue_NoAnswer_IsARefusalWithItsCode(string start, string limit, string code, string? subject)
    {
        Assert.False(WorkingCalendar.Vietnam.TryDue(Local.At(start), TimeLimit.Parse(limit), CountingRules.CivilCode, null, out _, out var refusal));
        Assert.Equal(code, refusal.Code);
        Assert.True(subject is null || string.Equals(subject, refusal.Subject, StringComparison.Ordinal), refusal.Subject);
        Assert.NotEqual(refusal.ToVietnamese(), refusal.ToEnglish());
        var thrown = Assert.Throws<CalendarException>(() => WorkingCalendar.Vietnam.Due(Local.At(start), TimeLimit.Parse(limit)));
        Assert.Equal(refusal, thrown.Refusal);
    }

    [Theory]
    [InlineData("2025-01-01 10:00", "2012-12-31", "2012")]
    [InlineData("2025-01-01 10:00", "2100-01-01", "2100")]
    [InlineData("2012-01-01 10:00", "2025-01-01", "2012")]
    public void TryDueOn_UncoveredYear_IsNamed(string start, string stated, string year)
    {
        Assert.False(WorkingCalendar.Vietnam.TryDueOn(Local.At(start), Local.Date(stated), CountingRules.CivilCode, null, out _, out var refusal));
        Assert.Equal((CalendarCodes.Missing, year), (refusal.Code, refusal.Subject));
    }

    [Fact]
    public void TryDue_InstantsOfAnotherAge_AreOutOfRange()
    {
        foreach (var start in new[] { Instant.MinValue, Instant.MaxValue })
        {
            Assert.False(WorkingCalendar.Vietnam.TryDue(start, TimeLimit.WorkingDays(1), CountingRules.CivilCode, null, out _, out var refusal));
            Assert.Equal(CalendarCodes.Range, refusal.Code);
        }
    }

    [Fact]
    public void TryDue_WallClockBefore2013_NeedsNoHolidays() =>
        Assert.Equal(Local.At("2005-01-02 10:00"), WorkingCalendar.Vietnam.Due(Local.At("2005-01-01 10:00"), TimeLimit.Hours(24)).Due);

    [Theory]
    [InlineData("none")]
    [InlineData("as directed")]
    public void Due_MeasuredOnly_HasNoEnd(string limit)
    {
        var deadline = WorkingCalendar.Vietnam.Due(Monday, TimeLimit.Parse(limit));

        Assert.Null(deadline.Due);
        Assert.Null(deadline.LastDay);
        Assert.Null(deadline.RemainingAt(Monday));
        Assert.Equal(Duration.Zero, deadline.OverdueAt(Local.At("2030-01-01 00:00")));
        Assert.True(deadline.IsMetAt(Local.At("2030-01-01 00:00")));
        Assert.Empty(WorkingCalendar.Vietnam.Explain(deadline).Days);
    }

    [Fact]
    public void Default_Deadline_IsMeasuredOnly()
    {
        var deadline = default(Deadline);

        Assert.False(deadline.HasDue);
        Assert.Equal(CountingRules.CivilCode, deadline.Rules);
        Assert.Empty(deadline.Suspensions);
        Assert.Empty(deadline.CalendarVersion);
    }

    [Fact]
    public void RemainingAt_BeforeAndAfter_NeverIsNegative()
    {
        var deadline = WorkingCalendar.Vietnam.Due(Monday, TimeLimit.Hours(24));

        Assert.Equal(Duration.FromHours(20), deadline.RemainingAt(Monday + Duration.FromHours(4)));
        Assert.Equal(Duration.Zero, deadline.OverdueAt(Monday + Duration.FromHours(4)));
        Assert.Equal(Duration.Zero, deadline.RemainingAt(Monday + Duration.FromHours(30)));
        Assert.Equal(Duration.FromHours(6), deadline.OverdueAt(Monday + Duration.FromHours(30)));
    }

    [Fact]
    public void PlusWorkingTime_WithoutHours_Throws() => Assert.Equal(
        CalendarCodes.NoHours,
        Assert.Throws<CalendarException>(() => WorkingCalendar.Vietnam.PlusWorkingTime(Monday, Duration.FromHours(1))).Refusal.Code);

    [Fact]
    public void PlusWorkingDays_OutOfYears_Throws()
    {
        Assert.Throws<CalendarException>(() => WorkingCalendar.Vietnam.PlusWorkingDays(Local.Date("2025-01-01"), int.MaxValue));
        Assert.Throws<CalendarException>(() => WorkingCalendar.Vietnam.PlusWorkingDays(Local.Date("2025-01-01"), int.MinValue));
        Assert.Throws<CalendarException>(() => WorkingCalendar.Vietnam.IsWorkingDay(Local.Date("2012-12-31")));
        Assert.Throws<CalendarException>(() => Offices.Ordinary.PlusWorkingTime(Monday, Duration.MaxValue));
        Assert.Throws<CalendarException>(() => Offices.Ordinary.PlusWorkingTime(Monday, Duration.MinValue));
        Assert.Throws<CalendarException>(() => Offices.Ordinary.IsOpen(Instant.MinValue));
        Assert.Throws<CalendarException>(() => Offices.Ordinary.IsOpen(Instant.MaxValue));
    }

    [Fact]
    public void Due_OpenSuspension_HasNoAnswerYet()
    {
        var open = Suspensions.Of(Monday, VietnamTime.Latest);

        foreach (var limit in new[] { "24 hours", "6 working days", "20 days", "1 month" })
        {
            Assert.False(WorkingCalendar.Vietnam.TryDue(Monday, TimeLimit.Parse(limit), CountingRules.CivilCode, open, out _, out var refusal), limit);
            Assert.True(refusal.Code is CalendarCodes.Missing or CalendarCodes.Range, refusal.Code);
        }
    }

    [Fact]
    public void Suspension_BackwardsOrFarAway_CannotBeBuilt()
    {
        Assert.Throws<ArgumentException>(() => new Suspension(Monday, Monday));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Suspension(Monday, Instant.MaxValue));
        Assert.Throws<ArgumentException>(() => Suspensions.Of(new[] { default(Suspension) }));
    }

    [Fact]
    public void SuspensionsOf_OverlappingInAnyOrder_AreJoined()
    {
        var hour = Duration.FromHours(1);
        var suspensions = Suspensions.Of(
            new Suspension(Monday + hour, Monday + hour + hour), new Suspension(Monday, Monday + hour), new Suspension(Monday + (hour * 5), Monday + (hour * 6)));

        Assert.Equal([new Suspension(Monday, Monday + (hour * 2)), new Suspension(Monday + (hour * 5), Monday + (hour * 6))], suspensions);
        Assert.Equal(suspensions, Suspensions.Of(suspensions[1]).With(suspensions[0]));
    }
}
