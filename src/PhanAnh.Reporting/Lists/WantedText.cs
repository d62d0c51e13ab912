namespace PhanAnh.Reporting;

/// <summary>A text that a report may hold, for the host to read from where personal texts are kept.</summary>
/// <param name="Case">The case under whose key it is kept.</param>
/// <param name="Reference">What it is found by there, and given back by in <see cref="ReportRequest.Texts"/>.</param>
public readonly record struct WantedText(CaseCode Case, TextRef Reference);
