namespace PhanAnh.Calendar.Tests;

/// <summary>The dates of the worked scenarios, province by province; what a row names is counted as the regulation words it.</summary>
public class ScenarioTests
{
    private static readonly WorkingCalendar Office = Offices.Ordinary;

    [Theory]
    [Trait("Clause", "TN58-A8.2a-1")]
    [Trait("Clause", "TN58-A8.2a-2")]
    [Trait("Clause", "TN58-A8.2a-3")]
    [Trait("Scenario", "S-TN-01")]
    [Trait("Scenario", "S-TN-03")]
    [Trait("Scenario", "S-TN-05")]
    [Trait("Scenario", "S-TN-07")]
    [Trait("Scenario", "S-TN-08")]
    [Trait("Scenario", "S-TN-09")]
    [Trait("Scenario", "S-TN-23")]
    [InlineData("2025-03-03 15:00", "6 working days", "2025-03-11", "S-TN-01 ordinary case")]
    [InlineData("2025-01-23 10:00", "6 working days", "2025-02-07", "S-TN-03 Tết 2025")]
    [InlineData("2026-02-12 10:00", "6 working days", "2026-02-27", "S-TN-03 Tết 2026")]
    [InlineData("2025-04-24 10:00", "6 working days", "2025-05-06", "S-TN-05 swapped Saturday")]
    [InlineData("2025-08-28 10:00", "6 working days", "2025-09-09", "S-TN-05 National Day")]
    [InlineData("2025-03-15 10:00", "6 working days", "2025-03-24", "S-TN-07 deemed accepted on a Saturday")]
    [InlineData("2025-03-14 10:00", "6 working days", "2025-03-24", "S-TN-08 deemed accepted on a Friday")]
    [InlineData("2025-03-13 10:00", "6 working days", "2025-03-21", "S-TN-08, the other reading: at dispatch")]
    [InlineData("2025-03-10 10:00", "6 working days", "2025-03-18", "S-TN-09 first unit")]
    [InlineData("2025-03-11 08:30", "6 working days", "2025-03-19", "S-TN-09 second unit")]
    [InlineData("2025-03-11 14:00", "6 working days", "2025-03-19", "S-TN-09 fourth unit")]
    [InlineData("2025-03-03 15:00", "3 working days", "2025-03-06", "S-TN-23 the unit's own limit")]
    public void Due_Processing_EndsWithTheLastWorkingDay(string start, string limit, string lastDay, string note) => AssertLastDay(start, limit, lastDay, note);

    [Theory]
    [Trait("Clause", "TN58-A9.2")]
    [Trait("Clause", "TN58-A10.4a")]
    [Trait("Clause", "TN58-A10.4b-1")]
    [Trait("Clause", "TN58-A10.4b-2")]
    [Trait("Clause", "TN58-A12.1-2")]
    [Trait("Scenario", "S-TN-24")]
    [Trait("Scenario", "S-TN-26")]
    [Trait("Scenario", "S-TN-31")]
    [Trait("Scenario", "S-TN-32")]
    [Trait("Scenario", "S-TN-33")]
    [Trait("Scenario", "S-TN-41")]
    [InlineData("2025-03-10 16:00", "1 working day", "2025-03-11", "S-TN-01 approval")]
    [InlineData("2025-03-12 10:00", "1 working day", "2025-03-13", "S-TN-24 approval after the resubmission")]
    [InlineData("2025-03-07 15:00", "1 working day", "2025-03-10", "S-TN-26 approval over a weekend")]
    [InlineData("2025-03-12 09:00", "2 working days", "2025-03-14", "S-TN-31 wrong form")]
    [InlineData("2025-03-13 14:00", "2 working days", "2025-03-17", "S-TN-32 missing evidence")]
    [InlineData("2025-03-13 10:00", "2 working days", "2025-03-17", "S-TN-33 dissatisfied")]
    [InlineData("2025-03-13 10:00", "6 working days", "2025-03-21", "S-TN-33, the other reading")]
    [InlineData("2025-03-12 10:00", "1 year", "2026-03-12", "S-TN-41 retention")]
    public void Due_ApprovalReworkRetention_EndWithADay(string start, string limit, string lastDay, string note) => AssertLastDay(start, limit, lastDay, note);

