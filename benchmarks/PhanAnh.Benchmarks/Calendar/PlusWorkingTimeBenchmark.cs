using BenchmarkDotNet.Attributes;
using NodaTime;

namespace PhanAnh.Benchmarks;

/// <summary>Eight and forty-eight working hours, with a lunch break.</summary>
public class PlusWorkingTimeBenchmark
{
    private readonly Floor _floor = new(Sample.Office);
    private readonly int[] _days = Array.ConvertAll(Sample.DateOnlys, date => date.DayNumber - new DateOnly(2013, 1, 1).DayNumber);
    private readonly int[] _minutes = Array.ConvertAll(Sample.Locals, local => (int)local.TimeOfDay.TotalMinutes);
    private readonly HashSet<LocalDate> _exceptions = NodaWalk.Exceptions(Sample.Exceptions);
    private readonly LocalDateTime[] _nodaLocals = Array.ConvertAll(Sample.Instants, PhanAnh.Calendar.VietnamTime.LocalOf);
    private readonly LocalDateTime[] _nodaResults = new LocalDateTime[Sample.Count];
    private readonly Instant[] _instants = new Instant[Sample.Count];
    private readonly DateTime[] _locals = new DateTime[Sample.Count];
    private readonly int[] _results = new int[Sample.Count];

    [Params(8, 48)]
    public int Hours { get; set; }

    [Benchmark(Baseline = true, OperationsPerInvoke = Sample.Count)]
    public void HandLoopDateTime()
    {
        var amount = TimeSpan.FromHours(Hours);
        for (var i = 0; i < Sample.Count; i++)
        {
            _locals[i] = HandLoop.PlusTime(Sample.Locals[i], amount, Sample.Exceptions);
        }
    }

    [Benchmark(OperationsPerInvoke = Sample.Count)]
    public void FloorPrototypeAllDaysAlike()
    {
        for (var i = 0; i < Sample.Count; i++)
        {
            _results[i] = _floor.PlusTime(_days[i], _minutes[i], Hours * 60);
        }
    }

    [Benchmark(OperationsPerInvoke = Sample.Count)]
    public void NodaTimeWalk()
    {
        var amount = Duration.FromHours(Hours);
        for (var i = 0; i < Sample.Count; i++)
        {
            _nodaResults[i] = NodaWalk.PlusTime(_nodaLocals[i], amount, _exceptions);
        }
    }

    [Benchmark(OperationsPerInvoke = Sample.Count)]
    public void InstantToInstant()
    {
        var amount = Duration.FromHours(Hours);
        for (var i = 0; i < Sample.Count; i++)
        {
            _instants[i] = Sample.Office.PlusWorkingTime(Sample.Instants[i], amount);
        }
    }

    [Benchmark(OperationsPerInvoke = Sample.Count)]
    public void InstantSpan() => Sample.Office.PlusWorkingTime(Sample.Instants, Duration.FromHours(Hours), _instants);
}
