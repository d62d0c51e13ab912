namespace PhanAnh.Reporting;

/// <summary>Every word that a report prints, from the two text resources.</summary>
internal static class ReportTexts
{
    internal static SentenceBook Book { get; } = new(typeof(ReportTexts).Assembly, "PhanAnh.Reporting.Reports");

    internal static string Say(string code, Language language, params ReadOnlySpan<string> arguments) => Book.Say(code, language, arguments);
}
