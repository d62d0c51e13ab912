using BenchmarkDotNet.Attributes;
using PhanAnh.Calendar;

namespace PhanAnh.Benchmarks;

/// <summary>What is paid once, or only when asked for: twenty years of tables, an explanation, its text.</summary>
public class BuildAndExplainBenchmark
{
    private readonly Deadline _deadline = Sample.Office.Due(Sample.Instants[0], TimeLimit.WorkingDays(6));

    [Benchmark(Baseline = true)]
    public WorkingCalendar BuildTwentyYearsWithHours() => new(Sample.Holidays, Sample.Schedule);

    [Benchmark]
    public WorkingCalendar BuildTwentyYearsOfDays() => new(Sample.Holidays, WorkingWeek.MondayToFriday);

    [Benchmark]
    public HolidayCalendar BuildTwentyYearsOfHolidays() => HolidayCalendar.Vietnam.Between(2013, 2032);

    [Benchmark]
    public DeadlineExplanation Explain() => Sample.Office.Explain(_deadline);

    [Benchmark]
    public string ExplainInVietnamese() => Sample.Office.Explain(_deadline).ToVietnamese();
}
