using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>A province that never was: so many cases between two days, each on one of the plots, all their commands in order of time. The same seed gives the same bytes everywhere.</summary>
internal sealed class Simulation
{
    private const int UsualPlots = 240;
    private const int RarePlots = 160;
    private const int Full = 1 << 16;

    private readonly SimulatedWorld _world;
    private readonly Arrivals _arrivals;
    private readonly ImmutableArray<Plot> _plots;
    private readonly ImmutableArray<int> _weights;
    private readonly ImmutableArray<int> _weightsInTheRain;
    private readonly long _end;

    public Simulation(Preset preset, IReadOnlyDictionary<string, string> hours, ulong seed, LocalDate first, LocalDate end, int cases)
    {
        var parts = TextParts.Read();
        Units = SimulatedUnits.Of(preset);
        _world = new(seed, first, end, Units, parts);
        _arrivals = new(first, end, cases);
        _end = Period.DaysBetween(first, end) * SimulatedDays.Day;
        var maker = new PlotMaker(preset, Units, _world, parts, hours);
        _plots = [.. Enumerable.Range(0, UsualPlots + RarePlots).Select(i => maker.Make(i, i * (_end / 2) / (UsualPlots + RarePlots), i >= UsualPlots)).OfType<Plot>()];
        _weights = Sums(plot => plot.Weight);
        _weightsInTheRain = Sums(plot => plot.Weight * (plot.IsOfTheRain ? 3 : 1));
        Rows = preset.Procedures.Sum(procedure => procedure.CaseLifecycle.Rows.Length + procedure.AssignmentLifecycle.Rows.Length);
    }

    /// <summary>The units that the cases go to.</summary>
    public SimulatedUnits Units { get; }

    /// <summary>How many rows the regulation has.</summary>
    public int Rows { get; }

    /// <summary>Whether the regulation accepts any case at all on these days.</summary>
    public bool IsPossible => !_plots.IsEmpty;

    /// <summary>Makes all lines, or as many as are wanted.</summary>
    /// <param name="take">Takes some whole lines, which are gone when it returns, and answers whether it wants more.</param>
    /// <param name="progress">Is told how many cases have arrived.</param>
    /// <param name="cancellation">Ends it between two hours.</param>
    public async Task<SimulationCount> RunAsync(Func<ReadOnlyMemory<byte>, ValueTask<bool>> take, Action<int> progress, CancellationToken cancellation)
    {
        var buffer = new LineBuffer();
        var under = new PriorityQueue<SimulatedCase, long>();
        var count = new SimulationCount();
        var arrived = 0;
        for (var hour = 0; hour < _arrivals.Hours; hour++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var until = _arrivals.Until(hour); arrived < until; arrived++)
            {
                var dice = Dice.For(_world.Seed + 1, (ulong)arrived);
                var at = (hour * SimulatedDays.Hour) + dice.Next(3_600);
                under.Enqueue(new(_world, arrived, Choose(at, ref dice)), Order(at, arrived));
            }

            progress(arrived);
            while (under.TryPeek(out _, out var order) && order < Order((hour + 1) * SimulatedDays.Hour, 0))
            {
                Step(under, buffer, count, order);
                if (buffer.Length < Full)
                {
                    continue;
                }

                if (!await take(buffer.Written).ConfigureAwait(false))
                {
                    return count;
                }

                buffer.Clear();
            }
        }

        await take(buffer.Written).ConfigureAwait(false);
        count.Open = under.Count;
        return count;
    }

    private static void Step(PriorityQueue<SimulatedCase, long> under, LineBuffer buffer, SimulationCount count, long order)
    {
        var subject = under.Dequeue();
        var number = (int)(order & int.MaxValue);
        count.Commands++;
        count.Cases += subject.Next == 0 ? 1 : 0;
        count.Steps.Add(subject.Plot.Steps[subject.Next]);
        if (subject.Write(buffer, order >> 31) is { } next)
        {
            under.Enqueue(subject, Order(next, number));
        }
        else
        {
            count.Ended[subject.Plot.End] = count.Ended.GetValueOrDefault(subject.Plot.End) + 1;
        }
    }

    // Earlier first; at the same second the case that came first.
    private static long Order(long second, int number) => (second << 31) | (long)number;

    private Plot Choose(long at, ref Dice dice)
    {
        var weights = _world.Days.DateOf(at).Month is >= 9 and <= 11 ? _weightsInTheRain : _weights;
        var place = weights.BinarySearch(dice.Next(weights[^1]) + 1);
        return _plots[place >= 0 ? place : ~place];
    }

    private ImmutableArray<int> Sums(Func<Plot, int> weight)
    {
        var sum = 0;
        return [.. _plots.Select(plot => sum += weight(plot))];
    }
}
