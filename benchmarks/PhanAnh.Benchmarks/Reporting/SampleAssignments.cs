using System.Globalization;
using NodaTime;
using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Benchmarks;

/// <summary>Assignments alone, in random order of time, eight outcomes equally often or answered all, none of them over behind the last month.</summary>
internal static class SampleAssignments
{
    internal static FactSet Of(int rows, int outcomes = 8)
    {
        var (start, end) = (SampleFacts.Months[0].Start, SampleFacts.Months[^1].End);
        var facts = new FactSetBuilder(end);
        var random = new Random(58);
        var seconds = (int)(end - start).TotalSeconds;
        var units = Enumerable.Range(0, 200).Select(SampleFacts.UnitOf).ToArray();
        for (var row = 0; row < rows; row++)
        {
            var at = random.Next(seconds);
            facts.Add(new AssignmentRow
            {
                Case = new("C"),
                Assignment = new(1),
                Unit = units[random.Next(units.Length)],
                DispatchedAt = start + Duration.FromSeconds(at),
                ConcludedAt = start + Duration.FromSeconds(Math.Min(seconds - 1, at + random.Next(14 * 86_400))),
                Outcome = outcomes == 1 ? Outcome.Answered : (Outcome)random.Next(outcomes),
            });
        }

        return facts.ToFactSet();
    }

    internal static int NumberOf(UnitCode unit) => int.Parse(unit.Value.AsSpan(1), CultureInfo.InvariantCulture);
}
