namespace PhanAnh.Reporting.Tests;

/// <summary>A month of random cases under the shipped regulation, built once.</summary>
internal static class Sample
{
    private static readonly Lazy<Report> Once = new(() => Build(UnitsNamed("Đơn vị ")));

    internal static PeriodScheme Scheme { get; } = PeriodScheme.Of(History.TayNinh.Reports);

    internal static Report February => Once.Value;

    internal static ImmutableArray<CaseEvent> Events { get; } = [.. RandomHistories.Events(1, 400)];

    internal static ReportPeriod Period(string text) => Scheme.TryParse(text, out var period, out var refusal) ? period : throw new ArgumentException(refusal.ToString(), nameof(text));

    internal static UnitRegister UnitsNamed(string name) => new(History.Units.Units.Select(unit => unit with { Name = new(name + unit.Code.Value) }));

    internal static Report Build(UnitRegister units, params ImmutableArray<string> difficulties)
    {
        var now = One("2025-02");
        return now.ComparedWith(One("2025-01"));

        Report One(string period) => Report.Build(
            new(History.TayNinh, Period(period)) { Units = units, Difficulties = difficulties.IsDefaultOrEmpty ? ["Thiếu nhân sự trực tổng đài."] : difficulties },
            History.Folder.Fold(Events, Period(period).End));
    }
}
