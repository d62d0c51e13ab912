using BenchmarkDotNet.Attributes;
using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Benchmarks;

/// <summary>Six working days after a date or an instant.</summary>
public class PlusWorkingDaysBenchmark
{
    private readonly Floor _floor = new(Sample.Office);
    private readonly HashSet<LocalDate> _exceptions = NodaWalk.Exceptions(Sample.Exceptions);
    private readonly Quartz.ICalendar _quartz = QuartzChain.Days();
    private readonly int[] _numbers = Array.ConvertAll(Sample.DateOnlys, date => date.DayNumber - new DateOnly(2013, 1, 1).DayNumber);
    private readonly DateTimeOffset[] _offsets = Array.ConvertAll(Sample.Instants, instant => instant.ToDateTimeOffset());
    private readonly LocalDate[] _dates = new LocalDate[Sample.Count];
    private readonly DateOnly[] _dateOnlys = new DateOnly[Sample.Count];
    private readonly Instant[] _instants = new Instant[Sample.Count];
    private readonly Deadline[] _deadlines = new Deadline[Sample.Count];
    private readonly int[] _results = new int[Sample.Count];
    private readonly DateTimeOffset[] _quartzResults = new DateTimeOffset[Sample.Count];

    [Benchmark(Baseline = true, OperationsPerInvoke = Sample.Count)]
    public void HandLoopDateOnly()
    {
        for (var i = 0; i < Sample.Count; i++)
        {
            _dateOnlys[i] = HandLoop.PlusDays(Sample.DateOnlys[i], 6, Sample.Exceptions);
        }
    }

    [Benchmark(OperationsPerInvoke = Sample.Count)]
    public void FloorPrototype()
    {
        for (var i = 0; i < Sample.Count; i++)
        {
            _results[i] = _floor.PlusDays(_numbers[i], 6);
        }
    }

    [Benchmark(OperationsPerInvoke = Sample.Count)]
    public void NodaTimeWalk()
    {
        for (var i = 0; i < Sample.Count; i++)
        {
            _dates[i] = NodaWalk.PlusDays(Sample.Dates[i], 6, _exceptions);
        }
    }

    [Benchmark(OperationsPerInvoke = Sample.Count)]
    public void QuartzLoop()
    {
        for (var i = 0; i < Sample.Count; i++)
        {
            _quartzResults[i] = QuartzChain.PlusDays(_quartz, _offsets[i], 6);
        }
    }

    [Benchmark(OperationsPerInvoke = Sample.Count)]
    public void LocalDateToLocalDate()
    {
        for (var i = 0; i < Sample.Count; i++)
        {
            _dates[i] = Sample.Office.PlusWorkingDays(Sample.Dates[i], 6);
        }
    }

    [Benchmark(OperationsPerInvoke = Sample.Count)]
    public void LocalDateSpan() => Sample.Office.PlusWorkingDays(Sample.Dates, 6, _dates);

    [Benchmark(OperationsPerInvoke = Sample.Count)]
    public void InstantToInstant()
    {
        for (var i = 0; i < Sample.Count; i++)
        {
            _instants[i] = Sample.Office.PlusWorkingDays(Sample.Instants[i], 6);
        }
    }

    [Benchmark(OperationsPerInvoke = Sample.Count)]
    public void DueWithFullResult()
    {
        for (var i = 0; i < Sample.Count; i++)
        {
            _deadlines[i] = Sample.Office.Due(Sample.Instants[i], TimeLimit.WorkingDays(6));
        }
    }
}
