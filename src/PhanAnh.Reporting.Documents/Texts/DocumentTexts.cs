namespace PhanAnh.Reporting.Documents;

/// <summary>Every word that a document adds to those of its report, from the two text resources.</summary>
internal static class DocumentTexts
{
    internal static SentenceBook Book { get; } = new(typeof(DocumentTexts).Assembly, "PhanAnh.Reporting.Documents.Documents");

    internal static string Say(string code, Language language, params ReadOnlySpan<string> arguments) => Book.Say(code, language, arguments);
}