    [Theory]
    [Trait("Clause", "TN58-A7.2")]
    [Trait("Clause", "TN58-A8.2b")]
    [Trait("Clause", "TN58-A10.2")]
    [Trait("Scenario", "S-TN-01")]
    [Trait("Scenario", "S-TN-02")]
    [Trait("Scenario", "S-TN-03")]
    [Trait("Scenario", "S-TN-06")]
    [Trait("Scenario", "S-TN-07")]
    [Trait("Scenario", "S-TN-14")]
    [Trait("Scenario", "S-TN-27")]
    [Trait("Scenario", "S-X-07")]
    [InlineData("2025-03-03 09:00", "24 hours", "2025-03-04 09:00", "S-TN-01 intake")]
    [InlineData("2025-03-11 10:00", "24 hours", "2025-03-12 10:00", "S-TN-01 publication")]
    [InlineData("2025-03-08 20:00", "24 hours", "2025-03-09 20:00", "S-TN-02 a weekend does not stop it")]
    [InlineData("2025-01-29 08:00", "24 hours", "2025-01-30 08:00", "S-TN-03 nor does the first day of Tết")]
    [InlineData("2025-03-15 09:00", "24 hours", "2025-03-16 09:00", "S-TN-06 redispatch")]
    [InlineData("2025-03-14 10:00", "24 hours", "2025-03-15 10:00", "S-TN-07 return window")]
    [InlineData("2025-03-17 09:00", "24 hours", "2025-03-18 09:00", "S-TN-14 clarification does not stop it")]
    [InlineData("2025-03-07 17:00", "24 hours", "2025-03-08 17:00", "S-TN-27 publication on a Saturday")]
    [InlineData("2025-03-07 16:00", "24 hours", "2025-03-08 16:00", "S-X-07 the same transfer under TN")]
    public void Due_WallClock_EndsToTheSecond(string start, string limit, string due, string note) => AssertDue(start, limit, due, note);

    [Theory]
    [Trait("Clause", "DN-A9.1b-3")]
    [Trait("Clause", "DN-A10.1")]
    [Trait("Scenario", "S-DN-02")]
    [Trait("Scenario", "S-DN-03")]
    [Trait("Scenario", "S-DN-04")]
    [Trait("Scenario", "S-DN-05")]
    [Trait("Scenario", "S-DN-06")]
    [Trait("Scenario", "S-DN-20")]
    [Trait("Scenario", "S-X-07")]
    [InlineData("2017-10-02 08:00", "8 working hours", "2017-10-03 08:00", "S-DN-02 put through")]
    [InlineData("2017-10-02 10:00", "8 working hours", "2017-10-03 10:00", "S-DN-03 not picked up")]
    [InlineData("2017-10-06 16:00", "8 working hours", "2017-10-09 16:00", "S-DN-04 Friday afternoon")]
    [InlineData("2017-10-07 09:00", "8 working hours", "2017-10-09 17:00", "S-DN-04 Saturday")]
    [InlineData("2017-09-01 15:00", "8 working hours", "2017-09-05 15:00", "S-DN-05 holiday in lieu")]
    [InlineData("2018-02-13 14:00", "8 working hours", "2018-02-21 14:00", "S-DN-06 Tết")]
    [InlineData("2017-10-09 13:30", "8 working hours", "2017-10-10 13:30", "S-DN-20 reassigned")]
    [InlineData("2025-03-07 16:00", "8 working hours", "2025-03-10 16:00", "S-X-07 the same transfer under DN")]
    public void Due_FocalOfficer_CountsOfficeHours(string start, string limit, string due, string note) => AssertDue(start, limit, due, note);

