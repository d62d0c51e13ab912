namespace PhanAnh.Reporting.Documents;

/// <summary>What is wrong with a template or a letter, and where. No sentence repeats a value.</summary>
/// <param name="Code">A code of <see cref="LetterCodes"/>.</param>
/// <param name="Part">The part of the file, such as <c>document</c> or <c>header1</c>; empty where the whole file is meant.</param>
/// <param name="Paragraph">The paragraph of the part, from 1, those in tables included; 0 where the whole part is meant.</param>
/// <param name="Arguments">What the sentence names: placeholders.</param>
public sealed record LetterDefect(string Code, string Part, int Paragraph, params ImmutableArray<string> Arguments)
{
    /// <summary>The defect as a sentence.</summary>
    public string In(Language language) => DocumentTexts.Say(Code, language, Arguments.AsSpan());

    /// <summary>The place and the code.</summary>
    public override string ToString() => $"{Part}({CellString.Digits(Paragraph)}) {Code} {string.Join(", ", Arguments)}".Trim();
}
