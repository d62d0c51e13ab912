using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Benchmarks;

/// <summary>A baseline that answers something else is no baseline: they are compared before anything is timed.</summary>
internal static class Agreement
{
    internal static void Check()
    {
        var floor = new Floor(Sample.Office);
        var exceptions = NodaWalk.Exceptions(Sample.Exceptions);
        var ends = Sample.Ends(400);
        for (var i = 0; i < 5000; i++)
        {
            var (instant, date, local) = (Sample.Instants[i], Sample.Dates[i], Sample.Locals[i]);
            var days = Sample.Office.PlusWorkingDays(date, 6);
            var hours = VietnamTime.LocalOf(Sample.Office.PlusWorkingTime(instant, Duration.FromHours(8)));
            var opening = VietnamTime.LocalOf(Sample.Office.NextOpening(instant)).ToDateTimeUnspecified();
            var worked = Sample.Office.WorkingTimeBetween(instant, ends[i]).ToTimeSpan();
            var isEqual = HandLoop.PlusDays(Sample.DateOnlys[i], 6, Sample.Exceptions) == days.ToDateOnly()
                && NodaWalk.PlusDays(date, 6, exceptions) == days
                && floor.PlusDays(Period.DaysBetween(new LocalDate(2013, 1, 1), date), 6) == Period.DaysBetween(new LocalDate(2013, 1, 1), days)
                && HandLoop.PlusTime(local, TimeSpan.FromHours(8), Sample.Exceptions) == hours.ToDateTimeUnspecified()
                && NodaWalk.PlusTime(VietnamTime.LocalOf(instant), Duration.FromHours(8), exceptions) == hours
                && HandLoop.NextOpening(local, Sample.Exceptions) == opening
                && HandLoop.Between(local, VietnamTime.LocalOf(ends[i]).ToDateTimeUnspecified(), Sample.Exceptions) == worked;
            if (!isEqual)
            {
                throw new InvalidOperationException($"The baselines disagree at {VietnamTime.LocalOf(instant)}.");
            }
        }
    }
}