    [Theory]
    [Trait("Clause", "DN-A9.1b-6")]
    [Trait("Clause", "DN-A10.2-1")]
    [Trait("Scenario", "S-DN-07")]
    [Trait("Scenario", "S-DN-10")]
    [InlineData("2017-10-03 10:00", "48 working hours", "2017-10-11 10:00", "S-DN-07 R1: from the rise")]
    [InlineData("2017-10-02 10:00", "48 working hours", "2017-10-10 10:00", "S-DN-07 R2: from the first transfer")]
    [InlineData("2017-10-06 16:30", "48 working hours", "2017-10-16 16:30", "S-DN-07 R1 over a weekend")]
    [InlineData("2017-10-05 16:30", "48 working hours", "2017-10-13 16:30", "S-DN-07 R2 over a weekend")]
    [InlineData("2017-10-10 00:00", "48 working hours", "2017-10-17 17:00", "S-DN-10 from the breach at midnight")]
    public void Due_Head_CountsSixOfficeDays(string start, string limit, string due, string note) => AssertDue(start, limit, due, note);

    [Theory]
    [Trait("Clause", "DN-A10.4")]
    [Trait("Scenario", "S-DN-10")]
    [InlineData("2017-10-03 09:00", "2 working days", "2017-10-05", "first appointment")]
    [InlineData("2017-10-05 15:00", "1 working day", "2017-10-06", "second")]
    [InlineData("2017-10-06 16:30", "1 working day", "2017-10-09", "third, over a weekend")]
    [InlineData("2017-10-02 10:00", "5 working days", "2017-10-09", "S-DN-19: the overall cap of the test")]
    public void Due_Appointments_AreCappedInWorkingDays(string start, string limit, string lastDay, string note) => AssertLastDay(start, limit, lastDay, note);

    [Theory]
    [InlineData(SwapPolicy.SwapBoth, "2025-05-06")]
    [InlineData(SwapPolicy.RestBoth, "2025-05-07")]
    [InlineData(SwapPolicy.IgnoreSwap, "2025-05-06")]
    [Trait("Scenario", "S-TN-05")]
    public void Due_SwapPolicies_GiveTheAlternatives(SwapPolicy policy, string lastDay)
    {
        var deadline = WorkingCalendar.Vietnam.Due(
            Local.At("2025-04-24 10:00"), TimeLimit.WorkingDays(6), CountingRules.CivilCode with { Swaps = policy });

        Assert.Equal(Local.Date(lastDay), deadline.LastDay);
    }

    [Fact]
    [Trait("Scenario", "S-TN-23")]
    public void Min_UnitWithTen_TheRegulationWins() =>
        Assert.Equal(TimeLimit.WorkingDays(6), TimeLimit.Min(TimeLimit.WorkingDays(10), TimeLimit.WorkingDays(6)));

    [Theory]
    [Trait("Clause", "TN58-A8.2a-4")]
    [Trait("Clause", "BP-A5b.2-1")]
    [Trait("Clause", "DN-A9.1b-4")]
    [Trait("Scenario", "S-TN-21")]
    [Trait("Scenario", "S-DN-09")]
    [Trait("Scenario", "S-BP-21")]
    [Trait("Scenario", "S-TG-02")]
    [InlineData("2025-03-10 15:00", "2025-03-22", "2025-03-24", "S-TN-21 a Saturday")]
    [InlineData("2017-10-03 09:00", "2017-10-05", "2017-10-05", "S-DN-09 appointed")]
    [InlineData("2016-06-01 10:00", "2016-06-11", "2016-06-13", "S-BP-21 a Saturday")]
    [InlineData("2016-04-01 10:00", "2016-04-16", "2016-04-19", "S-BP-21 Hùng Kings on a Saturday")]
    [InlineData("2020-05-04 10:00", "2020-05-29", "2020-05-29", "S-TG-02 a Friday")]
    [InlineData("2020-05-04 10:00", "2020-05-31", "2020-06-01", "S-TG-02 a Sunday")]
    public void DueOn_StatedDate_RollsForward(string start, string stated, string lastDay, string note)
    {
        var deadline = Office.DueOn(Local.At(start), Local.Date(stated));

        Assert.True(Local.Date(lastDay) == deadline.LastDay, $"{note}: {deadline}");
        Assert.Equal(Local.Date(stated), deadline.StatedOn);
        Assert.False(deadline.IsMetAt(VietnamTime.StartOf(Local.Date(lastDay).PlusDays(1))));
    }

