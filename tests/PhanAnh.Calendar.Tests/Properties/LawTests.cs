using FsCheck;
using FsCheck.Fluent;

namespace PhanAnh.Calendar.Tests;

public class LawTests
{
    private static readonly TimeLimit[] Limits = [.. new[]
    {
        "90 minutes", "24 hours", "5 working hours", "48 working hours", "1 working day", "6 working days", "20 days", "3 days, no roll", "2 months", "1 year", "same working day",
    }.Select(TimeLimit.Parse)];

    [Fact]
    public void WorkingDaysBetween_AfterPlus_IsTheAmount() => (
        from office in Arbitrary.Office
        from date in Arbitrary.Date
        from days in Gen.Choose(-200, 200)
        select (office, date, days)).Check(
        each => SkipOutside(() => each.office.WorkingDaysBetween(each.date, each.office.PlusWorkingDays(each.date, each.days)) == each.days), 3000);

    [Fact]
    public void PlusWorkingDays_InTwoSteps_IsAssociative() => (
        from office in Arbitrary.Office
        from date in Arbitrary.Date
        from first in Gen.Choose(1, 100)
        from second in Gen.Choose(1, 100)
        select (office, date, first, second)).Check(
        each => each.office.PlusWorkingDays(each.office.PlusWorkingDays(each.date, each.first), each.second)
            == each.office.PlusWorkingDays(each.date, each.first + each.second),
        1000);

    [Fact]
    public void PlusWorkingDays_ThereAndBack_ReturnsToAWorkingDay() => (
        from office in Arbitrary.Office
        from date in Arbitrary.Date
        from days in Gen.Choose(1, 200)
        select (office, date, days)).Check(
        each =>
        {
            var back = each.office.PlusWorkingDays(each.office.PlusWorkingDays(each.date, each.days), -each.days);
            return each.office.IsWorkingDay(each.date) ? back == each.date : back < each.date && each.office.WorkingDaysBetween(back, each.date) == 0;
        },
        1000);

    [Fact]
    public void WorkingTimeBetween_AfterPlus_IsTheAmount() => (
        from office in Arbitrary.Office
        from instant in Arbitrary.Nanosecond
        from minutes in Gen.Choose(-20_000, 20_000)
        from nanoseconds in Gen.Choose(-1_000_000, 1_000_000)
        select (office, instant, amount: Duration.FromMinutes(minutes) + Duration.FromNanoseconds(nanoseconds))).Check(
        each => SkipOutside(() =>
        {
            var nearest = each.office.PlusWorkingTime(each.instant, each.amount);
            var farthest = each.office.PlusWorkingTimeToNextOpening(each.instant, each.amount);
            return each.office.WorkingTimeBetween(each.instant, nearest) == each.amount
                && each.office.WorkingTimeBetween(each.instant, farthest) == each.amount
                && (each.amount < Duration.Zero ? farthest <= nearest : farthest >= nearest);
        }),
        3000);

    [Fact]
    public void PlusWorkingTime_InTwoSteps_IsAssociative() => (
        from office in Arbitrary.Office
        from instant in Arbitrary.Nanosecond
        from first in Gen.Choose(1, 10_000)
        from second in Gen.Choose(1, 10_000)
        select (office, instant, first, second)).Check(
        each => SkipOutside(() =>
            each.office.PlusWorkingTime(each.office.PlusWorkingTime(each.instant, Duration.FromMinutes(each.first)), Duration.FromMinutes(each.second))
            == each.office.PlusWorkingTime(each.instant, Duration.FromMinutes(each.first + each.second))),
        1000);

    [Fact]
    public void Due_LaterStart_IsNeverEarlier() => (
        from each in Arbitrary.Case(1)
        from limit in Gen.Elements(Limits)
        from minutes in Gen.Choose(0, 5000)
        from cutOff in Gen.Elements<LocalTime?>(null, new LocalTime(15, 0))
        from outside in Gen.Elements(Enum.GetValues<OutsideHours>())
        select (each, limit, minutes, rules: each.Rules with { CutOff = cutOff, OutsideHours = outside })).Check(
        each =>
        {
            var (office, _, start, _, _) = each.each;
            return office.Due(start, each.limit, each.rules).Due <= office.Due(start + Duration.FromMinutes(each.minutes), each.limit, each.rules).Due;
        },
        3000,
        each => $"{each.limit} {VietnamTime.LocalOf(each.each.Start)} +{each.minutes} {each.rules}");

    [Fact]
    public void Due_LongerSuspension_IsNeverEarlier() => (
        from each in Arbitrary.Case(1)
        from limit in Gen.Elements(Limits)
        from before in Gen.Choose(0, 500)
        from after in Gen.Choose(0, 5000)
        select (each, limit, before, after)).Check(
        each =>
        {
            var (office, rules, start, suspensions, _) = each.each;
            var longer = Suspensions.Of(suspensions.Select(one =>
                new Suspension(one.From - Duration.FromMinutes(each.before), one.To + Duration.FromMinutes(each.after))));
            return office.Due(start, each.limit, rules, suspensions).Due <= office.Due(start, each.limit, rules, longer).Due;
        },
        3000,
        each => $"{each.limit} {VietnamTime.LocalOf(each.each.Start)}");

