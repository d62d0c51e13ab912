using System.Globalization;
using Outcome = PhanAnh.Core.Outcome;

namespace PhanAnh.Reporting.Tests;

public sealed class UnitTrendsTests
{
    private static readonly ImmutableArray<ReportPeriod> Months =
        [.. Schemes.CutOff15.Periods(PeriodKind.Month, Local.At("2025-02-01"), Local.At("2025-06-30"))];

    [Theory]
    [InlineData(4, 1L, 40)]
    [InlineData(300, 1L, 40)]
    [InlineData(4, NodaConstants.TicksPerSecond, 40)]
    [InlineData(300, NodaConstants.TicksPerSecond, 40)]
    [InlineData(4, NodaConstants.TicksPerSecond, 30_000)]
    public void Trends_RandomAssignments_AreWhatCountingAndSortingFinds(int units, long grain, int mostDays) => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var rows = Rows(new Random(seed), units, grain, mostDays);
        var facts = new FactSetBuilder(Local.At("2117-01-01"));
        Array.ForEach(rows, facts.Add);

        var trends = UnitTrends.Of(facts.ToFactSet(), Months);

        foreach (var (unit, month) in rows.Select(row => row.Unit).Distinct().Take(5).SelectMany(unit => Enumerable.Range(0, Months.Length).Select(month => (unit, month))))
        {
            foreach (var outcome in Enum.GetValues<Outcome>())
            {
                Assert.Equal(rows.Count(row => row.Unit == unit && Months[month].Contains(row.DispatchedAt) && row.Outcome == outcome), trends[month, unit, outcome]);
            }

            var lengths = rows.Where(row => row.Unit == unit && row.Outcome == Outcome.Answered && row.ConcludedAt is { } at && Months[month].Contains(at))
                .Select(row => row.ConcludedAt!.Value - row.DispatchedAt).Order().ToArray();
            Duration[] expected = lengths.Length == 0 ? [] : [.. new[] { 1, 50, 90, 100 }.Select(percent => lengths[(int)Math.Ceiling(lengths.Length * percent / 100m) - 1])];
            Assert.Equal(expected, trends.TimesToAnswer(month, unit, 1, 50, 90, 100));
            Assert.Equal(lengths.Length == 0 ? null : expected[1], trends.TimeToAnswer(month, unit, 50));
        }
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void TimeToAnswer_PercentageOutOfRange_Throws(int percent) => Assert.Throws<ArgumentOutOfRangeException>(
        () => UnitTrends.Of(FactSet.Empty(Months[^1].End), Months).TimesToAnswer(0, new("U1"), 50, percent));

    /// <summary>Dispatched from long before the first month to behind the last; one in four still open. Without a grain they lie on whole seconds.</summary>
    private static AssignmentRow[] Rows(Random random, int units, long grain, int mostDays)
    {
        var first = Months[0].Start - Duration.FromDays(mostDays);
        var ticks = (Months[^1].End + Duration.FromDays(40) - first).BclCompatibleTicks / grain;
        return [.. Enumerable.Range(1, 400).Select(number =>
        {
            var dispatched = first + Duration.FromTicks(random.NextInt64(ticks) * grain);
            var concluded = dispatched + Duration.FromTicks(random.NextInt64(Duration.FromDays(random.Next(3) == 0 ? 1 : mostDays).BclCompatibleTicks / grain) * grain);
            var isOpen = random.Next(4) == 0;
            return new AssignmentRow
            {
                Case = new("C-" + number.ToString(CultureInfo.InvariantCulture)),
                Assignment = new(1),
                Unit = new("U" + random.Next(units).ToString(CultureInfo.InvariantCulture)),
                DispatchedAt = dispatched,
                ConcludedAt = isOpen ? null : concluded,
                Outcome = isOpen ? Outcome.None : random.Next(5) == 0 ? Outcome.Rejected : Outcome.Answered,
            };
        })];
    }
}
