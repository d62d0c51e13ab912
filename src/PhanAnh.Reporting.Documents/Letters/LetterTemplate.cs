using System.Diagnostics.CodeAnalysis;
using DocumentFormat.OpenXml.Packaging;

namespace PhanAnh.Reporting.Documents;

/// <summary>
/// A Word document (.docx) with placeholders that becomes a letter: <c>{{UnitName}}</c> in its text, or a content control whose tag is <c>UnitName</c>.
/// A province replaces the shipped one by a document of its own. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// Placeholders: <c>SuperiorName</c>, <c>UnitName</c> *, <c>Number</c> *, <c>Place</c> *, <c>Date</c> *, <c>Addressee</c> *, <c>AddressAs</c>,
/// <c>Case</c>, <c>Answer</c> *, <c>Recipients</c> *, <c>SignatoryTitle</c> *, <c>SignatoryName</c> *; those with a star must stand in it. A paragraph
/// whose placeholder has several lines is repeated for each; one whose placeholder is empty is left out.
/// </remarks>
public sealed class LetterTemplate
{
    private const string ShippedName = "PhanAnh.Reporting.Documents.ResultLetter.docx";
    private static readonly Lazy<LetterTemplate> ShippedOnce = new(ReadShipped);

    private readonly byte[] _bytes;

    private LetterTemplate(byte[] bytes) => _bytes = bytes;

    /// <summary>The media type of a filled letter.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The form of Annex I of Decision 58/2024/QĐ-UBND (TN58-PL1), set as Decree 30/2020/NĐ-CP wants administrative documents.</summary>
    public static LetterTemplate Shipped => ShippedOnce.Value;

    /// <summary>The names of all placeholders that a template may use.</summary>
    public static ImmutableArray<string> Placeholders { get; } = [.. LetterField.All.Select(field => field.Name)];

    /// <summary>Reads a template and checks it.</summary>
    /// <param name="bytes">A .docx file; .docm and .dotx are refused.</param>
    /// <param name="template">The template, where it has no defect.</param>
    /// <param name="defects">Every defect, in the order of the document; empty where there is none.</param>
    public static bool TryRead(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out LetterTemplate? template, out ImmutableArray<LetterDefect> defects)
    {
        (var plain, defects) = TemplateReader.Read(bytes);
        template = defects.IsEmpty ? new(plain) : null;
        return template is not null;
    }

    /// <summary>The bytes of the template with its content controls turned into placeholders and without what told of its author: a start for an own one.</summary>
    public byte[] ToBytes() => [.. _bytes];

    /// <summary>Fills the template with the document of a result. The same document gives the same bytes; the file tells nothing of the machine and the hour it was made.</summary>
    /// <param name="document">What the letter says. What its answer is worth in law, where the regulation says so, is the last paragraph of the answer.</param>
    /// <param name="file">The letter as a .docx file.</param>
    /// <param name="defects">Which values are blank once what Word cannot hold is left out, or because the document leaves the number of its case out.</param>
    public bool TryFill(ResultDocument document, [NotNullWhen(true)] out byte[]? file, out ImmutableArray<LetterDefect> defects) =>
        TryFill(ResultLetter.Of(document), out file, out defects);

    /// <summary>Fills the template. The same letter gives the same bytes; the file tells nothing of the machine and the hour it was made.</summary>
    /// <param name="letter">What it says.</param>
    /// <param name="document">The letter as a .docx file.</param>
    /// <param name="defects">Which values are blank; empty where none is.</param>
    internal bool TryFill(ResultLetter letter, [NotNullWhen(true)] out byte[]? document, out ImmutableArray<LetterDefect> defects)
    {
        var values = LetterField.All.ToDictionary(field => field.Name, field => field.Lines(letter), StringComparer.Ordinal);
        defects = [.. LetterField.All.Where(field => field.IsFilled && values[field.Name].IsEmpty).Select(field => new LetterDefect(LetterCodes.Blank, "", 0, field.Name))];
        document = defects.IsEmpty ? Filled(letter, values) : null;
        return document is not null;
    }

    private byte[] Filled(ResultLetter letter, Dictionary<string, ImmutableArray<string>> values)
    {
        using var stream = new MemoryStream();
        stream.Write(_bytes);
        using (var file = WordprocessingDocument.Open(stream, true))
        {
            foreach (var (_, root) in LetterParts.Of(file))
            {
                LetterParagraph.Fill(root, values);
            }

            OfficeMetadata.Write(file, DocumentTexts.Say("LETTER_TITLE", Language.Vietnamese, letter.Number), Language.Vietnamese);
        }

        return SteadyZip.Of(stream.ToArray());
    }

    private static LetterTemplate ReadShipped()
    {
        using var stream = typeof(LetterTemplate).Assembly.GetManifestResourceStream(ShippedName)
            ?? throw new InvalidOperationException($"The assembly carries no resource {ShippedName}.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return TryRead(bytes.ToArray(), out var template, out var defects)
            ? template
            : throw new InvalidOperationException($"The shipped template is defective: {string.Join("; ", defects)}.");
    }
}
