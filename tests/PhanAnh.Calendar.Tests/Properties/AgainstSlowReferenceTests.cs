using FsCheck;
using FsCheck.Fluent;

namespace PhanAnh.Calendar.Tests;

public class AgainstSlowReferenceTests
{
    [Fact]
    public void IsWorkingDay_EveryOfficeEveryDay_EqualsReference()
    {
        foreach (var office in Offices.All)
        {
            var slow = new SlowReference(office, CountingRules.CivilCode);
            for (var date = new LocalDate(2013, 1, 1); date.Year <= 2030; date = date.PlusDays(1))
            {
                Assert.True(slow.IsWorkingDay(date) == office.IsWorkingDay(date), $"{date} in {office.Version}");
            }
        }
    }

    [Fact]
    public void Due_WorkingHours_EqualsMinuteWalk() => Arbitrary.Case(30).Check(
        each =>
        {
            var (office, rules, start, suspensions, hours) = each;
            var slow = new SlowReference(office, rules);
            return slow.PlusWorkingMinutes(start, hours * 60, suspensions) == office.Due(start, TimeLimit.WorkingHours(hours), rules, suspensions).Due;
        },
        250,
        Tell);

    [Fact]
    public void Due_WallClock_EqualsMinuteWalk() => Arbitrary.Case(100).Check(
        each =>
        {
            var (office, rules, start, suspensions, hours) = each;
            var slow = new SlowReference(office, rules);
            return slow.PlusMinutes(start, hours * 60, suspensions) == office.Due(start, TimeLimit.Hours(hours), rules, suspensions).Due;
        },
        300,
        Tell);

    [Fact]
    public void Due_WorkingDays_EqualsDayWalk() => Arbitrary.Case(40).Check(
        each =>
        {
            var (office, rules, start, suspensions, days) = each;
            var slow = new SlowReference(office, rules);
            return slow.LastWorkingDay(VietnamTime.DateOf(start), days, suspensions)
                == office.Due(start, TimeLimit.WorkingDays(days), rules, suspensions).LastDay;
        },
        2000,
        Tell);

    [Fact]
    public void Due_Days_EqualsDayWalk() => (from each in Arbitrary.Case(60) from roll in Gen.Elements(Enum.GetValues<RollPolicy>()) select (each, roll)).Check(
        both =>
        {
            var (office, rules, start, suspensions, days) = both.each;
            var slow = new SlowReference(office, rules);
            return slow.LastDay(VietnamTime.DateOf(start), days, both.roll, suspensions)
                == office.Due(start, TimeLimit.Days(days).WithRoll(both.roll), rules, suspensions).LastDay;
        },
        2000,
        both => Tell(both.each) + both.roll);

    [Fact]
    public void WorkingTimeBetween_ShortSpans_EqualsMinuteWalk() => (
        from office in Arbitrary.Office
        from start in Arbitrary.Minute
        from minutes in Gen.Choose(0, 6000)
        select (office, start, minutes)).Check(
        each =>
        {
            var slow = new SlowReference(each.office, CountingRules.CivilCode);
            var worked = Enumerable.Range(0, each.minutes).Count(minute => slow.IsWorkingMinute(each.start + Duration.FromMinutes(minute)));
            return each.office.WorkingTimeBetween(each.start, each.start + Duration.FromMinutes(each.minutes)) == Duration.FromMinutes(worked);
        },
        150);

    [Fact]
    public void IsOpen_CountedOffices_EqualsMinuteWalk() => (from office in Arbitrary.Office from start in Arbitrary.Minute select (office, start)).Check(
        each => each.office.IsOpen(each.start)
            == new SlowReference(each.office, new CountingRules { Duty = DutyHours.Counted }).IsWorkingMinute(each.start),
        2000);

    private static string Tell((WorkingCalendar Office, CountingRules Rules, Instant Start, Suspensions Suspensions, int Amount) each) =>
        $"{each.Office.Schedule!.WeekOf(VietnamTime.DateOf(each.Start)).Text} {VietnamTime.LocalOf(each.Start)} {each.Amount} {each.Rules} "
        + string.Join(", ", each.Suspensions.Select(one => $"{VietnamTime.LocalOf(one.From)}–{VietnamTime.LocalOf(one.To)}"));
}
