namespace PhanAnh.Reporting;

/// <summary>Why a case could not be counted, or stands twice. The rest is counted; a report with problems is never final.</summary>
/// <param name="Case">The case that is not counted, or counted twice.</param>
/// <param name="Code">A code of <see cref="ReportCodes"/>.</param>
/// <param name="Arguments">What the sentence names beside the case.</param>
public sealed record FactProblem(CaseCode Case, string Code, params ImmutableArray<string> Arguments)
{
    /// <summary>The problem as a sentence.</summary>
    public string In(Language language) => ReportTexts.Say(Code, language, [Case.Value, .. Arguments]);
}
