using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace PhanAnh.Reporting.Documents;

/// <summary>The parts of a Word document in which text of the letter can stand.</summary>
internal static class LetterParts
{
    internal static IEnumerable<(string Name, OpenXmlPartRootElement Root)> Of(WordprocessingDocument file)
    {
        if (file.MainDocumentPart is not { Document: { } body } main)
        {
            yield break;
        }

        yield return (NameOf(main), body);
        foreach (var part in main.HeaderParts)
        {
            yield return (NameOf(part), part.Header);
        }

        foreach (var part in main.FooterParts)
        {
            yield return (NameOf(part), part.Footer);
        }
    }

    private static string NameOf(OpenXmlPart part) => Path.GetFileNameWithoutExtension(part.Uri.OriginalString);
}
