using BenchmarkDotNet.Attributes;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Benchmarks;

/// <summary>One million open cases in memory: whom does time concern now? A call asks about all of them.</summary>
public class SweepBenchmark
{
    private const int Cases = 1_000_000;

    private readonly CaseLife _life = CaseLife.TayNinh;
    private readonly Case[] _open = Open();
    private readonly DueIndex _due = new();
    private readonly Instant _now = CaseLife.At(4, 9);
    private readonly Instant _soon;
    private int _found;

    public SweepBenchmark()
    {
        var first = _life.Procedure.OverdueFrom(_open[0], _life.Calendars)!.Value;
        _soon = first + Duration.FromSeconds(100);
        for (var i = 0; i < Cases; i++)
        {
            _due.Set(_open[i].Code, first + Duration.FromSeconds(i));
        }
    }

    [Benchmark(Baseline = true)]
    public void OverdueOfEveryCase()
    {
        var found = 0;
        foreach (var subject in _open)
        {
            found += _life.Procedure.OverdueFrom(subject, _life.Calendars) <= _now ? 1 : 0;
        }

        _found = found;
    }

    [Benchmark]
    public void NextDueOfEveryCase()
    {
        var found = 0;
        foreach (var subject in _open)
        {
            found += _life.Procedure.NextDue(subject, _life.Calendars) < _now ? 1 : 0;
        }

        _found = found;
    }

    [Benchmark]
    public void AdvanceEveryCase()
    {
        var found = 0;
        foreach (var subject in _open)
        {
            found += _life.Procedure.Advance(subject, _life.Context, _now).Events.Length;
        }

        _found = found;
    }

    [Benchmark]
    public void IndexOfHundredDue() => _found = _due.Before(_soon).Count;

    private static Case[] Open()
    {
        var open = new Case[Cases];
        for (var i = 0; i < Cases; i++)
        {
            open[i] = CaseLife.TayNinh.Running with { Code = new($"C-2025-{i:0000000}") };
        }

        return open;
    }
}
