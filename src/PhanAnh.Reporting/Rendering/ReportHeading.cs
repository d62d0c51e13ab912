namespace PhanAnh.Reporting;

/// <summary>The lines that stand over every rendering: regulation, state of the data, what is wrong with it.</summary>
internal static class ReportHeading
{
    private const int MostCases = 20;

    internal static string Title(Report report, Language language) =>
        report.Form is { } form ? $"{form.Name.In(language)}. {report.Period.Name(language)}" : report.Period.Name(language);

    internal static IEnumerable<string> Lines(Report report, Language language)
    {
        yield return report.Preset.Document.Number is { } number
            ? ReportTexts.Say("HEAD_regulation", language, report.Preset.Name.In(language), number)
            : ReportTexts.Say("HEAD_regulation_unnumbered", language, report.Preset.Name.In(language));
        yield return ReportTexts.Say("HEAD_cut", language, CellText.End(report.Cut, language));
        yield return ReportTexts.Say("STATUS_" + report.Status, language);
        if (report.UnitsOn is { } map)
        {
            yield return ReportTexts.Say("HEAD_units", language, CellText.Day(map, language));
        }

        if (report.PlacesOn is { } places)
        {
            yield return ReportTexts.Say("HEAD_places", language, CellText.Day(places, language));
        }

        if (report.IdentifiedFor is { } reader)
        {
            yield return ReportTexts.Say("HEAD_identified", language, report.Preset.Terms.Role(reader)?.Name.In(language) ?? reader.Value);
        }

        var contradictions = report.Balance.Contradictions;
        if (!contradictions.IsEmpty)
        {
            yield return ReportTexts.Say("HEAD_contradictions", language, Cases(contradictions, language));
        }

        foreach (var problem in report.Problems)
        {
            yield return problem.In(language);
        }

        if (OutOfForce(report, language) is { } outOfForce)
        {
            yield return ReportTexts.Say("HEAD_advisory", language, outOfForce);
        }

        foreach (var advisory in report.Advisories)
        {
            yield return ReportTexts.Say("HEAD_advisory", language, advisory.Text.In(language));
        }
    }

    /// <summary>Whoever mistypes the year, or names the regulation before the present one, is told.</summary>
    private static string? OutOfForce(Report report, Language language) =>
        report.Period.LastDay < report.Preset.From ? ReportTexts.Say("HEAD_not_yet_in_force", language, CellText.Day(report.Preset.From, language))
        : report.Preset.To is { } last && last < report.Period.FirstDay ? ReportTexts.Say("HEAD_no_longer_in_force", language, CellText.Day(last, language))
        : null;

    /// <summary>Whether any rate in the report is marked as small; lists of cases have none.</summary>
    internal static bool HasSmall(Report report) => report.Figures
        .SelectMany(figure => figure.Tables).Where(table => !table.ListsCases).SelectMany(table => table.Rows).SelectMany(row => row.Cells)
        .Any(cell => cell is ShareCell { IsSmall: true, Whole: > 0 });

    private static string Cases(ImmutableArray<CaseCode> cases, Language language) =>
        string.Join(", ", cases.Take(MostCases))
        + (cases.Length > MostCases ? " " + ReportTexts.Say("MORE_ROWS", language, CellText.Number(cases.Length - MostCases, language)) : "");
}
