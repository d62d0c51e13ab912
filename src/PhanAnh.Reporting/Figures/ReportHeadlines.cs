namespace PhanAnh.Reporting;

/// <summary>The numbers that a reader wants before all others (chỉ tiêu chính).</summary>
internal static class ReportHeadlines
{
    /// <summary>Where each stands, in the order in which they are read.</summary>
    internal static ImmutableArray<(string Figure, string Table, string Row, string Column)> Places { get; } =
    [
        ("F-02", "cases", Breakdown.Total, "opening"),
        ("F-02", "cases", Breakdown.Total, "received"),
        ("F-02", "cases", Breakdown.Total, "answered"),
        ("F-02", "cases", Breakdown.Total, "rejected"),
        ("F-02", "cases", Breakdown.Total, "closing"),
        ("F-04", "by-way", Breakdown.Total, "late"),
        ("F-04", "by-way", Breakdown.Total, "on-time-share"),
        ("F-06", "by-party", Breakdown.Total, "not-handled"),
        ("F-10", "by-unit", Breakdown.Total, "rated-share"),
        ("F-10", "by-unit", Breakdown.Total, "best-share"),
    ];

    internal static IEnumerable<(LocalizedText Name, FigureCell Value)> Of(Report report) => Places.Select(place => (NameOf(place.Column), At(report, place)));

    internal static LocalizedText NameOf(string column) => FigureNames.Texts("HEADLINE_" + column);

    internal static FigureCell At(Report report, (string Figure, string Table, string Row, string Column) place) =>
        report.Figure(place.Figure)?.Table(place.Table)?[place.Row, place.Column] ?? FigureCell.None;
}
