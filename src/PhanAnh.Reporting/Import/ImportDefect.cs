namespace PhanAnh.Reporting;

/// <summary>What is wrong in an imported table, and where. The sentence never repeats a cell, since it may be personal.</summary>
/// <param name="Code">A code of <see cref="ReportCodes"/> that begins with <c>IMPORT_</c>.</param>
/// <param name="Line">The line in the file, from 1; that on which a row with line breaks in it begins.</param>
/// <param name="Column">The column of the table, from 1; 0 where the whole row is meant.</param>
/// <param name="Arguments">What the sentence names: English titles of columns, words that are allowed.</param>
public sealed record ImportDefect(string Code, int Line, int Column, params ImmutableArray<string> Arguments)
{
    /// <summary>Whether the row was left out because of it; otherwise it only warns.</summary>
    public bool CostsTheRow => Code != ReportCodes.ImportColumnUnknown;

    /// <summary>The defect as a sentence, columns by titles of the reader's language.</summary>
    public string In(Language language) => ReportTexts.Say(Code, language, [.. Arguments.Select(argument => Named(argument, language))]);

    /// <summary>The place and the code.</summary>
    public override string ToString() => $"({PeriodText.One(Line)},{PeriodText.One(Column)}) {Code}";

    /// <summary>A column by its title; a case may be numbered like a column, and keeps its number.</summary>
    private string Named(string argument, Language language)
    {
        var title = "IMPORT_TITLE_" + argument;
        return Code != ReportCodes.ImportTwice && ReportTexts.Book.Has(title, language) ? ReportTexts.Say(title, language) : argument;
    }
}
