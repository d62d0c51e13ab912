using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace PhanAnh.Benchmarks;

/// <summary>Is it a working day?</summary>
public class IsWorkingDayBenchmark
{
    private readonly FrozenSet<DateOnly> _frozen = Sample.Exceptions.ToFrozenSet();
    private readonly FrozenSet<LocalDate> _frozenDays = Sample.EveryDay().Where(Sample.Office.IsWorkingDay).ToFrozenSet();
    private readonly Quartz.ICalendar _quartz = QuartzChain.Days();
    private readonly DateTimeOffset[] _offsets = Array.ConvertAll(Sample.Instants, instant => instant.ToDateTimeOffset());
    private readonly bool[] _results = new bool[Sample.Count];

    [Benchmark(Baseline = true, OperationsPerInvoke = Sample.Count)]
    public void FrozenSetOfWorkingDays()
    {
        for (var i = 0; i < Sample.Count; i++)
        {
            _results[i] = _frozenDays.Contains(Sample.Dates[i]);
        }
    }

    [Benchmark(OperationsPerInvoke = Sample.Count)]
    public void FrozenSetOfExceptions()
    {
        for (var i = 0; i < Sample.Count; i++)
        {
            var date = Sample.DateOnlys[i];
            _results[i] = date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) != _frozen.Contains(date);
        }
    }

    [Benchmark(OperationsPerInvoke = Sample.Count)]
    public void HashSetOfExceptions()
    {
        for (var i = 0; i < Sample.Count; i++)
        {
            _results[i] = HandLoop.Works(Sample.DateOnlys[i], Sample.Exceptions);
        }
    }

    [Benchmark(OperationsPerInvoke = Sample.Count)]
    public void QuartzCalendar()
    {
        for (var i = 0; i < Sample.Count; i++)
        {
            _results[i] = _quartz.IsTimeIncluded(_offsets[i]);
        }
    }

    [Benchmark(OperationsPerInvoke = Sample.Count)]
    public void LocalDate()
    {
        for (var i = 0; i < Sample.Count; i++)
        {
            _results[i] = Sample.Office.IsWorkingDay(Sample.Dates[i]);
        }
    }

    [Benchmark(OperationsPerInvoke = Sample.Count)]
    public void LocalDateSpan() => Sample.Office.IsWorkingDay(Sample.Dates, _results);
}
