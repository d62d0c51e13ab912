using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PhanAnh.Reporting.Documents;

/// <summary>Checks a template, turns its content controls into placeholders and takes out what tells of its author.</summary>
internal static class TemplateReader
{
    internal static (byte[] Plain, ImmutableArray<LetterDefect> Defects) Read(ReadOnlySpan<byte> bytes)
    {
        using var stream = new MemoryStream();
        stream.Write(bytes);
        try
        {
            var defects = Open(stream);
            return (defects.IsEmpty ? SteadyZip.Of(stream.ToArray()) : [], defects);
        }
        catch (Exception e) when (e is OpenXmlPackageException or FormatException or InvalidDataException or XmlException or InvalidOperationException or ArgumentException)
        {
            return ([], [new(LetterCodes.Malformed, "", 0)]);
        }
    }

    private static ImmutableArray<LetterDefect> Open(MemoryStream stream)
    {
        using var file = WordprocessingDocument.Open(stream, true);
        if (file.MainDocumentPart is not { Document.Body: not null } main)
        {
            return [new(LetterCodes.Malformed, "", 0)];
        }

        var defects = ImmutableArray.CreateBuilder<LetterDefect>();
        if (IsActive(file, main))
        {
            defects.Add(new(LetterCodes.Active, "", 0));
        }

        if (HasRevisions(file, main))
        {
            defects.Add(new(LetterCodes.Revisions, "", 0));
        }

        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, root) in LetterParts.Of(file))
        {
            ContentControl.Unwrap(root);
            var number = 0;
            foreach (var paragraph in root.Descendants<Paragraph>())
            {
                defects.AddRange(new LetterParagraph(paragraph).Check(name, ++number, found));
            }
        }

        defects.AddRange(LetterField.All.Where(field => field.IsRequired && !found.Contains(field.Name)).Select(field => new LetterDefect(LetterCodes.Missing, "", 0, field.Name)));
        if (defects.Count == 0)
        {
            Anonymise(file);
        }

        return defects.DrainToImmutable();
    }

    private static bool IsActive(WordprocessingDocument file, MainDocumentPart main) =>
        file.DocumentType != DocumentFormat.OpenXml.WordprocessingDocumentType.Document
        || main.VbaProjectPart is not null
        || file.GetAllParts().Any(part => part.ExternalRelationships.Any() || part is EmbeddedObjectPart or EmbeddedPackagePart or EmbeddedControlPersistencePart);

    private static bool HasRevisions(WordprocessingDocument file, MainDocumentPart main) =>
        main.WordprocessingCommentsPart is not null
        || LetterParts.Of(file).Any(part => part.Root.Descendants().Any(element => element is InsertedRun or DeletedRun or MoveFromRun or MoveToRun
            or ParagraphPropertiesChange or RunPropertiesChange));

    private static void Anonymise(WordprocessingDocument file)
    {
        foreach (var part in new OpenXmlPart?[] { file.CoreFilePropertiesPart, file.ExtendedFilePropertiesPart, file.CustomFilePropertiesPart, file.ThumbnailPart }.OfType<OpenXmlPart>())
        {
            file.DeletePart(part);
        }

        foreach (var part in file.MainDocumentPart!.Parts.Select(pair => pair.OpenXmlPart).OfType<WordprocessingPeoplePart>().ToArray())
        {
            file.MainDocumentPart.DeletePart(part);
        }
    }
}
