namespace PhanAnh.Reporting.Tests;

/// <summary>Laws of the tilings, over decades and any cut-off, against a walk day by day.</summary>
public sealed class PeriodLawTests
{
    private static readonly ImmutableArray<PeriodKind> Tiling =
        [PeriodKind.Day, PeriodKind.Week, PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Half, PeriodKind.Year];

    private static readonly Gen<PeriodScheme> AnyScheme =
        from day in Gen.Choose(1, 28)
        from minute in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(0, 1439)))
        from week in Gen.Choose(1, 7)
        select Schemes.Of(day, LocalTime.FromMinutesSinceMidnight(minute), (IsoDayOfWeek)week);

    private static readonly Gen<Instant> AnyInstant =
        from day in Gen.Choose(366, 98 * 365)
        from second in Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Choose(0, 86_399)))
        select VietnamTime.Earliest + Duration.FromDays(day) + Duration.FromSeconds(second);

    [Fact]
    public void PeriodOf_AnyInstant_IsInExactlyOnePeriodOfEachTiling() => Prop.ForAll(
        AnyScheme.ToArbitrary(),
        AnyInstant.ToArbitrary(),
        Gen.Elements(Tiling.AsEnumerable()).ToArbitrary(),
        (scheme, at, kind) =>
        {
            var period = scheme.PeriodOf(at, kind);
            return period.Contains(at)
                && !scheme.Previous(period).Contains(at) && !scheme.Next(period).Contains(at)
                && scheme.Previous(period).End == period.Start && scheme.Next(period).Start == period.End
                && scheme.PeriodOf(period.Start, kind) == period && scheme.PeriodOf(period.End - Duration.Epsilon, kind) == period;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Next_AfterPrevious_IsWhereOneWas() => Prop.ForAll(
        AnyScheme.ToArbitrary(),
        AnyInstant.ToArbitrary(),
        Gen.Elements(Enum.GetValues<PeriodKind>()).Zip(Gen.Choose(0, 400)).ToArbitrary(),
        (scheme, at, asked) =>
        {
            var (kind, days) = asked;
            var first = VietnamTime.DateOf(at);
            var period = kind == PeriodKind.AdHoc && scheme.TryAdHoc(first, first.PlusDays(days), out var range, out _) ? range
                : scheme.TryPeriodOf(at, kind, out var found, out _) ? found
                : scheme.PeriodOf(at, PeriodKind.Year);
            return scheme.Next(scheme.Previous(period)) == period && scheme.Previous(scheme.Next(period)) == period;
        }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Clause", "TN58-A13.7-4")]
    [Trait("Clause", "TN58-A13.7-5")]
    [Trait("Clause", "TN58-A13.7-6")]
    [Trait("Clause", "TN58-A13.7-7")]
    public void MonthsOf_LargerPeriods_AreTheirExactUnion() => Prop.ForAll(
        AnyScheme.ToArbitrary(),
        AnyInstant.ToArbitrary(),
        Gen.Elements(PeriodKind.Quarter, PeriodKind.Half, PeriodKind.NineMonths, PeriodKind.Year).ToArbitrary(),
        (scheme, at, kind) =>
        {
            if (!scheme.TryPeriodOf(at, kind, out var period, out _))
            {
                return kind == PeriodKind.NineMonths && scheme.PeriodOf(at, PeriodKind.Quarter).Ordinal == 4;
            }

            var months = scheme.MonthsOf(period);
            return months[0].Start == period.Start && months[^1].End == period.End
                && months.Zip(months.Skip(1)).All(pair => pair.First.End == pair.Second.Start)
                && months.All(month => month.Year == period.Year)
                && months.Any(month => month.Contains(at));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void PeriodOf_AnyInstant_IsWhatWalkingDayByDayFinds() => Prop.ForAll(
        Gen.Choose(1, 28).ToArbitrary(),
        AnyInstant.ToArbitrary(),
        (cutoff, at) =>
        {
            var day = VietnamTime.DateOf(at);
            var last = day;
            while (last.PlusDays(1).Day != cutoff)
            {
                last = last.PlusDays(1);
            }

            var first = day;
            while (first.Day != cutoff)
            {
                first = first.PlusDays(-1);
            }

            var month = Schemes.Of(cutoff).PeriodOf(at, PeriodKind.Month);
            return month.FirstDay == first && month.LastDay == last && (month.Year, month.Ordinal) == (last.Year, last.Month);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Periods_AnyRange_ListsEveryPeriodThatTouchesItOnce() => Prop.ForAll(
        AnyScheme.ToArbitrary(),
        AnyInstant.ToArbitrary(),
        Gen.Elements(Tiling.AsEnumerable()).Zip(Gen.Choose(1, 900)).ToArbitrary(),
        (scheme, from, asked) =>
        {
            var (kind, days) = asked;
            var to = Instant.Min(from + Duration.FromDays(days), VietnamTime.Latest - Duration.FromDays(400));
            var periods = scheme.Periods(kind, from, to).ToArray();
            return to <= from
                ? periods.Length == 0
                : periods[0].Contains(from) && periods[^1].Contains(to - Duration.Epsilon)
                    && periods.Zip(periods.Skip(1)).All(pair => pair.First.End == pair.Second.Start);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void TryParse_WhatIsPrinted_IsReadBack() => Prop.ForAll(
        AnyScheme.ToArbitrary(),
        AnyInstant.ToArbitrary(),
        Gen.Elements(Tiling.AsEnumerable()).ToArbitrary(),
        (scheme, at, kind) =>
        {
            var period = scheme.PeriodOf(at, kind);
            return scheme.TryParse(period.ToString(), out var read, out _) && read == period;
        }).QuickCheckThrowOnFailure();
}
