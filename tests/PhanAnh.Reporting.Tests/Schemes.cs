namespace PhanAnh.Reporting.Tests;

internal static class Schemes
{
    private static readonly ImmutableArray<string> Every = PeriodKindText.All;

    /// <summary>Tây Ninh: cut-off day 15.</summary>
    internal static PeriodScheme CutOff15 { get; } = Of(15);

    /// <summary>Plain calendar periods, ISO weeks.</summary>
    internal static PeriodScheme Calendar { get; } = Of(1);

    internal static PeriodScheme Of(int day, LocalTime? time = null, IsoDayOfWeek weekStart = IsoDayOfWeek.Monday, params ImmutableArray<string> kinds) =>
        PeriodScheme.Of(new(day, time ?? LocalTime.Midnight, weekStart, kinds.IsDefaultOrEmpty ? Every : kinds, []));
}