    [Fact]
    public void Due_FurtherHoliday_NeverMakesWorkingDaysEarlier() => (
        from start in Arbitrary.Minute
        from days in Gen.Choose(1, 30)
        from offset in Gen.Choose(-3, 40)
        from length in Gen.Choose(0, 5)
        select (start, days, offset, length)).Check(
        each =>
        {
            var first = VietnamTime.DateOf(each.start).PlusDays(each.offset);
            var closed = WorkingCalendar.Vietnam.WithClosures(
                new Closure(first, first.PlusDays(each.length), "Bão", "Storm", new LegalDocument("x", "x", "x")));
            return SkipOutside(() => WorkingCalendar.Vietnam.Due(each.start, TimeLimit.WorkingDays(each.days)).Due
                <= closed.Due(each.start, TimeLimit.WorkingDays(each.days)).Due);
        },
        100);

    [Fact]
    public void Due_ShortWay_EqualsTheLongWay() => (
        from office in Arbitrary.Office
        from start in Arbitrary.Nanosecond
        from limit in Gen.Elements(Limits)
        select (office, start, limit)).Check(
        each =>
        {
            var sameRules = new CountingRules();
            Assert.NotSame(CountingRules.CivilCode, sameRules);
            return each.office.Due(each.start, each.limit) == each.office.Due(each.start, each.limit, sameRules);
        },
        3000,
        each => $"{each.limit} {each.start}");

    [Fact]
    public void Due_WallClock_IgnoresHolidaysAndOffices() => (from each in Arbitrary.Case(500) select each).Check(
        each => each.Office.Due(each.Start, TimeLimit.Hours(each.Amount), each.Rules).Due == each.Start + Duration.FromHours(each.Amount), 1000);

    [Fact]
    public void Batch_EveryOperation_EqualsSingle() => (
        from office in Arbitrary.Office
        from instants in Arbitrary.Nanosecond.ArrayOf(20)
        from amount in Gen.Choose(1, 50)
        select (office, instants, amount)).Check(
        each =>
        {
            var (office, instants, amount) = each;
            var ends = Array.ConvertAll(instants, instant => instant + Duration.FromHours(amount));
            var dates = Array.ConvertAll(instants, VietnamTime.DateOf);
            var plus = new Instant[instants.Length];
            var between = new Duration[instants.Length];
            var due = new Deadline[instants.Length];
            var days = new LocalDate[instants.Length];
            var works = new bool[instants.Length];
            office.PlusWorkingTime(instants, Duration.FromHours(amount), plus);
            office.WorkingTimeBetween(instants, ends, between);
            office.Due(instants, TimeLimit.WorkingDays(amount), due);
            office.PlusWorkingDays(dates, amount, days);
            office.IsWorkingDay(dates, works);
            return Enumerable.Range(0, instants.Length).All(i =>
                plus[i] == office.PlusWorkingTime(instants[i], Duration.FromHours(amount))
                && between[i] == office.WorkingTimeBetween(instants[i], ends[i])
                && due[i] == office.Due(instants[i], TimeLimit.WorkingDays(amount))
                && days[i] == office.PlusWorkingDays(dates[i], amount)
                && works[i] == office.IsWorkingDay(dates[i]));
        },
        200);

    [Fact]
    public void Openings_AnyInstant_EncloseIt() => (from office in Arbitrary.Office from instant in Arbitrary.Nanosecond select (office, instant)).Check(
        each =>
        {
            var (office, instant) = each;
            return SkipOutside(() =>
            {
                var opening = office.NextOpening(instant);
                var closed = office.PreviousClosing(instant);
                var end = office.NextClosing(instant);
                var begin = office.PreviousOpening(instant);
                return opening >= instant && office.IsOpen(opening) && closed <= instant && office.IsOpen(closed - Duration.Epsilon)
                    && end > opening && !office.IsOpen(end) && office.IsOpen(end - Duration.Epsilon)
                    && begin < closed && office.IsOpen(begin) && !office.IsOpen(begin - Duration.Epsilon)
                    && (!office.IsOpen(instant) || opening == instant);
            });
        },
        2000);

    [Fact]
    public void Explain_TenThousandDeadlines_AddUpToTheDueInstant() => (
        from each in Arbitrary.Case(1)
        from limit in Gen.Elements(Limits)
        from stated in Gen.Choose(0, 40)
        select (each, limit, stated)).Check(
        each =>
        {
            var (office, rules, start, suspensions, _) = each.each;
            var stated = VietnamTime.DateOf(start).PlusDays(each.stated);
            return ExplanationSum.AddsUp(office, office.Explain(office.Due(start, each.limit, rules, suspensions)))
                && ExplanationSum.AddsUp(office, office.Explain(office.DueOn(start, stated, rules, suspensions)));
        },
        5000,
        each => $"{each.limit} {VietnamTime.LocalOf(each.each.Start)} {each.each.Rules} stated +{each.stated} {string.Join(';', each.each.Suspensions)}");

    // An amount that leads out of the years covered has no answer to compare.
    private static bool SkipOutside(Func<bool> law)
    {
        try
        {
            return law();
        }
        catch (CalendarException refused) when (string.Equals(refused.Refusal.Code, CalendarCodes.Missing, StringComparison.Ordinal))
        {
            return true;
        }
    }
}
