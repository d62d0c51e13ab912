namespace PhanAnh.Benchmarks;

/// <summary>What one writes by hand: DateOnly or DateTime, a HashSet of exceptions, a loop over days.</summary>
internal static class HandLoop
{
    private static readonly TimeSpan Morning = new(7, 30, 0);
    private static readonly TimeSpan Noon = new(11, 30, 0);
    private static readonly TimeSpan Afternoon = new(13, 0, 0);
    private static readonly TimeSpan Evening = new(17, 0, 0);

    internal static bool Works(DateOnly date, HashSet<DateOnly> exceptions) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) != exceptions.Contains(date);

    internal static DateOnly PlusDays(DateOnly date, int days, HashSet<DateOnly> exceptions)
    {
        while (days > 0)
        {
            date = date.AddDays(1);
            days -= Works(date, exceptions) ? 1 : 0;
        }

        return date;
    }

    internal static DateTime PlusTime(DateTime start, TimeSpan amount, HashSet<DateOnly> exceptions)
    {
        var day = start.Date;
        var time = start.TimeOfDay;
        while (true)
        {
            if (Works(DateOnly.FromDateTime(day), exceptions))
            {
                if (Take(Morning, Noon, ref time, ref amount) || Take(Afternoon, Evening, ref time, ref amount))
                {
                    return day + time;
                }
            }

            day = day.AddDays(1);
            time = TimeSpan.Zero;
        }
    }

    internal static TimeSpan Between(DateTime start, DateTime end, HashSet<DateOnly> exceptions)
    {
        var sum = TimeSpan.Zero;
        for (var day = start.Date; day <= end.Date; day = day.AddDays(1))
        {
            if (Works(DateOnly.FromDateTime(day), exceptions))
            {
                var from = day == start.Date ? start.TimeOfDay : TimeSpan.Zero;
                var to = day == end.Date ? end.TimeOfDay : TimeSpan.FromDays(1);
                sum += Overlap(from, to, Morning, Noon) + Overlap(from, to, Afternoon, Evening);
            }
        }

        return sum;
    }

    internal static DateTime NextOpening(DateTime start, HashSet<DateOnly> exceptions)
    {
        var day = start.Date;
        var time = start.TimeOfDay;
        while (true)
        {
            if (time < Evening && Works(DateOnly.FromDateTime(day), exceptions))
            {
                return day + (time < Morning ? Morning : time < Noon ? time : time < Afternoon ? Afternoon : time);
            }

            day = day.AddDays(1);
            time = TimeSpan.Zero;
        }
    }

    private static bool Take(TimeSpan from, TimeSpan to, ref TimeSpan time, ref TimeSpan amount)
    {
        var start = time > from ? time : from;
        if (start >= to)
        {
            return false;
        }

        if (amount <= to - start)
        {
            time = start + amount;
            return true;
        }

        amount -= to - start;
        time = to;
        return false;
    }

    private static TimeSpan Overlap(TimeSpan from, TimeSpan to, TimeSpan opening, TimeSpan closing)
    {
        var start = from > opening ? from : opening;
        var end = to < closing ? to : closing;
        return end > start ? end - start : TimeSpan.Zero;
    }
}
