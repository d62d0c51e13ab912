namespace PhanAnh.Reporting.Documents;

/// <summary>A placeholder of a letter: how it is filled, and whether a letter may do without it.</summary>
/// <param name="Name">What stands between the braces, or in the tag of a content control.</param>
/// <param name="IsRequired">Whether the template must have it.</param>
/// <param name="IsFilled">Whether the letter must fill it, even where the template need not have it.</param>
/// <param name="Value">The text; several lines become as many paragraphs.</param>
internal sealed record LetterField(string Name, bool IsRequired, bool IsFilled, Func<ResultLetter, string?> Value)
{
    internal static ImmutableArray<LetterField> All { get; } =
    [
        new("SuperiorName", false, false, letter => letter.SuperiorName),
        new("UnitName", true, true, letter => letter.UnitName),
        new("Number", true, true, letter => letter.Number),
        new("Place", true, true, letter => letter.Place),
        new("Date", true, true, letter => DateOf(letter.Date)),
        new("Addressee", true, true, letter => letter.Addressee.Reveal()),
        new("AddressAs", false, false, letter => DocumentTexts.Say(letter.ToOrganisation ? "LETTER_TO_organisation" : "LETTER_TO_individual", Language.Vietnamese)),
        new("Case", false, true, letter => letter.Case?.Value),
        new("Answer", true, true, letter => letter.Answer.Reveal()),
        new("Recipients", true, true, letter => string.Join('\n', letter.Recipients)),
        new("SignatoryTitle", true, true, letter => letter.SignatoryTitle),
        new("SignatoryName", true, true, letter => letter.SignatoryName),
    ];

    internal static string Names { get; } = string.Join(", ", All.Select(field => field.Name));

    internal static LetterField? Find(string name) => All.FirstOrDefault(field => field.Name == name);

    internal ImmutableArray<string> Lines(ResultLetter letter) =>
        [.. CellString.Clean((Value(letter) ?? "").ReplaceLineEndings("\n")).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>As Decree 30/2020/NĐ-CP wants dates: days under ten and the months one and two with a zero in front.</summary>
    private static string DateOf(LocalDate date) => DocumentTexts.Say(
        "LETTER_DATE", Language.Vietnamese, TwoDigits(date.Day), date.Month < 3 ? TwoDigits(date.Month) : CellString.Digits(date.Month), CellString.Digits(date.Year));

    private static string TwoDigits(int number) => number.ToString("00", System.Globalization.CultureInfo.InvariantCulture);
}