    [Fact]
    [Trait("Clause", "TN58-A8.2a-2")]
    [Trait("Scenario", "S-TN-37")]
    public void Due_ForceMajeure_MovesOn()
    {
        var outage = Suspensions.Of(Local.At("2025-03-04 08:00"), Local.At("2025-03-04 20:00"));
        var start = Local.At("2025-03-03 09:00");

        Assert.Equal(Local.At("2025-03-04 21:00"), Office.Due(start, TimeLimit.Hours(24), CountingRules.CivilCode, outage).Due);
        Assert.Equal(Local.Date("2025-03-12"), Office.Due(start, TimeLimit.WorkingDays(6), CountingRules.CivilCode, outage).LastDay);
        Assert.Equal(Local.Date("2025-03-17"), Office.DueOn(start, Local.Date("2025-03-14"), CountingRules.CivilCode, outage).LastDay);
        Assert.Equal(Local.Date("2025-03-03"), Office.DueOn(start, Local.Date("2025-03-03"), CountingRules.CivilCode, outage).LastDay);
    }

    [Fact]
    [Trait("Scenario", "S-TN-49")]
    public void LatestDayBefore_OneWorkingDay_IsTheDayOfTheReminder() =>
        Assert.Equal(Local.Date("2025-03-10"), Office.LatestDayBefore(Local.Date("2025-03-11"), TimeLimit.WorkingDays(1)));

    [Fact]
    [Trait("Scenario", "S-X-05")]
    public void Due_UndecidedYear_IsProvisionalOrRefused()
    {
        var start = Local.At("2028-01-20 10:00");
        var deadline = Office.Due(start, TimeLimit.WorkingDays(6));
        var refuse = CountingRules.CivilCode with { UndecidedYear = UndecidedYear.Refuse };

        Assert.True(deadline.IsProvisional);
        Assert.Equal(Local.Date("2028-02-04"), deadline.LastDay);
        Assert.False(Office.TryDue(start, TimeLimit.WorkingDays(6), refuse, null, out _, out var refusal));
        Assert.Equal(CalendarCodes.Undecided, refusal.Code);
        Assert.False(Office.TryDue(Local.At("2100-01-20 10:00"), TimeLimit.WorkingDays(6), CountingRules.CivilCode, null, out _, out refusal));
        Assert.Equal(CalendarCodes.Missing, refusal.Code);
        Assert.False(Office.IsWorkingDay(Local.Date("2026-11-24")));
    }

    [Fact]
    [Trait("Scenario", "S-TN-03")]
    public void Explain_Tet2025_NamesSkippedDays()
    {
        var text = Office.Explain(Office.Due(Local.At("2025-01-23 10:00"), TimeLimit.WorkingDays(6))).ToVietnamese();

        Assert.StartsWith("Thời hạn 6 ngày làm việc, tính từ 10 giờ 00 phút ngày 23/01/2025 (thứ Năm).\n", text, StringComparison.Ordinal);
        Assert.Contains("\n- 27/01/2025 (thứ Hai): ngày nghỉ, không tính: Tết Nguyên đán (Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024)\n", text, StringComparison.Ordinal);
        Assert.Contains("\n- 07/02/2025 (thứ Sáu): ngày thứ 6\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\nHết hạn lúc 24 giờ ngày 07/02/2025 (thứ Sáu).", text, StringComparison.Ordinal);
    }

    private static void AssertLastDay(string start, string limit, string lastDay, string note)
    {
        var deadline = Office.Due(Local.At(start), TimeLimit.Parse(limit));

        Assert.True(Local.Date(lastDay) == deadline.LastDay, $"{note}: {deadline}");
        Assert.Equal(VietnamTime.StartOf(Local.Date(lastDay).PlusDays(1)), deadline.Due);
        Assert.True(deadline.IsMetAt(deadline.Due!.Value - Duration.Epsilon));
        Assert.False(deadline.IsMetAt(deadline.Due!.Value));
    }

    private static void AssertDue(string start, string limit, string due, string note)
    {
        var deadline = Office.Due(Local.At(start), TimeLimit.Parse(limit));

        Assert.True(Local.At(due) == deadline.Due, $"{note}: {deadline}");
        Assert.True(deadline.IsMetAt(Local.At(due)));
        Assert.False(deadline.IsMetAt(Local.At(due) + Duration.Epsilon));
    }
}
